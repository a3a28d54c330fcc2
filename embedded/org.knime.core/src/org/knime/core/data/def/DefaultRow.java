// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data.def;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.RowKey;

/** A row that holds its cells. */
public class DefaultRow implements DataRow {

    private final RowKey key;
    private final List<DataCell> cells;

    /** Creates a row; neither the key nor a cell may be null. */
    public DefaultRow(final RowKey rowKey, final DataCell... row) {
        this.key = Objects.requireNonNull(rowKey, "A row ID must not be null.");
        for (int i = 0; i < row.length; i++) {
            if (row[i] == null) {
                throw new NullPointerException(
                        "Cell " + i + " of row \"" + rowKey + "\" is null; use a missing cell.");
            }
        }
        this.cells = List.of(row);
    }

    /** Creates a row; neither the key nor a cell may be null. */
    public DefaultRow(final String rowId, final DataCell... row) {
        this(new RowKey(rowId), row);
    }

    /** Creates a row; neither the key nor a cell may be null. */
    public DefaultRow(final RowKey rowKey, final List<DataCell> row) {
        this(rowKey, row.toArray(DataCell[]::new));
    }

    /** Creates a row; neither the key nor a cell may be null. */
    public DefaultRow(final String rowId, final List<DataCell> row) {
        this(new RowKey(rowId), row);
    }

    /** Creates a row with the cells of another one. */
    public DefaultRow(final RowKey key, final DataRow row) {
        this(key, row.stream().toArray(DataCell[]::new));
    }

    /** Creates a row with the cells of another one. */
    public DefaultRow(final String id, final DataRow row) {
        this(new RowKey(id), row);
    }

    @Override
    public final int getNumCells() {
        return cells.size();
    }

    @Override
    public final RowKey getKey() {
        return key;
    }

    @Override
    public final DataCell getCell(final int index) {
        return cells.get(index);
    }

    @Override
    public Iterator<DataCell> iterator() {
        return cells.iterator();
    }

    @Override
    public String toString() {
        return key
                + ": ("
                + String.join(", ", cells.stream().map(DataCell::toString).toList())
                + ")";
    }

    /** Returns whether the other one is a row with the same key and equal cells. */
    @Override
    public boolean equals(final Object obj) {
        return obj instanceof DataRow other
                && key.equals(other.getKey())
                && Arrays.equals(cells.toArray(), other.stream().toArray());
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, cells);
    }
}
