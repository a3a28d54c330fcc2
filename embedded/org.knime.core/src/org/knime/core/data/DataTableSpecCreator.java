// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

import java.util.ArrayList;
import java.util.List;

/** Creates table specs. */
public final class DataTableSpecCreator {

    private final List<DataColumnSpec> columns = new ArrayList<>();
    private String name;

    /** Starts without columns. */
    public DataTableSpecCreator() {}

    /** Starts with a copy. */
    public DataTableSpecCreator(final DataTableSpec spec) {
        addColumns(spec).setName(spec.getName());
    }

    /** Sets the name of the table. */
    public DataTableSpecCreator setName(final String name) {
        this.name = name;
        return this;
    }

    /**
     * Adds columns.
     *
     * @throws IllegalArgumentException if there is a column of the same name already
     */
    public DataTableSpecCreator addColumns(final DataColumnSpec... columns) {
        for (final DataColumnSpec column : columns) {
            final int index = indexOf(column.getName());
            if (index >= 0) {
                throw new IllegalArgumentException(
                        "Column \""
                                + column.getName()
                                + "\" is already there, at position "
                                + index
                                + ".");
            }
            this.columns.add(column);
        }
        return this;
    }

    /**
     * Adds the columns of a spec.
     *
     * @throws IllegalArgumentException if there is a column of the same name already
     */
    public DataTableSpecCreator addColumns(final DataTableSpec fromSpec) {
        return addColumns(fromSpec.stream().toArray(DataColumnSpec[]::new));
    }

    /**
     * Replaces a column.
     *
     * @throws IllegalArgumentException if there is no column of that index, or another one of the
     *     same name
     */
    public DataTableSpecCreator replaceColumn(final int index, final DataColumnSpec colSpec) {
        if (index < 0 || index >= columns.size()) {
            throw new IllegalArgumentException(
                    "There is no column " + index + " of " + columns.size() + ".");
        }
        final int sameName = indexOf(colSpec.getName());
        if (sameName >= 0 && sameName != index) {
            throw new IllegalArgumentException(
                    "Column \""
                            + colSpec.getName()
                            + "\" is already there, at position "
                            + sameName
                            + ".");
        }
        columns.set(index, colSpec);
        return this;
    }

    private int indexOf(final String columnName) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).getName().equals(columnName)) {
                return i;
            }
        }
        return -1;
    }

    /** Forgets what is known of the values. */
    public DataTableSpecCreator dropAllDomains() {
        columns.replaceAll(c -> new DataColumnSpecCreator(c.getName(), c.getType()).createSpec());
        return this;
    }

    /** Removes all columns. */
    public DataTableSpecCreator dropAllColumns() {
        columns.clear();
        return this;
    }

    /** Creates the spec. */
    public DataTableSpec createSpec() {
        return new DataTableSpec(name, columns.toArray(DataColumnSpec[]::new));
    }
}
