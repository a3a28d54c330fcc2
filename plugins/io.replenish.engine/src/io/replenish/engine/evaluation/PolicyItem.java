// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import io.replenish.engine.data.PlainNumber;
import java.util.Optional;

/**
 * What has to be known of an item to replay its policies, as it stands in the data: nothing is
 * checked yet, NaN is missing.
 *
 * @param product identifier; null if missing
 * @param reorderPoint proposed reorder point, units
 * @param orderQuantity proposed order quantity, units
 * @param leadTime periods from order to delivery
 * @param reviewPeriod periods between two reviews of the proposed policy; 0 counts as 1
 * @param unitHoldingCost cost of holding a unit for a period
 * @param fixedOrderCost cost of an order
 * @param unitStockoutCost cost of a unit that is not served at once
 * @param onHand units on hand; NaN if not known
 * @param currentReorderPoint reorder point in use today; ignored where a rule holds for all items
 * @param currentOrderQuantity order quantity in use today; ignored where a rule holds for all items
 */
public record PolicyItem(
        String product,
        double reorderPoint,
        double orderQuantity,
        double leadTime,
        double reviewPeriod,
        double unitHoldingCost,
        double fixedOrderCost,
        double unitStockoutCost,
        double onHand,
        double currentReorderPoint,
        double currentOrderQuantity) {

    /** Longest time that a replay looks ahead; also far beyond any supplier. */
    private static final double MAX_PERIODS = 10_000;

    /** Returns why the proposed policy cannot be replayed, in words; empty if it can. */
    Optional<String> problem() {
        if (product == null) {
            return Optional.of("The product is missing.");
        } else if (Double.isNaN(reorderPoint) || Double.isNaN(orderQuantity)) {
            return Optional.of(
                    "There is no policy for this product: reorder point or order quantity is"
                            + " missing.");
        }
        return within(reorderPoint, -Double.MAX_VALUE, Double.MAX_VALUE, "reorder point")
                .or(
                        () ->
                                within(
                                        orderQuantity,
                                        Double.MIN_VALUE,
                                        Double.MAX_VALUE,
                                        "order quantity"))
                .or(() -> within(leadTime, Double.MIN_VALUE, MAX_PERIODS, "lead time"))
                .or(() -> within(reviewPeriod, 0, MAX_PERIODS, "review period"))
                .or(() -> within(unitHoldingCost, 0, Double.MAX_VALUE, "unit holding cost"))
                .or(() -> within(fixedOrderCost, 0, Double.MAX_VALUE, "order cost"))
                .or(() -> within(unitStockoutCost, 0, Double.MAX_VALUE, "stock-out cost"));
    }

    /** Returns why this item's own current policy cannot be replayed, in words; empty if it can. */
    Optional<String> currentProblem() {
        return within(
                        currentReorderPoint,
                        -Double.MAX_VALUE,
                        Double.MAX_VALUE,
                        "current reorder point")
                .or(
                        () ->
                                within(
                                        currentOrderQuantity,
                                        Double.MIN_VALUE,
                                        Double.MAX_VALUE,
                                        "current order quantity"));
    }

    private static Optional<String> within(
            final double value, final double least, final double greatest, final String name) {
        if (Double.isNaN(value)) {
            return Optional.of("The " + name + " is missing.");
        }
        return value >= least && value <= greatest
                ? Optional.empty()
                : Optional.of(
                        "The "
                                + name
                                + " is "
                                + PlainNumber.text(value)
                                + ", which is out of range.");
    }
}
