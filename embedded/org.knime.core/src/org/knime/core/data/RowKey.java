// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

/** The ID of a row, unique in its table. */
public final class RowKey {

    private static final String PREFIX = "Row";

    private final String id;

    /** Creates a key; null is refused. */
    public RowKey(final String id) {
        if (id == null) {
            throw new NullPointerException("A row ID must not be null.");
        }
        this.id = id;
    }

    /** Returns the ID. */
    public String getString() {
        return id;
    }

    /**
     * Returns the key that KNIME gives to the row of the index by default: Row0, Row1 and so on.
     */
    public static RowKey createRowKey(final int rowIndex) {
        return createRowKey((long) rowIndex);
    }

    /**
     * Returns the key that KNIME gives to the row of the index by default: Row0, Row1 and so on.
     */
    public static RowKey createRowKey(final long rowIndex) {
        return new RowKey(PREFIX + rowIndex);
    }

    @Override
    public String toString() {
        return id;
    }

    @Override
    public boolean equals(final Object obj) {
        return obj instanceof RowKey other && id.equals(other.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
