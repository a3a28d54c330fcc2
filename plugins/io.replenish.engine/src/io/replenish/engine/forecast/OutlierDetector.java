// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import io.replenish.engine.forecast.sarima.NonStationaryException;
import io.replenish.engine.forecast.sarima.SarimaCoefficients;
import io.replenish.engine.forecast.sarima.SarimaEstimator;
import io.replenish.engine.forecast.sarima.SarimaLikelihood;
import io.replenish.engine.forecast.sarima.SarimaPrediction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds outliers of a series under a model of given order: the one that explains most of the
 * residuals is added to the model, which is fitted again, as long as one is significant; then those
 * that are not significant beside the others are taken out again, the weakest first.
 *
 * <p>An outlier of size w at time T adds \(w\,x_{t-T}\) to the residuals, x the weights
 * \(\pi(B)=\phi(B)\Delta(B)/\theta(B)\) applied to what it does to the series. Its size is that of
 * the regression of the residuals on x, and residuals are as large as their median is, which
 * outliers do not move.
 *
 * <p>Chen, C. and Liu, L.-M. (1993). Joint estimation of model parameters and outlier effects in
 * time series. <i>J. Amer. Statist. Assoc.</i> 88. Unlike there, all effects are estimated with the
 * model at every step, and what is significant follows from the number of outliers that could be:
 * for a series without any, one is found with a probability of 5 %.
 */
final class OutlierDetector {

    /** Probability with which a series without outlier has one found. */
    private static final double LEVEL = 0.05;

    /** Standard deviation of a normal variable whose absolute value has the median 1. */
    private static final double DEVIATION_PER_MEDIAN = 1.482602218505602;

    /** There is at most one outlier in so many observations. */
    private static final int OBSERVATIONS_PER_OUTLIER = 10;

    private final double[] z;
    private final List<Regressor> regressors;
    private final SarimaSpecification specification;
    private final Deadline deadline;
    private final int observed;
    private final double critical;

    /**
     * Prepares a search.
     *
     * @param z the transformed series; NaN = missing
     * @param regressors what else it depends on
     */
    OutlierDetector(
            final double[] z,
            final List<Regressor> regressors,
            final SarimaSpecification specification,
            final Deadline deadline) {
        this.deadline = deadline;
        this.z = z;
        this.regressors = regressors;
        this.specification = specification;
        observed = (int) Arrays.stream(z).filter(v -> !Double.isNaN(v)).count();
        critical = critical(observed);
    }

    /** Prepares a search beside a model. */
    static OutlierDetector of(final SarimaModel model, final Deadline deadline) {
        return new OutlierDetector(
                SarimaSpecification.transformed(model.values(), model.transform(), model.scale()),
                model.regressors(),
                model.specification(),
                deadline);
    }

    /** Returns how many standard errors an outlier is large in a series of some observations. */
    static double critical(final int observations) {
        final int possible = Outlier.Type.values().length * Math.max(1, observations);
        return Normal.quantile(1 - LEVEL / 2 / possible);
    }

    /** Returns the outliers, in order of time. */
    List<Outlier> find() {
        final List<Outlier> found = new ArrayList<>();
        Optional<Fit> fit = fit(found);
        while (fit.isPresent() && found.size() < observed / OBSERVATIONS_PER_OUTLIER) {
            final Optional<Outlier> next = strongest(fit.get(), found);
            if (next.isEmpty() || deadline.isOver()) {
                break;
            }
            found.add(next.get());
            fit = fit(found);
        }
        while (fit.isPresent() && !found.isEmpty()) {
            final int weakest = weakest(fit.get(), found.size());
            if (Math.abs(fit.get().significance(weakest)) >= critical) {
                break;
            }
            found.remove(weakest - (fit.get().effects().length - found.size()));
            fit = fit(found);
        }
        found.sort(Comparator.comparingInt(Outlier::time));
        return fit.isPresent() ? found : List.of();
    }

