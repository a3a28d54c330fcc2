// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.inventory.basket.ItemOptions;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * Reorder points to choose from for one item, from none to nearly all service.
 *
 * @param reorderPoints units, rising
 * @param onHand units on hand on average with each
 * @param fillRates share of demand served at once with each
 * @param options what they take and serve
 */
public record StockOptions(
        double[] reorderPoints, double[] onHand, double[] fillRates, ItemOptions options) {

    /**
     * Reorder points in standard deviations from the mean; the far ones are for skewed demand. In
     * between, service is as good as a line.
     */
    private static final double[] SAFETY_FACTORS = {
        -1.5, -0.9, -0.4, 0, 0.4, 0.8, 1.2, 1.6, 2, 2.4, 2.8, 3.2, 3.8, 5, 7, 9
    };

    /** Fill rate beyond which more stock is of no use. */
    private static final double ENOUGH = 0.999999;

    /**
     * Returns the options of an item: what is on hand on average, valued, against the demand that
     * is served at once, weighted.
     *
     * @param stock the item
     * @param orderQuantity units per order, above 0
     * @param unitUse what a unit on hand takes of the resource, such as its cost or its volume,
     *     above 0
     * @param demandRate units of demand per unit of time, 0 or above
     * @param weight what a unit served is worth, such as its price, or 1; 0 or above
     * @param allowed the reorder point to use for another, such as the next whole one
     */
    public static StockOptions of(
            final ReviewedStock stock,
            final double orderQuantity,
            final double unitUse,
            final double demandRate,
            final double weight,
            final DoubleUnaryOperator allowed) {
        if (!(unitUse > 0 && demandRate >= 0 && weight >= 0)) {
            throw new IllegalArgumentException(
                    "a unit must take something of the resource, and demand and weight must not be"
                            + " negative: "
                            + unitUse
                            + ", "
                            + demandRate
                            + ", "
                            + weight);
        }
        final double mean = stock.protection().mean();
        final double deviation = stock.protection().standardDeviation();
        final double[] points = new double[SAFETY_FACTORS.length + 1];
        final double[] onHand = new double[SAFETY_FACTORS.length + 1];
        final double[] fillRates = new double[SAFETY_FACTORS.length + 1];
        int count = 0;
        double fillRate = 0;
        for (int i = -1; i < SAFETY_FACTORS.length && fillRate < ENOUGH; i++) {
            // the first one is none at all
            final double point =
                    allowed.applyAsDouble(
                            i < 0 ? 0 : Math.max(0, mean + SAFETY_FACTORS[i] * deviation));
            if (count == 0 || point > points[count - 1]) {
                final ReviewedStock.Outcome outcome = stock.outcome(point, orderQuantity);
                fillRate = outcome.fillRate();
                points[count] = point;
                onHand[count] = outcome.onHand();
                fillRates[count++] = fillRate;
            }
        }
        return new StockOptions(
                Arrays.copyOf(points, count),
                Arrays.copyOf(onHand, count),
                Arrays.copyOf(fillRates, count),
                new ItemOptions(
                        Arrays.stream(onHand, 0, count).map(units -> unitUse * units).toArray(),
                        Arrays.stream(fillRates, 0, count)
                                .map(share -> weight * demandRate * share)
                                .toArray()));
    }

    /** Returns the reorder point of an option. */
    public double reorderPoint(final int option) {
        return reorderPoints[option];
    }

    /** Returns what an option leads to. */
    ReviewedStock.Outcome outcome(final int option) {
        return new ReviewedStock.Outcome(fillRates[option], onHand[option]);
    }
}
