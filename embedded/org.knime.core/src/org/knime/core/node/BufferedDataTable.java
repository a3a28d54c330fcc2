// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import io.replenish.embedded.table.ColumnTable;
import javax.swing.JComponent;
import org.knime.core.data.DataTable;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.container.CloseableRowIterator;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortType;
import org.knime.core.node.port.PortTypeRegistry;

/** A table that passes from node to node. */
public final class BufferedDataTable implements DataTable, PortObject {

    /** The type of ports for tables. */
    public static final PortType TYPE =
            PortTypeRegistry.getInstance().getPortType(BufferedDataTable.class);

    private final ColumnTable table;

    BufferedDataTable(final ColumnTable table) {
        this.table = table;
    }

    @Override
    public DataTableSpec getDataTableSpec() {
        return table.getDataTableSpec();
    }

    @Override
    public DataTableSpec getSpec() {
        return getDataTableSpec();
    }

    @Override
    public String getSummary() {
        return "Rows: " + size() + ", Cols: " + getDataTableSpec().getNumColumns();
    }

    @Override
    public CloseableRowIterator iterator() {
        return table.iterator();
    }

    /** Returns how many rows there are. */
    public long size() {
        return table.size();
    }

    /** Returns no views. */
    @Override
    public JComponent[] getViews() {
        return new JComponent[0];
    }
}
