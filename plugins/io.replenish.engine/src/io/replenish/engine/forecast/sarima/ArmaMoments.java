// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import java.util.Arrays;

/**
 * Second moments of a stationary ARMA process with innovations of variance 1, and with them the
 * moments of the state from which a filter starts.
 *
 * <p>The autocovariances of the autoregressive part follow from its partial autocorrelations
 * (Levinson-Durbin run backwards, then forwards), those of the ARMA process by weighting them with
 * the autocovariances of the moving average part. Cost O(p^2 + r q), r the size of the state; no
 * linear system is solved.
 *
 * <p>Not thread-safe: one object is set to one model after the other, so that a likelihood costs no
 * garbage.
 */
final class ArmaMoments {

    /**
     * A process that varies more than this, in units of its innovations, is as good as not
     * stationary.
     */
    private static final double LARGEST = 1e7;

    private int size;
    private double[] phi = {}; // phi[j] multiplies lag j + 1
    private int[] lag = {}; // the lags of the autoregression, few of them in a seasonal model
    private int lags;
    private double[] theta = {}; // theta[j] multiplies innovation lag j; theta[0] = 1
    private double[] psi = {};
    private double[] autocovariances = {};
    private double[] ofAr = {};
    private double[] weights = {};
    private double[][] byOrder = {};

    /**
     * Computes the moments of a model.
     *
     * @throws NonStationaryException if the autoregressive part has a root on or inside the unit
     *     circle
     */
    void set(final ArmaPolynomials arma) throws NonStationaryException {
        size = arma.stateSize();
        final double[] ar = arma.ar();
        final double[] ma = arma.ma();
        if (phi.length < size) {
            phi = new double[size];
            lag = new int[size];
            theta = new double[size];
            psi = new double[size];
            weights = new double[size];
            autocovariances = new double[size + 1];
        }
        Arrays.fill(phi, 0, size, 0);
        Arrays.fill(theta, 0, size, 0);
        lags = 0;
        for (int j = 1; j < ar.length; j++) {
            phi[j - 1] = -ar[j];
            if (ar[j] != 0) {
                lag[lags++] = j;
            }
        }
        System.arraycopy(ma, 0, theta, 0, ma.length);
        for (int k = 0; k < size; k++) {
            double sum = theta[k];
            for (int i = 0; i < lags && lag[i] <= k; i++) {
                sum += phi[lag[i] - 1] * psi[k - lag[i]];
            }
            psi[k] = sum;
        }
        computeAutocovariances(arma);
    }

    /** Returns the size of the state. */
    int size() {
        return size;
    }

    /** Returns the covariance of observations {@code lag} apart, up to the size of the state. */
    double autocovariance(final int lag) {
        return autocovariances[lag];
    }

    /**
     * Returns the variance of the autoregressive part alone: large near the unit circle, where
     * digits get lost.
     */
    double autoregressiveVariance() {
        return ofAr[0];
    }

    /**
     * Returns the AR coefficients, padded with zeros to at least the size of the state; not to be
     * modified.
     */
    double[] phi() {
        return phi;
    }

    /**
     * Returns the weights with which an innovation enters the state: 1, theta_1, ...; not to be
     * modified.
     */
    double[] loading() {
        return theta;
    }

    /**
     * Sets the covariances of the present observation with the part of the next state that it does
     * not determine by itself: those of the state, P Z', moved up by one place.
     */
    void movingAverageGain(final double[] gain) {
        Arrays.fill(gain, 0, size, 0);
        for (int j = 1; j < size; j++) {
            if (phi[j] != 0) {
                for (int i = 0; i < j; i++) {
                    gain[i] += phi[j] * autocovariances[j - i];
                }
            }
            if (theta[j] != 0) {
                for (int i = 0; i < j; i++) {
                    gain[i] += theta[j] * psi[j - i - 1];
                }
            }
        }
    }

