// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

/** A way to look at a cell; a cell class implements one interface for each. */
public interface DataValue {

    /** Returns a cell that holds this value. */
    default DataCell materializeDataCell() {
        if (this instanceof DataCell cell) {
            return cell;
        }
        throw new UnsupportedOperationException(getClass().getName() + " is not a cell");
    }
}
