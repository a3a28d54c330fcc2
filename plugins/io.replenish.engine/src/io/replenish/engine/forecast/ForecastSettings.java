// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/**
 * How models are chosen. Immutable; start from {@link #defaults()}: stepwise search by AICc,
 * everything else decided per series, nothing held out.
 */
public final class ForecastSettings implements Cloneable {

    private Search search = Search.STEPWISE;
    private Criterion criterion = Criterion.AICC;
    private TransformChoice transform = TransformChoice.AUTO;
    private OptionalDouble lambda = OptionalDouble.empty();
    private SeasonChoice season = SeasonChoice.AUTO;
    private OrderBounds bounds = OrderBounds.defaults();
    private boolean outliers;
    private int averaged = 3;
    private int heldOut;
    private FittedTo fittedTo = FittedTo.ALL;
    private boolean nonNegative;
    private int randomModels = 40;
    private long seed = 1;
    private Optional<TimeBudget> budget = Optional.empty();

    private ForecastSettings() {}

    /** Returns the settings to start from. */
    public static ForecastSettings defaults() {
        return new ForecastSettings();
    }

    private ForecastSettings with(final Consumer<ForecastSettings> change) {
        try {
            final ForecastSettings changed = (ForecastSettings) clone();
            change.accept(changed);
            return changed;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Returns how many periods at the end of a series its model is not fitted to: the held-out
     * ones, if the settings say so and there are periods before them; else none.
     *
     * @param length number of periods of the series
     */
    public int withheld(final int length) {
        return fittedTo == FittedTo.WITHOUT_HELD_OUT && length > heldOut ? heldOut : 0;
    }

    /** Returns how orders are searched. */
    public Search search() {
        return search;
    }

    /** Returns these settings with another search. */
    public ForecastSettings withSearch(final Search value) {
        return with(s -> s.search = Objects.requireNonNull(value));
    }

    /** Returns what makes one model better than another. */
    public Criterion criterion() {
        return criterion;
    }

    /** Returns these settings with another criterion. */
    public ForecastSettings withCriterion(final Criterion value) {
        return with(s -> s.criterion = Objects.requireNonNull(value));
    }

    /** Returns how values are transformed. */
    public TransformChoice transform() {
        return transform;
    }

    /** Returns these settings with another choice of the transformation. */
    public ForecastSettings withTransform(final TransformChoice value) {
        return with(s -> s.transform = Objects.requireNonNull(value));
    }

    /** Returns the power of a Box-Cox transformation; empty to choose it by the likelihood. */
    public OptionalDouble lambda() {
        return lambda;
    }

    /**
     * Returns these settings with another power of a Box-Cox transformation.
     *
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    public ForecastSettings withLambda(final OptionalDouble value) {
        value.ifPresent(BoxCox::new);
        return with(s -> s.lambda = value);
    }

    /** Returns whether to look for a season. */
    public SeasonChoice season() {
        return season;
    }

    /** Returns these settings with another choice of the season. */
    public ForecastSettings withSeason(final SeasonChoice value) {
        return with(s -> s.season = Objects.requireNonNull(value));
    }

    /** Returns how large orders may become. */
    public OrderBounds bounds() {
        return bounds;
    }

    /** Returns these settings with other bounds. */
    public ForecastSettings withBounds(final OrderBounds value) {
        return with(s -> s.bounds = Objects.requireNonNull(value));
    }

    /** Returns whether outliers are looked for and become part of the model. */
    public boolean outliers() {
        return outliers;
    }

    /** Returns these settings with or without a search for outliers. */
    public ForecastSettings withOutliers(final boolean value) {
        return with(s -> s.outliers = value);
    }

    /**
     * Returns the largest number of models, about as good as the best one, whose forecasts are
     * averaged, with one more whose drift changes where that of the best is fixed; 1 to use the
     * best one alone.
     */
    public int averaged() {
        return averaged;
    }

    /**
     * Returns these settings with another number of averaged models.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public ForecastSettings withAveraged(final int value) {
        if (value < 1) {
            throw new IllegalArgumentException("1 or more models must be averaged, got " + value);
        }
        return with(s -> s.averaged = value);
    }

    /**
     * Returns the number of last periods on which forecasts made without them are tested; 0 for
     * none.
     */
    public int heldOut() {
        return heldOut;
    }

    /**
     * Returns these settings with another number of held out periods.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public ForecastSettings withHeldOut(final int value) {
        if (value < 0) {
            throw new IllegalArgumentException("held out periods must be 0 or more, got " + value);
        }
        return with(s -> s.heldOut = value);
    }

    /** Returns whether the model is fitted to the held-out periods after this test. */
    public FittedTo fittedTo() {
        return fittedTo;
    }

    /** Returns these settings with another choice of the periods that models are fitted to. */
    public ForecastSettings withFittedTo(final FittedTo value) {
        return with(s -> s.fittedTo = Objects.requireNonNull(value));
    }

    /** Returns whether quantiles below zero are reported as zero, as demand cannot be negative. */
    public boolean nonNegative() {
        return nonNegative;
    }

    /** Returns these settings with or without negative values cut off. */
    public ForecastSettings withNonNegative(final boolean value) {
        return with(s -> s.nonNegative = value);
    }

    /** Returns the number of models drawn by a random search. */
    public int randomModels() {
        return randomModels;
    }

    /**
     * Returns these settings with another number of random models.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public ForecastSettings withRandomModels(final int value) {
        if (value < 1) {
            throw new IllegalArgumentException(
                    "a random search needs 1 model or more, got " + value);
        }
        return with(s -> s.randomModels = value);
    }

    /** Returns the seed of a random search. */
    public long seed() {
        return seed;
    }

    /** Returns these settings with another seed. */
    public ForecastSettings withSeed(final long value) {
        return with(s -> s.seed = value);
    }

    /** Returns how long the choice of one series' model may take; empty for as long as it takes. */
    public Optional<TimeBudget> budget() {
        return budget;
    }

    /** Returns these settings with another time budget. */
    public ForecastSettings withBudget(final Optional<TimeBudget> value) {
        return with(s -> s.budget = Objects.requireNonNull(value));
    }

    /** Returns the end of the time of a series that begins now. */
    Deadline deadline() {
        return budget.map(TimeBudget::start).orElseGet(Deadline::none);
    }

    private List<Object> all() {
        return List.of(
                search,
                criterion,
                transform,
                lambda,
                season,
                bounds,
                outliers,
                averaged,
                heldOut,
                fittedTo,
                nonNegative,
                randomModels,
                seed,
                budget);
    }

    @Override
    public boolean equals(final Object other) {
        return other instanceof ForecastSettings that && all().equals(that.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return "forecast settings " + all();
    }
}
