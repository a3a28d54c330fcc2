// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.table;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTable;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.RowKey;
import org.knime.core.data.container.CloseableRowIterator;

/**
 * A table in memory, stored by columns: numbers and dates in primitive arrays, texts as indices
 * into a dictionary.
 *
 * <p>Cells are made anew whenever they are asked for. Immutable, so any number of threads may read
 * at once.
 */
public final class ColumnTable implements DataTable {

    private final DataTableSpec spec;
    private final RowKeys keys;
    private final Column[] columns;
    private final int size;

    ColumnTable(
            final DataTableSpec spec, final RowKeys keys, final Column[] columns, final int size) {
        this.spec = spec;
        this.keys = keys;
        this.columns = columns;
        this.size = size;
    }

    @Override
    public DataTableSpec getDataTableSpec() {
        return spec;
    }

    /** Returns how many rows there are. */
    public int size() {
        return size;
    }

    @Override
    public CloseableRowIterator iterator() {
        return new Rows();
    }

    /** Returns the bytes of the arrays and texts held, estimated for objects, without the spec. */
    public long retainedBytes() {
        return keys.retainedBytes() + Arrays.stream(columns).mapToLong(Column::retainedBytes).sum();
    }

    /** Goes through the rows. */
    private final class Rows extends CloseableRowIterator {

        private int next;

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public DataRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException("there is no row after row " + size);
            }
            return new Row(next++);
        }

        @Override
        public void close() {
            next = size;
        }
    }

    /** A row that looks its cells up. */
    private final class Row implements DataRow {

        private final int index;

        Row(final int index) {
            this.index = index;
        }

        @Override
        public int getNumCells() {
            return columns.length;
        }

        @Override
        public RowKey getKey() {
            return keys.get(index);
        }

        @Override
        public DataCell getCell(final int column) {
            return columns[column].get(index);
        }

        @Override
        public Iterator<DataCell> iterator() {
            return stream().iterator();
        }

        @Override
        public boolean equals(final Object obj) {
            return obj instanceof DataRow other
                    && getKey().equals(other.getKey())
                    && Arrays.equals(stream().toArray(), other.stream().toArray());
        }

        @Override
        public int hashCode() {
            return Objects.hash(getKey(), stream().toList());
        }

        @Override
        public String toString() {
            return getKey()
                    + ": ("
                    + String.join(", ", stream().map(DataCell::toString).toList())
                    + ")";
        }
    }
}
