// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import java.util.SplittableRandom;

/** Models and series drawn at random, and a likelihood by brute force. */
final class RandomModels {

    /** Partial autocorrelations are drawn as near to 1 and -1 as this. */
    private static final double DISTANCE = 0.02;

    private RandomModels() {}

    static SarimaCoefficients coefficients(final SarimaOrder order, final SplittableRandom random) {
        return new SarimaCoefficients(
                stationary(order.p(), 1, random),
                stationary(order.q(), -1, random),
                stationary(order.seasonalP(), 1, random),
                stationary(order.seasonalQ(), -1, random));
    }

    static SarimaOrder order(final int period, final SplittableRandom random) {
        return period == 1
                ? SarimaOrder.arima(random.nextInt(4), random.nextInt(3), random.nextInt(4))
                : new SarimaOrder(
                        random.nextInt(4),
                        random.nextInt(2),
                        random.nextInt(4),
                        random.nextInt(3),
                        random.nextInt(2),
                        random.nextInt(3),
                        period);
    }

    private static double[] stationary(
            final int size, final double sign, final SplittableRandom random) {
        final double[] partial = new double[size];
        for (int i = 0; i < size; i++) {
            final double distance = random.nextDouble(DISTANCE, 1);
            partial[i] = (random.nextBoolean() ? 1 : -1) * (1 - distance);
        }
        final double[] coefficients = PartialAutocorrelations.toCoefficients(partial);
        for (int i = 0; i < size; i++) {
            coefficients[i] *= sign;
        }
        return coefficients;
    }

    static double[] gaussian(final int n, final SplittableRandom random) {
        final double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] =
                    Math.sqrt(-2 * Math.log(1 - random.nextDouble()))
                            * Math.cos(2 * Math.PI * random.nextDouble());
        }
        return values;
    }

    /** Returns days of a shop that is closed on Sundays, the first of which is the fourth day. */
    static double[] withoutSundays(final int n) {
        final double[] values = gaussian(n, new SplittableRandom(7));
        for (int t = 3; t < n; t += 7) {
            values[t] = Double.NaN;
        }
        return values;
    }

    /**
     * The density of the normal distribution with the covariance matrix of the process, missing
     * values left out.
     */
    static double denseLogLikelihood(final double[] y, final ArmaPolynomials arma)
            throws NonStationaryException {
        final int[] at =
                java.util.stream.IntStream.range(0, y.length)
                        .filter(t -> !Double.isNaN(y[t]))
                        .toArray();
        final double[] autocovariances = longAutocovariances(arma, y.length);
        final int n = at.length;
        final double[][] root = new double[n][n];
        final double[] white = new double[n];
        double sum = 0;
        double logs = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double c = autocovariances[at[i] - at[j]];
                for (int k = 0; k < j; k++) {
                    c -= root[i][k] * root[j][k];
                }
                root[i][j] = i == j ? Math.sqrt(c) : c / root[j][j];
            }
            double rest = y[at[i]];
            for (int k = 0; k < i; k++) {
                rest -= root[i][k] * white[k];
            }
            white[i] = rest / root[i][i];
            sum += white[i] * white[i];
            logs += 2 * Math.log(root[i][i]);
        }
        return SarimaLikelihood.logLikelihood(sum / n, logs, n);
    }

    /**
     * By the moving average of infinite order, cut where it no longer matters: slow, and nothing of
     * the tested code.
     */
    private static double[] longAutocovariances(final ArmaPolynomials arma, final int lags) {
        final int terms = 4000;
        final double[] psi = new double[terms + lags];
        for (int k = 0; k < psi.length; k++) {
            psi[k] = k < arma.ma().length ? arma.ma()[k] : 0;
            for (int j = 1; j < arma.ar().length && j <= k; j++) {
                psi[k] -= arma.ar()[j] * psi[k - j];
            }
        }
        final double[] result = new double[lags];
        for (int lag = 0; lag < lags; lag++) {
            for (int k = 0; k < terms; k++) {
                result[lag] += psi[k] * psi[k + lag];
            }
        }
        return result;
    }
}
