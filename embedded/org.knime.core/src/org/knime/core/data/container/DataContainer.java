// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data.container;

import io.replenish.embedded.table.ColumnTable;
import io.replenish.embedded.table.ColumnTableBuilder;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTable;
import org.knime.core.data.DataTableSpec;

/**
 * Takes rows and makes a table of them when it is closed.
 *
 * <p>A row that does not fit the spec, or whose ID was there before, is refused at once. Domains
 * are found while rows are added.
 */
public class DataContainer implements RowAppender {

    /** A column with more different values than this gets no possible values. */
    public static final int MAX_POSSIBLE_VALUES = ColumnTableBuilder.MAX_POSSIBLE_VALUES;

    /** Null when closed. */
    private ColumnTableBuilder builder;

    /** Null when open. */
    private ColumnTable table;

    /** Opens a container whose domains start from those of the spec. */
    public DataContainer(final DataTableSpec spec) {
        this(spec, true);
    }

    /**
     * Opens a container.
     *
     * @param initDomain whether domains start from those of the spec, or from nothing
     */
    public DataContainer(final DataTableSpec spec, final boolean initDomain) {
        builder = new ColumnTableBuilder(spec, initDomain);
    }

    /**
     * Adds a row.
     *
     * @throws IllegalStateException if the container is closed
     * @throws IllegalArgumentException if the row has too few or too many cells, or one of a wrong
     *     type
     * @throws org.knime.core.util.DuplicateKeyException if there is a row of this ID; the message
     *     names it
     */
    @Override
    public void addRowToTable(final DataRow row) {
        requireOpen("Cannot add a row").add(row);
    }

    private ColumnTableBuilder requireOpen(final String what) {
        if (builder == null) {
            throw new IllegalStateException(what + ": the container is closed.");
        }
        return builder;
    }

    /** Makes the table; has no effect on a closed container. */
    public void close() {
        if (isOpen()) {
            table = builder.build();
            builder = null;
        }
    }

    /** Returns whether the container has been closed. */
    public boolean isClosed() {
        return table != null;
    }

    /** Returns whether rows can be added. */
    public boolean isOpen() {
        return table == null;
    }

    /** Returns how many rows were added. */
    public long size() {
        return isOpen() ? builder.size() : table.size();
    }

    /**
     * Returns the table.
     *
     * @throws IllegalStateException if the container is still open
     */
    public DataTable getTable() {
        if (isOpen()) {
            throw new IllegalStateException(
                    "There is no table yet: the container is still open, close it first.");
        }
        return table;
    }

    /** Returns the spec that was given or, once closed, that of the table. */
    public DataTableSpec getTableSpec() {
        return isOpen() ? builder.spec() : table.getDataTableSpec();
    }

    /**
     * Sets above how many different values a column gets no possible values.
     *
     * @throws IllegalStateException if the container is closed or has rows
     */
    public void setMaxPossibleValues(final int maxPossibleValues) {
        requireOpen("Cannot set the number of possible values")
                .setMaxPossibleValues(maxPossibleValues);
    }
}
