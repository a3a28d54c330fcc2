// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.basket;

import io.replenish.engine.inventory.ReviewedStock;
import java.util.Arrays;

/**
 * Reorder points to choose from for one item, from hardly any service to nearly all.
 *
 * @param reorderPoints units, rising
 * @param options what they take and serve
 */
public record StockOptions(double[] reorderPoints, ItemOptions options) {

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
     * @param wholeUnits whether reorder points are rounded up to whole units
     */
    public static StockOptions of(
            final ReviewedStock stock,
            final double orderQuantity,
            final double unitUse,
            final double demandRate,
            final double weight,
            final boolean wholeUnits) {
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
        final double[] points = new double[SAFETY_FACTORS.length];
        final double[] use = new double[SAFETY_FACTORS.length];
        final double[] benefit = new double[SAFETY_FACTORS.length];
        int count = 0;
        double fillRate = 0;
        for (int i = 0; i < SAFETY_FACTORS.length && fillRate < ENOUGH; i++) {
            final double exact = Math.max(0, mean + SAFETY_FACTORS[i] * deviation);
            final double point = wholeUnits ? Math.ceil(exact) : exact;
            if (count == 0 || point > points[count - 1]) {
                fillRate = stock.fillRate(point, orderQuantity);
                points[count] = point;
                use[count] = unitUse * stock.onHand(point, orderQuantity);
                benefit[count++] = weight * demandRate * fillRate;
            }
        }
        return new StockOptions(
                Arrays.copyOf(points, count),
                new ItemOptions(Arrays.copyOf(use, count), Arrays.copyOf(benefit, count)));
    }

    /** Returns the reorder point of an option. */
    public double reorderPoint(final int option) {
        return reorderPoints[option];
    }
}
