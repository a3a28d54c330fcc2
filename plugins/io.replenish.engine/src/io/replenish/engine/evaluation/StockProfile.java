// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import io.replenish.engine.simulation.StockPeriod;

/** The books of many items by period, summed up: what a policy does over time. */
public final class StockProfile {

    /** What is summed up in each period. */
    public enum Amount {
        /** Units of demand. */
        DEMAND,
        /** Units served at once. */
        SERVED,
        /** Units on hand at the end of the period. */
        ON_HAND,
        /** Units ordered but not yet delivered at the end of the period. */
        ON_ORDER,
        /** Units of demand that went elsewhere. */
        LOST,
        /** Units owed to customers at the end of the period. */
        BACKORDERS
    }

    /** By amount and period. */
    private final double[][] sums;

    /** Starts with nothing. */
    StockProfile(final int periods) {
        sums = new double[Amount.values().length][periods];
    }

    /**
     * Adds the books of an item for a period. Number by number, so that no books have to be made
     * for this alone: there are millions of them.
     */
    void add(final StockPeriod books) {
        add(Amount.DEMAND, books.period(), books.demand());
        add(Amount.SERVED, books.period(), books.served());
        add(Amount.ON_HAND, books.period(), books.closingOnHand());
        add(Amount.ON_ORDER, books.period(), books.closingOnOrder());
        add(Amount.LOST, books.period(), books.lost());
        add(Amount.BACKORDERS, books.period(), books.closingBackorders());
    }

    private void add(final Amount amount, final int period, final double units) {
        sums[amount.ordinal()][period] += units;
    }

    /** Adds a share of another profile of the same periods. */
    void add(final double share, final StockProfile other) {
        for (int amount = 0; amount < sums.length; amount++) {
            for (int period = 0; period < periods(); period++) {
                sums[amount][period] += share * other.sums[amount][period];
            }
        }
    }

    /** Returns the number of periods. */
    public int periods() {
        return sums[0].length;
    }

    /**
     * Returns units, summed over items; of possible futures their mean.
     *
     * @param period number of the period, from 0
     */
    public double units(final Amount amount, final int period) {
        return sums[amount.ordinal()][period];
    }
}
