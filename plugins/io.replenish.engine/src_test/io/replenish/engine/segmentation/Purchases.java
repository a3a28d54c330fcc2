// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

import io.replenish.engine.data.CodedColumn;
import io.replenish.engine.data.DateColumn;
import io.replenish.engine.data.DateText;
import io.replenish.engine.data.NumberColumn;
import io.replenish.engine.data.NumberText;
import java.util.Arrays;
import java.util.List;

/** Lines of sales from text: customer, order, date, revenue; the empty text is a missing value. */
final class Purchases {

    private Purchases() {}

    static CustomerSales of(final String... rows) {
        return ofCells(Arrays.stream(rows).map(row -> row.split("\\|", -1)).toList());
    }

    static CustomerSales ofCells(final List<String[]> rows) {
        final var customer = CodedColumn.text("Customer");
        final var order = CodedColumn.text("Order");
        final var date = DateColumn.builder("Date", DateText.iso(), true);
        final var revenue = NumberColumn.builder("Revenue", NumberText.POINT);
        for (final String[] row : rows) {
            customer.add(row[0]);
            order.add(row[1]);
            date.addText(row[2]);
            revenue.addText(row[3]);
        }
        return new CustomerSales(customer.build(), order.build(), date.build(), revenue.build());
    }
}
