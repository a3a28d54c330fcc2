// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.summary;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.inventory.PortfolioColumns;
import java.util.List;

/** What the policies of all items mean together, and what a budget changes. */
final class PortfolioSentence implements Sentence {

    private static final ColumnContract ITEMS =
            Sentence.column(PortfolioColumns.PORTFOLIO, "Items");
    private static final ColumnContract TURNS =
            Sentence.column(PortfolioColumns.PORTFOLIO, "Turns");

    @Override
    public List<ColumnContract> columns() {
        return List.of(
                PortfolioColumns.PLAN,
                ITEMS,
                PortfolioColumns.STOCK_VALUE,
                PortfolioColumns.YEARLY_COST,
                PortfolioColumns.FILL_RATE,
                TURNS);
    }

    @Override
    public String about(final ResultTable table, final Words words) {
        final int targets = table.rowWith(PortfolioColumns.PLAN, PortfolioColumns.TARGETS);
        final int budget = table.rowWith(PortfolioColumns.PLAN, PortfolioColumns.BUDGET);
        if (targets < 0) {
            return "The row Targets is not there.";
        } else if (table.number(ITEMS, targets) == 0) {
            return "No item has a policy.";
        }
        final String own =
                String.join(
                        "",
                        "With its own target for each of ",
                        words.count(table.number(ITEMS, targets), "item", "items"),
                        ", ",
                        plan(table, targets, words),
                        ".");
        return budget < 0
                ? own
                : own + " With the common budget, " + plan(table, budget, words) + ".";
    }

    private static String plan(final ResultTable table, final int row, final Words words) {
        return String.join(
                "",
                "a stock worth ",
                words.money(table.number(PortfolioColumns.STOCK_VALUE, row)),
                " serves ",
                words.share(table.number(PortfolioColumns.FILL_RATE, row), 1),
                " of the demand at once, turns ",
                words.measure(table.number(TURNS, row)),
                " times a year and costs ",
                words.money(table.number(PortfolioColumns.YEARLY_COST, row)),
                " a year");
    }
}
