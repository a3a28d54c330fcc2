// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.demand;

import io.replenish.engine.data.CodedColumn;
import io.replenish.engine.math.ExactSum;
import java.util.Arrays;

/** Adds up lines of sales, without regard to their order. */
final class SoldSum {

    private final SalesLines lines;
    private final ExactSum quantity = new ExactSum();
    private final ExactSum revenue = new ExactSum();
    private int[] orderCodes = new int[4];
    private int codes;
    private int ordersOfTheirOwn;
    private int count;

    SoldSum(final SalesLines lines) {
        this.lines = lines;
    }

    /** Adds a line; a number that cannot be read adds nothing. */
    void add(final int row) {
        count++;
        if (lines.quantity().isReadable(row)) {
            quantity.add(lines.quantity().value(row));
        }
        if (lines.revenue().isReadable(row)) {
            revenue.add(lines.revenue().value(row));
        }
        final int order = lines.order().code(row);
        if (order == CodedColumn.MISSING) {
            ordersOfTheirOwn++;
        } else {
            if (codes == orderCodes.length) {
                orderCodes = Arrays.copyOf(orderCodes, 2 * codes);
            }
            orderCodes[codes++] = order;
        }
    }

    Sold value() {
        final int orders = (int) Arrays.stream(orderCodes, 0, codes).distinct().count();
        return new Sold(quantity.value(), revenue.value(), orders + ordersOfTheirOwn, count);
    }
}
