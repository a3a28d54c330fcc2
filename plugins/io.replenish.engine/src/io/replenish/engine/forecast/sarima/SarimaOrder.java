// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

/**
 * Order of a multiplicative seasonal ARIMA model, written (p,d,q)(P,D,Q)[s].
 *
 * @param p autoregressive order
 * @param d number of first differences
 * @param q moving average order
 * @param seasonalP seasonal autoregressive order, P
 * @param seasonalD number of seasonal differences, D
 * @param seasonalQ seasonal moving average order, Q
 * @param period observations per season, s; 1 for a model without season
 */
public record SarimaOrder(
        int p, int d, int q, int seasonalP, int seasonalD, int seasonalQ, int period) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if an order is negative, or a seasonal one positive without
     *     a season
     */
    public SarimaOrder {
        if (p < 0 || d < 0 || q < 0 || seasonalP < 0 || seasonalD < 0 || seasonalQ < 0) {
            throw new IllegalArgumentException(
                    "orders must be 0 or more, got ("
                            + p
                            + ","
                            + d
                            + ","
                            + q
                            + ")("
                            + seasonalP
                            + ","
                            + seasonalD
                            + ","
                            + seasonalQ
                            + ")");
        }
        if (period < 1 || period == 1 && seasonalP + seasonalD + seasonalQ > 0) {
            throw new IllegalArgumentException(
                    "a seasonal part needs a period of 2 or more, got " + period);
        }
    }

    /** Returns the order (p,d,q) of a model without season. */
    public static SarimaOrder arima(final int p, final int d, final int q) {
        return new SarimaOrder(p, d, q, 0, 0, 0, 1);
    }

    /** Returns the "airline" order (0,1,1)(0,1,1)[s] of Box and Jenkins. */
    public static SarimaOrder airline(final int period) {
        return new SarimaOrder(0, 1, 1, 0, 1, 1, period);
    }

    /** Returns whether the model has a seasonal part. */
    public boolean isSeasonal() {
        return seasonalP + seasonalD + seasonalQ > 0;
    }

    /** Returns the number of ARMA coefficients, p + q + P + Q. */
    public int coefficients() {
        return p + q + seasonalP + seasonalQ;
    }

    /** Returns the observations that differencing uses up, d + sD. */
    public int lostToDifferencing() {
        return d + period * seasonalD;
    }

    /** Returns (0,1,1)(0,1,1)[12], or (0,1,1) for a model without seasonal part. */
    @Override
    public String toString() {
        final String regular = "(" + p + "," + d + "," + q + ")";
        return isSeasonal()
                ? regular + "(" + seasonalP + "," + seasonalD + "," + seasonalQ + ")[" + period
                        + "]"
                : regular;
    }
}
