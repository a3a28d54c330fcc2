// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.summary;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.inventory.replenishment.OrderStatus;
import io.replenish.engine.inventory.replenishment.ReplenishmentColumns;
import io.replenish.engine.inventory.replenishment.StockAlert;
import java.util.ArrayList;
import java.util.List;

/** What to order now, and with which items something is wrong. */
final class OrdersSentence implements Sentence {

    @Override
    public List<ColumnContract> columns() {
        return List.of(
                ReplenishmentColumns.STATUS,
                ReplenishmentColumns.ORDER_NOW,
                ReplenishmentColumns.ALERT,
                ReplenishmentColumns.OVERSTOCK_VALUE);
    }

    @Override
    public String about(final ResultTable table, final Words words) {
        final long without =
                with(table, OrderStatus.NO_PLAN) + with(table, OrderStatus.STOCK_UNKNOWN);
        final long planned = table.size() - without;
        if (planned == 0) {
            return "None of " + words.count(table.size(), "item", "items") + " has a plan.";
        }
        final List<String> sentences = new ArrayList<>();
        sentences.add(orders(table, planned, words));
        sentences.add(shortages(table, words));
        sentences.add(excess(table, words));
        if (without > 0) {
            sentences.add(
                    words.count(without, "row has", "rows have") + " no plan, with a reason.");
        }
        return String.join(" ", sentences);
    }

    private static String orders(final ResultTable table, final long planned, final Words words) {
        final long frozen = with(table, OrderStatus.FROZEN);
        return words.count(with(table, OrderStatus.ORDER_NOW))
                + " of "
                + words.count(planned, "item", "items")
                + " should be ordered now, "
                + words.count(
                        table.sum(ReplenishmentColumns.ORDER_NOW, row -> true), "unit", "units")
                + " in all"
                + (frozen == 0
                        ? "."
                        : "; "
                                + words.count(frozen, "more is", "more are")
                                + " due when orders are no longer frozen.");
    }

    private static String shortages(final ResultTable table, final Words words) {
        final long out = with(table, StockAlert.OUT_OF_STOCK);
        final long atRisk = with(table, StockAlert.AT_RISK);
        return words.count(out, "item is", "items are")
                + " out of stock, "
                + words.count(atRisk)
                + " at risk of running out before an order could arrive.";
    }

    private static String excess(final ResultTable table, final Words words) {
        return words.count(with(table, StockAlert.OVERSTOCK), "item has", "items have")
                + " too much on hand, "
                + words.count(with(table, StockAlert.OVER_ORDERED))
                + " too much on order; the stock that is too much is worth "
                + words.money(table.sum(ReplenishmentColumns.OVERSTOCK_VALUE, row -> true))
                + '.';
    }

    private static long with(final ResultTable table, final OrderStatus status) {
        return table.count(ReplenishmentColumns.STATUS, status.title());
    }

    private static long with(final ResultTable table, final StockAlert alert) {
        return table.count(ReplenishmentColumns.ALERT, alert.title());
    }
}
