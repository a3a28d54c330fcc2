// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.inventory.DurationUnit;
import java.util.Map;
import java.util.Optional;

/**
 * Real demand.
 *
 * @param series demand of each product, one value per period, NaN where it is not known; replayed
 *     as no demand
 * @param problems products whose demand cannot be used, each with the reason in a sentence
 * @param periodsPerYear how many periods a year has on average; NaN if not known
 */
public record KnownDemand(
        Map<String, double[]> series, Map<String, String> problems, double periodsPerYear) {
    /** Returns what its periods are; empty if they have no name. */
    Optional<PeriodUnit> period() {
        return DurationUnit.period(periodsPerYear);
    }
}
