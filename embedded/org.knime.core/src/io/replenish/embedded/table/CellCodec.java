// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.table;

import org.knime.core.data.DataCell;

/**
 * Turns the cells of one class into numbers and back, without loss.
 *
 * <p>Two numbers suffice for every cell of a fixed size; a column stores the lower one only if it
 * is not always 0.
 */
public interface CellCodec {

    /** Returns the number that alone makes up most cells; small ones take less space. */
    long high(DataCell cell);

    /** Returns what the first number leaves out. */
    default int low(final DataCell cell) {
        return 0;
    }

    /** Returns the cell of the two numbers. */
    DataCell cell(long high, int low);
}
