// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.table;

import java.util.Arrays;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataTableSpecCreator;
import org.knime.core.data.DataType;

/** Makes a {@link ColumnTable} of rows. */
public final class ColumnTableBuilder {

    /** A column with more different values than this gets no possible values. */
    public static final int MAX_POSSIBLE_VALUES = 60;

    private static final int MAX_TEXT_IN_MESSAGE = 30;

    private final DataTableSpec spec;
    private final DataType[] types;
    private final Column[] columns;
    private final DomainFinder[] domains;
    private final RowKeys keys = new RowKeys();
    private int size;

    /**
     * Starts a table.
     *
     * @param startFromSpec whether domains start from those of the spec, or from nothing
     */
    public ColumnTableBuilder(final DataTableSpec spec, final boolean startFromSpec) {
        this.spec = spec;
        types = spec.stream().map(DataColumnSpec::getType).toArray(DataType[]::new);
        columns = new Column[types.length];
        Arrays.setAll(columns, i -> new Column());
        domains =
                spec.stream()
                        .map(c -> new DomainFinder(c, startFromSpec, MAX_POSSIBLE_VALUES))
                        .toArray(DomainFinder[]::new);
    }

    /** Returns the spec that the table was started with. */
    public DataTableSpec spec() {
        return spec;
    }

    /** Returns how many rows were added. */
    public int size() {
        return size;
    }

    /**
     * Sets above how many different values a column gets no possible values.
     *
     * @throws IllegalStateException if there are rows
     * @throws IllegalArgumentException if the number is negative
     */
    public void setMaxPossibleValues(final int max) {
        if (size > 0) {
            throw new IllegalStateException(
                    "The number of possible values cannot be set once there are rows.");
        }
        if (max < 0) {
            throw new IllegalArgumentException(
                    "the number of possible values must be at least 0, got " + max);
        }
        for (final DomainFinder domain : domains) {
            domain.setMaxValues(max);
        }
    }

    /**
     * Adds a row; a row that is refused leaves the table as it was.
     *
     * @throws IllegalArgumentException if the row has too few or too many cells, or one of a wrong
     *     type
     * @throws org.knime.core.util.DuplicateKeyException if there is a row of this ID
     */
    public void add(final DataRow row) {
        final DataCell[] cells = check(row);
        keys.add(row.getKey());
        for (int i = 0; i < cells.length; i++) {
            columns[i].add(cells[i]);
            domains[i].add(cells[i]);
        }
        size++;
    }

    private DataCell[] check(final DataRow row) {
        if (row.getNumCells() != types.length) {
            throw new IllegalArgumentException(
                    "Row \""
                            + row.getKey()
                            + "\" has "
                            + row.getNumCells()
                            + " cells, but the table has "
                            + types.length
                            + " columns.");
        }
        final DataCell[] cells = new DataCell[types.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.getCell(i);
            if (!types[i].isASuperTypeOf(cells[i].getType())) {
                throw wrongType(row, i);
            }
        }
        return cells;
    }

    private IllegalArgumentException wrongType(final DataRow row, final int column) {
        final DataCell cell = row.getCell(column);
        final String text = cell.toString();
        final String shortText =
                text.length() > MAX_TEXT_IN_MESSAGE
                        ? text.substring(0, MAX_TEXT_IN_MESSAGE) + "..."
                        : text;
        return new IllegalArgumentException(
                "Cell \""
                        + shortText
                        + "\" of column \""
                        + spec.getColumnSpec(column).getName()
                        + "\" in row \""
                        + row.getKey()
                        + "\" is of type "
                        + cell.getType()
                        + ", which does not comply with the column's type "
                        + types[column]
                        + ".");
    }

    /** Makes the table; the builder must not be used any more. */
    public ColumnTable build() {
        keys.trim();
        for (final Column column : columns) {
            column.trim();
        }
        final DataTableSpecCreator creator = new DataTableSpecCreator().setName(spec.getName());
        for (final DomainFinder domain : domains) {
            creator.addColumns(domain.createSpec());
        }
        return new ColumnTable(creator.createSpec(), keys, columns, size);
    }
}
