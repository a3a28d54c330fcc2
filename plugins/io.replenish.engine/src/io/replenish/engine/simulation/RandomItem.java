// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

import io.replenish.engine.inventory.Shortage;

/**
 * What may befall an item in the long run, whatever its policy.
 *
 * @param demand draws the demand of a period
 * @param leadTime draws the whole periods that an order takes
 * @param longestLeadTime longer lead times are cut to this, periods
 * @param shortage what becomes of unserved demand
 * @param costs what stock costs
 */
public record RandomItem(
        Sampler demand,
        Sampler leadTime,
        int longestLeadTime,
        Shortage shortage,
        StockCosts costs) {

    /** Memory is set aside for every period that an order may take. */
    private static final int MOST = 1 << 16;

    /**
     * Checks the lead time.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public RandomItem {
        if (longestLeadTime < 0 || longestLeadTime > MOST) {
            throw new IllegalArgumentException(
                    "the longest lead time must be from 0 to "
                            + MOST
                            + " periods: "
                            + longestLeadTime);
        }
    }
}
