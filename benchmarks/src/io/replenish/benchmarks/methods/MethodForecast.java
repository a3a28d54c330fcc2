// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.methods;

import java.util.Arrays;

/**
 * What a method says of one series: a value per step each, no intervals (arrays of NaN) if it has
 * none.
 *
 * @param point the point forecasts, which are scored
 * @param lower80 lower ends of the 80 % intervals
 * @param order the model, in words
 * @param transform the transformation, in words
 */
public record MethodForecast(
        double[] point,
        double[] lower80,
        double[] upper80,
        double[] lower95,
        double[] upper95,
        String order,
        String transform) {

    /** Makes a forecast without intervals. */
    static MethodForecast ofPoints(final double[] point, final String order) {
        final double[] none = new double[point.length];
        Arrays.fill(none, Double.NaN);
        return new MethodForecast(point, none, none, none, none, order, "none");
    }

    /** Returns whether there is a number for every step. */
    public boolean isComplete() {
        return Arrays.stream(point).allMatch(Double::isFinite);
    }
}
