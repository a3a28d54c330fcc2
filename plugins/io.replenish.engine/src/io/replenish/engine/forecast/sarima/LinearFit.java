// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Ordinary least squares with a mean, for a first look at regressors. */
public final class LinearFit {

    private LinearFit() {}

    /**
     * Tells which columns say something that the mean and the columns before them do not.
     *
     * @param values the series; times at which it is NaN are left out
     * @param columns as long, without NaN at the other times
     */
    public static boolean[] informative(final double[] values, final double[][] columns) {
        final double[][] work = withMean(values, columns);
        final int rows = work[0].length;
        final boolean[] result = new boolean[columns.length];
        if (rows == 0) {
            return result;
        }
        LeastSquares.solve(work, rows);
        for (int c = 0; c < columns.length; c++) {
            result[c] = Arrays.stream(work[c + 2]).anyMatch(v -> v != 0);
        }
        return result;
    }

    /** Returns the series less the mean and what columns explain of it; NaN stays. */
    public static double[] residuals(final double[] values, final double[][] columns) {
        if (columns.length == 0) {
            return values;
        }
        final double[][] work = withMean(values, columns);
        LeastSquares.solve(work, work[0].length);
        final double[] result = values.clone();
        int row = 0;
        for (int t = 0; t < result.length; t++) {
            if (!Double.isNaN(result[t])) {
                result[t] = work[0][row++];
            }
        }
        return result;
    }

    private static double[][] withMean(final double[] values, final double[][] columns) {
        final int[] at =
                IntStream.range(0, values.length).filter(t -> !Double.isNaN(values[t])).toArray();
        final double[][] work = new double[columns.length + 2][at.length];
        Arrays.fill(work[1], 1);
        for (int row = 0; row < at.length; row++) {
            work[0][row] = values[at[row]];
            for (int c = 0; c < columns.length; c++) {
                work[c + 2][row] = columns[c][at[row]];
            }
        }
        return work;
    }
}
