// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

import java.util.function.DoublePredicate;

/**
 * Share of demand served at once by an (r, Q) policy that is watched all the time, and the reorder
 * point that reaches one.
 *
 * @param leadTimeDemand demand over the lead time
 * @param orderQuantity Q, units, above 0
 */
public record FillRate(LeadTimeDemand leadTimeDemand, double orderQuantity) {

    /**
     * Checks the quantity.
     *
     * @throws IllegalArgumentException if it is not above 0
     */
    public FillRate {
        Check.positive("the order quantity", orderQuantity);
    }

    /** Returns 1 - (n(r) - n(r + Q)) / Q: exact if demand comes in small units. */
    public double of(final double reorderPoint) {
        return 1
                - (leadTimeDemand.loss(reorderPoint)
                                - leadTimeDemand.loss(reorderPoint + orderQuantity))
                        / orderQuantity;
    }

    /**
     * Returns the least reorder point that reaches a fill rate; it can be negative if orders are
     * large.
     *
     * @param target above 0 and below 1
     */
    public double reorderPoint(final double target) {
        Check.probability("the fill rate", target);
        return first(point -> of(point) < target);
    }

    /**
     * Returns the reorder point by the approximation 1 - n(r) / Q, which takes each delivery to end
     * all shortage.
     *
     * @param target above 0 and below 1
     */
    public double approximateReorderPoint(final double target) {
        Check.probability("the fill rate", target);
        return first(point -> 1 - leadTimeDemand.loss(point) / orderQuantity < target);
    }

    private double first(final DoublePredicate tooLow) {
        double step = leadTimeDemand.standardDeviation() + orderQuantity;
        double low = leadTimeDemand.mean() - step;
        while (!tooLow.test(low)) {
            low -= step;
            step *= 2;
        }
        step = leadTimeDemand.standardDeviation() + orderQuantity;
        double high = leadTimeDemand.mean() + step;
        while (tooLow.test(high)) {
            high += step;
            step *= 2;
        }
        return Bisection.last(low, high, tooLow);
    }
}
