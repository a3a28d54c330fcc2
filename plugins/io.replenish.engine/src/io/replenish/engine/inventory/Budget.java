// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import java.util.Objects;

/**
 * What all items together may take, or have to reach.
 *
 * @param kind what is limited
 * @param value money tied up in stock on hand on average, or the share of all demand that is served
 *     at once; NaN if there is no budget
 */
public record Budget(Kind kind, double value) {

    /** What a budget is a limit of. */
    public enum Kind {
        /** There is none: every item has its own goal. */
        NONE,
        /**
         * The cost of the goods on hand on average: as much as possible is to be served with it.
         */
        STOCK_VALUE,
        /** The fill rate of all items together: it is to be reached with the least stock value. */
        FILL_RATE
    }

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public Budget {
        final boolean valid =
                switch (Objects.requireNonNull(kind)) {
                    case NONE -> Double.isNaN(value);
                    case STOCK_VALUE -> value > 0 && value < Double.POSITIVE_INFINITY;
                    case FILL_RATE -> value > 0 && value < 1;
                };
        if (!valid) {
            throw new IllegalArgumentException("the budget is out of range: " + value);
        }
    }

    /** Returns no budget. */
    public static Budget none() {
        return new Budget(Kind.NONE, Double.NaN);
    }
}
