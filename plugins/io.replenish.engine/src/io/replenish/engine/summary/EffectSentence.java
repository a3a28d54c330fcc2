// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.summary;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.evaluation.EffectColumns;
import java.util.List;

/** What the proposed policies would have meant for service and cost, beside the current ones. */
final class EffectSentence implements Sentence {

    private static final ColumnContract POLICY = Sentence.column(EffectColumns.TOTAL, "Policy");
    private static final ColumnContract ITEMS = Sentence.column(EffectColumns.TOTAL, "Items");
    private static final ColumnContract COST = Sentence.column(EffectColumns.TOTAL, "Cost");
    private static final ColumnContract FILL_RATE =
            Sentence.column(EffectColumns.TOTAL, "Fill Rate");
    private static final ColumnContract STOCK =
            Sentence.column(EffectColumns.TOTAL, "Average Stock");

    @Override
    public List<ColumnContract> columns() {
        return List.of(POLICY, ITEMS, COST, FILL_RATE, STOCK);
    }

    @Override
    public String about(final ResultTable table, final Words words) {
        final int before = table.rowWith(POLICY, EffectColumns.CURRENT);
        final int after = table.rowWith(POLICY, EffectColumns.PROPOSED);
        if (before < 0 || after < 0) {
            return "The rows Current and Proposed are not both there.";
        }
        if (table.number(ITEMS, after) == 0) {
            return "No item could be replayed.";
        }
        final double saved = table.number(COST, before) - table.number(COST, after);
        return String.join(
                "",
                "With real demand of ",
                words.count(table.number(ITEMS, after), "item", "items"),
                ", the fill rate is ",
                words.share(table.number(FILL_RATE, before), 1),
                " as ordered today and ",
                words.share(table.number(FILL_RATE, after), 1),
                " as proposed; the cost is ",
                words.money(table.number(COST, before)),
                " and ",
                words.money(table.number(COST, after)),
                saved < 0 ? ", an increase of " : ", a saving of ",
                words.share(Math.abs(saved), table.number(COST, before)),
                "; the stock is ",
                words.count(table.number(STOCK, before)),
                " and ",
                words.count(table.number(STOCK, after)),
                " units on average.");
    }
}
