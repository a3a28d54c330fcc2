// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import io.replenish.engine.forecast.sarima.LagPolynomial;
import io.replenish.engine.forecast.sarima.SarimaOrder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is chosen before a model is fitted.
 *
 * @param order the orders
 * @param constant whether there is a mean (without differences) or a drift (with one difference)
 */
record SarimaSpecification(SarimaOrder order, boolean constant) {

    /** A regressor of which differencing leaves less than this share is gone. */
    private static final double GONE = 1e-9;

    private static final double[][] NO_COLUMNS = {};

    /** Returns the number of estimated numbers, the innovation variance included. */
    int parameters() {
        return order.coefficients() + (constant ? 2 : 1);
    }

    /** Returns the mean or drift, if there is one, and then the other regressors. */
    List<Regressor> regressors(final List<Regressor> others) {
        return constant ? Stream.concat(Stream.of(trend()), others.stream()).toList() : others;
    }

    private Trend trend() {
        return order.d() + order.seasonalD() > 0 ? Trend.DRIFT : Trend.MEAN;
    }

    /**
     * Returns the columns of the regression: that of the mean or drift, if there is one, and then
     * others. What differencing takes away is zero all over, as rounding would leave a column of
     * noise.
     *
     * @param others columns as long as the series
     * @param length of the series
     */
    double[][] design(final double[][] others, final int length) {
        if (others.length == 0 && !constant) {
            return NO_COLUMNS;
        }
        final double[][] left =
                Arrays.stream(others)
                        .map(c -> isGone(c) ? new double[length] : c)
                        .toArray(double[][]::new);
        return columns(left, 0, length);
    }

    /**
     * Returns the column of the mean or drift, if there is one, and then others.
     *
     * @param from the first time, 0 for the first period of the series
     */
    double[][] columns(final double[][] others, final int from, final int count) {
        return constant
                ? Stream.concat(Stream.of(trend().column(from, count)), Arrays.stream(others))
                        .toArray(double[][]::new)
                : others;
    }

    private boolean isGone(final double[] column) {
        double[] left = column;
        for (int i = 0; i < order.seasonalD(); i++) {
            left = LagPolynomial.difference(left, order.period());
        }
        for (int i = 0; i < order.d(); i++) {
            left = LagPolynomial.difference(left, 1);
        }
        return largest(left) <= GONE * largest(column);
    }

    private static double largest(final double[] column) {
        return Arrays.stream(column).map(Math::abs).filter(v -> v >= 0).max().orElse(0);
    }

    /** Returns values in the form in which they are modelled. */
    static double[] transformed(final double[] values, final BoxCox transform, final double scale) {
        return Arrays.stream(values).map(v -> transform.apply(v / scale)).toArray();
    }

    @Override
    public String toString() {
        return constant ? order + " with " + trend().title() : order.toString();
    }
}
