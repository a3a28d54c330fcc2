// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import java.util.Arrays;

/**
 * Starting values for maximum likelihood: a long autoregression gives estimates of the innovations,
 * and a regression on lagged values and lagged innovations the coefficients. Products of regular
 * and seasonal coefficients are left out.
 *
 * <p>Hannan, E. J. and Rissanen, J. (1982). Recursive estimation of mixed autoregressive-moving
 * average order. <i>Biometrika</i> 69.
 */
final class HannanRissanen {

    /**
     * Partial autocorrelations are pulled in to here, so that the search starts inside the
     * stationary region.
     */
    private static final double LIMIT = 0.9;

    private HannanRissanen() {}

    /**
     * Returns rough coefficients, stationary and invertible; zeros if the series is too short.
     *
     * @param w the differenced series without regressors
     * @param order the orders
     */
    static SarimaCoefficients start(final double[] w, final SarimaOrder order) {
        final int n = w.length;
        final int s = order.period();
        final int maxLag =
                Math.max(
                        Math.max(order.p(), order.q()),
                        s * Math.max(order.seasonalP(), order.seasonalQ()));
        final boolean movingAverage = order.q() + order.seasonalQ() > 0;
        final int wished =
                Math.max((int) Math.round(Math.pow(Math.log(Math.max(2, n)), 1.5)), maxLag + 2);
        final int longOrder = movingAverage ? Math.min(wished, n / 3) : 0;
        final int k = order.coefficients();
        final double[][] columns = new double[k + 1][];
        final double[] innovations = movingAverage ? longAutoregression(w, longOrder) : w;
        final int from = longOrder;
        final int first = Math.max(maxLag, from);
        if (n - first < 2 * k + 2) {
            return fromEffects(new double[k], order);
        }
        int c = 0;
        columns[c++] = Arrays.copyOfRange(w, first, n);
        for (int i = 1; i <= order.p(); i++) {
            columns[c++] = Arrays.copyOfRange(w, first - i, n - i);
        }
        for (int i = 1; i <= order.q(); i++) {
            columns[c++] = Arrays.copyOfRange(innovations, first - i, n - i);
        }
        for (int i = 1; i <= order.seasonalP(); i++) {
            columns[c++] = Arrays.copyOfRange(w, first - i * s, n - i * s);
        }
        for (int i = 1; i <= order.seasonalQ(); i++) {
            columns[c++] = Arrays.copyOfRange(innovations, first - i * s, n - i * s);
        }
        return fromEffects(LeastSquares.solve(columns, n - first), order);
    }

    private static SarimaCoefficients fromEffects(final double[] effects, final SarimaOrder order) {
        int from = 0;
        final double[] ar = Arrays.copyOfRange(effects, from, from += order.p());
        final double[] ma = Arrays.copyOfRange(effects, from, from += order.q());
        final double[] seasonalAr = Arrays.copyOfRange(effects, from, from += order.seasonalP());
        final double[] seasonalMa = Arrays.copyOfRange(effects, from, from + order.seasonalQ());
        return new SarimaCoefficients(
                pulledIn(ar, 1),
                pulledIn(ma, -1),
                pulledIn(seasonalAr, 1),
                pulledIn(seasonalMa, -1));
    }

    private static double[] pulledIn(final double[] coefficients, final double sign) {
        final double[] phi = coefficients.clone();
        for (int i = 0; i < phi.length; i++) {
            phi[i] *= sign;
        }
        final double[] partial = PartialAutocorrelations.fromCoefficients(phi);
        boolean changed = false;
        for (int i = 0; i < partial.length; i++) {
            final double limited =
                    Double.isNaN(partial[i]) ? 0 : Math.max(-LIMIT, Math.min(LIMIT, partial[i]));
            changed |= limited != partial[i];
            partial[i] = limited;
        }
        if (!changed) {
            return coefficients;
        }
        final double[] result = PartialAutocorrelations.toCoefficients(partial);
        for (int i = 0; i < result.length; i++) {
            result[i] *= sign;
        }
        return result;
    }

    /**
     * Innovations of an autoregression by Levinson-Durbin; as long as the series, 0 at the start.
     */
    private static double[] longAutoregression(final double[] w, final int order) {
        final int n = w.length;
        final double[] autocovariance = new double[order + 1];
        for (int lag = 0; lag <= order; lag++) {
            double sum = 0;
            for (int t = lag; t < n; t++) {
                sum += w[t] * w[t - lag];
            }
            autocovariance[lag] = sum / n;
        }
        final double[] phi = new double[order];
        final double[] previous = new double[order];
        double variance = autocovariance[0];
        for (int k = 0; k < order && variance > 0; k++) {
            double sum = autocovariance[k + 1];
            for (int i = 0; i < k; i++) {
                sum -= phi[i] * autocovariance[k - i];
            }
            final double partial = sum / variance;
            System.arraycopy(phi, 0, previous, 0, k);
            for (int i = 0; i < k; i++) {
                phi[i] = previous[i] - partial * previous[k - 1 - i];
            }
            phi[k] = partial;
            variance *= 1 - partial * partial;
        }
        final double[] innovations = new double[n];
        for (int t = order; t < n; t++) {
            double sum = w[t];
            for (int i = 0; i < order; i++) {
                sum -= phi[i] * w[t - 1 - i];
            }
            innovations[t] = sum;
        }
        return innovations;
    }
}
