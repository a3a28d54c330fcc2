// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.summary;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.demand.DemandClass;
import io.replenish.engine.demand.DemandColumns;
import java.util.ArrayList;
import java.util.List;

/** How many series there are, how much of the revenue is theirs, and of which class they are. */
final class DemandSentence implements Sentence {

    @Override
    public List<ColumnContract> columns() {
        return List.of(DemandColumns.OUTCOME, DemandColumns.DEMAND_CLASS, DemandColumns.REVENUE);
    }

    @Override
    public String about(final ResultTable table, final Words words) {
        final long series = table.rows(row -> isSeries(table, row)).count();
        final double revenue = table.sum(DemandColumns.REVENUE, row -> isSeries(table, row));
        return String.join(
                "",
                words.count(series),
                " of ",
                words.count(table.size(), "key has", "keys have"),
                " a series, with ",
                words.share(revenue, table.sum(DemandColumns.REVENUE, row -> true)),
                " of the revenue: ",
                classes(table, words),
                ".");
    }

    private static boolean isSeries(final ResultTable table, final int row) {
        return table.text(DemandColumns.OUTCOME, row).equals(DemandColumns.SERIES);
    }

    private static String classes(final ResultTable table, final Words words) {
        final List<String> classes = new ArrayList<>();
        for (final DemandClass demandClass : DemandClass.values()) {
            final long count =
                    table.rows(row -> isSeries(table, row))
                            .filter(
                                    row ->
                                            table.text(DemandColumns.DEMAND_CLASS, row)
                                                    .equals(demandClass.title()))
                            .count();
            if (count > 0) {
                classes.add(words.count(count) + ' ' + demandClass.title());
            }
        }
        return classes.isEmpty() ? "none has demand" : String.join(", ", classes);
    }
}
