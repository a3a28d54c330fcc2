// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataColumnSpecCreator;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.util.UniqueNameGenerator;

/**
 * The columns of the table that a file becomes, found by looking at its first rows.
 *
 * @param names unique column names
 * @param types the narrowest type, per column, that holds all values seen; String if none was seen
 */
record TableShape(List<String> names, List<ColumnType> types) {

    /** How often, in rows, to look whether the user has cancelled. */
    static final int ROWS_BETWEEN_CHECKS = 1000;

    /**
     * Looks at the rows, up to the number that the settings allow.
     *
     * @throws IOException if they cannot be read
     */
    static TableShape scan(DataRows rows, CsvReaderSettings settings, ExecutionMonitor exec)
            throws IOException, CanceledExecutionException {
        int firstColumn = settings.layout().hasRowId() ? 1 : 0;
        List<ColumnType> types = new ArrayList<>();
        long limit = settings.extent().maxRowsScanned();
        String[] row;
        for (long count = 0; count < limit && (row = rows.next()) != null; count++) {
            widen(types, row, firstColumn, settings.numbers());
            if (count % ROWS_BETWEEN_CHECKS == 0) {
                exec.checkCanceled();
                long analysed = count;
                exec.setProgress(rows.progress(), () -> "Finding column types, row " + analysed);
            }
        }
        List<String> names = names(rows.header().orElse(new String[0]), firstColumn, types.size());
        while (types.size() < names.size()) {
            types.add(null);
        }
        types.replaceAll(type -> type == null ? ColumnType.STRING : type);
        return new TableShape(names, List.copyOf(types));
    }

    /** Null stands for a column without any value so far. */
    private static void widen(
            List<ColumnType> types, String[] row, int firstColumn, NumberRules rules) {
        for (int i = firstColumn; i < row.length; i++) {
            int column = i - firstColumn;
            if (column == types.size()) {
                types.add(null);
            }
            if (row[i] != null) {
                ColumnType seen = types.get(column);
                types.set(
                        column,
                        (seen == null ? ColumnType.INTEGER : seen).widenedFor(row[i], rules));
            }
        }
    }

    /**
     * As KNIME names columns: the header's names made unique, then {@code Column<index>} where it
     * has none.
     */
    private static List<String> names(String[] header, int firstColumn, int width) {
        UniqueNameGenerator unique = new UniqueNameGenerator(Set.of());
        List<String> names = new ArrayList<>();
        for (int i = firstColumn; i < header.length; i++) {
            names.add(header[i] == null || header[i].isBlank() ? null : unique.newName(header[i]));
        }
        while (names.size() < width) {
            names.add(null);
        }
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i) == null) {
                names.set(i, unique.newName("Column" + i));
            }
        }
        return List.copyOf(names);
    }

    /** The table spec with these columns. */
    DataTableSpec spec(String tableName) {
        DataColumnSpec[] columns = new DataColumnSpec[names.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new DataColumnSpecCreator(names.get(i), types.get(i).type()).createSpec();
        }
        return new DataTableSpec(tableName, columns);
    }
}
