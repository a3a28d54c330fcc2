// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

import io.replenish.engine.inventory.Shortage;
import java.util.Arrays;

/**
 * What befalls an item in a replay, whatever its policy.
 *
 * @param demand demand per period, units, none negative; not copied, not changed
 * @param leadTimes lead time in periods of an order by the period in which it is placed; not
 *     copied, not changed
 * @param usableShares part of an order that arrives undamaged, from 0 to 1, by the period in which
 *     it is placed; not copied, not changed
 * @param shortage what becomes of unserved demand
 * @param costs what stock costs
 */
public record ReplayedItem(
        double[] demand,
        int[] leadTimes,
        double[] usableShares,
        Shortage shortage,
        StockCosts costs) {

    /**
     * Checks the item.
     *
     * @throws IllegalArgumentException if a demand or lead time is negative or not finite, if a
     *     share is not from 0 to 1, or if there is not one of each per period
     */
    public ReplayedItem {
        if (leadTimes.length != demand.length || usableShares.length != demand.length) {
            throw new IllegalArgumentException(
                    demand.length
                            + " periods need as many lead times and usable shares, got "
                            + leadTimes.length
                            + " and "
                            + usableShares.length);
        }
        for (int period = 0; period < demand.length; period++) {
            check(period, "demand", demand[period], Double.MAX_VALUE);
            check(period, "lead time", leadTimes[period], Integer.MAX_VALUE);
            check(period, "usable share", usableShares[period], 1);
        }
    }

    /** Makes an item whose orders arrive undamaged. */
    public ReplayedItem(
            final double[] demand,
            final int[] leadTimes,
            final Shortage shortage,
            final StockCosts costs) {
        this(demand, leadTimes, allUsable(demand.length), shortage, costs);
    }

    private static double[] allUsable(final int periods) {
        final double[] shares = new double[periods];
        Arrays.fill(shares, 1);
        return shares;
    }

    private static void check(
            final int period, final String name, final double value, final double most) {
        if (!(value >= 0 && value <= most)) {
            throw new IllegalArgumentException(
                    "the "
                            + name
                            + " of period "
                            + period
                            + " must be from 0 on and finite"
                            + (most == 1 ? ", at most 1: " : ": ")
                            + value);
        }
    }
}
