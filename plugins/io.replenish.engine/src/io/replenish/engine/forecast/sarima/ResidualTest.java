// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import java.util.Arrays;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * A test whether residuals are what the model says: independent, normal, of one variance.
 *
 * @param statistic the statistic, about chi-squared if the model is right; NaN if there are too few
 *     residuals
 * @param freedom its degrees of freedom
 */
public record ResidualTest(double statistic, int freedom) {

    /**
     * Tests whether residuals are uncorrelated: \(n(n+2)\sum_{k=1}^h r_k^2/(n-k)\).
     *
     * <p>Ljung, G. M. and Box, G. E. P. (1978). <i>Biometrika</i> 65. Autocorrelations are those of
     * R's {@code acf}: about the mean, and with missing residuals left out.
     *
     * @param residuals in time order; NaN = missing
     * @param lags number h of autocorrelations
     * @param estimated number of coefficients of the model, by which the degrees of freedom are
     *     fewer
     */
    public static ResidualTest ljungBox(
            final double[] residuals, final int lags, final int estimated) {
        final double[] known = known(residuals);
        final int n = known.length;
        final double mean = mean(known);
        final double variance = moment(known, mean, 2);
        final int freedom = lags - estimated;
        if (freedom < 1 || n <= lags || !(variance > 0)) {
            return new ResidualTest(Double.NaN, Math.max(0, freedom));
        }
        double sum = 0;
        for (int lag = 1; lag <= lags; lag++) {
            double products = 0;
            int pairs = 0;
            for (int t = lag; t < residuals.length; t++) {
                final double product = (residuals[t] - mean) * (residuals[t - lag] - mean);
                if (!Double.isNaN(product)) {
                    products += product;
                    pairs++;
                }
            }
            final double correlation = products / (pairs + lag) / variance;
            sum += correlation * correlation / (n - lag);
        }
        return new ResidualTest(n * (n + 2.0) * sum, freedom);
    }

    /**
     * Tests whether residuals are normal by their skewness S and kurtosis K: \(\tfrac n6(S^2 +
     * (K-3)^2/4)\).
     *
     * <p>Jarque, C. M. and Bera, A. K. (1980). <i>Economics Letters</i> 6.
     *
     * @param residuals NaN = missing
     */
    public static ResidualTest jarqueBera(final double[] residuals) {
        final double[] known = known(residuals);
        final double mean = mean(known);
        final double variance = moment(known, mean, 2);
        if (!(variance > 0)) {
            return new ResidualTest(Double.NaN, 2);
        }
        final double skewness = moment(known, mean, 3) / Math.pow(variance, 1.5);
        final double excess = moment(known, mean, 4) / (variance * variance) - 3;
        return new ResidualTest(
                known.length / 6.0 * (skewness * skewness + excess * excess / 4), 2);
    }

    /**
     * Tests whether the variance of residuals depends on the residuals before, by the regression of
     * their squares on the squares before: number of squares times the share that it explains.
     *
     * <p>Engle, R. F. (1982). <i>Econometrica</i> 50.
     *
     * @param residuals in time order; NaN = missing
     * @param lags number of squares before
     */
    public static ResidualTest archLm(final double[] residuals, final int lags) {
        final int length = Math.max(0, residuals.length - lags);
        final double[][] columns = new double[lags + 2][length];
        int rows = 0;
        for (int t = lags; t < residuals.length; t++) {
            if (isKnown(residuals, t - lags, t)) {
                columns[0][rows] = residuals[t] * residuals[t];
                columns[1][rows] = 1;
                for (int lag = 1; lag <= lags; lag++) {
                    columns[lag + 1][rows] = residuals[t - lag] * residuals[t - lag];
                }
                rows++;
            }
        }
        final double[] squares = Arrays.copyOf(columns[0], rows);
        final double total = rows * moment(squares, mean(squares), 2);
        if (rows < 2 * (lags + 1) || !(total > 0)) {
            return new ResidualTest(Double.NaN, lags);
        }
        LeastSquares.solve(columns, rows);
        double rest = 0;
        for (int i = 0; i < rows; i++) {
            rest += columns[0][i] * columns[0][i];
        }
        return new ResidualTest(rows * (1 - rest / total), lags);
    }

    /** Returns how likely a statistic as large is if the model is right; NaN if there is none. */
    public double probability() {
        return Double.isNaN(statistic)
                ? Double.NaN
                : 1 - new ChiSquaredDistribution(null, freedom).cumulativeProbability(statistic);
    }

    private static boolean isKnown(final double[] values, final int from, final int to) {
        for (int t = from; t <= to; t++) {
            if (Double.isNaN(values[t])) {
                return false;
            }
        }
        return true;
    }

    private static double[] known(final double[] values) {
        return Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
    }

    private static double mean(final double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    /** The central moment. */
    private static double moment(final double[] values, final double mean, final int power) {
        return Arrays.stream(values)
                .map(v -> Math.pow(v - mean, power))
                .average()
                .orElse(Double.NaN);
    }
}
