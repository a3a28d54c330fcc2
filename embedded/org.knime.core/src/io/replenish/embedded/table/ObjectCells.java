// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.table;

import java.util.ArrayList;
import org.knime.core.data.DataCell;

/** Cells as they are: for classes without a codec, and for columns that mix classes. */
final class ObjectCells implements Cells {

    /** Object header, reference and value of a small cell. */
    private static final int BYTES_PER_CELL = 28;

    private final ArrayList<DataCell> cells = new ArrayList<>();

    @Override
    public boolean accepts(final DataCell cell) {
        return true;
    }

    @Override
    public void add(final DataCell cell) {
        cells.add(cell);
    }

    @Override
    public void addNothing() {
        cells.add(null);
    }

    @Override
    public DataCell get(final int row) {
        return cells.get(row);
    }

    @Override
    public void trim() {
        cells.trimToSize();
    }

    @Override
    public long retainedBytes() {
        return (long) BYTES_PER_CELL * cells.size();
    }
}
