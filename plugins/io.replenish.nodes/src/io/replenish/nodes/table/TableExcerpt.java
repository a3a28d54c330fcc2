// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.table;

import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.knime.core.data.DataCell;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.KNIMEException;

/** Some rows of a table, for a view that does not show all. Rows have numbers, from 0. */
public final class TableExcerpt {

    private TableExcerpt() {}

    /** Returns a table of the wanted rows, in their order and under their RowIDs. */
    public static BufferedDataTable of(
            final BufferedDataTable table, final BitSet wanted, final ExecutionContext exec)
            throws CanceledExecutionException, KNIMEException {
        try (TableWriter writer = new TableWriter(table.getDataTableSpec(), exec)) {
            TableRows.forEach(
                    table,
                    exec,
                    (index, row) -> {
                        if (wanted.get(index)) {
                            writer.add(row.getKey(), row.stream().toArray(DataCell[]::new));
                        }
                    });
            return writer.finish();
        }
    }

    /**
     * Returns the rows with the largest numbers in a column, of equal ones the first; those without
     * a number are none of them.
     *
     * @param count how many rows at most
     */
    public static BitSet largest(
            final BufferedDataTable table,
            final String column,
            final int count,
            final ExecutionMonitor exec)
            throws CanceledExecutionException, KNIMEException {
        final NamedCells cells = new NamedCells(table.getDataTableSpec());
        final PriorityQueue<Ranked> found = new PriorityQueue<>(Ranked.SMALLEST_FIRST);
        TableRows.forEach(
                table,
                exec,
                (index, row) -> {
                    final double number = cells.number(row, column);
                    if (!Double.isNaN(number)) {
                        found.add(new Ranked(index, number));
                    }
                    if (found.size() > count) {
                        found.remove();
                    }
                });
        final BitSet rows = new BitSet();
        found.forEach(ranked -> rows.set(ranked.row()));
        return rows;
    }

    /**
     * Returns the first row, the last, and so many evenly between that they are at most a count.
     */
    public static BitSet evenly(final long rows, final int count) {
        final BitSet chosen = new BitSet();
        final long points = Math.min(rows, count);
        for (int point = 0; point < points; point++) {
            chosen.set((int) (point * (rows - 1) / Math.max(1, points - 1)));
        }
        return chosen;
    }

    private record Ranked(int row, double number) {

        static final Comparator<Ranked> SMALLEST_FIRST =
                Comparator.comparingDouble(Ranked::number)
                        .thenComparing(Comparator.comparingInt(Ranked::row).reversed());
    }
}
