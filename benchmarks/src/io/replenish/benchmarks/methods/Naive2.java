// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.methods;

import java.util.Arrays;

/**
 * The benchmark of the M competitions: the last value, seasonally adjusted and with its season put
 * back, if a test finds one.
 *
 * <p>As in the M4 competition (Makridakis, Spiliotis, Assimakopoulos 2018, M4 Competitor's Guide):
 * seasonal if the autocorrelation at lag s is beyond 1.645 standard errors by Bartlett's formula
 * and there are three seasons; adjusted by the multiplicative classical decomposition.
 */
public final class Naive2 implements ForecastMethod {

    /** The normal quantile of a two-sided test at 90 %. */
    private static final double QUANTILE = 1.645;

    /** Fewer seasons are not tested. */
    private static final int FEWEST_SEASONS = 3;

    @Override
    public String name() {
        return "naive2";
    }

    @Override
    public String settings() {
        return "M4's: last value, seasonally adjusted if the autocorrelation test finds a season at"
                + " 90 %; no intervals";
    }

    @Override
    public MethodForecast forecast(final double[] train, final int period, final int horizon) {
        final boolean seasonal = isSeasonal(train, period);
        final double[] factors = seasonal ? seasonalFactors(train, period) : new double[] {1};
        final int n = train.length;
        final double last = train[n - 1] / factors[(n - 1) % factors.length];
        final double[] point = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            point[h] = last * factors[(n + h) % factors.length];
        }
        return MethodForecast.ofPoints(
                point, seasonal ? "last value, seasonally adjusted" : "last value");
    }

    /** Returns whether the test finds a season. */
    static boolean isSeasonal(final double[] y, final int period) {
        if (period == 1 || y.length < FEWEST_SEASONS * period) {
            return false;
        }
        final double[] r = autocorrelations(y, period);
        double squares = 0;
        for (int lag = 1; lag < period; lag++) {
            squares += r[lag] * r[lag];
        }
        // NaN, as of a constant series, is no season
        return Math.abs(r[period]) > QUANTILE * Math.sqrt((1 + 2 * squares) / y.length);
    }

    private static double[] autocorrelations(final double[] y, final int maxLag) {
        final double mean = Arrays.stream(y).average().orElse(Double.NaN);
        final double[] c = new double[maxLag + 1];
        for (int lag = 0; lag <= maxLag; lag++) {
            for (int t = lag; t < y.length; t++) {
                c[lag] += (y[t] - mean) * (y[t - lag] - mean);
            }
        }
        return Arrays.stream(c).map(v -> v / c[0]).toArray();
    }

    /**
     * Returns the seasonal factors of the classical decomposition: the average ratios to a centred
     * moving average, with mean 1. The first belongs to the first observation.
     */
    static double[] seasonalFactors(final double[] y, final int period) {
        final double[] sums = new double[period];
        final int[] counts = new int[period];
        final int half = period / 2;
        for (int t = half; t < y.length - half; t++) {
            double trend = 0;
            for (int k = -half; k <= half; k++) {
                final boolean end = period % 2 == 0 && Math.abs(k) == half;
                trend += y[t + k] * (end ? 0.5 : 1);
            }
            sums[t % period] += y[t] / (trend / period);
            counts[t % period]++;
        }
        final double[] factors = new double[period];
        Arrays.setAll(factors, i -> sums[i] / counts[i]);
        final double mean = Arrays.stream(factors).average().orElse(Double.NaN);
        return Arrays.stream(factors).map(f -> f / mean).toArray();
    }
}
