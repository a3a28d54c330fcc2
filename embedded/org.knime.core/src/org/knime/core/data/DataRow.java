// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A row of a table. */
public interface DataRow extends Iterable<DataCell> {

    /** Returns how many cells there are. */
    int getNumCells();

    /** Returns the ID. */
    RowKey getKey();

    /** Returns the cell of a column, never null. */
    DataCell getCell(int index);

    /** Returns the cells in the order of the columns. */
    default Stream<DataCell> stream() {
        return IntStream.range(0, getNumCells()).mapToObj(this::getCell);
    }
}
