// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.demand;

import io.replenish.engine.data.CodedColumn;
import io.replenish.engine.data.DateColumn;
import io.replenish.engine.data.DateText;
import io.replenish.engine.data.NumberColumn;
import io.replenish.engine.data.NumberText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lines of sales from text: key, order, date, quantity, revenue; the empty text is a missing value.
 */
final class Lines {

    private Lines() {}

    static SalesLines of(final String... rows) {
        return ofCells(Arrays.stream(rows).map(row -> row.split("\\|", -1)).toList());
    }

    static SalesLines ofCells(final List<String[]> rows) {
        final var key = CodedColumn.text("Product");
        final var order = CodedColumn.text("Order");
        final var date = DateColumn.builder("Date", DateText.iso(), true);
        final var quantity = NumberColumn.builder("Quantity", NumberText.POINT);
        final var revenue = NumberColumn.builder("Revenue", NumberText.POINT);
        for (final String[] row : rows) {
            key.add(row[0]);
            order.add(row[1]);
            date.addText(row[2]);
            quantity.addText(row[3]);
            revenue.addText(row[4]);
        }
        return new SalesLines(
                key.build(), order.build(), date.build(), quantity.build(), revenue.build());
    }

    /**
     * One line of quantity 1 of the product "daily" on each of so many days, without Saturdays if
     * so wished.
     */
    static List<String[]> daily(final LocalDate first, final int days, final boolean onSaturdays) {
        final List<String[]> rows = new ArrayList<>();
        for (LocalDate day = first; day.isBefore(first.plusDays(days)); day = day.plusDays(1)) {
            if (onSaturdays || day.getDayOfWeek() != DayOfWeek.SATURDAY) {
                rows.add(new String[] {"daily", "o" + day, day.toString(), "1", "2"});
            }
        }
        return rows;
    }
}
