// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.testing;

import io.replenish.embedded.NodeAccess;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DefaultRow;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.data.time.localdate.LocalDateCellFactory;
import org.knime.core.data.time.localdatetime.LocalDateTimeCellFactory;
import org.knime.core.node.BufferedDataContainer;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.ExecutionContext;

/** Makes and reads tables. */
public final class Tables {

    private Tables() {}

    /** Returns an execution context that is never cancelled. */
    public static ExecutionContext context() {
        return NodeAccess.get().newExecutionContext((fraction, message) -> {}, () -> false);
    }

    /** Returns a specification from names and types, by turns. */
    public static DataTableSpec spec(final Object... namesAndTypes) {
        final String[] names = new String[namesAndTypes.length / 2];
        final DataType[] types = new DataType[names.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = (String) namesAndTypes[2 * i];
            types[i] = (DataType) namesAndTypes[2 * i + 1];
        }
        return new DataTableSpec(names, types);
    }

    /**
     * Returns a table with RowIDs "r0", "r1" and so on; values become cells as {@link #cell} says.
     */
    public static BufferedDataTable table(final DataTableSpec spec, final Object[]... rows) {
        final BufferedDataContainer container = context().createDataContainer(spec);
        for (int row = 0; row < rows.length; row++) {
            final DataCell[] cells = new DataCell[rows[row].length];
            for (int column = 0; column < cells.length; column++) {
                cells[column] = cell(rows[row][column]);
            }
            container.addRowToTable(new DefaultRow("r" + row, cells));
        }
        container.close();
        return container.getTable();
    }

    /** Returns one row of values. */
    public static Object[] row(final Object... values) {
        return values;
    }

    /** Returns the cell for a value: missing for null. */
    public static DataCell cell(final Object value) {
        if (value == null) {
            return DataType.getMissingCell();
        } else if (value instanceof DataCell cell) {
            return cell;
        } else if (value instanceof Integer number) {
            return new IntCell(number);
        } else if (value instanceof Long number) {
            return new LongCell(number);
        } else if (value instanceof Boolean truth) {
            return BooleanCell.get(truth);
        } else if (value instanceof Double number) {
            return new DoubleCell(number);
        } else if (value instanceof LocalDateTime date) {
            return LocalDateTimeCellFactory.create(date);
        } else if (value instanceof LocalDate date) {
            return LocalDateCellFactory.create(date);
        }
        return new StringCell((String) value);
    }

    /** Returns the RowIDs of a table, in order. */
    public static List<String> keys(final BufferedDataTable table) {
        final List<String> keys = new ArrayList<>();
        for (final DataRow row : table) {
            keys.add(row.getKey().getString());
        }
        return keys;
    }

    /** Returns a column of a table, in order. */
    public static List<DataCell> column(final BufferedDataTable table, final String name) {
        final int index = table.getDataTableSpec().findColumnIndex(name);
        final List<DataCell> cells = new ArrayList<>();
        for (final DataRow row : table) {
            cells.add(row.getCell(index));
        }
        return cells;
    }

    /** Returns a column of a table as texts, "?" for missing cells. */
    public static List<String> texts(final BufferedDataTable table, final String name) {
        return column(table, name).stream()
                .map(cell -> cell.isMissing() ? "?" : cell.toString())
                .toList();
    }

    /** Returns one cell as text. */
    public static String text(
            final BufferedDataTable table, final String rowId, final String column) {
        return texts(table, column).get(keys(table).indexOf(rowId));
    }

    /** Returns the sum of the numbers of a column. */
    public static double sum(final BufferedDataTable table, final String name) {
        return column(table, name).stream()
                .filter(cell -> !cell.isMissing())
                .mapToDouble(cell -> ((DoubleValue) cell).getDoubleValue())
                .sum();
    }
}
