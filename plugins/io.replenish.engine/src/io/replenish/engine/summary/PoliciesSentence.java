// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.summary;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.evaluation.ComparisonColumns;
import io.replenish.engine.evaluation.DemandKind;
import io.replenish.engine.evaluation.PolicyMeasure;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What several policies serve and cost, for the same demand, beside the current one. */
final class PoliciesSentence implements Sentence {

    private static final ColumnContract COST = ComparisonColumns.column(PolicyMeasure.COST, "");
    private static final ColumnContract DIFFERENCE =
            ComparisonColumns.column(PolicyMeasure.COST, " Difference");
    private static final ColumnContract LOWER =
            ComparisonColumns.column(PolicyMeasure.COST, " Difference Lower 95");
    private static final ColumnContract UPPER =
            ComparisonColumns.column(PolicyMeasure.COST, " Difference Upper 95");
    private static final ColumnContract FILL_RATE =
            ComparisonColumns.column(PolicyMeasure.FILL_RATE, "");

    @Override
    public List<ColumnContract> columns() {
        return List.of(
                ComparisonColumns.POLICY,
                ComparisonColumns.DEMAND,
                ComparisonColumns.ITEMS,
                ComparisonColumns.PATHS,
                COST,
                DIFFERENCE,
                LOWER,
                UPPER,
                FILL_RATE);
    }

    @Override
    public String about(final ResultTable table, final Words words) {
        final String sentences =
                Stream.of(DemandKind.values())
                        .filter(kind -> items(table, kind) > 0)
                        .map(kind -> about(table, kind, words))
                        .collect(Collectors.joining(" "));
        return sentences.isEmpty() ? "No item could be compared." : sentences;
    }

    private static String about(final ResultTable table, final DemandKind kind, final Words words) {
        return demand(table, kind, words)
                + table.rows(row -> isOf(table, row, kind))
                        .mapToObj(row -> policy(table, row, words))
                        .collect(Collectors.joining("; "))
                + '.';
    }

    private static String demand(
            final ResultTable table, final DemandKind kind, final Words words) {
        final String items = words.count(items(table, kind), "item", "items");
        return switch (kind) {
            case HISTORY -> "With real demand of " + items + ", ";
            case SIMULATED ->
                    "In "
                            + words.count(
                                    table.number(ComparisonColumns.PATHS, first(table, kind)),
                                    "simulated future",
                                    "simulated futures")
                            + " of "
                            + items
                            + ", ";
        };
    }

    private static String policy(final ResultTable table, final int row, final Words words) {
        return String.join(
                "",
                table.text(ComparisonColumns.POLICY, row),
                ": ",
                words.share(table.number(FILL_RATE, row), 1),
                " served at a cost of ",
                words.money(table.number(COST, row)),
                change(table, row, words));
    }

    /**
     * By how much the cost differs from that of the current policy, with its interval. Few items
     * that differ much make intervals of savings above the cost itself; nobody can save more.
     */
    private static String change(final ResultTable table, final int row, final Words words) {
        final double difference = table.number(DIFFERENCE, row);
        final double before = table.number(COST, row) - difference;
        final double lower = table.number(LOWER, row);
        if (Double.isNaN(before)) {
            return "";
        }
        return ", "
                + change(difference, before, words)
                + (Double.isNaN(lower)
                        ? ""
                        : " (95 %: "
                                + change(Math.max(-before, lower), before, words)
                                + " to "
                                + change(table.number(UPPER, row), before, words)
                                + ')');
    }

    private static String change(final double difference, final double before, final Words words) {
        return words.share(Math.abs(difference), before) + (difference > 0 ? " more" : " less");
    }

    private static double items(final ResultTable table, final DemandKind kind) {
        final int first = first(table, kind);
        return first < 0 ? 0 : table.number(ComparisonColumns.ITEMS, first);
    }

    private static int first(final ResultTable table, final DemandKind kind) {
        return table.rowWith(ComparisonColumns.DEMAND, kind.title());
    }

    private static boolean isOf(final ResultTable table, final int row, final DemandKind kind) {
        return table.text(ComparisonColumns.DEMAND, row).equals(kind.title());
    }
}
