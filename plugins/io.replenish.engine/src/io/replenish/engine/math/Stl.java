// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.math;

import java.util.Arrays;

/**
 * Splits a series into trend, season and remainder by repeated local regression with a periodic
 * season.
 *
 * <p>Cleveland, R. B., Cleveland, W. S., McRae, J. E. and Terpenning, I. (1990). STL: a
 * seasonal-trend decomposition procedure based on loess. <i>J. Official Statistics</i> 6. The
 * season is the mean of each place in the period, which is the limit of a very wide seasonal
 * window.
 *
 * @param trend the trend
 * @param season the season, of mean zero over a period
 * @param remainder what is left
 */
public record Stl(double[] trend, double[] season, double[] remainder) {

    private static final int ITERATIONS = 2;

    /**
     * Decomposes a series.
     *
     * @param values without missing values, two periods or more
     * @param period observations per season, 2 or more
     */
    public static Stl of(final double[] values, final int period) {
        final int n = values.length;
        final int window = trendWindow(period);
        double[] trend = new double[n];
        double[] season = new double[n];
        for (int i = 0; i < ITERATIONS; i++) {
            season = periodicMeans(minus(values, trend), period);
            trend = loess(minus(values, season), window);
        }
        return new Stl(trend, season, minus(minus(values, trend), season));
    }

    /** Returns how much of the variation that is not trend is season, from 0 to 1. */
    public double seasonalStrength() {
        final double[] detrended = new double[season.length];
        for (int i = 0; i < detrended.length; i++) {
            detrended[i] = season[i] + remainder[i];
        }
        final double total = variance(detrended);
        return total > 0 ? Math.max(0, Math.min(1, 1 - variance(remainder) / total)) : 0;
    }

    /** The smallest odd number that keeps the season out of the trend. */
    private static int trendWindow(final int period) {
        final int width = (int) Math.ceil(1.5 * period / (1 - 1.5 / (10.0 * 1001)));
        return width % 2 == 0 ? width + 1 : width;
    }

    private static double[] minus(final double[] a, final double[] b) {
        final double[] difference = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            difference[i] = a[i] - b[i];
        }
        return difference;
    }

    private static double[] periodicMeans(final double[] values, final int period) {
        final double[] means = new double[period];
        for (int place = 0; place < period; place++) {
            int count = 0;
            for (int t = place; t < values.length; t += period) {
                means[place] += values[t];
                count++;
            }
            means[place] /= Math.max(1, count);
        }
        final double centre = Arrays.stream(means).sum() / period;
        final double[] result = new double[values.length];
        for (int t = 0; t < result.length; t++) {
            result[t] = means[t % period] - centre;
        }
        return result;
    }

    /**
     * Local straight lines with tricube weights; at the ends the window keeps its number of points.
     */
    private static double[] loess(final double[] values, final int window) {
        final int n = values.length;
        final int points = Math.min(window, n);
        final double[] result = new double[n];
        final double[] weights = new double[points]; // the same for all but the ends
        int centre = -1;
        double w = 0;
        double wx = 0;
        double wxx = 0;
        for (int t = 0; t < n; t++) {
            final int from = Math.max(0, Math.min(n - points, t - points / 2));
            if (t - from != centre) {
                centre = t - from;
                final double reach =
                        Math.max(centre, points - 1 - centre)
                                + (window > n ? (window - n) / 2.0 : 0)
                                + 0.001; // the farthest point keeps a little weight
                w = 0;
                wx = 0;
                wxx = 0;
                for (int i = 0; i < points; i++) {
                    final double x = i - centre;
                    final double share = Math.abs(x) / reach;
                    final double cube = 1 - share * share * share;
                    weights[i] = cube * cube * cube;
                    w += weights[i];
                    wx += weights[i] * x;
                    wxx += weights[i] * x * x;
                }
            }
            double wy = 0;
            double wxy = 0;
            for (int i = 0; i < points; i++) {
                final double weighted = weights[i] * values[from + i];
                wy += weighted;
                wxy += weighted * (i - centre);
            }
            final double determinant = w * wxx - wx * wx;
            result[t] = determinant > 1e-9 * w * wxx ? (wxx * wy - wx * wxy) / determinant : wy / w;
        }
        return result;
    }

    private static double variance(final double[] values) {
        final double mean = Arrays.stream(values).sum() / values.length;
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum()
                / Math.max(1, values.length - 1);
    }
}
