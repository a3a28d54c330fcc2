// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.salescleaner;

import static io.replenish.nodes.testing.Tables.row;

import io.replenish.nodes.testing.Tables;
import java.time.LocalDateTime;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.data.time.localdatetime.LocalDateTimeCellFactory;
import org.knime.core.node.BufferedDataTable;

/** A small table with the columns of Online Retail and one row for every way to be dirty. */
final class RawSales {

    static final DataTableSpec SPEC =
            Tables.spec(
                    "InvoiceNo", StringCell.TYPE,
                    "StockCode", StringCell.TYPE,
                    "Description", StringCell.TYPE,
                    "Quantity", IntCell.TYPE,
                    "InvoiceDate", LocalDateTimeCellFactory.TYPE,
                    "UnitPrice", DoubleCell.TYPE,
                    "CustomerID", StringCell.TYPE,
                    "Country", StringCell.TYPE);

    private static final LocalDateTime DECEMBER = LocalDateTime.of(2010, 12, 1, 8, 26);
    private static final LocalDateTime AUGUST = LocalDateTime.of(2011, 8, 12, 14, 50);
    private static final String UK = "United Kingdom";

    private RawSales() {}

    /** The clean rows are r0 and r8. */
    static BufferedDataTable dirty() {
        return Tables.table(
                SPEC,
                row("536365", "85123A", "HEART", 6, DECEMBER, 2.55, "17850", UK),
                row("536365", "85123A", "HEART", 6, DECEMBER, 2.55, "17850", UK),
                row("C536379", "D", "Discount", -1, DECEMBER, 27.5, "14527", UK),
                row("536414", "22139", null, 56, DECEMBER, 0.0, null, UK),
                row("A563185", "B", "Adjust bad debt", 1, AUGUST, 11062.06, null, UK),
                row("563186", "B", "Adjust bad debt", 1, AUGUST, -11062.06, null, UK),
                row("536366", "22633", "HAND WARMER", 6, null, 1.85, "17850", UK),
                row("536366", " ", "HAND WARMER", 6, DECEMBER, Double.NaN, "17850", UK),
                row("536544", "21773", "ÜBERZUG 暖 \"A\"", 1, AUGUST, 2.51, null, "Österreich"));
    }

    static BufferedDataTable empty() {
        return Tables.table(SPEC);
    }
}
