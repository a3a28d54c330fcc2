// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

import io.replenish.engine.data.CodedColumn;
import io.replenish.engine.data.DateColumn;
import io.replenish.engine.data.NumberColumn;
import java.util.List;

/**
 * Lines of clean sales, as far as customers are concerned.
 *
 * @param customer who bought
 * @param order number of the order
 * @param date when the line was sold
 * @param revenue quantity times unit price, in currency
 */
public record CustomerSales(
        CodedColumn<String> customer,
        CodedColumn<String> order,
        DateColumn date,
        NumberColumn revenue) {

    /**
     * Checks the columns.
     *
     * @throws IllegalArgumentException if their lengths differ
     */
    public CustomerSales {
        customer.requireSameSize(List.of(order, date, revenue));
    }

    /** Returns the number of lines. */
    public int size() {
        return customer.size();
    }
}
