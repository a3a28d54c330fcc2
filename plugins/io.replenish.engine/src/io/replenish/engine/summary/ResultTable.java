// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.summary;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.data.ColumnType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Some columns of a table of results, numbers and texts. Rows are added first, then read. */
public final class ResultTable {

    private final List<ColumnContract> columns;
    private final List<String> names = new ArrayList<>();
    private final List<Object[]> rows = new ArrayList<>();

    /** Creates a table without rows. */
    public ResultTable(final List<ColumnContract> columns) {
        this.columns = List.copyOf(columns);
    }

    /**
     * Adds a row.
     *
     * @param name name of the row
     * @param values one value per column: a String where the column holds text, else a Double; null
     *     where the value is missing
     * @throws IllegalArgumentException if there are more or fewer values than columns
     */
    public void add(final String name, final Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(
                    "a row needs " + columns.size() + " values, got " + values.length);
        }
        names.add(name);
        rows.add(values.clone());
    }

    /** Tells whether a column of the table holds text. */
    static boolean isText(final ColumnContract column) {
        return column.type() == ColumnType.TEXT;
    }

    int size() {
        return rows.size();
    }

    /** Returns the row of this name, -1 if there is none. */
    int row(final String name) {
        return names.indexOf(name);
    }

    /** Returns a text, empty if it is missing. */
    String text(final ColumnContract column, final int row) {
        final Object value = rows.get(row)[columns.indexOf(column)];
        return value == null ? "" : (String) value;
    }

    /** Returns a number, NaN if it is missing. */
    double number(final ColumnContract column, final int row) {
        final Object value = rows.get(row)[columns.indexOf(column)];
        return value == null ? Double.NaN : (Double) value;
    }

    /** Returns the first row whose column has this text, -1 if there is none. */
    int rowWith(final ColumnContract column, final String text) {
        return rows(row -> text(column, row).equals(text)).findFirst().orElse(-1);
    }

    /** Returns how many rows have this text in the column. */
    long count(final ColumnContract column, final String text) {
        return rows(row -> text(column, row).equals(text)).count();
    }

    /** Returns the sum of a column over some of the rows; missing numbers count as 0. */
    double sum(final ColumnContract column, final IntPredicate which) {
        return rows(which)
                .mapToDouble(row -> number(column, row))
                .filter(number -> !Double.isNaN(number))
                .sum();
    }

    /** Returns the median of the numbers of a column that are there, NaN if none is. */
    double median(final ColumnContract column) {
        final double[] sorted =
                rows(row -> !Double.isNaN(number(column, row)))
                        .mapToDouble(row -> number(column, row))
                        .sorted()
                        .toArray();
        final int half = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1
                ? sorted[half]
                : Arrays.stream(sorted, half - 1, half + 1).average().orElseThrow();
    }

    /** Returns the rows that fulfil a condition, in order. */
    IntStream rows(final IntPredicate which) {
        return IntStream.range(0, rows.size()).filter(which);
    }
}
