// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.table;

import org.knime.core.data.DataRow;
import org.knime.core.data.container.CloseableRowIterator;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.message.Message;

/** Walks over the rows of a table, telling the progress and giving way when the user cancels. */
public final class TableRows {

    private TableRows() {}

    /** Takes one row. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * Takes a row.
         *
         * @param index number of the row, from 0
         * @param row its cells and RowID
         */
        void visit(int index, DataRow row);
    }

    /**
     * Walks over all rows in order.
     *
     * @throws CanceledExecutionException if the user cancels
     * @throws KNIMEException if the table has more rows than the engine can number
     */
    public static void forEach(
            final BufferedDataTable table, final ExecutionMonitor exec, final Visitor visitor)
            throws CanceledExecutionException, KNIMEException {
        final long size = table.size();
        if (size > Integer.MAX_VALUE) {
            throw KNIMEException.of(
                    Message.fromSummaryWithResolution(
                            "The table has "
                                    + size
                                    + " rows, more than the "
                                    + Integer.MAX_VALUE
                                    + " that fit into memory.",
                            "Split the table, for example by year."));
        }
        int index = 0;
        try (CloseableRowIterator rows = table.iterator()) {
            while (rows.hasNext()) {
                exec.checkCanceled();
                exec.setProgress((double) index / size);
                visitor.visit(index++, rows.next());
            }
        }
    }
}
