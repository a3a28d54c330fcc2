// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.table;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.RowKey;
import org.knime.core.data.def.DefaultRow;
import org.knime.core.node.BufferedDataContainer;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.ExecutionContext;

/**
 * Writes an output table row by row; to be closed, so that no half-written table stays open after
 * an error.
 */
public final class TableWriter implements AutoCloseable {

    private final BufferedDataContainer container;

    /** Opens a table. */
    public TableWriter(final DataTableSpec spec, final ExecutionContext exec) {
        container = exec.createDataContainer(spec);
    }

    /** Appends a row under the RowID of an input row. */
    public void add(final RowKey key, final DataCell... cells) {
        container.addRowToTable(new DefaultRow(key, cells));
    }

    /** Appends a row under a RowID that says what the row is about. */
    public void add(final String key, final DataCell... cells) {
        add(new RowKey(key), cells);
    }

    /** Ends the table and returns it. */
    public BufferedDataTable finish() {
        close();
        return container.getTable();
    }

    @Override
    public void close() {
        if (container.isOpen()) {
            container.close();
        }
    }
}
