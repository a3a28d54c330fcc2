// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.data.PlainNumber;
import io.replenish.engine.data.Refusal;
import io.replenish.engine.demand.DemandClass;
import io.replenish.engine.demand.PeriodUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What has to be known of an item to plan its stock, as it stands in the data: nothing is checked
 * yet, NaN is missing.
 *
 * @param product identifier; null if missing
 * @param unitCost cost of buying a unit
 * @param leadTime periods from order to delivery, as expected
 * @param leadTimeDeviation standard deviation of the lead time in periods; 0 if it is certain
 * @param demandClass title of the class of its demand; null if it is not given
 * @param goal what the reorder point is to achieve
 * @param fixedOrderCost cost of an order of whatever size
 * @param stockoutCost cost of units and deliveries that are short
 * @param minimumOrder least units per order; 0 if there is none
 * @param packSize units that are ordered together
 * @param unitSpace space that a unit takes; only a budget of space needs it
 * @param limits how much stock there may be
 * @param onHand units on hand, less backorders; NaN if not known
 * @param onOrder units ordered but not yet delivered
 */
public record StockItem(
        String product,
        double unitCost,
        double leadTime,
        double leadTimeDeviation,
        String demandClass,
        StockGoal goal,
        double fixedOrderCost,
        StockoutCost stockoutCost,
        double minimumOrder,
        double packSize,
        double unitSpace,
        StockLimits limits,
        double onHand,
        double onOrder) {

    /**
     * Longest lead time, in periods: forecasts further ahead say nothing, and take long to compute.
     */
    static final double MAX_LEAD_TIME = 1000;

    /**
     * Returns why this item cannot be planned, in words; empty if it can.
     *
     * @param period what times are counted in
     */
    public Optional<String> problem(final PeriodUnit period) {
        if (product == null) {
            return Optional.of("The product is missing.");
        }
        return above(0, unitCost, "unit cost")
                .or(() -> above(0, leadTime, "lead time"))
                .or(() -> leadTimeProblem(period))
                .or(() -> notNegative(leadTimeDeviation, "lead time deviation"))
                .or(() -> leadTimeDeviationProblem(period))
                .or(this::demandClassProblem)
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

    private Optional<String> leadTimeProblem(final PeriodUnit period) {
        return leadTime <= MAX_LEAD_TIME
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(
                                leadTime,
                                "lead time",
                                "at most " + Phrases.time(MAX_LEAD_TIME, period)));
    }

    private Optional<String> leadTimeDeviationProblem(final PeriodUnit period) {
        return leadTimeDeviation <= leadTime
                ? Optional.empty()
                : Optional.of(
                        "The lead time deviation is "
                                + PlainNumber.text(leadTimeDeviation)
                                + ", more than the lead time of "
                                + Phrases.time(leadTime, period)
                                + ". Give both in "
                                + period.title()
                                + "s.");
    }

    private Optional<String> demandClassProblem() {
        return demandClass == null || knownClass().isPresent()
                ? Optional.empty()
                : Optional.of(
                        "The demand class is \""
                                + demandClass
                                + "\" but has to be one of "
                                + Arrays.stream(DemandClass.values())
                                        .map(DemandClass::title)
                                        .collect(Collectors.joining(", "))
                                + ".");
    }

    /** Returns the class of demand that the data give. */
    Optional<DemandClass> knownClass() {
        return Optional.ofNullable(demandClass).flatMap(DemandClass::titled);
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
