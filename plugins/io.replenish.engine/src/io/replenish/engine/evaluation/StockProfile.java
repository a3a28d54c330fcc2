// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import io.replenish.engine.simulation.StockPeriod;
import java.util.function.ToDoubleFunction;

/** The books of many items by period, summed up: what a policy does over time. */
public final class StockProfile {

    /** What is summed up in each period. */
    public enum Amount {
        /** Units of demand. */
        DEMAND(StockPeriod::demand),
        /** Units served at once. */
        SERVED(StockPeriod::served),
        /** Units on hand at the end of the period. */
        ON_HAND(StockPeriod::closingOnHand),
        /** Units ordered but not yet delivered at the end of the period. */
        ON_ORDER(StockPeriod::closingOnOrder),
        /** Units of demand that went elsewhere. */
        LOST(StockPeriod::lost),
        /** Units owed to customers at the end of the period. */
        BACKORDERS(StockPeriod::closingBackorders);

        private static final Amount[] ALL = values();

        private final ToDoubleFunction<StockPeriod> units;

        Amount(final ToDoubleFunction<StockPeriod> units) {
            this.units = units;
        }
    }

    /** By amount and period. */
    private final double[][] sums;

    /** Starts with nothing. */
    StockProfile(final int periods) {
        sums = new double[Amount.ALL.length][periods];
    }

    /** Adds the books of an item for a period. */
    void add(final StockPeriod books) {
        for (final Amount amount : Amount.ALL) {
            sums[amount.ordinal()][books.period()] += amount.units.applyAsDouble(books);
        }
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
