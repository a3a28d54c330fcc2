// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

import io.replenish.engine.inventory.StockoutCost;

/**
 * What stock costs.
 *
 * @param unitHoldingCost of a unit on hand at the end of a period
 * @param fixedOrderCost of an order of whatever size
 * @param stockoutCost of a unit of demand that is not served at once, and of an order cycle in
 *     which that happens
 */
public record StockCosts(double unitHoldingCost, double fixedOrderCost, StockoutCost stockoutCost) {

    /**
     * Checks the costs.
     *
     * @throws IllegalArgumentException if one is negative or not finite
     */
    public StockCosts {
        check(unitHoldingCost, "holding a unit");
        check(fixedOrderCost, "an order");
        check(stockoutCost.perUnit(), "a unit short");
        check(stockoutCost.perEvent(), "a stock-out");
    }

    private static void check(final double cost, final String what) {
        if (!(cost >= 0) || Double.isInfinite(cost)) {
            throw new IllegalArgumentException(
                    "the cost of " + what + " must be finite and not negative: " + cost);
        }
    }
}
