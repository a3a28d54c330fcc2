// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.cleaning;

import io.replenish.engine.data.SalesTable;
import io.replenish.engine.math.ExactSum;

/**
 * Number, quantity and revenue of some rows of a table; what cannot be read in a row is left out of
 * the sum.
 */
final class Totals {

    private final SalesTable table;
    private final ExactSum quantity = new ExactSum();
    private final ExactSum revenue = new ExactSum();
    private int rows;

    Totals(final SalesTable table) {
        this.table = table;
    }

    void add(final int row) {
        rows++;
        if (table.quantity().isReadable(row)) {
            quantity.add(table.quantity().value(row));
            if (table.unitPrice().isReadable(row)) {
                revenue.add(table.revenue(row));
            }
        }
    }

    int rows() {
        return rows;
    }

    double quantity() {
        return quantity.value();
    }

    double revenue() {
        return revenue.value();
    }
}
