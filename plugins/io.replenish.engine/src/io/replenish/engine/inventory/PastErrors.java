// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.inventory.theory.EmpiricalDemand;
import java.util.Arrays;
import java.util.Optional;

/**
 * The distribution of past errors of forecasts, summed over a time: sums of all stretches of so
 * many periods in a row, which overlap, [1]. It says how skewed and how far the demand of this time
 * is around its forecast; how wide, the forecast knows better, as it adds what is estimated.
 *
 * <p>[1] Boylan, J. E. and Babai, M. Z. (2016). On the performance of overlapping and
 * non-overlapping temporal demand aggregation approaches. <i>International Journal of Production
 * Economics</i> 181, 136-144.
 */
final class PastErrors {

    /** Stretches that do not overlap from which on the tail of a distribution can be seen. */
    private static final int LEAST_STRETCHES = 10;

    /** Errors from which on it can. */
    private static final int LEAST_ERRORS = 50;

    /** Standard deviation, of the largest error, below which errors are those of rounding. */
    private static final double ROUNDING = 1e-9;

    private PastErrors() {}

    /**
     * Returns the distribution with mean 0 and standard deviation 1.
     *
     * @param errors of single periods in the order of time; NaN where they are not known
     * @param periods the time, above 0
     * @return empty if there are too few errors, or none that differ
     */
    static Optional<EmpiricalDemand> of(final double[] errors, final double periods) {
        final double[] known = Arrays.stream(errors).filter(Double::isFinite).toArray();
        // days without a known demand, such as closed ones, are part of the time
        final double share = (double) known.length / Math.max(1, errors.length);
        final int length = (int) Math.max(1, Math.round(periods * share));
        if (known.length < Math.max(LEAST_ERRORS, LEAST_STRETCHES * (long) length)) {
            return Optional.empty();
        }
        final double[] sums = sums(known, length);
        final double mean = Arrays.stream(sums).average().orElse(0);
        final double deviation =
                Math.sqrt(
                        Arrays.stream(sums).map(s -> (s - mean) * (s - mean)).average().orElse(0));
        final double largest = Arrays.stream(sums).map(Math::abs).max().orElse(0);
        return deviation > ROUNDING * largest && Double.isFinite(deviation)
                ? Optional.of(
                        EmpiricalDemand.observed(
                                Arrays.stream(sums).map(s -> (s - mean) / deviation).toArray()))
                : Optional.empty();
    }

    private static double[] sums(final double[] values, final int length) {
        final double[] sums = new double[values.length - length + 1];
        double sum = 0;
        for (int t = 0; t < values.length; t++) {
            sum += values[t];
            if (t >= length) {
                sum -= values[t - length];
            }
            if (t >= length - 1) {
                sums[t - length + 1] = sum;
            }
        }
        return sums;
    }
}
