// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import io.replenish.engine.forecast.sarima.NonStationaryException;
import io.replenish.engine.forecast.sarima.SarimaCoefficients;
import io.replenish.engine.forecast.sarima.SarimaData;
import io.replenish.engine.forecast.sarima.SarimaOrder;
import io.replenish.engine.forecast.sarima.SarimaPrediction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * A fitted seasonal ARIMA model, with regressors where it has some.
 *
 * <p>[1] Akaike, H. (1969). Fitting autoregressive models for prediction. <i>Annals of the
 * Institute of Statistical Mathematics</i> 21.
 */
public final class SarimaModel implements ForecastModel {

    static final String KIND = "SARIMA";

    /** Student's distribution has no variance with less. */
    private static final double LEAST_FREEDOM = 3;

    private final SarimaSpecification specification;
    private final SarimaCoefficients coefficients;
    private final Regression regression;
    private final double variance;
    private final BoxCox transform;
    private final double scale;
    private final double[] values;
    private final boolean nonNegative;

    /**
     * Makes a model.
     *
     * @param specification order, and whether there is a mean or a drift
     * @param coefficients of the ARMA polynomials
     * @param regression the mean or drift, if there is one, and other regressors
     * @param variance the innovation variance
     * @param transform of the values divided by the scale
     * @param scale the unit of the model
     * @param values the series; NaN = missing
     * @param nonNegative whether values below zero are reported as zero
     */
    SarimaModel(
            final SarimaSpecification specification,
            final SarimaCoefficients coefficients,
            final Regression regression,
            final double variance,
            final BoxCox transform,
            final double scale,
            final double[] values,
            final boolean nonNegative) {
        this.specification = specification;
        this.coefficients = coefficients;
        this.regression = regression;
        this.variance = variance;
        this.transform = transform;
        this.scale = scale;
        this.values = values.clone();
        this.nonNegative = nonNegative;
    }

    static SarimaModel of(final ModelState state) {
        return SarimaState.model(state, state.values());
    }

    @Override
    public ModelState state() {
        return SarimaState.of(this, values);
    }

    SarimaSpecification specification() {
        return specification;
    }

    /** Returns the order. */
    public SarimaOrder order() {
        return specification.order();
    }

    /** Returns the coefficients. */
    public SarimaCoefficients coefficients() {
        return coefficients;
    }

    Regression regression() {
        return regression;
    }

    /** Returns the transformation of the values. */
    public BoxCox transform() {
        return transform;
    }

    /**
     * Returns the innovation variance, of the transformed values, corrected for the number of
     * parameters.
     */
    public double innovationVariance() {
        return variance;
    }

    double scale() {
        return scale;
    }

    double[] values() {
        return values.clone();
    }

    boolean isNonNegative() {
        return nonNegative;
    }

    @Override
    public List<String> explanatory() {
        return regression.explanatory();
    }

    @Override
    public List<Regressor> regressors() {
        return regression.regressors().stream().filter(r -> !(r instanceof Trend)).toList();
    }

    @Override
    public int knownPeriods(final int horizon) {
        return regression.known(values.length, horizon);
    }

    @Override
    public SarimaModel withFuture(final Map<String, double[]> future) {
        return with(regression.with(values.length, future));
    }

    private SarimaModel with(final Regression other) {
        return new SarimaModel(
                specification,
                coefficients,
                other,
                variance,
                transform,
                scale,
                values,
                nonNegative);
    }

    @Override
    public Forecast forecast(final int horizon) {
        return new Forecast(List.of(part(horizon, 1)), scale, nonNegative);
    }

