// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.accuracy;

import java.util.function.DoubleBinaryOperator;

/**
 * The measures of the M4 competition (Makridakis, Spiliotis, Assimakopoulos 2018, M4 Competitor's
 * Guide), for one series each. Steps without an actual value are left out.
 */
public final class Scores {

    private Scores() {}

    /** Returns the mean of 200 |y - f| / (|y| + |f|); 0 where both are 0. */
    public static double smape(final double[] actual, final double[] forecast) {
        return mean(
                actual,
                forecast,
                (y, f) -> y == f ? 0 : 200 * Math.abs(y - f) / (Math.abs(y) + Math.abs(f)));
    }

    /**
     * Returns the mean of |y - f|, as a multiple of a scale.
     *
     * @param scale see {@link #naiveScale}
     * @return NaN if the scale is 0 or NaN
     */
    public static double mase(final double[] actual, final double[] forecast, final double scale) {
        return scale > 0 ? mean(actual, forecast, (y, f) -> Math.abs(y - f)) / scale : Double.NaN;
    }

    /**
     * Returns the mean absolute difference of values a season apart, within the sample; NaN if
     * there are none.
     */
    public static double naiveScale(final double[] train, final int period) {
        double sum = 0;
        int count = 0;
        for (int t = period; t < train.length; t++) {
            final double change = Math.abs(train[t] - train[t - period]);
            if (!Double.isNaN(change)) {
                sum += change;
                count++;
            }
        }
        return sum / count;
    }

    /** Returns how many actual values lie between two bounds, each included. */
    public static int covered(final double[] actual, final double[] lower, final double[] upper) {
        int count = 0;
        for (int h = 0; h < actual.length; h++) {
            if (lower[h] <= actual[h] && actual[h] <= upper[h]) {
                count++;
            }
        }
        return count;
    }

    private static double mean(
            final double[] actual, final double[] forecast, final DoubleBinaryOperator error) {
        double sum = 0;
        int count = 0;
        for (int h = 0; h < actual.length; h++) {
            if (!Double.isNaN(actual[h])) {
                sum += error.applyAsDouble(actual[h], forecast[h]);
                count++;
            }
        }
        return sum / count;
    }
}
