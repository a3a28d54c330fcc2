// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.data.PlainNumber;
import io.replenish.engine.data.Refusal;
import java.util.Optional;

/**
 * What has to be known of an item to plan its stock, as it stands in the data: nothing is checked
 * yet, NaN is missing.
 *
 * @param product identifier; null if missing
 * @param unitCost cost of buying a unit
 * @param leadTime periods from order to delivery, as expected
 * @param leadTimeDeviation standard deviation of the lead time in periods; 0 if it is certain
 * @param goal what the reorder point is to achieve
 * @param fixedOrderCost cost of an order of whatever size
 * @param stockoutCost cost of units and deliveries that are short
 * @param minimumOrder least units per order; 0 if there is none
 * @param packSize units that are ordered together
 * @param limits how much stock there may be
 * @param onHand units on hand, less backorders; NaN if not known
 * @param onOrder units ordered but not yet delivered
 */
public record StockItem(
        String product,
        double unitCost,
        double leadTime,
        double leadTimeDeviation,
        StockGoal goal,
        double fixedOrderCost,
        StockoutCost stockoutCost,
        double minimumOrder,
        double packSize,
        StockLimits limits,
        double onHand,
        double onOrder) {

    /**
     * Longest lead time, in periods: forecasts further ahead say nothing, and take long to compute.
     */
    static final double MAX_LEAD_TIME = 1000;

    /** Returns why this item cannot be planned, in words; empty if it can. */
    public Optional<String> problem() {
        if (product == null) {
            return Optional.of("The product is missing.");
        }
        return above(0, unitCost, "unit cost")
                .or(() -> above(0, leadTime, "lead time"))
                .or(this::leadTimeProblem)
                .or(() -> notNegative(leadTimeDeviation, "lead time deviation"))
                .or(this::leadTimeDeviationProblem)
                .or(goal::problem)
                .or(() -> notNegative(fixedOrderCost, "order cost"))
                .or(() -> notNegative(stockoutCost.perUnit(), "stock-out cost"))
                .or(() -> notNegative(stockoutCost.perEvent(), "cost per stock-out"))
                .or(() -> notNegative(minimumOrder, "minimum order"))
                .or(() -> above(0, packSize, "pack size"))
                .or(() -> limit(limits.maximumStock(), "maximum stock"))
                .or(() -> limit(limits.shelfLife(), "shelf life"))
                .or(() -> notNegative(onOrder, "quantity on order"))
                .or(
                        () ->
                                Double.isInfinite(onHand)
                                        ? Optional.of("The stock on hand is infinite.")
                                        : Optional.empty());
    }

    private Optional<String> leadTimeProblem() {
        return leadTime <= MAX_LEAD_TIME
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(
                                leadTime,
                                "lead time",
                                "at most " + PlainNumber.text(MAX_LEAD_TIME) + " periods"));
    }

    private Optional<String> leadTimeDeviationProblem() {
        return leadTimeDeviation <= leadTime
                ? Optional.empty()
                : Optional.of(
                        "The lead time deviation is "
                                + PlainNumber.text(leadTimeDeviation)
                                + ", more than the lead time of "
                                + PlainNumber.text(leadTime)
                                + ". Give both in the same unit.");
    }

    /** Unlike a cost, a limit may be infinite. */
    private static Optional<String> limit(final double value, final String name) {
        return value > 0 ? Optional.empty() : Optional.of(Refusal.of(value, name, "above 0"));
    }

    private static Optional<String> above(
            final double bound, final double value, final String name) {
        return value > bound && value < Double.POSITIVE_INFINITY
                ? Optional.empty()
                : Optional.of(Refusal.of(value, name, "above 0"));
    }

    private static Optional<String> notNegative(final double value, final String name) {
        return value >= 0 && value < Double.POSITIVE_INFINITY
                ? Optional.empty()
                : Optional.of(Refusal.of(value, name, "0 or above"));
    }

    /** Tells whether the stock on hand is known. */
    boolean isStockKnown() {
        return !Double.isNaN(onHand);
    }

    /** Returns the inventory position: on hand plus on order. */
    double position() {
        return onHand + onOrder;
    }
}
