// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.data;

import java.util.List;

/**
 * A named, immutable column. Rows are numbered from 0.
 *
 * <p>Two values are <i>equal</i> if they mean the same after reading: 1 and 1.0, or the same day
 * written in two ways. A missing value equals a missing value, and an unreadable one equals an
 * unreadable one of the same text.
 */
public sealed interface TableColumn permits CodedColumn, NumberColumn, DateColumn {

    /** Returns the name of the column in the input. */
    String name();

    /** Returns the number of rows. */
    int size();

    /** Tells whether the row holds no value at all. */
    boolean isMissing(int row);

    /** Tells whether the rows hold equal values. */
    boolean equalRows(int row, int other);

    /** Returns a hash of the row's value; the same for equal values of this column. */
    int hashOf(int row);

    /**
     * Says in words what the row holds, naming the column, such as {@code UnitPrice "n/a" is not a
     * number}.
     */
    String describe(int row);

    /**
     * Checks that columns are as long as this one.
     *
     * @throws IllegalArgumentException if one is not, with both names
     */
    default void requireSameSize(final List<? extends TableColumn> columns) {
        for (final TableColumn column : columns) {
            if (column.size() != size()) {
                throw new IllegalArgumentException(
                        "column \""
                                + column.name()
                                + "\" has "
                                + column.size()
                                + " rows, but \""
                                + name()
                                + "\" has "
                                + size());
            }
        }
    }
}
