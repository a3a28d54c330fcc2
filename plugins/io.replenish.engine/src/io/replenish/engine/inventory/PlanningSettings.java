// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.demand.PeriodUnit;
import java.util.Objects;

/**
 * What holds for all items of a plan. Immutable.
 *
 * @param reviewPeriod periods between two looks at the stock, at most 1000; 0 if it is looked at
 *     all the time
 * @param yearlyHoldingRate cost of holding stock for a year, as a share of its cost, above 0
 * @param period what the forecast counts in
 * @param shape distribution of demand
 * @param wholeUnits whether reorder points are rounded up to whole units
 * @param shortage what becomes of demand that finds the shelf empty
 * @param budget what all items together may take or have to reach; with one, it decides on all
 *     reorder points
 */
public record PlanningSettings(
        double reviewPeriod,
        double yearlyHoldingRate,
        PeriodUnit period,
        DemandShape shape,
        boolean wholeUnits,
        Shortage shortage,
        Budget budget) {

    /**
     * Longest review period, in periods: forecasts further ahead say nothing, and take long to
     * compute.
     */
    public static final double MAX_REVIEW_PERIOD = 1000;

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public PlanningSettings {
        check(
                reviewPeriod >= 0 && reviewPeriod <= MAX_REVIEW_PERIOD,
                "review period",
                reviewPeriod);
        check(
                yearlyHoldingRate > 0 && yearlyHoldingRate < Double.POSITIVE_INFINITY,
                "holding rate",
                yearlyHoldingRate);
        Objects.requireNonNull(period);
        Objects.requireNonNull(shape);
        Objects.requireNonNull(shortage);
        Objects.requireNonNull(budget);
    }

    /** Returns how many periods of the forecast a year has. */
    double periodsPerYear() {
        return DurationUnit.periodsPerYear(period);
    }

    private static void check(final boolean valid, final String name, final double value) {
        if (!valid) {
            throw new IllegalArgumentException("the " + name + " is out of range: " + value);
        }
    }
}
