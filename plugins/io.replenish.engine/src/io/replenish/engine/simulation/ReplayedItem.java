// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

/**
 * What befalls an item in a replay, whatever its policy.
 *
 * @param demand demand per period, units, none negative; not copied, not changed
 * @param leadTimes lead time in periods of an order by the period in which it is placed; not
 *     copied, not changed
 * @param shortage what becomes of unserved demand
 * @param costs what stock costs
 */
public record ReplayedItem(double[] demand, int[] leadTimes, Shortage shortage, StockCosts costs) {

    /**
     * Checks the item.
     *
     * @throws IllegalArgumentException if a demand or lead time is negative or not finite, or if
     *     there is not one lead time per period
     */
    public ReplayedItem {
        if (leadTimes.length != demand.length) {
            throw new IllegalArgumentException(
                    demand.length + " periods need as many lead times, got " + leadTimes.length);
        }
        for (int period = 0; period < demand.length; period++) {
            if (!(demand[period] >= 0)
                    || Double.isInfinite(demand[period])
                    || leadTimes[period] < 0) {
                throw new IllegalArgumentException(
                        "demand and lead time of period "
                                + period
                                + " must be finite and not negative: "
                                + demand[period]
                                + ", "
                                + leadTimes[period]);
            }
        }
    }
}
