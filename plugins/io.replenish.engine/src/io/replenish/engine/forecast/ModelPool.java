// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import io.replenish.engine.forecast.sarima.LocalLikelihood;
import io.replenish.engine.forecast.sarima.NonStationaryException;
import io.replenish.engine.forecast.sarima.SarimaCoefficients;
import io.replenish.engine.forecast.sarima.SarimaData;
import io.replenish.engine.forecast.sarima.SarimaEstimator;
import io.replenish.engine.forecast.sarima.SarimaOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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

    /**
     * A model that is foreseen to be worse than the best one by more is not fitted. Less than what
     * models that are averaged may differ by, as the best one usually gets better still.
     */
    private static final double NOT_PROMISING = 0.5;

    /** A gain may come out larger than foreseen by this factor, and a loss smaller. */
    private static final double HOPE = 1.25;

    private final double[] values;
    private final double[][] regressors;
    private final Criterion criterion;
    private final Deadline deadline;
    private final Optional<OutOfSample> test;
    private final Map<SarimaSpecification, Tried> tried = new HashMap<>();
    private final Set<SarimaSpecification> dismissed = new LinkedHashSet<>();
    private final Map<Boolean, SarimaData> data = new HashMap<>();
    private Tried best;
    private LocalLikelihood around; // the best one; null if it says nothing about the criterion

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

        /** Returns whether its autoregression, other than the seasonal one, is a difference. */
        boolean asksForDifference() {
            if (maximum == null) {
                return false;
            }
            final double[] none = new double[0];
            return !new SarimaCoefficients(maximum.coefficients().ar(), none, none, none)
                    .autoregressiveRootsBeyond(NEAREST_ROOT);
        }

        /** Leaves out what takes room and is needed only for what is built on this model. */
        private Tried withoutDerivatives() {
            return maximum == null
                    ? this
                    : new Tried(specification, maximum.withoutDerivatives(), criterion, note);
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

    /** Returns the models that were not fitted, as they were foreseen to be worse than the best. */
    Set<SarimaSpecification> dismissed() {
        return dismissed;
    }

    /**
     * Returns whether a model of a kind is clearly better than all that may be chosen. If its
     * moving average takes the last difference back, what is left without such models are
     * autoregressions of a series that was differenced too often, and their variance grows far too
     * fast; if its autoregression is a difference, what is left knows nothing of a series that
     * wanders.
     */
    boolean hasClearlyBetter(final Predicate<Tried> kind) {
        return best != null
                && tried.values().stream()
                        .anyMatch(
                                t ->
                                        criterion.clearlyWorseThan(t.criterion()) < best.criterion()
                                                && kind.test(t));
    }

    /** Returns whether a model was tried already. */
    boolean knows(final SarimaSpecification specification) {
        return tried.containsKey(specification) || dismissed.contains(specification);
    }

    /** Fits a model, and returns whether it is better than all before. */
    boolean improves(final SarimaSpecification specification) {
        if (knows(specification) || best != null && deadline.isOver()) {
            return false;
        }
        final Tried one = fit(specification, SarimaEstimator.Effort.QUICK);
        tried.put(specification, isOfInterest(one) ? one : one.withoutDerivatives());
        if (one.isEligible() && (best == null || one.criterion() < best.criterion())) {
            best = one;
            around = test.isEmpty() ? new LocalLikelihood(one.maximum()) : null;
            return true;
        }
        return false;
    }

    /** Whether a model may be averaged with the best one, and is then fitted more carefully. */
    private boolean isOfInterest(final Tried one) {
        return one.isEligible()
                && (best == null
                        || one.criterion() <= criterion.clearlyWorseThan(best.criterion()));
    }

    /**
     * Fits a model if it may be better than the best one, and returns whether it is.
     *
     * @param foreseen its criterion
     */
    boolean improves(final SarimaSpecification specification, final double foreseen) {
        if (best == null || !(foreseen > best.criterion() + NOT_PROMISING)) {
            return improves(specification);
        }
        dismissed.add(specification);
        return false;
    }

    /**
     * Returns the criterion that a model can be hoped to have, by what is known of the best one:
     * that of the best one itself if nothing is known.
     */
    double foreseen(final SarimaSpecification specification) {
        if (best == null) {
            return Double.NEGATIVE_INFINITY;
        }
        if (around == null
                || specification.constant() != best.specification().constant()
                || !around.reaches(specification.order())) {
            return best.criterion();
        }
        final LocalLikelihood.Foreseen change = around.foresee(specification.order());
        final int count = best.maximum().data().count();
        return best.criterion()
                + (change.loss() / HOPE - change.gain() * HOPE)
                + (criterion(0, specification, count) - criterion(0, best.specification(), count));
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
            final boolean known = before != null && before.maximum() != null;
            if (known) {
                starts.add(before.maximum().coefficients());
            } else if (best != null) {
                starts.add(resized(best.maximum().coefficients(), order));
                if (test.isEmpty()) {
                    final double zero = criterion(0, specification, own.count());
                    estimator.setWorthlessBelow((zero - best.criterion() - OF_NO_INTEREST) / 2);
                }
            }
            final SarimaEstimator.Maximum maximum =
                    known && effort == SarimaEstimator.Effort.POLISH
                            ? estimator.improve(before.maximum(), effort)
                            : estimator.maximise(starts, effort);
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
