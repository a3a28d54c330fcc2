// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import io.replenish.engine.forecast.sarima.SarimaOrder;
import java.util.Arrays;

/**
 * What is chosen before a model is fitted.
 *
 * @param order the orders
 * @param constant whether there is a mean (without differences) or a drift (with one difference)
 */
record SarimaSpecification(SarimaOrder order, boolean constant) {

    /** Returns the number of estimated numbers, the innovation variance included. */
    int parameters() {
        return order.coefficients() + (constant ? 2 : 1);
    }

    /**
     * Returns the regressor of the mean or drift for times after {@code from} others; zeros if
     * there is neither.
     */
    double[] regressor(final int from, final int count) {
        final double[] column = new double[count];
        if (constant) {
            final boolean drift = order.d() + order.seasonalD() > 0;
            for (int t = 0; t < count; t++) {
                column[t] = drift ? from + t + 1 : 1;
            }
        }
        return column;
    }

    /** Returns values in the form in which they are modelled. */
    static double[] transformed(final double[] values, final BoxCox transform, final double scale) {
        return Arrays.stream(values).map(v -> transform.apply(v / scale)).toArray();
    }

    @Override
    public String toString() {
        if (!constant) {
            return order.toString();
        }
        return order + (order.d() + order.seasonalD() > 0 ? " with drift" : " with mean");
    }
}
