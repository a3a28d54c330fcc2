// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.replenishment;

import java.util.Objects;

/**
 * What holds for all items of a replenishment plan. Immutable.
 *
 * @param horizon number of periods to plan, 1 to {@link #LONGEST_HORIZON}
 * @param frozen number of first periods in which no order can be placed any more; at most the
 *     horizon
 * @param lots how much is ordered at a time
 * @param longestCover periods of expected demand beyond which stock is too much, above 0, unless
 *     the policy itself orders so much
 * @param highestRisk probability of a stock-out, from 0 to 1, above which an item is at risk
 */
public record ReplenishmentSettings(
        int horizon, int frozen, LotRule lots, double longestCover, double highestRisk) {

    /** Longest horizon, in periods: errors of forecasts are kept for all pairs of them. */
    public static final int LONGEST_HORIZON = 400;

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public ReplenishmentSettings {
        check(horizon >= 1 && horizon <= LONGEST_HORIZON, "horizon", horizon);
        check(frozen >= 0 && frozen <= horizon, "frozen horizon", frozen);
        Objects.requireNonNull(lots);
        check(
                longestCover > 0 && longestCover < Double.POSITIVE_INFINITY,
                "longest cover",
                longestCover);
        check(highestRisk >= 0 && highestRisk <= 1, "highest risk", highestRisk);
    }

    private static void check(final boolean valid, final String name, final double value) {
        if (!valid) {
            throw new IllegalArgumentException("the " + name + " is out of range: " + value);
        }
    }
}
