// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.table;

import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;

/** Reads the cells of a table by the names of their columns, as plain values for a view. */
public final class NamedCells {

    /** Of longer texts a view gets the beginning, so that its data stay small. */
    static final int LONGEST_TEXT = 400;

    private final DataTableSpec spec;

    /** Reads the rows of tables of a specification. */
    public NamedCells(final DataTableSpec spec) {
        this.spec = spec;
    }

    /**
     * Returns the value in a column as {@link Cells#plainValue} does.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public Object value(final DataRow row, final String column) {
        return Cells.plainValue(cell(row, column));
    }

    /**
     * Returns the number in a column, NaN if it is missing.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public double number(final DataRow row, final String column) {
        return Cells.numberIn(cell(row, column));
    }

    /**
     * Returns the text in a column, shortened if it is very long; empty if it is missing.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public String text(final DataRow row, final String column) {
        final String text = wholeText(row, column);
        if (text.codePointCount(0, text.length()) <= LONGEST_TEXT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)) + '…';
    }

    /**
     * Returns the text in a column, empty if it is missing.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public String wholeText(final DataRow row, final String column) {
        final String text = Cells.identifier(cell(row, column));
        return text == null ? "" : text;
    }

    private DataCell cell(final DataRow row, final String column) {
        final int index = spec.findColumnIndex(column);
        if (index < 0) {
            throw new IllegalArgumentException("There is no column \"" + column + "\".");
        }
        return row.getCell(index);
    }
}
