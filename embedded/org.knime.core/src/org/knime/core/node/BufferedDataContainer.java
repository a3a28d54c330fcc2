// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import io.replenish.embedded.table.ColumnTable;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.container.DataContainer;

/**
 * Takes the rows of a node's output table; see {@link
 * ExecutionContext#createDataContainer(DataTableSpec)}.
 */
public class BufferedDataContainer extends DataContainer {

    private BufferedDataTable result;

    BufferedDataContainer(final DataTableSpec spec, final boolean initDomain) {
        super(spec, initDomain);
    }

    /**
     * Returns the table.
     *
     * @throws IllegalStateException if the container is still open
     */
    @Override
    public BufferedDataTable getTable() {
        final ColumnTable table = (ColumnTable) super.getTable();
        if (result == null) {
            result = new BufferedDataTable(table);
        }
        return result;
    }
}
