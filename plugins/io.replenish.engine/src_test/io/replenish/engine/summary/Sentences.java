// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.summary;

import java.util.Arrays;

/** Sentences about tables made by hand. */
final class Sentences {

    private Sentences() {}

    /** Makes a table of a kind; rows are given as name and values in the order of the columns. */
    static String sentence(final ResultKind kind, final String currency, final Object[]... rows) {
        final ResultTable table = new ResultTable(kind.columns());
        for (final Object[] row : rows) {
            table.add((String) row[0], Arrays.copyOfRange(row, 1, row.length));
        }
        return kind.sentence(table, currency);
    }

    static Object[] row(final Object... values) {
        return values;
    }
}
