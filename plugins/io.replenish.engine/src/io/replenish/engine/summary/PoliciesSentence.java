// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.summary;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.evaluation.ComparisonColumns;
import io.replenish.engine.evaluation.DemandKind;
import io.replenish.engine.evaluation.PolicyMeasure;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What several policies serve and cost, for the same demand. */
final class PoliciesSentence implements Sentence {

    private static final ColumnContract COST = ComparisonColumns.column(PolicyMeasure.COST, "");
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
                words.money(table.number(COST, row)));
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
