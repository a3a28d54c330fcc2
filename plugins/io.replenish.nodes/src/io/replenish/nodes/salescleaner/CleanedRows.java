// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.salescleaner;

import io.replenish.engine.cleaning.CleaningColumns;
import io.replenish.engine.cleaning.CleaningResult;
import io.replenish.engine.cleaning.CleaningRule;
import io.replenish.engine.data.CodedColumn;
import io.replenish.engine.data.SalesColumns;
import io.replenish.engine.data.SalesTable;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.TableRows;
import io.replenish.nodes.table.TableWriter;
import java.util.stream.Collectors;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.KNIMEException;

/**
 * The two tables that the rows of the input go to, under the RowIDs of the input.
 *
 * @param clean the clean sales
 * @param rejected the rejected rows, unchanged, with their reasons
 */
record CleanedRows(BufferedDataTable clean, BufferedDataTable rejected) {

    /** Writes both tables in one pass over the input. */
    static CleanedRows write(
            final BufferedDataTable input,
            final SalesTable sales,
            final CleaningResult result,
            final CleanerSpecs specs,
            final ExecutionContext exec)
            throws CanceledExecutionException, KNIMEException {
        final CleanRow cleanRow = new CleanRow(sales, specs);
        try (TableWriter clean = new TableWriter(specs.clean(), exec);
                TableWriter rejected = new TableWriter(specs.rejected(), exec)) {
            TableRows.forEach(
                    input,
                    exec,
                    (index, row) -> {
                        if (result.isClean(index)) {
                            clean.add(row.getKey(), cleanRow.cells(index, row));
                        } else {
                            rejected.add(row.getKey(), rejectedCells(result, index, row));
                        }
                    });
            return new CleanedRows(clean.finish(), rejected.finish());
        }
    }

    private static DataCell[] rejectedCells(
            final CleaningResult result, final int index, final DataRow row) {
        final int columns = row.getNumCells();
        final DataCell[] cells = new DataCell[columns + CleaningColumns.REJECTED.size()];
        for (int column = 0; column < columns; column++) {
            cells[column] = row.getCell(column);
        }
        cells[columns] = Cells.text(result.decidedBy(index).orElseThrow().title());
        cells[columns + 1] = Cells.text(result.detail(index).orElseThrow());
        cells[columns + 2] =
                Cells.text(
                        result.matched(index).stream()
                                .map(CleaningRule::title)
                                .collect(Collectors.joining(", ")));
        return cells;
    }

    /** Makes the cells of a clean row. */
    private static final class CleanRow {

        private static final int FIXED_COLUMNS = SalesColumns.ALL.size();

        private final SalesTable sales;
        private final boolean withTime;
        private final int[] passedThrough;

        CleanRow(final SalesTable sales, final CleanerSpecs specs) {
            this.sales = sales;
            withTime = specs.withTime();
            passedThrough = specs.passedThrough();
        }

        DataCell[] cells(final int index, final DataRow row) {
            final DataCell[] cells = new DataCell[FIXED_COLUMNS + passedThrough.length];
            cells[0] = text(sales.order(), index);
            cells[1] = Cells.date(sales.date().value(index), withTime);
            cells[2] = text(sales.product(), index);
            cells[3] =
                    sales.customer()
                            .map(customer -> text(customer, index))
                            .orElseGet(Cells::missing);
            cells[4] = Cells.number(sales.quantity().value(index));
            cells[5] = Cells.number(sales.unitPrice().value(index));
            cells[6] = Cells.number(sales.revenue(index));
            for (int column = 0; column < passedThrough.length; column++) {
                cells[FIXED_COLUMNS + column] = row.getCell(passedThrough[column]);
            }
            return cells;
        }

        private static DataCell text(final CodedColumn<String> column, final int index) {
            return column.isMissing(index) ? Cells.missing() : Cells.text(column.value(index));
        }
    }
}
