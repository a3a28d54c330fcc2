// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import io.replenish.engine.forecast.sarima.SarimaOrder;

/**
 * How large the orders of a model may become.
 *
 * @param p largest autoregressive order
 * @param d largest number of first differences, up to 2
 * @param q largest moving average order
 * @param seasonalP largest seasonal autoregressive order
 * @param seasonalD largest number of seasonal differences, up to 1
 * @param seasonalQ largest seasonal moving average order
 * @param total largest p + q + P + Q
 */
public record OrderBounds(
        int p, int d, int q, int seasonalP, int seasonalD, int seasonalQ, int total) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if one is negative, or more differences are allowed than
     *     make sense
     */
    public OrderBounds {
        if (Math.min(Math.min(p, q), Math.min(seasonalP, seasonalQ)) < 0 || total < 0) {
            throw new IllegalArgumentException(
                    "bounds of orders must be 0 or more, got p "
                            + p
                            + ", q "
                            + q
                            + ", P "
                            + seasonalP
                            + ", Q "
                            + seasonalQ
                            + ", total "
                            + total);
        }
        if (d < 0 || d > 2 || seasonalD < 0 || seasonalD > 1) {
            throw new IllegalArgumentException(
                    "0 to 2 first and 0 to 1 seasonal differences can be allowed, got "
                            + d
                            + " and "
                            + seasonalD);
        }
    }

    /** Returns the bounds that are used if nothing is known: 5, 2, 5, 2, 1, 2, and 5 in total. */
    public static OrderBounds defaults() {
        return new OrderBounds(5, 2, 5, 2, 1, 2, 5);
    }

    /** Returns whether an order is within the bounds. */
    boolean allow(final SarimaOrder order) {
        return order.p() <= p
                && order.d() <= d
                && order.q() <= q
                && order.seasonalP() <= seasonalP
                && order.seasonalD() <= seasonalD
                && order.seasonalQ() <= seasonalQ
                && order.coefficients() <= total;
    }
}
