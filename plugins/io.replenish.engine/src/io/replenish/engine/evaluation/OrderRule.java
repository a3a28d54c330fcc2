// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import io.replenish.engine.data.PlainNumber;
import io.replenish.engine.data.Refusal;
import io.replenish.engine.simulation.MinMaxPolicy;
import io.replenish.engine.simulation.ReorderPolicy;
import io.replenish.engine.simulation.StockPolicy;
import java.util.Optional;

/**
 * When an item is ordered and how much, as it stands in the data: nothing is checked yet, NaN is
 * missing. Orders are multiples of the order quantity; where there is none, they fill up to a
 * level.
 *
 * @param reorderPoint units on hand and on order at which an order is due
 * @param orderQuantity units per order; NaN to order up to the level
 * @param orderUpTo units on hand and on order after an order; ignored if there is an order quantity
 * @param reviewPeriod periods between two looks at the stock; 0 counts as 1
 */
public record OrderRule(
        double reorderPoint, double orderQuantity, double orderUpTo, double reviewPeriod) {

    /** Longest time that a replay looks ahead; also far beyond any supplier. */
    static final double MOST_PERIODS = 10_000;

    /** Makes a rule with an order quantity. */
    public OrderRule(
            final double reorderPoint, final double orderQuantity, final double reviewPeriod) {
        this(reorderPoint, orderQuantity, Double.NaN, reviewPeriod);
    }

    private boolean fillsUp() {
        return Double.isNaN(orderQuantity) && !Double.isNaN(orderUpTo);
    }

    /** Returns whether the data have no rule at all. */
    boolean isMissing() {
        return Double.isNaN(reorderPoint) || Double.isNaN(orderQuantity) && !fillsUp();
    }

    /**
     * Returns why the rule cannot be followed, in words; empty if it can.
     *
     * @param whose put before the names of its numbers, such as "current "; empty for none
     */
    Optional<String> problem(final String whose) {
        return Refusal.unless(
                        Double.isFinite(reorderPoint),
                        reorderPoint,
                        whose + "reorder point",
                        "finite")
                .or(() -> amountProblem(whose))
                .or(
                        () ->
                                Refusal.unless(
                                        reviewPeriod >= 0 && reviewPeriod <= MOST_PERIODS,
                                        reviewPeriod,
                                        whose + "review period",
                                        "from 0 to " + PlainNumber.text(MOST_PERIODS)));
    }

    private Optional<String> amountProblem(final String whose) {
        return fillsUp()
                ? Refusal.unless(
                        orderUpTo > reorderPoint && Double.isFinite(orderUpTo),
                        orderUpTo,
                        whose + "order-up-to level",
                        "above the reorder point of " + PlainNumber.text(reorderPoint))
                : Refusal.unless(
                        orderQuantity > 0 && Double.isFinite(orderQuantity),
                        orderQuantity,
                        whose + "order quantity",
                        "above 0");
    }

    /** Returns the rule as a policy; the stock is looked at in whole periods. */
    StockPolicy policy() {
        final int reviews = (int) Math.max(1, Math.ceil(reviewPeriod));
        return fillsUp()
                ? new MinMaxPolicy(reorderPoint, orderUpTo, reviews)
                : new ReorderPolicy(reorderPoint, orderQuantity, reviews);
    }
}