    /**
     * Whether expected values and deviations of the next periods are numbers within a limit,
     * effects of regressors taken as known, and regressors without a known future as they were
     * last.
     */
    boolean staysWithin(final double limit, final int horizon) {
        final Regression held = regression.held(values.length, horizon);
        final double[] explained = held.explained(held.columns(values.length, horizon), horizon);
        try {
            final SarimaPrediction prediction =
                    SarimaPrediction.of(unexplained(), order(), coefficients);
            final double[] location = prediction.mean(horizon);
            final double[] spread = prediction.variance(horizon);
            final double unit = ofEstimation() * variance;
            for (int h = 0; h < horizon; h++) {
                final double at = location[h] + explained[h];
                final double v = unit * spread[h];
                final double mean = scale * transform.mean(at, v);
                final double deviation = scale * Math.sqrt(transform.covariance(at, at, v, v, v));
                if (!(Math.abs(mean) <= limit && deviation <= limit)) {
                    return false;
                }
            }
            return true;
        } catch (NonStationaryException e) {
            return false;
        }
    }

    /** Returns the distribution of the next periods, for a mixture in which it has a weight. */
    Forecast.Part part(final int horizon, final double weight) {
        ForecastModel.check(horizon);
        final double[][] future = regression.columns(values.length, horizon);
        checkKnown(future);
        try {
            final SarimaPrediction prediction =
                    SarimaPrediction.of(unexplained(), order(), coefficients);
            final double[] location = prediction.mean(horizon);
            final double[][] covariance = prediction.covariance(horizon);
            final double[] explained = regression.explained(future, horizon);
            final double[][] unforeseen = unforeseen(future, horizon);
            final double estimated = ofEstimation();
            for (int h = 0; h < horizon; h++) {
                location[h] += explained[h];
                for (int k = 0; k < horizon; k++) {
                    covariance[h][k] =
                            estimated
                                    * variance
                                    * (covariance[h][k] + regression.covariance(unforeseen, h, k));
                }
            }
            return new Forecast.Part(weight, location, covariance, transform);
        } catch (NonStationaryException e) {
            throw new IllegalStateException(
                    description() + " cannot forecast: " + e.getMessage(), e);
        }
    }

    /**
     * By how much the errors of forecasts vary more than they would if the model were known. With n
     * observations and k numbers estimated from them this is (1 + k/n) for the errors of the
     * estimates [1], and v/(v - 2), v = n - k, for the distribution of Student, which is that much
     * wider than the normal one. A difference counts as one of the numbers: whether it is taken is
     * decided by the same observations, and few of them leave the trend in doubt.
     */
    private double ofEstimation() {
        final double n = Math.max(1, observed() - order().lostToDifferencing());
        final int estimated = order().coefficients() + regression.regressors().size();
        final int differences = order().d() + order().seasonalD();
        final double freedom = Math.max(1, n - estimated);
        final double left = Math.max(LEAST_FREEDOM, freedom - differences);
        // the variance was divided by the first of the two
        return (1 + (estimated + differences) / n) * freedom / (left - 2);
    }

    private long observed() {
        return Arrays.stream(values).filter(v -> !Double.isNaN(v)).count();
    }

    private void checkKnown(final double[][] future) {
        for (int c = 0; c < future.length; c++) {
            for (int h = 0; h < future[c].length; h++) {
                if (Double.isNaN(future[c][h])) {
                    throw new UnknownFutureException(
                            regression.regressors().get(c).title(), h + 1, future[c].length);
                }
            }
        }
    }

    /** The transformed series less what regressors explain of it. */
    private double[] unexplained() {
        final double[] z = SarimaSpecification.transformed(values, transform, scale);
        final double[] explained = explained();
        for (int t = 0; t < z.length; t++) {
            z[t] -= explained[t];
        }
        return z;
    }

    private double[] explained() {
        return regression.explained(regression.columns(0, values.length), values.length);
    }

