// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.testing;

import io.replenish.engine.data.CodedColumn;
import io.replenish.engine.data.DateColumn;
import io.replenish.engine.data.DateText;
import io.replenish.engine.data.NumberColumn;
import io.replenish.engine.data.NumberText;
import io.replenish.engine.data.SalesTable;
import java.util.Arrays;
import java.util.List;

/**
 * Sales tables from rows of text: order, product, customer, date, quantity, unit price,
 * description, then others.
 */
public final class Sales {

    /** A row that no rule matches. */
    public static final String GOOD = "1001|P1|K1|2011-03-04 10:15|2|1.25|Mug|UK";

    private Sales() {}

    /** Builds a table from rows whose eight cells are separated by bars. */
    public static SalesTable of(final String... rows) {
        return ofCells(Arrays.stream(rows).map(row -> row.split("\\|", -1)).toList());
    }

    /** Builds a table from rows of cells; the empty text is a missing value. */
    public static SalesTable ofCells(final List<String[]> rows) {
        final var order = CodedColumn.text("Order");
        final var product = CodedColumn.text("Product");
        final var customer = CodedColumn.text("Customer");
        final var date = DateColumn.builder("Date", DateText.iso(), true);
        final var quantity = NumberColumn.builder("Quantity", NumberText.POINT);
        final var price = NumberColumn.builder("Price", NumberText.POINT);
        final CodedColumn.Builder<String> description = CodedColumn.of("Description");
        final CodedColumn.Builder<String> country = CodedColumn.of("Country");
        for (final String[] row : rows) {
            order.add(row[0]);
            product.add(row[1]);
            customer.add(row[2]);
            date.addText(row[3]);
            quantity.addText(row[4]);
            price.addText(row[5]);
            description.add(row[6].isEmpty() ? null : row[6]);
            country.add(row[7].isEmpty() ? null : row[7]);
        }
        return SalesTable.builder()
                .order(order.build())
                .product(product.build())
                .customer(customer.build())
                .date(date.build())
                .quantity(quantity.build())
                .unitPrice(price.build())
                .description(description.build())
                .attribute(country.build())
                .build();
    }
}
