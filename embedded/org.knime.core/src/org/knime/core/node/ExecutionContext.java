// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import org.knime.core.data.DataRow;
import org.knime.core.data.DataTable;
import org.knime.core.data.DataTableSpec;

/** What a node needs while it is executed: progress, cancellation and tables. */
public class ExecutionContext extends ExecutionMonitor {

    ExecutionContext(final Progress progress) {
        super(progress);
    }

    /** Creates a container whose domains start from those of the spec. */
    public BufferedDataContainer createDataContainer(final DataTableSpec spec) {
        return createDataContainer(spec, true);
    }

    /**
     * Creates a container.
     *
     * @param initDomain whether domains start from those of the spec, or from nothing
     */
    public BufferedDataContainer createDataContainer(
            final DataTableSpec spec, final boolean initDomain) {
        return new BufferedDataContainer(spec, initDomain);
    }

    /** Copies a table that is none yet that can be put out. */
    public BufferedDataTable createBufferedDataTable(
            final DataTable table, final ExecutionMonitor subProgress)
            throws CanceledExecutionException {
        if (table instanceof BufferedDataTable buffered) {
            return buffered;
        }
        final BufferedDataContainer container = createDataContainer(table.getDataTableSpec());
        for (final DataRow row : table) {
            subProgress.checkCanceled();
            container.addRowToTable(row);
        }
        container.close();
        return container.getTable();
    }

    /** Creates a context for a part of the work. */
    public ExecutionContext createSubExecutionContext(final double maxProg) {
        return new ExecutionContext(progress().part(maxProg, true));
    }

    /** Creates a context for a part of the work whose messages are not shown. */
    public ExecutionContext createSilentSubExecutionContext(final double maxProg) {
        return new ExecutionContext(progress().part(maxProg, false));
    }
}
