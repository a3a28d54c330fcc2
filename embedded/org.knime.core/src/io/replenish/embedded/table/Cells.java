// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.table;

import org.knime.core.data.DataCell;

/**
 * Cells of a column in some form of storage; rows without a value take a place but hold nothing.
 */
interface Cells {

    /** Returns whether a cell can be stored in this form. */
    boolean accepts(DataCell cell);

    /** Adds a cell, which is not missing and accepted. */
    void add(DataCell cell);

    /** Adds a place without a value. */
    void addNothing();

    /** Returns the cell of a place that has a value. */
    DataCell get(int row);

    /** Drops what is needed for adding only. */
    void trim();

    /** Returns the bytes of the arrays and texts held. */
    long retainedBytes();
}
