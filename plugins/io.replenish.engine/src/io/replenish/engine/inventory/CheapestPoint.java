// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.inventory.theory.LeadTimeDemand;
import java.util.function.DoubleUnaryOperator;

/**
 * The reorder point that costs least, for an order quantity. Where everything has densities and
 * stock-outs cost p per unit, whatever their duration, it is where a unit more costs as much to
 * hold as it saves, and the probability of a stock-out is about h Q / (p d): Hadley, G. and Whitin,
 * T. M. (1963). <i>Analysis of Inventory Systems</i>, section 4-2. Prentice-Hall. It is searched
 * for here, as the expected cost is known.
 */
final class CheapestPoint {

    /** The cost can fall more than once, first near zero, so that it is sampled before. */
    private static final int SAMPLES = 64;

    /** Standard deviations above the mean beyond which no stock-out is worth a unit. */
    private static final double FAR = 12;

    /** Shrinks an interval to about a billionth. */
    private static final int STEPS = 45;

    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final DoubleUnaryOperator cost;

    private CheapestPoint(final DoubleUnaryOperator cost) {
        this.cost = cost;
    }

    /**
     * Returns the cheapest reorder point, 0 or above.
     *
     * @param cost expected cost of a reorder point
     * @param protection demand that reorder points have to cover
     * @param wholeUnits whether only whole reorder points are looked at
     */
    static double of(
            final DoubleUnaryOperator cost,
            final LeadTimeDemand protection,
            final boolean wholeUnits) {
        final double far = protection.mean() + FAR * protection.standardDeviation();
        final double point = new CheapestPoint(cost).upTo(far);
        return wholeUnits ? new CheapestPoint(cost).wholeNear(point) : point;
    }

    /** Downhill in steps of a unit: costs of whole demand have kinks and steps between units. */
    private double wholeNear(final double point) {
        double cheapest = Math.floor(point);
        double least = cost.applyAsDouble(cheapest);
        for (final int step : new int[] {1, -1}) {
            double next = cost.applyAsDouble(cheapest + step);
            while (next < least && cheapest + step >= 0) {
                cheapest += step;
                least = next;
                next = cost.applyAsDouble(cheapest + step);
            }
        }
        return cheapest;
    }

    private double upTo(final double far) {
        int cheapest = 0;
        double least = cost.applyAsDouble(0);
        for (int i = 1; i <= SAMPLES; i++) {
            final double sample = cost.applyAsDouble(far * i / SAMPLES);
            if (sample < least) {
                cheapest = i;
                least = sample;
            }
        }
        final double around =
                minimum(
                        far * Math.max(0, cheapest - 1) / SAMPLES,
                        far * Math.min(SAMPLES, cheapest + 1) / SAMPLES);
        return cost.applyAsDouble(0) <= cost.applyAsDouble(around) ? 0 : around;
    }

    /** Golden section. */
    private double minimum(final double from, final double to) {
        double low = from;
        double high = to;
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double leftCost = cost.applyAsDouble(left);
        double rightCost = cost.applyAsDouble(right);
        for (int step = 0; step < STEPS; step++) {
            if (leftCost <= rightCost) {
                high = right;
                right = left;
                rightCost = leftCost;
                left = high - GOLDEN * (high - low);
                leftCost = cost.applyAsDouble(left);
            } else {
                low = left;
                left = right;
                leftCost = rightCost;
                right = low + GOLDEN * (high - low);
                rightCost = cost.applyAsDouble(right);
            }
        }
        return (low + high) / 2;
    }
}
