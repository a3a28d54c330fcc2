// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventorysimulator;

import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.TableRows;
import io.replenish.nodes.table.TableWriter;
import java.util.Arrays;
import java.util.Set;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.KNIMEException;

/**
 * The table "Stock by Period" as the view needs it: where there are more periods than can be seen,
 * each row is the mean of as many as it takes, under the number of the first.
 */
final class StockSample {

    /** Points per policy and kind of demand. */
    static final int MOST_POINTS = 400;

    /** Columns before the numbers: policy, kind of demand, period. */
    private static final int NUMBERS = 3;

    private final TableWriter writer;
    private final int step;

    /** The row that began the point in progress. */
    private DataRow first;

    private double[] sums;
    private int periods;

    private StockSample(final TableWriter writer, final int step) {
        this.writer = writer;
        this.step = step;
    }

    /** Returns how many periods a row is the mean of, if there are so many in all. */
    static int step(final long periods) {
        return (int) Math.max(1, (periods + MOST_POINTS - 1) / MOST_POINTS);
    }

    /**
     * Writes the sample.
     *
     * @param stock the table, by policy and kind of demand and then by period
     * @param policies names of the policies to take
     * @param step see {@link #step(long)}
     */
    static BufferedDataTable write(
            final BufferedDataTable stock,
            final Set<String> policies,
            final int step,
            final ExecutionContext exec)
            throws CanceledExecutionException, KNIMEException {
        try (TableWriter writer = new TableWriter(stock.getDataTableSpec(), exec)) {
            final StockSample sample = new StockSample(writer, step);
            TableRows.forEach(
                    stock,
                    exec,
                    (index, row) -> {
                        if (policies.contains(Cells.identifier(row.getCell(0)))) {
                            sample.add(row);
                        }
                    });
            sample.endPoint();
            return writer.finish();
        }
    }

    private void add(final DataRow row) {
        if (periods == step || first != null && !sameLine(first, row)) {
            endPoint();
        }
        if (periods == 0) {
            first = row;
            sums = new double[row.getNumCells()];
        }
        for (int column = NUMBERS; column < sums.length; column++) {
            sums[column] += Cells.numberIn(row.getCell(column));
        }
        periods++;
    }

    private static boolean sameLine(final DataRow one, final DataRow other) {
        return one.getCell(0).equals(other.getCell(0)) && one.getCell(1).equals(other.getCell(1));
    }

    private void endPoint() {
        if (periods > 0) {
            final DataCell[] cells = first.stream().toArray(DataCell[]::new);
            Arrays.setAll(
                    cells,
                    column ->
                            column < NUMBERS
                                    ? cells[column]
                                    : Cells.number(sums[column] / periods));
            writer.add(first.getKey(), cells);
            periods = 0;
        }
    }
}
