// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import io.replenish.engine.data.PlainNumber;
import io.replenish.engine.data.Refusal;
import io.replenish.engine.evaluation.ReplaySettings.StartStock;
import io.replenish.engine.inventory.StockoutCost;
import io.replenish.engine.simulation.StockCosts;
import java.util.Optional;

/**
 * What has to be known of an item to replay its policies, as it stands in the data: nothing is
 * checked yet, NaN is missing.
 *
 * @param product identifier; null if missing
 * @param proposed the proposed rule
 * @param leadTime periods from order to delivery
 * @param leadTimeDeviation standard deviation of lead times in periods; where it is missing or 0,
 *     that of the settings counts
 * @param unitHoldingCost cost of holding a unit for a period
 * @param fixedOrderCost cost of an order
 * @param stockoutCost cost of units that are not served at once and of deliveries before which
 *     stock ran out
 * @param onHand units on hand; NaN if not known
 * @param current the rule in use today; ignored where one rule holds for all items
 */
public record PolicyItem(
        String product,
        OrderRule proposed,
        double leadTime,
        double leadTimeDeviation,
        double unitHoldingCost,
        double fixedOrderCost,
        StockoutCost stockoutCost,
        double onHand,
        OrderRule current) {

    /**
     * Returns why the item cannot be replayed, in words; empty if it can.
     *
     * @param settings tell whether the item needs a current rule of its own
     */
    Optional<String> problem(final ReplaySettings settings) {
        if (product == null) {
            return Optional.of("The product is missing.");
        } else if (proposed.isMissing()) {
            return Optional.of(
                    "There is no policy for this product: reorder point or order quantity is"
                            + " missing.");
        }
        return proposed.problem("")
                .or(
                        () ->
                                Refusal.unless(
                                        leadTime > 0 && leadTime <= OrderRule.MOST_PERIODS,
                                        leadTime,
                                        "lead time",
                                        "above 0 and at most "
                                                + PlainNumber.text(OrderRule.MOST_PERIODS)))
                .or(this::deviationProblem)
                .or(() -> costProblem("unit holding cost", unitHoldingCost))
                .or(() -> costProblem("order cost", fixedOrderCost))
                .or(() -> costProblem("stock-out cost", stockoutCost.perUnit()))
                .or(() -> costProblem("cost per stock-out", stockoutCost.perEvent()))
                .or(
                        () ->
                                settings.current().isPresent()
                                        ? Optional.empty()
                                        : current.problem("current "));
    }

    /** Returns why the item cannot start with the stock on hand, if it is to; empty if it can. */
    Optional<String> startProblem(final ReplaySettings settings) {
        return settings.start() == StartStock.FULL || Double.isFinite(onHand)
                ? Optional.empty()
                : Optional.of("The stock on hand, which the replay starts with, is missing.");
    }

    private Optional<String> deviationProblem() {
        return Refusal.unless(
                Double.isNaN(leadTimeDeviation)
                        || leadTimeDeviation >= 0 && leadTimeDeviation <= OrderRule.MOST_PERIODS,
                leadTimeDeviation,
                "lead time deviation",
                "from 0 to " + PlainNumber.text(OrderRule.MOST_PERIODS));
    }

    private static Optional<String> costProblem(final String name, final double cost) {
        return Refusal.unless(
                cost >= 0 && cost < Double.POSITIVE_INFINITY, cost, name, "0 or above");
    }

    /** Returns the standard deviation of its lead times. */
    double leadTimeDeviation(final ReplaySettings settings) {
        return leadTimeDeviation > 0 ? leadTimeDeviation : settings.leadTimeDeviation();
    }

    /** Returns the costs of the item, which has no problem. */
    StockCosts costs() {
        return new StockCosts(unitHoldingCost, fixedOrderCost, stockoutCost);
    }
}
