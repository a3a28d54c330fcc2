// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * What a long simulation says about a number, from many parts that are independent of one another
 * and alike, such as batches.
 *
 * @param value the estimate; NaN if there is none
 * @param standardError its standard error; NaN with fewer than two parts
 * @param batches independent parts that the standard error comes from
 */
public record Estimate(double value, double standardError, int batches) {

    /**
     * Estimates a ratio of two sums over independent parts. With wholes of 1 it is the mean of the
     * amounts and its usual standard error; else the standard error is that of the mean of amount -
     * ratio whole (Cochran, 1977, <i>Sampling Techniques</i>, chapter 6).
     *
     * @param amounts one per part
     * @param wholes what the amounts are shares of, or 1, one per part
     */
    public static Estimate ratio(final double[] amounts, final double[] wholes) {
        return of(ratioOf(amounts, wholes), influences(amounts, wholes));
    }

    private static double ratioOf(final double[] amounts, final double[] wholes) {
        return Arrays.stream(amounts).sum() / Arrays.stream(wholes).sum();
    }

    /** By how much each part moves the ratio away from where the others have it. */
    private static double[] influences(final double[] amounts, final double[] wholes) {
        final double ratio = ratioOf(amounts, wholes);
        final double mean = Arrays.stream(wholes).sum() / wholes.length;
        final double[] influences = new double[amounts.length];
        Arrays.setAll(influences, i -> (amounts[i] - ratio * wholes[i]) / mean);
        return influences;
    }

    private static Estimate of(final double value, final double[] influences) {
        final int count = influences.length;
        final double squares = Arrays.stream(influences).map(i -> i * i).sum();
        final double error = count < 2 ? Double.NaN : Math.sqrt(squares / (count - 1) / count);
        return new Estimate(value, error, count);
    }

    /** Returns this estimate in another unit. */
    public Estimate times(final double factor) {
        return new Estimate(factor * value, Math.abs(factor) * standardError, batches);
    }

    /**
     * Returns half the width of the confidence interval around the value, by Student's t; NaN if
     * there is no standard error.
     *
     * @param confidence above 0 and below 1, such as 0.95
     */
    public double margin(final double confidence) {
        if (Double.isNaN(standardError)) {
            return Double.NaN;
        }
        final TDistribution student = new TDistribution(null, batches - 1.0);
        return standardError * student.inverseCumulativeProbability((1 + confidence) / 2);
    }
}
