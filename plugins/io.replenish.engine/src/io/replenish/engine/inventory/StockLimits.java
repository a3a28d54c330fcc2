// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

/**
 * How much stock of an item there may be.
 *
 * @param maximumStock most units on hand and on order after an order; infinite if there is none
 * @param shelfLife periods from delivery within which units have to be sold; infinite if they keep
 *     for ever
 */
public record StockLimits(double maximumStock, double shelfLife) {

    /** No limits. */
    public static final StockLimits NONE =
            new StockLimits(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    /**
     * Returns the most units on hand and on order within both limits. The last of so many units is
     * sold once demand has taken them all, and it arrives after the lead time: demand of lead time
     * and shelf life, as expected in the long run, is what can be sold in time.
     *
     * @param leadTime periods from order to delivery
     * @param demandPerPeriod expected demand per period in the long run
     */
    double most(final double leadTime, final double demandPerPeriod) {
        return Math.min(maximumStock, demandPerPeriod * (leadTime + shelfLife));
    }
}
