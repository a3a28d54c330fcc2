// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.summary;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.evaluation.ComparisonColumns;
import io.replenish.engine.evaluation.DemandKind;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a table that compares policies says about one kind of demand.
 *
 * @param table the table
 * @param kind which demand
 * @param words how to write figures
 */
record ComparedDemand(ResultTable table, DemandKind kind, Words words) {

    /**
     * Tells about each kind of demand that there is.
     *
     * @param about what to say about one kind, as the end of a sentence
     */
    static String each(
            final ResultTable table,
            final Words words,
            final Function<ComparedDemand, String> about) {
        final String sentences =
                Stream.of(DemandKind.values())
                        .map(kind -> new ComparedDemand(table, kind, words))
                        .filter(demand -> demand.items() > 0)
                        .map(demand -> demand.beginning() + about.apply(demand) + '.')
                        .collect(Collectors.joining(" "));
        return sentences.isEmpty() ? "No item could be compared." : sentences;
    }

    /** Returns the rows about this demand, in order. */
    IntStream rows() {
        return table.rows(row -> table.text(ComparisonColumns.DEMAND, row).equals(kind.title()));
    }

    private double items() {
        return rows().mapToDouble(row -> table.number(ComparisonColumns.ITEMS, row))
                .findFirst()
                .orElse(0);
    }

    private String beginning() {
        final String items = words.count(items(), "item", "items");
        return switch (kind) {
            case HISTORY -> "With real demand of " + items + ", ";
            case SIMULATED -> "In " + futures() + " of " + items + ", ";
        };
    }

    private String futures() {
        return words.count(
                table.number(ComparisonColumns.PATHS, rows().findFirst().orElseThrow()),
                "simulated future",
                "simulated futures");
    }

    /** Returns a change in percent with its interval, after a comma; empty if it is not known. */
    String change(final List<ColumnContract> columns, final int row) {
        return Double.isNaN(table.number(columns.get(0), row))
                ? ""
                : ", " + difference(columns, row, share -> words.share(share, 1));
    }

    /**
     * Returns a difference with its interval, such as "12.3 % less (95 %: 15.0 % less to 1.0 %
     * more)".
     *
     * @param columns columns of the difference, which is known, and of the ends of its interval
     * @param row the row
     * @param size how to write how large a difference is
     */
    String difference(
            final List<ColumnContract> columns, final int row, final DoubleFunction<String> size) {
        final double lower = table.number(columns.get(1), row);
        final double upper = table.number(columns.get(2), row);
        return moreOrLess(table.number(columns.get(0), row), size)
                + ' '
                + (Double.isNaN(lower)
                        ? withoutInterval()
                        : "(95 %: "
                                + moreOrLess(lower, size)
                                + " to "
                                + moreOrLess(upper, size)
                                + ')');
    }

    /** Returns a difference in words, such as "12.3 % less". */
    static String moreOrLess(final double difference, final DoubleFunction<String> size) {
        return size.apply(Math.abs(difference)) + (difference > 0 ? " more" : " less");
    }

    private String withoutInterval() {
        return kind == DemandKind.HISTORY
                ? "(items are too few or too uneven for an interval)"
                : "(futures are too few for an interval)";
    }
}