    /** A fit with outliers, which are the last of its regressors. */
    private record Fit(
            SarimaCoefficients coefficients, SarimaLikelihood likelihood, double[] residuals) {

        double[] effects() {
            return likelihood.effects();
        }

        /** The effect in standard errors; 0 if there is none. */
        double significance(final int regressor) {
            final double variance =
                    likelihood.effectsCovariance()[regressor][regressor] * likelihood.variance();
            return variance > 0 ? effects()[regressor] / Math.sqrt(variance) : 0;
        }
    }

    private Optional<Fit> fit(final List<Outlier> outliers) {
        final List<Regressor> all = Stream.concat(regressors.stream(), outliers.stream()).toList();
        final double[][] columns =
                all.stream().map(r -> r.column(0, z.length)).toArray(double[][]::new);
        final SarimaEstimator.Maximum maximum =
                new ModelPool(z, columns, Criterion.AICC, deadline)
                        .fit(specification, SarimaEstimator.Effort.QUICK)
                        .maximum();
        if (maximum == null) {
            return Optional.empty();
        }
        try {
            final SarimaLikelihood likelihood = maximum.likelihood();
            return likelihood.variance() > 0
                    ? Optional.of(
                            new Fit(
                                    maximum.coefficients(),
                                    likelihood,
                                    innovations(all, maximum.coefficients(), likelihood)))
                    : Optional.empty();
        } catch (NonStationaryException e) {
            return Optional.empty();
        }
    }

    private double[] innovations(
            final List<Regressor> all,
            final SarimaCoefficients coefficients,
            final SarimaLikelihood likelihood)
            throws NonStationaryException {
        final Regression regression =
                new Regression(specification.regressors(all), likelihood.effects(), null);
        final double[] rest = z.clone();
        final double[] explained = regression.explained(regression.columns(0, z.length), z.length);
        Arrays.setAll(rest, t -> z[t] - explained[t]);
        return SarimaPrediction.innovations(rest, specification.order(), coefficients);
    }

    private static int weakest(final Fit fit, final int outliers) {
        final int count = fit.effects().length;
        int weakest = count - outliers;
        for (int i = weakest + 1; i < count; i++) {
            if (Math.abs(fit.significance(i)) < Math.abs(fit.significance(weakest))) {
                weakest = i;
            }
        }
        return weakest;
    }

    /** The most significant outlier that is not among those found. */
    private Optional<Outlier> strongest(final Fit fit, final List<Outlier> found) {
        final double[] residuals = fit.residuals();
        final double deviation = deviation(residuals);
        if (!(deviation > 0)) {
            return Optional.empty();
        }
        final double[] weights =
                SarimaPrediction.inverseWeights(
                        specification.order(), fit.coefficients(), z.length);
        Outlier best = null;
        double largest = critical;
        for (final Outlier.Type type : Outlier.Type.values()) {
            final double[] x = effect(weights, type);
            for (int time = 0; time < z.length; time++) {
                final double t = significance(residuals, x, time) / deviation;
                if (Math.abs(t) > largest && !Double.isNaN(z[time])) {
                    final Outlier candidate = new Outlier(type, time);
                    if (!found.contains(candidate)) {
                        best = candidate;
                        largest = Math.abs(t);
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** What an outlier of size 1 adds to the residuals, from its time on. */
    private static double[] effect(final double[] weights, final Outlier.Type type) {
        final double[] x = weights.clone();
        for (int k = 1; k < x.length; k++) {
            x[k] += type.decay() * x[k - 1];
        }
        return x;
    }

    /** The effect of an outlier in units of the residuals' deviation over its own. */
    private static double significance(final double[] residuals, final double[] x, final int time) {
        double products = 0;
        double squares = 0;
        for (int t = time; t < residuals.length; t++) {
            final double weight = x[t - time];
            if (!Double.isNaN(residuals[t])) {
                products += weight * residuals[t];
                squares += weight * weight;
            }
        }
        return squares > 0 ? products / Math.sqrt(squares) : 0;
    }

    private static double deviation(final double[] residuals) {
        final double[] sizes =
                Arrays.stream(residuals)
                        .filter(v -> !Double.isNaN(v))
                        .map(Math::abs)
                        .sorted()
                        .toArray();
        final int n = sizes.length;
        return n == 0 ? Double.NaN : DEVIATION_PER_MEDIAN * (sizes[(n - 1) / 2] + sizes[n / 2]) / 2;
    }
}
