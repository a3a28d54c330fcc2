// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.classification;

import io.replenish.engine.math.ExactSum;

/**
 * How much the demand of a product varies from period to period.
 *
 * @param periods periods of known demand
 * @param mean mean demand per period, NaN without periods
 * @param deviation standard deviation of demand, by the sample variance; NaN for fewer than two
 *     periods
 * @param cv coefficient of variation, deviation over mean; NaN if the mean is not above 0 or there
 *     is no deviation
 */
public record Variability(int periods, double mean, double deviation, double cv) {

    private static final Variability UNKNOWN =
            new Variability(0, Double.NaN, Double.NaN, Double.NaN);

    /**
     * Returns the variability of demand.
     *
     * @param demand demand per period; NaN = missing, which does not count
     */
    static Variability of(final double... demand) {
        int periods = 0;
        double largest = 0;
        for (final double value : demand) {
            if (!Double.isNaN(value)) {
                periods++;
                largest = Math.max(largest, Math.abs(value));
            }
        }
        return periods == 0 ? UNKNOWN : of(demand, periods, Math.getExponent(largest));
    }

    /** Takes demand in units of a power of two, which rounds nothing and keeps squares in range. */
    private static Variability of(final double[] demand, final int periods, final int exponent) {
        final ExactSum sum = new ExactSum();
        for (final double value : demand) {
            if (!Double.isNaN(value)) {
                sum.add(Math.scalb(value, -exponent));
            }
        }
        final double mean = sum.value() / periods;
        final ExactSum squares = new ExactSum();
        for (final double value : demand) {
            if (!Double.isNaN(value)) {
                final double difference = Math.scalb(value, -exponent) - mean;
                squares.add(difference * difference);
            }
        }
        final double deviation =
                periods < 2 ? Double.NaN : Math.sqrt(squares.value() / (periods - 1));
        return new Variability(
                periods,
                Math.scalb(mean, exponent),
                Math.scalb(deviation, exponent),
                mean > 0 ? deviation / mean : Double.NaN);
    }
}
