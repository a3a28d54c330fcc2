// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import io.replenish.engine.math.DotProduct;
import java.util.Arrays;

/**
 * Starting values for maximum likelihood: a long autoregression gives estimates of the innovations,
 * and a regression on lagged values and lagged innovations the coefficients. Products of regular
 * and seasonal coefficients are left out, and the series counts as zero before its start, so that
 * all models of a series are solved from the same few sums of products, each of which is computed
 * once.
 *
 * <p>Hannan, E. J. and Rissanen, J. (1982). Recursive estimation of mixed autoregressive-moving
 * average order. <i>Biometrika</i> 69. Not thread-safe.
 */
final class HannanRissanen {

    /**
     * Partial autocorrelations are pulled in to here, so that the search starts inside the
     * stationary region.
     */
    private static final double LIMIT = 0.9;

    /** A regressor of which less than this share is left says nothing new. */
    private static final double COLLINEAR = 1e-8;

    private final double[] values;
    private final double[] innovations;
    private final double[] ofValues; // sum of w(t) w(t - lag); NaN = not computed yet
    private final double[] ofInnovations;
    private final double[] ofBoth; // sum of w(t) e(t - lag) for lags from -n to n

    /**
     * Prepares the starting values of all models of a series.
     *
     * @param w the differenced series without regressors
     * @param period observations per season, 1 if there is none
     */
    HannanRissanen(final double[] w, final int period) {
        final int n = w.length;
        values = w;
        ofValues = new double[n];
        ofInnovations = new double[n];
        ofBoth = new double[2 * n];
        Arrays.fill(ofValues, Double.NaN);
        Arrays.fill(ofInnovations, Double.NaN);
        Arrays.fill(ofBoth, Double.NaN);
        final int wished = Math.max((int) Math.pow(Math.log(Math.max(2, n)), 1.5), period + 2);
        innovations = longAutoregression(Math.min(wished, n / 3));
    }

    /** Returns rough coefficients, stationary and invertible; zeros if the series is too short. */
    SarimaCoefficients start(final SarimaOrder order) {
        final int k = order.coefficients();
        final int[] lags = lags(order);
        final int longest = Arrays.stream(lags).max().orElse(0);
        if (longest >= values.length || values.length < 2 * k + 2) {
            return fromEffects(new double[k], order);
        }
        final int ofMa = order.p() + order.seasonalP(); // from here on innovations, not values
        final double[][] products = new double[k][k];
        final double[] response = new double[k];
        for (int i = 0; i < k; i++) {
            response[i] = i < ofMa ? ofValues(lags[i]) : ofBoth(lags[i]);
            for (int j = 0; j <= i; j++) {
                products[i][j] =
                        i < ofMa
                                ? ofValues(lags[i] - lags[j])
                                : j < ofMa
                                        ? ofBoth(lags[i] - lags[j])
                                        : ofInnovations(lags[i] - lags[j]);
            }
        }
        solve(products, response);
        return fromEffects(response, order);
    }

    /** The lags of the values, then those of the innovations. */
    private static int[] lags(final SarimaOrder order) {
        final int[] lags = new int[order.coefficients()];
        int at = 0;
        for (int i = 1; i <= order.p(); i++) {
            lags[at++] = i;
        }
        for (int i = 1; i <= order.seasonalP(); i++) {
            lags[at++] = i * order.period();
        }
        for (int i = 1; i <= order.q(); i++) {
            lags[at++] = i;
        }
        for (int i = 1; i <= order.seasonalQ(); i++) {
            lags[at++] = i * order.period();
        }
        return lags;
    }

    private static SarimaCoefficients fromEffects(final double[] effects, final SarimaOrder order) {
        int from = 0;
        final double[] ar = Arrays.copyOfRange(effects, from, from += order.p());
        final double[] seasonalAr = Arrays.copyOfRange(effects, from, from += order.seasonalP());
        final double[] ma = Arrays.copyOfRange(effects, from, from += order.q());
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

    private double ofValues(final int lag) {
        final int distance = Math.abs(lag);
        if (Double.isNaN(ofValues[distance])) {
            ofValues[distance] = sumOfProducts(values, values, distance);
        }
        return ofValues[distance];
    }

    private double ofInnovations(final int lag) {
        final int distance = Math.abs(lag);
        if (Double.isNaN(ofInnovations[distance])) {
            ofInnovations[distance] = sumOfProducts(innovations, innovations, distance);
        }
        return ofInnovations[distance];
    }

    private double ofBoth(final int lag) {
        final int at = lag + values.length;
        if (Double.isNaN(ofBoth[at])) {
            ofBoth[at] =
                    lag < 0
                            ? sumOfProducts(innovations, values, -lag)
                            : sumOfProducts(values, innovations, lag);
        }
        return ofBoth[at];
    }

    /** The sum of a(t) b(t - lag). */
    private static double sumOfProducts(final double[] a, final double[] b, final int lag) {
        return DotProduct.of(a, lag, b, 0, a.length - lag);
    }

    /**
     * Solves A x = b in place by the factor A = L D L', A given by its lower triangle; 0 for what
     * those before it determine.
     */
    private static void solve(final double[][] a, final double[] b) {
        final int k = b.length;
        for (int i = 0; i < k; i++) {
            final double whole = a[i][i];
            for (int j = 0; j < i; j++) {
                double sum = a[i][j];
                for (int l = 0; l < j; l++) {
                    sum -= a[i][l] * a[l][l] * a[j][l];
                }
                a[i][j] = a[j][j] == 0 ? 0 : sum / a[j][j];
                b[i] -= a[i][j] * b[j];
            }
            for (int l = 0; l < i; l++) {
                a[i][i] -= a[i][l] * a[i][l] * a[l][l];
            }
            if (!(a[i][i] > COLLINEAR * whole)) {
                a[i][i] = 0;
            }
        }
        for (int i = k - 1; i >= 0; i--) {
            b[i] = a[i][i] == 0 ? 0 : b[i] / a[i][i];
            for (int j = i + 1; j < k; j++) {
                b[i] -= a[j][i] * b[j];
            }
        }
    }

    /**
     * Innovations of an autoregression by Levinson-Durbin; as long as the series, 0 at the start.
     */
    private double[] longAutoregression(final int order) {
        final int n = values.length;
        final double[] phi = new double[order];
        final double[] previous = new double[order];
        double variance = n > 0 ? ofValues(0) : 0;
        for (int k = 0; k < order && variance > 0; k++) {
            double sum = ofValues(k + 1);
            for (int i = 0; i < k; i++) {
                sum -= phi[i] * ofValues(k - i);
            }
            final double partial = sum / variance;
            System.arraycopy(phi, 0, previous, 0, k);
            for (int i = 0; i < k; i++) {
                phi[i] = previous[i] - partial * previous[k - 1 - i];
            }
            phi[k] = partial;
            variance *= 1 - partial * partial;
        }
        final double[] result = new double[n];
        for (int t = order; t < n; t++) {
            double sum = values[t];
            for (int i = 0; i < order; i++) {
                sum -= phi[i] * values[t - 1 - i];
            }
            result[t] = sum;
        }
        return result;
    }
}
