// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

import java.io.Serializable;

/** An immutable value in a table. */
public abstract class DataCell implements DataValue, Serializable {

    private static final long serialVersionUID = 1L;

    /** For subclasses. */
    public DataCell() {}

    @Override
    public DataCell materializeDataCell() {
        return this;
    }

    /** Returns the type of this cell's class. */
    public final DataType getType() {
        return DataType.getType(getClass());
    }

    /** Returns whether there is no value. */
    public boolean isMissing() {
        return false;
    }

    @Override
    public abstract String toString();

    /**
     * Returns whether the other cell, which is not missing and of this class, has the same value.
     */
    protected abstract boolean equalsDataCell(DataCell dc);

    /**
     * Returns whether a cell of another class, with the same preferred value class, has the same
     * value.
     */
    protected boolean equalContent(final DataValue otherValue) {
        return false;
    }

    /** All missing cells are equal, whatever their error; others are compared by their classes. */
    @Override
    public final boolean equals(final Object o) {
        if (this == o) {
            return true;
        }
        if (!(o instanceof DataCell other)) {
            return false;
        }
        if (isMissing() || other.isMissing()) {
            return isMissing() && other.isMissing();
        }
        if (getClass() == other.getClass()) {
            return equalsDataCell(other);
        }
        return getType().getPreferredValueClass() == other.getType().getPreferredValueClass()
                && equalContent(other);
    }

    @Override
    public abstract int hashCode();
}