    /**
     * How much of the future regressors the model would not have forecast: what errors of their
     * effects do.
     */
    private double[][] unforeseen(final double[][] future, final int horizon)
            throws NonStationaryException {
        final double[][] past = regression.columns(0, values.length);
        final double[][] result = new double[future.length][horizon];
        for (int c = 0; c < future.length; c++) {
            for (int t = 0; t < values.length; t++) {
                past[c][t] = Double.isNaN(values[t]) ? Double.NaN : past[c][t];
            }
            final double[] foreseen =
                    SarimaPrediction.of(past[c], order(), coefficients).mean(horizon);
            for (int h = 0; h < horizon; h++) {
                result[c][h] = future[c][h] - foreseen[h];
            }
        }
        return result;
    }

    @Override
    public double[] fitted() {
        try {
            final double[] fitted =
                    SarimaPrediction.oneStepAhead(unexplained(), order(), coefficients);
            final double[] explained = explained();
            for (int t = 0; t < fitted.length; t++) {
                fitted[t] = scale * transform.invert(fitted[t] + explained[t]);
            }
            return fitted;
        } catch (NonStationaryException e) {
            throw cannotBeFollowed(e);
        }
    }

    /**
     * Returns the errors of forecasts one period ahead under the transformation, each divided by
     * its standard deviation; NaN where there is none.
     */
    public double[] standardisedResiduals() {
        try {
            final double[] innovations =
                    SarimaPrediction.innovations(unexplained(), order(), coefficients);
            final double deviation = Math.sqrt(variance);
            return Arrays.stream(innovations).map(v -> v / deviation).toArray();
        } catch (NonStationaryException e) {
            throw cannotBeFollowed(e);
        }
    }

    /** Returns the outliers that are part of the model, in order of time. */
    public List<FoundOutlier> outliers() {
        final List<FoundOutlier> outliers = new ArrayList<>();
        for (int i = 0; i < regression.regressors().size(); i++) {
            if (regression.regressors().get(i) instanceof Outlier outlier) {
                outliers.add(
                        FoundOutlier.of(
                                outlier,
                                regression.effects()[i],
                                regression.covariance()[i][i] * variance,
                                transform,
                                scale));
            }
        }
        return outliers;
    }

    /** Returns how well the model fits; computed when asked for. */
    public Diagnostics diagnostics() {
        return Diagnostics.of(this);
    }

    /**
     * Returns coefficients and effects with their standard errors; computed when asked for, by some
     * hundred likelihoods.
     */
    public List<Estimate> estimates() {
        return Estimate.of(this);
    }

    /** Returns what the likelihood is computed of. */
    SarimaData data() {
        final int n = values.length;
        return new SarimaData(
                SarimaSpecification.transformed(values, transform, scale),
                specification.design(regression.columnsOfOthers(n), n),
                order());
    }

    private IllegalStateException cannotBeFollowed(final NonStationaryException e) {
        return new IllegalStateException(
                description() + " cannot be followed: " + e.getMessage(), e);
    }

    @Override
    public String description() {
        final List<String> parts = new ArrayList<>(List.of(specification.toString()));
        if (!explanatory().isEmpty()) {
            parts.add("on " + String.join(", ", explanatory()));
        }
        final int harmonics = largest(FourierTerm::harmonic);
        if (harmonics > 0) {
            parts.add(harmonics + " harmonics of " + largest(FourierTerm::period));
        }
        if (!outliers().isEmpty()) {
            parts.add(outliers().size() + (outliers().size() == 1 ? " outlier" : " outliers"));
        }
        if (!transform.equals(BoxCox.NONE)) {
            parts.add(transform.toString());
        }
        return String.join(", ", parts);
    }

    @Override
    public boolean isSeasonal() {
        return order().isSeasonal() || largest(FourierTerm::period) > 0;
    }

    @Override
    public int period() {
        return Math.max(order().period(), largest(FourierTerm::period));
    }

    /** Of the waves; 0 if there are none. */
    private int largest(final ToIntFunction<FourierTerm> number) {
        return regression.regressors().stream()
                .filter(FourierTerm.class::isInstance)
                .map(FourierTerm.class::cast)
                .mapToInt(number)
                .max()
                .orElse(0);
    }
}
