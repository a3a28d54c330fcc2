// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.rfmsegmenter;

import io.replenish.engine.segmentation.Excluded;
import io.replenish.engine.segmentation.Rfm;
import io.replenish.engine.segmentation.RfmScore;
import io.replenish.engine.segmentation.SegmentColumns;
import io.replenish.engine.segmentation.SegmentProfile;
import io.replenish.engine.segmentation.Segmentation;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.table.TableWriter;
import java.util.Arrays;
import java.util.stream.Stream;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;

/**
 * Writes the outputs. RowIDs are customers and segments, so that they cannot be taken for those of
 * the input.
 */
final class SegmentTables {

    private SegmentTables() {}

    /** Returns the table with one row per customer. */
    static DataTableSpec customersSpec() {
        return ColumnTypes.table(SegmentColumns.CUSTOMERS_TABLE);
    }

    /** Returns the table with one row per segment. */
    static DataTableSpec segmentsSpec() {
        return ColumnTypes.table(SegmentColumns.SEGMENTS_TABLE);
    }

    /** Writes one row per customer. */
    static BufferedDataTable customers(final Segmentation result, final ExecutionContext exec)
            throws CanceledExecutionException {
        try (TableWriter table = new TableWriter(customersSpec(), exec)) {
            int written = 0;
            for (final Segmentation.Scored customer : result.customers()) {
                exec.checkCanceled();
                exec.setProgress((double) written++ / result.customers().size());
                table.add(customer.rfm().customer(), cells(customer));
            }
            return table.finish();
        }
    }

    private static DataCell[] cells(final Segmentation.Scored customer) {
        final Rfm rfm = customer.rfm();
        final RfmScore score = customer.score();
        return new DataCell[] {
            Cells.text(rfm.customer()),
            Cells.day(rfm.firstPurchase()),
            Cells.day(rfm.lastPurchase()),
            Cells.integer(rfm.recencyDays()),
            Cells.integer(rfm.frequency()),
            Cells.number(rfm.monetaryValue()),
            Cells.integer(score.recency()),
            Cells.integer(score.frequency()),
            Cells.integer(score.monetary()),
            Cells.integer(score.code()),
            Cells.text(customer.segment().title()),
            Cells.integer(rfm.lines())
        };
    }

    /** Writes one row per segment, then one per reason why rows belong to no customer. */
    static BufferedDataTable segments(final Segmentation result, final ExecutionContext exec) {
        final double revenue =
                Stream.concat(
                                result.segments().stream().map(SegmentProfile::revenue),
                                result.excluded().stream().map(Excluded::revenue))
                        .mapToDouble(Double::doubleValue)
                        .sum();
        try (TableWriter table = new TableWriter(segmentsSpec(), exec)) {
            for (final SegmentProfile segment : result.segments()) {
                table.add(
                        segment.name().title(), cells(segment, result.customers().size(), revenue));
            }
            for (final Excluded excluded : result.excluded()) {
                table.add(excluded.reason().title(), cells(excluded, revenue));
            }
            return table.finish();
        }
    }

    private static DataCell[] cells(
            final SegmentProfile segment, final int customers, final double revenue) {
        return new DataCell[] {
            Cells.text(segment.name().title()),
            Cells.integer(segment.customers()),
            Cells.integer(segment.orders()),
            Cells.number(segment.revenue()),
            Cells.integer(segment.lines()),
            Cells.number((double) segment.customers() / customers),
            share(segment.revenue(), revenue),
            Cells.number(segment.recencyDays()),
            Cells.number(segment.frequency()),
            Cells.number(segment.monetaryValue()),
            Cells.number(segment.recencyScore()),
            Cells.number(segment.frequencyScore()),
            Cells.number(segment.monetaryScore()),
            Cells.text(segment.name().action())
        };
    }

    private static DataCell[] cells(final Excluded excluded, final double revenue) {
        final DataCell[] cells = new DataCell[SegmentColumns.SEGMENTS_TABLE.size()];
        Arrays.fill(cells, Cells.missing("These rows belong to no customer of a segment"));
        cells[0] = Cells.text(excluded.reason().title());
        cells[1] = Cells.integer(0);
        cells[2] = Cells.integer(excluded.orders());
        cells[3] = Cells.number(excluded.revenue());
        cells[4] = Cells.integer(excluded.lines());
        cells[6] = share(excluded.revenue(), revenue);
        return cells;
    }

    private static DataCell share(final double part, final double whole) {
        return whole == 0
                ? Cells.missing("All revenue adds up to zero")
                : Cells.number(part / whole);
    }
}
