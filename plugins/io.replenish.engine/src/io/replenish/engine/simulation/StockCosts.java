// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

/**
 * What stock costs.
 *
 * @param unitHoldingCost of a unit on hand at the end of a period
 * @param fixedOrderCost of an order of whatever size
 * @param unitStockoutCost of a unit of demand that is not served at once
 */
public record StockCosts(double unitHoldingCost, double fixedOrderCost, double unitStockoutCost) {

    /**
     * Checks the costs.
     *
     * @throws IllegalArgumentException if one is negative or not finite
     */
    public StockCosts {
        final double least = Math.min(unitHoldingCost, Math.min(fixedOrderCost, unitStockoutCost));
        if (!(least >= 0)
                || Double.isInfinite(unitHoldingCost + fixedOrderCost + unitStockoutCost)) {
            throw new IllegalArgumentException(
                    "costs must be finite and not negative: "
                            + unitHoldingCost
                            + ", "
                            + fixedOrderCost
                            + ", "
                            + unitStockoutCost);
        }
    }
}