    /** Returns the stationary covariance matrix of the state, P = T P T' + R R'. */
    double[][] stateCovariance() {
        final double[][] p = new double[size][size];
        setStateCovariance(p);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                p[i][j] = p[j][i];
            }
        }
        return p;
    }

    /** Sets the upper triangle of a matrix to the stationary covariance matrix of the state. */
    void setStateCovariance(final double[][] p) {
        for (int j = 0; j < size; j++) {
            double sum = 0;
            for (int k = j; k < size; k++) {
                sum += phi[k] * autocovariances[k + 1 - j] + theta[k] * psi[k - j];
            }
            p[0][j] = j == 0 ? autocovariances[0] : sum;
        }
        for (int i = size - 1; i >= 1; i--) {
            for (int j = size - 1; j >= i; j--) {
                final double known =
                        phi[i] * phi[j] * p[0][0] + phi[j] * beyond(p, 0, i) + theta[i] * theta[j];
                p[i][j] = known + phi[i] * beyond(p, 0, j) + beyond(p, i + 1, j);
            }
        }
    }

    /** The element a place further, 0 beyond the last. */
    private double beyond(final double[][] p, final int row, final int column) {
        return column + 1 < size ? p[row][column + 1] : 0;
    }

    private void computeAutocovariances(final ArmaPolynomials arma) throws NonStationaryException {
        final double[] ma = arma.ma();
        final int q = ma.length - 1;
        Arrays.fill(autocovariances, 0, size + 1, 0);
        Arrays.fill(weights, 0, q + 1, 0);
        for (int j = 0; j <= q; j++) {
            for (int k = j; k <= q && ma[j] != 0; k++) {
                weights[k - j] += ma[j] * ma[k];
            }
        }
        if (lags == 0) {
            noAutoregression();
            System.arraycopy(weights, 0, autocovariances, 0, q + 1);
            return;
        }
        autoregressive(arma.ar().length - 1, size + q + 1);
        for (int m = 0; m <= q; m++) {
            if (weights[m] != 0) {
                addShifted(weights[m], m);
            }
        }
    }

    private void noAutoregression() {
        if (ofAr.length == 0) {
            ofAr = new double[1];
        }
        ofAr[0] = 1;
    }

    private void addShifted(final double weight, final int m) {
        for (int k = 0; k <= size; k++) {
            autocovariances[k] += weight * (m == 0 ? ofAr[k] : ofAr[Math.abs(k - m)] + ofAr[k + m]);
        }
    }

    /** Autocovariances 0 .. count - 1 of the autoregression with innovations of variance 1. */
    private void autoregressive(final int p, final int count) throws NonStationaryException {
        if (ofAr.length < count) {
            ofAr = new double[count];
        }
        if (byOrder.length <= p) {
            byOrder = new double[p + 1][];
            for (int k = 0; k <= p; k++) {
                byOrder[k] = new double[k];
            }
        }
        double variance = levinsonBackwards(p);
        ofAr[0] = variance;
        for (int k = 1; k < count; k++) {
            double sum = 0;
            if (k <= p) {
                // One step of Levinson-Durbin: the partial autocorrelation times the variance not
                // yet explained.
                final double partial = byOrder[k][k - 1];
                sum = partial * variance + predicted(byOrder[k - 1]);
                variance *= (1 - partial) * (1 + partial);
            } else {
                for (int i = 0; i < lags; i++) {
                    sum += phi[lag[i] - 1] * ofAr[k - lag[i]];
                }
            }
            ofAr[k] = sum;
        }
    }

    /** What a predictor explains of the next autocovariance; two sums, as one waits for itself. */
    private double predicted(final double[] predictor) {
        final int k = predictor.length;
        double even = 0;
        double odd = 0;
        for (int i = 0; i + 1 < k; i += 2) {
            even += predictor[i] * ofAr[k - i];
            odd += predictor[i + 1] * ofAr[k - i - 1];
        }
        return (k % 2 == 0 ? even : even + predictor[k - 1] * ofAr[1]) + odd;
    }

    /**
     * Fills the coefficients of the best predictors of lower order and returns the variance of the
     * process.
     */
    private double levinsonBackwards(final int p) throws NonStationaryException {
        System.arraycopy(phi, 0, byOrder[p], 0, p);
        double variance = 1;
        for (int k = p; k >= 1; k--) {
            final double[] upper = byOrder[k];
            final double partial = upper[k - 1];
            final double scale = (1 - partial) * (1 + partial);
            if (!(scale > 0)) {
                throw new NonStationaryException(Arrays.copyOf(phi, p));
            }
            final double inverse = 1 / scale;
            variance *= inverse;
            if (variance > LARGEST) {
                throw new NonStationaryException(Arrays.copyOf(phi, p));
            }
            final double[] lower = byOrder[k - 1];
            for (int i = 0; i < k - 1; i++) {
                lower[i] = (upper[i] + partial * upper[k - 2 - i]) * inverse;
            }
        }
        return variance;
    }
}
