// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import io.replenish.engine.simulation.ReplayTotals;
import java.util.function.ToDoubleFunction;

/**
 * What policies are compared by. Each is an amount over a whole, summed over the parts of a
 * comparison first, times a factor.
 */
public enum PolicyMeasure {
    /** All kinds of cost. */
    COST(
            "Cost",
            "currency",
            "Cost of holding stock, of orders and of stock-outs",
            ReplayTotals::cost),
    /** Share of units served at once. */
    FILL_RATE(
            "Fill Rate",
            "share",
            "Share of all units of demand that was served at once",
            ReplayTotals::served,
            ReplayTotals::demand,
            comparison -> 1),
    /** Share of order cycles without a stock-out. */
    CYCLE_SERVICE(
            "Cycle Service",
            "share",
            "Share of the times between two deliveries of an item without a stock-out",
            ReplayTotals::servedCycles,
            ReplayTotals::cycles,
            comparison -> 1),
    /** Item-periods with a stock-out. */
    STOCKOUT_PERIODS(
            "Stock-out Periods",
            "periods",
            "Periods, summed over items, in which demand was left",
            ReplayTotals::stockoutPeriods),
    /** Units on hand. */
    AVERAGE_STOCK(
            "Average Stock",
            "units",
            "Units on hand at the end of a period, all items together",
            ReplayTotals::onHand,
            totals -> 1,
            comparison -> comparison.summedParts() / comparison.periods()),
    /** How often the stock is sold in a year. */
    TURNS(
            "Turns",
            "per year",
            "Units shipped in a year over units on hand on average",
            ReplayTotals::shipped,
            ReplayTotals::onHand,
            Comparison::periodsPerYear),
    /** Cost of stock on hand. */
    HOLDING_COST("Holding Cost", "currency", "Cost of stock on hand", ReplayTotals::holdingCost),
    /** Cost of orders. */
    ORDER_COST("Order Cost", "currency", "Cost of orders", ReplayTotals::orderCost),
    /** Cost of stock-outs. */
    STOCKOUT_COST(
            "Stock-out Cost",
            "currency",
            "Cost of demand that was not served at once, by unit and by stock-out",
            ReplayTotals::stockoutCost);

    private final String title;
    private final String unit;
    private final String description;
    private final ToDoubleFunction<ReplayTotals> amount;
    private final ToDoubleFunction<ReplayTotals> whole;
    private final ToDoubleFunction<Comparison> factor;

    PolicyMeasure(
            final String title,
            final String unit,
            final String description,
            final ToDoubleFunction<ReplayTotals> amount,
            final ToDoubleFunction<ReplayTotals> whole,
            final ToDoubleFunction<Comparison> factor) {
        this.title = title;
        this.unit = unit;
        this.description = description;
        this.amount = amount;
        this.whole = whole;
        this.factor = factor;
    }

    /** A measure that is summed over items. */
    PolicyMeasure(
            final String title,
            final String unit,
            final String description,
            final ToDoubleFunction<ReplayTotals> amount) {
        this(title, unit, description, amount, totals -> 1, Comparison::summedParts);
    }

    /** Returns the name of its column in tables. */
    public String title() {
        return title;
    }

    /** Returns its unit. */
    String unit() {
        return unit;
    }

    /** Returns what it is, in words without a full stop. */
    String description() {
        return description;
    }

    double amount(final ReplayTotals totals) {
        return amount.applyAsDouble(totals);
    }

    double whole(final ReplayTotals totals) {
        return whole.applyAsDouble(totals);
    }

    double factor(final Comparison comparison) {
        return factor.applyAsDouble(comparison);
    }

    /** Tells whether it is a sum over items, as opposed to a ratio of two sums. */
    boolean isSum() {
        return this != FILL_RATE && this != CYCLE_SERVICE && this != TURNS;
    }

    /** Returns the largest possible value. */
    double most() {
        return this == FILL_RATE || this == CYCLE_SERVICE ? 1 : Double.POSITIVE_INFINITY;
    }
}
