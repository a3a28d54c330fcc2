// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.summary;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.evaluation.ComparisonColumns;
import io.replenish.engine.evaluation.PolicyMeasure;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What several policies serve and cost, for the same demand, beside the current one. */
final class PoliciesSentence implements Sentence {

    private static final ColumnContract COST = ComparisonColumns.column(PolicyMeasure.COST, "");
    private static final ColumnContract FILL_RATE =
            ComparisonColumns.column(PolicyMeasure.FILL_RATE, "");

    @Override
    public List<ColumnContract> columns() {
        return Stream.concat(
                        Stream.of(
                                ComparisonColumns.POLICY,
                                ComparisonColumns.DEMAND,
                                ComparisonColumns.ITEMS,
                                ComparisonColumns.PATHS,
                                COST,
                                FILL_RATE),
                        ComparisonColumns.COST_CHANGE.stream())
                .toList();
    }

    @Override
    public String about(final ResultTable table, final Words words) {
        return ComparedDemand.each(
                table,
                words,
                demand ->
                        demand.rows()
                                .mapToObj(row -> policy(demand, row))
                                .collect(Collectors.joining("; ")));
    }

    private static String policy(final ComparedDemand demand, final int row) {
        final ResultTable table = demand.table();
        return String.join(
                "",
                table.text(ComparisonColumns.POLICY, row),
                ": ",
                demand.words().share(table.number(FILL_RATE, row), 1),
                " served at a cost of ",
                demand.words().money(table.number(COST, row)),
                demand.change(ComparisonColumns.COST_CHANGE, row));
    }
}
