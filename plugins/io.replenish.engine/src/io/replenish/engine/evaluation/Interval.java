// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * A number with its interval of 95 %, found from parts that are independent of one another, such as
 * items or possible futures. The parts may be few and uneven: an interval that they do not allow
 * for is none, rather than a wrong one.
 *
 * @param value the number; NaN if there is none
 * @param lower lower end; NaN if there is no interval
 * @param upper upper end; NaN if there is no interval
 */
public record Interval(double value, double lower, double upper) {

    /** No number at all. */
    public static final Interval NONE = new Interval(Double.NaN, Double.NaN, Double.NaN);

    private static final double CONFIDENCE = 0.95;

    /**
     * Returns the ratio of two sums over the parts. Its interval is that of Student's t, with the
     * standard error of the jackknife (Miller, 1974, The jackknife: a review. <i>Biometrika</i>
     * 61(1), 1-15); with wholes of 1 it is the usual interval of a mean.
     *
     * @param amounts one per part
     * @param wholes what the amounts are shares of, or 1, one per part
     */
    static Interval ofRatio(final double[] amounts, final double[] wholes) {
        return jackknife(sum(amounts) / sum(wholes), ratiosWithout(amounts, wholes));
    }

    /**
     * Returns the difference of two ratios in the same parts, such as two policies that met the
     * same demand: first less second. The interval is found as that of a ratio.
     *
     * @param amounts amounts of the first, one per part
     * @param wholes wholes of the first, one per part
     * @param otherAmounts amounts of the second, of the same parts
     * @param otherWholes wholes of the second, of the same parts
     */
    static Interval ofDifference(
            final double[] amounts,
            final double[] wholes,
            final double[] otherAmounts,
            final double[] otherWholes) {
        final double[] without = ratiosWithout(amounts, wholes);
        final double[] otherWithout = ratiosWithout(otherAmounts, otherWholes);
        Arrays.setAll(without, i -> without[i] - otherWithout[i]);
        return jackknife(
                sum(amounts) / sum(wholes) - sum(otherAmounts) / sum(otherWholes), without);
    }

    /** The ratio without each of the parts. */
    private static double[] ratiosWithout(final double[] amounts, final double[] wholes) {
        final double amount = sum(amounts);
        final double whole = sum(wholes);
        final double[] ratios = new double[amounts.length];
        Arrays.setAll(ratios, i -> (amount - amounts[i]) / (whole - wholes[i]));
        return ratios;
    }

    private static Interval jackknife(final double value, final double... without) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        final double error =
                (without.length - 1) * Math.sqrt(covariance(without, without) / without.length);
        final double margin = quantile(without.length) * error;
        return new Interval(value, value - margin, value + margin);
    }

    /**
     * Returns by which share a sum over the parts differs from another one, -1 or above. Its
     * interval holds the shares that Student's t test does not rule out as the one for which the
     * sums differ by chance (Fieller, 1954, Some problems in interval estimation. <i>Journal of the
     * Royal Statistical Society B</i> 16(2), 175-185). There is none where the parts do not even
     * tell that the other sum is above 0.
     *
     * @param amounts one per part, 0 or above
     * @param others what they are compared with, one per part, 0 or above
     */
    static Interval ofChange(final double[] amounts, final double[] others) {
        final double other = sum(others);
        final double ratio = sum(amounts) / other;
        if (!Double.isFinite(ratio)) {
            return NONE;
        }
        // about the ratio itself, the terms of the equation for the ends do not cancel
        final double[] rests = new double[amounts.length];
        Arrays.setAll(rests, i -> amounts[i] - ratio * others[i]);
        final double scale = squared(quantile(amounts.length)) * amounts.length;
        final double a = squared(other) - scale * covariance(others, others);
        final double b = scale * covariance(rests, others);
        final double c = scale * covariance(rests, rests);
        final double root = Math.sqrt(b * b + a * c);
        return a > 0
                ? new Interval(
                        ratio - 1,
                        Math.max(0, ratio - (b + root) / a) - 1,
                        ratio + (root - b) / a - 1)
                : new Interval(ratio - 1, Double.NaN, Double.NaN);
    }

    private static double quantile(final int parts) {
        return parts < 2
                ? Double.NaN
                : new TDistribution(null, parts - 1.0)
                        .inverseCumulativeProbability((1 + CONFIDENCE) / 2);
    }

    private static double covariance(final double[] some, final double[] others) {
        final double mean = sum(some) / some.length;
        final double otherMean = sum(others) / others.length;
        double products = 0;
        for (int i = 0; i < some.length; i++) {
            products += (some[i] - mean) * (others[i] - otherMean);
        }
        return products / (some.length - 1);
    }

    private static double sum(final double... values) {
        return Arrays.stream(values).sum();
    }

    private static double squared(final double value) {
        return value * value;
    }

    /** Returns the number in another unit; the factor is 0 or above. */
    Interval times(final double factor) {
        return new Interval(factor * value, factor * lower, factor * upper);
    }

    /** Returns the number with an interval that is cut to what is possible. */
    Interval within(final double least, final double most) {
        return new Interval(value, Math.max(least, lower), Math.min(most, upper));
    }
}
