// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.BufferedDataTable;

/** A table that a run produced, to be looked at by names. */
final class RunTable {

    private final BufferedDataTable table;

    RunTable(final BufferedDataTable table) {
        this.table = table;
    }

    /** A row. */
    final class Row {

        private final DataRow row;

        private Row(final DataRow row) {
            this.row = row;
        }

        String key() {
            return row.getKey().getString();
        }

        /** Returns a cell as text, empty if it is missing. */
        String text(final String column) {
            final DataCell cell = cell(column);
            return cell.isMissing() ? "" : cell.toString();
        }

        /** Returns a number, NaN if it is missing. */
        double number(final String column) {
            final DataCell cell = cell(column);
            return cell.isMissing() ? Double.NaN : ((DoubleValue) cell).getDoubleValue();
        }

        private DataCell cell(final String column) {
            final int index = table.getDataTableSpec().findColumnIndex(column);
            if (index < 0) {
                throw new AssertionError(
                        "no column \""
                                + column
                                + "\" in "
                                + Arrays.toString(table.getDataTableSpec().getColumnNames()));
            }
            return row.getCell(index);
        }
    }

    long size() {
        return table.size();
    }

    /** Returns the rows in order. */
    List<Row> rows() {
        final List<Row> rows = new ArrayList<>();
        for (final DataRow row : table) {
            rows.add(new Row(row));
        }
        return rows;
    }

    /** Returns the row with this RowID. */
    Row row(final String key) {
        return rows().stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
    }

    /** Returns the texts of a column that are not missing. */
    List<String> texts(final String column) {
        return rows().stream().map(row -> row.text(column)).filter(t -> !t.isEmpty()).toList();
    }

    /** Returns how often each text of a column is there. */
    Map<String, Integer> counts(final String column) {
        final Map<String, Integer> counts = new TreeMap<>();
        texts(column).forEach(text -> counts.merge(text, 1, Integer::sum));
        return counts;
    }

    /** Returns the sum of the numbers of a column that are not missing. */
    double sum(final String column) {
        return sum(column, row -> true);
    }

    /** Returns the sum over some of the rows. */
    double sum(final String column, final Predicate<Row> which) {
        return rows().stream()
                .filter(which)
                .mapToDouble(row -> row.number(column))
                .filter(number -> !Double.isNaN(number))
                .sum();
    }
}
