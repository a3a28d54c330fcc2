// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.demand;

import io.replenish.engine.data.CodedColumn;
import io.replenish.engine.data.DateColumn;
import io.replenish.engine.data.NumberColumn;
import java.util.List;

/**
 * Lines of clean sales, as far as demand is concerned.
 *
 * @param key what gets a series of its own: the product, or any other column
 * @param order number of the order
 * @param date when the line was sold
 * @param quantity units sold
 * @param revenue quantity times unit price, in currency
 */
public record SalesLines(
        CodedColumn<String> key,
        CodedColumn<String> order,
        DateColumn date,
        NumberColumn quantity,
        NumberColumn revenue) {

    /**
     * Checks the columns.
     *
     * @throws IllegalArgumentException if their lengths differ
     */
    public SalesLines {
        key.requireSameSize(List.of(order, date, quantity, revenue));
    }

    /** Returns the number of lines. */
    public int size() {
        return key.size();
    }

    /**
     * Tells whether the line has a key, a date, a quantity and a revenue, without which it belongs
     * to no series.
     */
    boolean isUsable(final int row) {
        return !key.isMissing(row)
                && date.isReadable(row)
                && quantity.isReadable(row)
                && revenue.isReadable(row);
    }
}
