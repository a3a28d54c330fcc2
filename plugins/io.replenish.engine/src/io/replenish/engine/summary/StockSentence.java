// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.summary;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.inventory.InventoryColumns;
import io.replenish.engine.inventory.PlanStatus;
import java.util.List;

/** What to order now, and which stock and service the policies lead to. */
final class StockSentence implements Sentence {

    private static final ColumnContract STOCK_VALUE =
            Sentence.column(InventoryColumns.POLICY, "Stock Value");
    private static final ColumnContract YEARLY_COST =
            Sentence.column(InventoryColumns.POLICY, "Yearly Cost");
    private static final ColumnContract FILL_RATE =
            Sentence.column(InventoryColumns.POLICY, "Expected Fill Rate");
    private static final ColumnContract DEMAND =
            Sentence.column(InventoryColumns.POLICY, "Demand per Period");

    @Override
    public List<ColumnContract> columns() {
        return List.of(
                InventoryColumns.STATUS,
                InventoryColumns.SUGGESTED_ORDER,
                STOCK_VALUE,
                YEARLY_COST,
                FILL_RATE,
                DEMAND);
    }

    @Override
    public String about(final ResultTable table, final Words words) {
        final long without = table.count(InventoryColumns.STATUS, PlanStatus.NO_POLICY.title());
        final long policies = table.size() - without;
        if (policies == 0) {
            return "None of " + words.count(table.size(), "item", "items") + " has a policy.";
        }
        return String.join(
                "",
                orders(table, policies, words),
                "The policies keep a stock worth ",
                words.money(table.sum(STOCK_VALUE, row -> true)),
                " on average, cost ",
                words.money(table.sum(YEARLY_COST, row -> true)),
                " a year and are expected to serve ",
                words.share(served(table), table.sum(DEMAND, row -> hasFillRate(table, row))),
                " of the demand at once.",
                without == 0
                        ? ""
                        : " "
                                + words.count(without, "row has", "rows have")
                                + " no policy, with a reason.");
    }

    private static String orders(final ResultTable table, final long policies, final Words words) {
        final long unknown = table.count(InventoryColumns.STATUS, PlanStatus.STOCK_UNKNOWN.title());
        if (unknown == policies) {
            return words.count(policies, "item has", "items have")
                    + " a policy; stock on hand is not known. ";
        }
        return String.join(
                "",
                words.count(table.count(InventoryColumns.STATUS, PlanStatus.ORDER_NOW.title())),
                " of ",
                words.count(policies, "item", "items"),
                " with a policy should be ordered now, ",
                words.count(
                        table.sum(InventoryColumns.SUGGESTED_ORDER, row -> true), "unit", "units"),
                " in all. ");
    }

    private static boolean hasFillRate(final ResultTable table, final int row) {
        return !Double.isNaN(table.number(FILL_RATE, row) * table.number(DEMAND, row));
    }

    /** Returns the demand per period that is expected to be served, summed over the items. */
    private static double served(final ResultTable table) {
        return table.rows(row -> hasFillRate(table, row))
                .mapToDouble(row -> table.number(FILL_RATE, row) * table.number(DEMAND, row))
                .sum();
    }
}
