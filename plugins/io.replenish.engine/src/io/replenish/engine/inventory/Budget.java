// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.data.Refusal;
import java.util.Objects;
import java.util.Optional;

/**
 * What all items together may take, or have to reach.
 *
 * @param kind what is limited
 * @param value money tied up in stock on hand on average, the space that it takes, or the share of
 *     all demand that is served at once; NaN if there is no budget
 */
public record Budget(Kind kind, double value) {

    /** What a budget is a limit of. */
    public enum Kind {
        /** There is none: every item has its own goal. */
        NONE("None"),
        /**
         * The cost of the goods on hand on average: as much as possible is to be served with it.
         */
        STOCK_VALUE("Stock value"),
        /**
         * The space that the goods on hand take on average: as much as possible is to be served
         * from it.
         */
        SPACE("Space"),
        /** The fill rate of all items together: it is to be reached with the least stock value. */
        FILL_RATE("Fill rate");

        private final String title;

        Kind(final String title) {
            this.title = title;
        }

        /** Returns the name for people, such as "Stock value". */
        public String title() {
            return title;
        }
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
                    case STOCK_VALUE, SPACE -> value > 0 && value < Double.POSITIVE_INFINITY;
                    case FILL_RATE -> value > 0 && value < 1;
                };
        if (!valid) {
            throw new IllegalArgumentException("the budget is out of range: " + value);
        }
    }

    /** Returns why an item cannot share the budget, in words; empty if it can. */
    Optional<String> problem(final StockItem item) {
        final double space = item.unitSpace();
        return kind != Kind.SPACE || space > 0 && space < Double.POSITIVE_INFINITY
                ? Optional.empty()
                : Optional.of(Refusal.of(space, "space per unit", "above 0"));
    }

    /** Returns what a unit on hand takes of what is limited. */
    double unitUse(final StockItem item) {
        return kind == Kind.SPACE ? item.unitSpace() : item.unitCost();
    }

    /** Returns no budget. */
    public static Budget none() {
        return new Budget(Kind.NONE, Double.NaN);
    }
}
