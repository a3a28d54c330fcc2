// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.segmentdemand;

import io.replenish.engine.segmentation.NoSegment;
import io.replenish.engine.segmentation.SegmentColumns;
import io.replenish.engine.segmentation.SegmentDemand;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.table.RowIds;
import io.replenish.nodes.table.TableWriter;
import io.replenish.nodes.table.WarningText;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;

/** The output table, and the warning about what it holds. */
final class SegmentDemandTable {

    static final DataTableSpec SPEC = ColumnTypes.table(SegmentColumns.SEGMENT_DEMAND_TABLE);

    private static final String NO_PRODUCT = "No product";

    private SegmentDemandTable() {}

    /** Writes one row per product and segment. */
    static BufferedDataTable write(
            final List<SegmentDemand.Line> lines, final ExecutionContext exec)
            throws CanceledExecutionException {
        final RowIds rowIds = new RowIds();
        try (TableWriter writer = new TableWriter(SPEC, exec)) {
            for (final SegmentDemand.Line line : lines) {
                exec.checkCanceled();
                writer.add(
                        rowIds.of(line.product().orElse(NO_PRODUCT) + '#' + line.segment()),
                        line.product().map(Cells::text).orElseGet(Cells::missing),
                        Cells.text(line.segment()),
                        Cells.number(line.quantity()),
                        Cells.number(line.revenue()),
                        Cells.integer(line.lines()),
                        Cells.number(line.shareOfQuantity()),
                        Cells.number(line.shareOfRevenue()));
            }
            return writer.finish();
        }
    }

    /** Returns how many sales belong to no product or no segment, if there are any. */
    static Optional<String> warning(final List<SegmentDemand.Line> lines) {
        final WarningText warning = new WarningText();
        final long noProduct = sales(lines, line -> line.product().isEmpty());
        if (noProduct > 0) {
            warning.add(
                    WarningText.count(noProduct, "sale names", "sales name")
                            + " no product"
                            + rowsOfTheirOwn(noProduct));
        }
        final long noSegment = sales(lines, SegmentDemandTable::lacksSegment);
        if (noSegment > 0) {
            warning.add(
                    WarningText.count(noSegment, "sale belongs", "sales belong")
                            + " to no segment"
                            + rowsOfTheirOwn(noSegment));
        }
        return warning.line();
    }

    private static long sales(
            final List<SegmentDemand.Line> lines, final Predicate<SegmentDemand.Line> which) {
        return lines.stream().filter(which).mapToLong(SegmentDemand.Line::lines).sum();
    }

    private static String rowsOfTheirOwn(final long sales) {
        return sales == 1 ? " and has a row of its own." : " and have rows of their own.";
    }

    private static boolean lacksSegment(final SegmentDemand.Line line) {
        return Stream.of(NoSegment.values()).anyMatch(no -> no.title().equals(line.segment()));
    }
}
