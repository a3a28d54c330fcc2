// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/**
 * Stock that is watched all the time: (r, Q) policies with backorders, [SS] chapter 5. With the
 * cost g(y) of the inventory position y after a lead time, a policy costs (K d + the sum of g over
 * its positions) / Q per unit of time; the positions are all those above r up to r + Q.
 *
 * <p>[1] Zheng, Y.-S. (1992). On properties of stochastic inventory systems. <i>Management
 * Science</i> 38(1), 87-103. [2] Federgruen, A. and Zheng, Y.-S. (1992). An efficient algorithm for
 * computing an optimal (r, Q) policy in continuous review stochastic inventory systems.
 * <i>Operations Research</i> 40(4), 808-813.
 *
 * @param costs costs of a unit held and of a unit owed per unit of time
 * @param fixedCost K, cost of an order of whatever size, above 0
 * @param demandRate d, units per unit of time, above 0
 * @param leadTimeDemand demand over the lead time
 */
public record ContinuousReview(
        Newsvendor costs, double fixedCost, double demandRate, LeadTimeDemand leadTimeDemand) {

    /** Approximations that alternate between r and Q converge in tens of steps, or never. */
    private static final int MOST_STEPS = 100_000;

    /**
     * Checks the parameters.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public ContinuousReview {
        Check.positive("the fixed cost of an order", fixedCost);
        Check.positive("the demand rate", demandRate);
    }

    /**
     * Returns the expected cost of a policy per unit of time.
     *
     * @throws IllegalArgumentException if the quantity is not above 0, or if a number is not whole
     *     though demand comes in whole units
     */
    public double cost(final double reorderPoint, final double orderQuantity) {
        Check.finite("the reorder point", reorderPoint);
        Check.positive("the order quantity", orderQuantity);
        if (leadTimeDemand.wholeUnits()) {
            Check.whole("the reorder point", reorderPoint);
            Check.whole("the order quantity", orderQuantity);
        }
        return (fixedCost * demandRate
                        + costs.cost(leadTimeDemand, reorderPoint, reorderPoint + orderQuantity))
                / orderQuantity;
    }

    /**
     * Returns the best reorder point of a quantity: where g(r) = g(r + Q), [SS] equation 5.9; in
     * whole units the last r whose g is not below that of r + Q.
     *
     * @param orderQuantity units, above 0, whole if demand comes in whole units
     */
    public double reorderPoint(final double orderQuantity) {
        Check.positive("the order quantity", orderQuantity);
        final double cheapest = costs.stock(leadTimeDemand);
        return last(
                cheapest - orderQuantity,
                cheapest,
                point -> positionCost(point) >= positionCost(point + orderQuantity));
    }

    /**
     * Returns the policy of least cost: in whole units by the algorithm of [2], which adds the
     * cheaper neighbour to the positions as long as the cost does not rise; otherwise by the
     * property of [1] that g(r(Q)) is below the cost of Q before the best quantity and above it
     * afterwards.
     */
    public ReorderQuantity optimum() {
        return leadTimeDemand.wholeUnits() ? wholeOptimum() : continuousOptimum();
    }

    private ReorderQuantity wholeOptimum() {
        double reorderPoint = costs.stock(leadTimeDemand) - 1;
        int quantity = 1;
        double sum = fixedCost * demandRate + positionCost(reorderPoint + 1);
        while (true) {
            final double before = positionCost(reorderPoint);
            final double after = positionCost(reorderPoint + quantity + 1);
            final double longer = sum + Math.min(before, after);
            if (longer / (quantity + 1) > sum / quantity) {
                return new ReorderQuantity(reorderPoint, quantity);
            }
            sum = longer;
            quantity++;
            if (before < after) {
                reorderPoint--;
            }
        }
    }

    private ReorderQuantity continuousOptimum() {
        double large = economicOrder().quantity() + leadTimeDemand.standardDeviation();
        while (isTooSmall(large)) {
            large *= 2;
        }
        final double quantity = last(0, large, this::isTooSmall);
        return new ReorderQuantity(reorderPoint(quantity), quantity);
    }

    private boolean isTooSmall(final double quantity) {
        final double reorderPoint = reorderPoint(quantity);
        return positionCost(reorderPoint) < cost(reorderPoint, quantity);
    }

    /**
     * Returns the quantity of the economic order quantity with backorders and its best reorder
     * point: at most an eighth dearer than the optimum, [1].
     */
    public ReorderQuantity byBackorderedOrder() {
        final double quantity =
                new BackorderedOrder(economicOrder(), costs.stockoutCost()).quantity();
        return new ReorderQuantity(reorderPoint(quantity), quantity);
    }

    /** Returns the economic order quantity and the newsvendor's stock, [SS] equation 5.21. */
    public ReorderQuantity byOrderPlusSafetyStock() {
        return new ReorderQuantity(costs.stock(leadTimeDemand), economicOrder().quantity());
    }

    /**
     * Returns the policy for which stock is approximated by the stock on hand less what is owed,
     * and a unit short costs once, however long: Whitin (1953), [SS] algorithm 5.1.
     *
     * @param tolerance by how many units both numbers may still change, above 0
     * @throws IllegalArgumentException if a shortage is so cheap that the approximation breaks down
     */
    public ReorderQuantity byExpectedLevel(final double tolerance) {
        return alternating(
                tolerance,
                quantity ->
                        leadTimeDemand.quantile(
                                Check.probability(
                                        "with the expected-inventory-level approximation, the"
                                                + " probability of no stock-out",
                                        1
                                                - quantity
                                                        * costs.holdingCost()
                                                        / (costs.stockoutCost() * demandRate))),
                point ->
                        demandRate
                                * (fixedCost + costs.stockoutCost() * leadTimeDemand.loss(point)));
    }

    /** Returns what a policy costs by the approximation of {@link #byExpectedLevel}. */
    public double expectedLevelCost(final ReorderQuantity policy) {
        final double quantity = policy.orderQuantity();
        final double shortage = leadTimeDemand.loss(policy.reorderPoint());
        return costs.holdingCost() * (policy.reorderPoint() - leadTimeDemand.mean() + quantity / 2)
                + (fixedCost + costs.stockoutCost() * shortage) * demandRate / quantity;
    }

    /**
     * Returns the policy for which every delivery is approximated to serve all that is owed, so
     * that losses at r + Q vanish: Hadley and Whitin (1963), [SS] equations 5.28 and 5.29.
     *
     * @param tolerance by how many units both numbers may still change, above 0
     */
    public ReorderQuantity byLossFunction(final double tolerance) {
        final double both = costs.holdingCost() + costs.stockoutCost();
        return alternating(
                tolerance,
                quantity -> stockWithLoss(costs.holdingCost() * quantity / both),
                point -> fixedCost * demandRate + both * leadTimeDemand.secondLoss(point));
    }

    /**
     * Alternates between the reorder point of a quantity and the quantity sqrt(2 x / h) of a
     * reorder point, beginning with the economic order quantity.
     */
    private ReorderQuantity alternating(
            final double tolerance,
            final DoubleUnaryOperator pointOfQuantity,
            final DoubleUnaryOperator costOfPoint) {
        Check.positive("the tolerance", tolerance);
        double quantity = economicOrder().quantity();
        double point = 0;
        for (int step = 0; step < MOST_STEPS; step++) {
            final double nextPoint = pointOfQuantity.applyAsDouble(quantity);
            final double nextQuantity =
                    Math.sqrt(2 * costOfPoint.applyAsDouble(nextPoint) / costs.holdingCost());
            final boolean settled =
                    Math.abs(nextQuantity - quantity) <= tolerance
                            && Math.abs(nextPoint - point) <= tolerance;
            quantity = nextQuantity;
            point = nextPoint;
            if (settled) {
                return new ReorderQuantity(point, quantity);
            }
        }
        throw new IllegalArgumentException(
                "reorder point and order quantity do not settle within " + tolerance + " units");
    }

    private double stockWithLoss(final double loss) {
        final double low = leadTimeDemand.mean() - loss;
        double step = leadTimeDemand.standardDeviation() + loss;
        while (leadTimeDemand.loss(low + step) > loss) {
            step *= 2;
        }
        return Bisection.last(low, low + step, stock -> leadTimeDemand.loss(stock) > loss);
    }

    private EconomicOrder economicOrder() {
        return new EconomicOrder(fixedCost, demandRate, costs.holdingCost());
    }

    private double positionCost(final double position) {
        return costs.cost(leadTimeDemand, position);
    }

    /** Bisection, on whole numbers if demand comes in whole units. */
    private double last(final double low, final double high, final DoublePredicate holds) {
        return leadTimeDemand.wholeUnits()
                ? Bisection.lastWhole(low, high, holds)
                : Bisection.last(low, high, holds);
    }
}
