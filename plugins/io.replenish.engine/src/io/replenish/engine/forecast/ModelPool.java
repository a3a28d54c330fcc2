// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import io.replenish.engine.forecast.sarima.NonStationaryException;
import io.replenish.engine.forecast.sarima.SarimaCoefficients;
import io.replenish.engine.forecast.sarima.SarimaData;
import io.replenish.engine.forecast.sarima.SarimaEstimator;
import io.replenish.engine.forecast.sarima.SarimaOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The models tried on one series with given differences: each is fitted once, the best one is
 * known. Not thread-safe.
 */
final class ModelPool {

    /**
     * Nearer to the unit circle than this, a root is one that differencing should have dealt with,
     * or has wrongly.
     */
    private static final double NEAREST_ROOT = 1.01;

    /**
     * A model whose criterion is worse than the best one's by more is neither taken nor averaged.
     */
    private static final double OF_NO_INTEREST = 4;

    private final double[] values;
    private final double[][] regressors;
    private final Criterion criterion;
    private final Deadline deadline;
    private final Optional<OutOfSample> test;
    private final Map<SarimaSpecification, Tried> tried = new HashMap<>();
    private final Map<Boolean, SarimaData> data = new HashMap<>();
    private Tried best;

    /** A model and how good it is; infinite if it could not be fitted. */
    record Tried(
            SarimaSpecification specification,
            SarimaEstimator.Maximum maximum,
            double criterion,
            String note) {

        /** Returns whether its moving average, other than the seasonal one, undoes a difference. */
        boolean takesDifferenceBack() {
            if (maximum == null) {
                return false;
            }
            final double[] none = new double[0];
            return !new SarimaCoefficients(none, maximum.coefficients().ma(), none, none)
                    .movingAverageRootsBeyond(NEAREST_ROOT);
        }

        /** Returns whether it may be the chosen one. */
        boolean isEligible() {
            return note.isEmpty();
        }
    }

    /**
     * Makes an empty pool that compares models within the sample.
     *
     * @param values the transformed series; NaN = missing
     * @param regressors columns as long as the series, which all models have
     * @param criterion an information criterion; AICc if it is none
     * @param deadline from which on no more models are tried once there is one
     */
    ModelPool(
            final double[] values,
            final double[][] regressors,
            final Criterion criterion,
            final Deadline deadline) {
        this(values, regressors, criterion, deadline, Optional.empty());
    }

    /** Makes an empty pool that compares models by their forecasts. */
    ModelPool(final OutOfSample test, final Deadline deadline) {
        this(test.past(), test.pastColumns(), Criterion.RMSE, deadline, Optional.of(test));
    }

    private ModelPool(
            final double[] values,
            final double[][] regressors,
            final Criterion criterion,
            final Deadline deadline,
            final Optional<OutOfSample> test) {
        this.values = values;
        this.regressors = regressors;
        this.criterion = criterion;
        this.deadline = deadline;
        this.test = test;
    }

    /** Returns the best model so far, or null if none could be fitted. */
    Tried best() {
        return best;
    }

    /** Returns all models tried, best first, those that may not be chosen last. */
    List<Tried> ranking() {
        final List<Tried> ranking = new ArrayList<>(tried.values());
        ranking.sort(
                Comparator.comparing((Tried t) -> !t.isEligible())
                        .thenComparingDouble(Tried::criterion)
                        .thenComparing(t -> t.specification().toString()));
        return ranking;
    }

    /** Returns whether a model was tried already. */
    boolean knows(final SarimaSpecification specification) {
        return tried.containsKey(specification);
    }

    /** Fits a model, and returns whether it is better than all before. */
    boolean improves(final SarimaSpecification specification) {
        if (knows(specification) || best != null && deadline.isOver()) {
            return false;
        }
        final Tried one = fit(specification, SarimaEstimator.Effort.QUICK);
        tried.put(specification, one);
        if (one.isEligible() && (best == null || one.criterion() < best.criterion())) {
            best = one;
            return true;
        }
        return false;
    }

    /** Fits a model, whatever it is. */
    Tried fit(final SarimaSpecification specification, final SarimaEstimator.Effort effort) {
        final SarimaOrder order = specification.order();
        final SarimaData own =
                data.computeIfAbsent(
                        specification.constant(),
                        c ->
                                new SarimaData(
                                        values,
                                        specification.design(regressors, values.length),
                                        order));
        final int freedom = own.count() - parameters(specification);
        if (freedom < 2) {
            return new Tried(
                    specification,
                    null,
                    Double.POSITIVE_INFINITY,
                    "too many coefficients for the series");
        }
        try {
            final List<SarimaCoefficients> starts = new ArrayList<>();
            final SarimaEstimator estimator = new SarimaEstimator(own, order);
            final Tried before = tried.get(specification);
            if (before != null && before.maximum() != null) {
                starts.add(before.maximum().coefficients());
            } else if (best != null) {
                starts.add(resized(best.maximum().coefficients(), order));
                if (test.isEmpty()) {
                    final double zero = criterion(0, specification, own.count());
                    estimator.setWorthlessBelow((zero - best.criterion() - OF_NO_INTEREST) / 2);
                }
            }
            final SarimaEstimator.Maximum maximum = estimator.maximise(starts, effort);
            final double value =
                    test.isPresent()
                            ? test.get().rootMeanSquare(specification, maximum)
                            : criterion(maximum.logLikelihood(), specification, own.count());
            if (!Double.isFinite(value)) {
                return new Tried(
                        specification, maximum, Double.POSITIVE_INFINITY, "no variance left");
            }
            return new Tried(specification, maximum, value, objection(maximum.coefficients()));
        } catch (NonStationaryException e) {
            return new Tried(
                    specification,
                    null,
                    Double.POSITIVE_INFINITY,
                    "likelihood could not be computed");
        }
    }

    private int parameters(final SarimaSpecification specification) {
        return specification.parameters() + regressors.length;
    }

    private double criterion(
            final double logLikelihood, final SarimaSpecification specification, final int count) {
        final double k = parameters(specification);
        switch (criterion) {
            case AIC:
                return -2 * logLikelihood + 2 * k;
            case BIC:
                return -2 * logLikelihood + k * Math.log(count);
            default:
                return -2 * logLikelihood + 2 * k * count / (count - k - 1);
        }
    }

    private static String objection(final SarimaCoefficients coefficients) {
        if (!coefficients.autoregressiveRootsBeyond(NEAREST_ROOT)) {
            return "autoregressive root at the unit circle";
        }
        return coefficients.movingAverageRootsBeyond(NEAREST_ROOT)
                ? ""
                : "moving average root at the unit circle";
    }

    private static SarimaCoefficients resized(
            final SarimaCoefficients from, final SarimaOrder order) {
        return new SarimaCoefficients(
                java.util.Arrays.copyOf(from.ar(), order.p()),
                java.util.Arrays.copyOf(from.ma(), order.q()),
                java.util.Arrays.copyOf(from.seasonalAr(), order.seasonalP()),
                java.util.Arrays.copyOf(from.seasonalMa(), order.seasonalQ()));
    }
}
