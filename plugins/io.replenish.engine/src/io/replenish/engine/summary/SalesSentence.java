// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.summary;

import io.replenish.engine.cleaning.CleaningColumns;
import io.replenish.engine.data.ColumnContract;
import java.util.List;

/** How much of the raw sales is left after cleaning. */
final class SalesSentence implements Sentence {

    private static final ColumnContract ROWS = Sentence.column(CleaningColumns.PROFILE, "Rows");
    private static final ColumnContract REVENUE =
            Sentence.column(CleaningColumns.PROFILE, "Revenue");
    private static final ColumnContract ORDERS = Sentence.column(CleaningColumns.PROFILE, "Orders");
    private static final ColumnContract CUSTOMERS =
            Sentence.column(CleaningColumns.PROFILE, "Customers");

    @Override
    public List<ColumnContract> columns() {
        return List.of(ROWS, REVENUE, ORDERS, CUSTOMERS);
    }

    @Override
    public String about(final ResultTable table, final Words words) {
        final int before = table.row(CleaningColumns.BEFORE);
        final int after = table.row(CleaningColumns.AFTER);
        final int rejected = table.row(CleaningColumns.REJECTED_ROWS);
        if (before < 0 || after < 0 || rejected < 0) {
            return "The rows Before, After and Rejected are not all there.";
        }
        return String.join(
                "",
                words.count(table.number(ROWS, after)),
                " of ",
                words.count(table.number(ROWS, before), "row is", "rows are"),
                " kept (",
                words.share(table.number(ROWS, after), table.number(ROWS, before)),
                ") with a revenue of ",
                words.money(table.number(REVENUE, after)),
                " in ",
                words.count(table.number(ORDERS, after), "order", "orders"),
                " of ",
                words.count(table.number(CUSTOMERS, after), "known customer", "known customers"),
                "; the rejected rows come to ",
                words.money(table.number(REVENUE, rejected)),
                ".");
    }
}
