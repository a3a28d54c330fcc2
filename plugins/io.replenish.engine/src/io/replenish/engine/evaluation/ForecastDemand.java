// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.forecast.ForecastModel;
import io.replenish.engine.inventory.DurationUnit;
import java.util.Map;
import java.util.Optional;

/**
 * Possible demand.
 *
 * @param models the model of each product's demand
 * @param periodsPerYear how many periods a year has on average
 */
public record ForecastDemand(Map<String, ForecastModel> models, double periodsPerYear) {
    /** Returns what its periods are; empty if they have no name. */
    Optional<PeriodUnit> period() {
        return DurationUnit.period(periodsPerYear);
    }
}
