// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import java.util.Objects;

/**
 * How models are chosen. Immutable; start from {@link #defaults()}.
 *
 * @param search how orders are searched
 * @param criterion what makes one model better than another
 * @param transform whether to take logarithms
 * @param season whether to look for a season
 * @param bounds how large orders may become
 * @param averaged largest number of models, about as good as the best one, whose forecasts are
 *     averaged; 1 to use the best one alone
 * @param heldOut number of last periods on which forecasts made without them are tested; 0 for none
 * @param fittedTo whether the model is fitted to the held-out periods after this test
 * @param nonNegative whether quantiles below zero are reported as zero, as demand cannot be
 *     negative
 * @param randomModels number of models drawn by a random search
 * @param seed of a random search
 */
public record ForecastSettings(
        Search search,
        Criterion criterion,
        TransformChoice transform,
        SeasonChoice season,
        OrderBounds bounds,
        int averaged,
        int heldOut,
        FittedTo fittedTo,
        boolean nonNegative,
        int randomModels,
        long seed) {

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public ForecastSettings {
        Objects.requireNonNull(search);
        Objects.requireNonNull(criterion);
        Objects.requireNonNull(transform);
        Objects.requireNonNull(season);
        Objects.requireNonNull(bounds);
        Objects.requireNonNull(fittedTo);
        if (heldOut < 0) {
            throw new IllegalArgumentException(
                    "held out periods must be 0 or more, got " + heldOut);
        }
        if (averaged < 1) {
            throw new IllegalArgumentException(
                    "1 or more models must be averaged, got " + averaged);
        }
        if (randomModels < 1) {
            throw new IllegalArgumentException(
                    "a random search needs 1 model or more, got " + randomModels);
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

    /** Returns stepwise search by AICc, everything else decided per series, nothing held out. */
    public static ForecastSettings defaults() {
        return new ForecastSettings(
                Search.STEPWISE,
                Criterion.AICC,
                TransformChoice.AUTO,
                SeasonChoice.AUTO,
                OrderBounds.defaults(),
                3,
                0,
                FittedTo.ALL,
                false,
                40,
                1);
    }

    /** Returns these settings with another search. */
    public ForecastSettings withSearch(final Search value) {
        return new ForecastSettings(
                value,
                criterion,
                transform,
                season,
                bounds,
                averaged,
                heldOut,
                fittedTo,
                nonNegative,
                randomModels,
                seed);
    }

    /** Returns these settings with another criterion. */
    public ForecastSettings withCriterion(final Criterion value) {
        return new ForecastSettings(
                search,
                value,
                transform,
                season,
                bounds,
                averaged,
                heldOut,
                fittedTo,
                nonNegative,
                randomModels,
                seed);
    }

    /** Returns these settings with another choice of the transformation. */
    public ForecastSettings withTransform(final TransformChoice value) {
        return new ForecastSettings(
                search,
                criterion,
                value,
                season,
                bounds,
                averaged,
                heldOut,
                fittedTo,
                nonNegative,
                randomModels,
                seed);
    }

    /** Returns these settings with another choice of the season. */
    public ForecastSettings withSeason(final SeasonChoice value) {
        return new ForecastSettings(
                search,
                criterion,
                transform,
                value,
                bounds,
                averaged,
                heldOut,
                fittedTo,
                nonNegative,
                randomModels,
                seed);
    }

    /** Returns these settings with other bounds. */
    public ForecastSettings withBounds(final OrderBounds value) {
        return new ForecastSettings(
                search,
                criterion,
                transform,
                season,
                value,
                averaged,
                heldOut,
                fittedTo,
                nonNegative,
                randomModels,
                seed);
    }

    /** Returns these settings with another number of averaged models. */
    public ForecastSettings withAveraged(final int value) {
        return new ForecastSettings(
                search,
                criterion,
                transform,
                season,
                bounds,
                value,
                heldOut,
                fittedTo,
                nonNegative,
                randomModels,
                seed);
    }

    /** Returns these settings with another number of held out periods. */
    public ForecastSettings withHeldOut(final int value) {
        return new ForecastSettings(
                search,
                criterion,
                transform,
                season,
                bounds,
                averaged,
                value,
                fittedTo,
                nonNegative,
                randomModels,
                seed);
    }

    /** Returns these settings with another choice of the periods that models are fitted to. */
    public ForecastSettings withFittedTo(final FittedTo value) {
        return new ForecastSettings(
                search,
                criterion,
                transform,
                season,
                bounds,
                averaged,
                heldOut,
                value,
                nonNegative,
                randomModels,
                seed);
    }

    /** Returns these settings with or without negative values cut off. */
    public ForecastSettings withNonNegative(final boolean value) {
        return new ForecastSettings(
                search,
                criterion,
                transform,
                season,
                bounds,
                averaged,
                heldOut,
                fittedTo,
                value,
                randomModels,
                seed);
    }

    /** Returns these settings with another number of random models. */
    public ForecastSettings withRandomModels(final int value) {
        return new ForecastSettings(
                search,
                criterion,
                transform,
                season,
                bounds,
                averaged,
                heldOut,
                fittedTo,
                nonNegative,
                value,
                seed);
    }

    /** Returns these settings with another seed. */
    public ForecastSettings withSeed(final long value) {
        return new ForecastSettings(
                search,
                criterion,
                transform,
                season,
                bounds,
                averaged,
                heldOut,
                fittedTo,
                nonNegative,
                randomModels,
                value);
    }
}
