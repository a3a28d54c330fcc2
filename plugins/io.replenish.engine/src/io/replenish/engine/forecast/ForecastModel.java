// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import java.util.List;
import java.util.Map;

/**
 * A model of one series, with the series itself: everything that is needed to forecast. Immutable.
 */
public sealed interface ForecastModel permits SarimaModel, AverageModel, BaselineModel {

    /**
     * Forecasts the periods after the last one.
     *
     * @param horizon number of periods, 1 or more
     * @throws IllegalArgumentException if the horizon is less than 1
     * @throws UnknownFutureException if a value of a regressor is not known for one of the periods
     */
    Forecast forecast(int horizon);

    /** Returns the names of the regressors whose future values a forecast needs. */
    default List<String> explanatory() {
        return List.of();
    }

    /** Returns what the series depends on by this model, other than a mean or drift. */
    default List<Regressor> regressors() {
        return List.of();
    }

    /** Returns how many of the next periods can be forecast with what is known of regressors. */
    default int knownPeriods(final int horizon) {
        return horizon;
    }

    /**
     * Returns this model with other values of regressors after the last period.
     *
     * @param future values by the name of the regressor; names of none are ignored, regressors
     *     without a name among them keep their values
     */
    default ForecastModel withFuture(final Map<String, double[]> future) {
        return this;
    }

    /** Returns the demand over the next periods together; see {@link Forecast#cumulative}. */
    default DemandDistribution cumulative(final double periods) {
        if (!(periods > 0 && periods <= 100_000)) {
            throw new IllegalArgumentException(
                    "demand can be summed over more than 0 and at most 100000 periods, got "
                            + periods);
        }
        return forecast((int) Math.ceil(periods)).cumulative(periods);
    }

    /** Returns possible futures; see {@link Forecast#simulate}. */
    default double[][] simulate(final int horizon, final int count, final long seed) {
        return forecast(horizon).simulate(count, seed);
    }

    /** Returns what the model would have forecast one period ahead; NaN where it could not. */
    double[] fitted();

    /** Returns a short name such as {@code (0,1,1)(0,1,1)[12], log}. */
    String description();

    /** Returns whether the model has a season. */
    boolean isSeasonal();

    /** Returns the observations per season, 1 if there is no season. */
    int period();

    /** Returns the model in plain arrays, from which {@link #of} makes it again. */
    ModelState state();

    /**
     * Makes a model from its state.
     *
     * @throws IllegalArgumentException if the state is none of a model
     */
    static ForecastModel of(final ModelState state) {
        switch (state.kind()) {
            case SarimaModel.KIND:
                return SarimaModel.of(state);
            case AverageModel.KIND:
                return AverageModel.of(state);
            default:
                return BaselineModel.of(state);
        }
    }

    /** Checks a horizon. */
    static void check(final int horizon) {
        if (horizon < 1) {
            throw new IllegalArgumentException(
                    "a forecast needs a horizon of 1 or more periods, got " + horizon);
        }
    }
}
