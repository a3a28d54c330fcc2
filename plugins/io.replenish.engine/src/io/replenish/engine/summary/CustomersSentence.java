// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.summary;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.segmentation.SegmentColumns;
import java.util.List;
import java.util.stream.Collectors;

/** Which segments there are, and what they are worth. */
final class CustomersSentence implements Sentence {

    private static final ColumnContract CUSTOMERS =
            Sentence.column(SegmentColumns.SEGMENTS_TABLE, "Customers");
    private static final ColumnContract REVENUE =
            Sentence.column(SegmentColumns.SEGMENTS_TABLE, "Revenue");

    /** Missing in the rows of sales that belong to no segment. */
    private static final ColumnContract CUSTOMER_SHARE =
            Sentence.column(SegmentColumns.SEGMENTS_TABLE, "Customer Share");

    @Override
    public List<ColumnContract> columns() {
        return List.of(SegmentColumns.SEGMENT, CUSTOMERS, REVENUE, CUSTOMER_SHARE);
    }

    @Override
    public String about(final ResultTable table, final Words words) {
        final double revenue = table.sum(REVENUE, row -> true);
        final List<Integer> segments =
                table.rows(row -> !Double.isNaN(table.number(CUSTOMER_SHARE, row)))
                        .boxed()
                        .toList();
        final double inSegments = table.sum(REVENUE, segments::contains);
        return String.join(
                "",
                words.count(table.sum(CUSTOMERS, row -> true), "customer", "customers"),
                " in ",
                words.count(segments.size(), "segment", "segments"),
                segments.isEmpty() ? "" : ": ",
                segments.stream()
                        .map(row -> segment(table, row, revenue, words))
                        .collect(Collectors.joining(", ")),
                revenue == inSegments
                        ? "."
                        : "; sales of "
                                + words.share(revenue - inSegments, revenue)
                                + " of the revenue belong to no segment.");
    }

    private static String segment(
            final ResultTable table, final int row, final double revenue, final Words words) {
        return table.text(SegmentColumns.SEGMENT, row)
                + " ("
                + words.count(table.number(CUSTOMERS, row))
                + ", "
                + words.share(table.number(REVENUE, row), revenue)
                + " of the revenue)";
    }
}
