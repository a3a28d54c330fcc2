// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import java.util.Arrays;

/**
 * Turns observations of a stationary ARMA process into standardised one-step innovations, fast: the
 * Kalman filter for complete series in its Chandrasekhar form, which carries one vector instead of
 * the covariance matrix of the state.
 *
 * <p>With \(F_t\) the variance of the innovation, \(\tilde K_t = T P_t Z'\) and \(P_{t+1}-P_t = W_t
 * M_t W_t'\), which has rank one, \[ F_{t+1} = F_t + M_t (ZW_t)^2,\quad \tilde K_{t+1} = \tilde K_t
 * + M_t (ZW_t)\,TW_t,\quad W_{t+1} = TW_t - (ZW_t)\tilde K_t/F_t,\quad M_{t+1} = M_t F_t/F_{t+1},
 * \] started from \(W_1 = \tilde K_1\), \(M_1 = -1/F_1\) and the stationary moments. T shifts by
 * one place, which costs nothing here: vectors are kept in long arrays in which place i of time t
 * is element t + i.
 *
 * <p>Morf, M., Sidhu, G. S. and Kailath, T. (1974). <i>IEEE Trans. Automatic Control</i> 19;
 * Pearlman, J. G. (1980). <i>Biometrika</i> 67. Cost O(n r) per column, r the size of the state.
 * Not thread-safe: holds its work space.
 */
final class ArmaFilter {

    /**
     * A change of the innovation variance below this share no longer changes a double after
     * thousands of steps.
     */
    private static final double NO_MORE_CHANGE = 1e-21;

    /** Convergence is looked for this often, as the look costs as much as a step. */
    private static final int STEPS_BETWEEN_LOOKS = 8;

    /**
     * Variances are multiplied up to here before a logarithm is taken, which costs more than the
     * step itself.
     */
    private static final double LARGE = 1e200;

    /** Up to this variance of the autoregressive part the fast form is exact to ten digits. */
    private static final double MODERATE = 20;

    private final ArmaMoments moments = new ArmaMoments();
    private double[] gain = {};
    private double[] change = {};
    private double[] column = {};
    private double[][] states = {};
    private int[] lags = {};
    private int lagCount;
    private double[] deviations;

    /**
     * Filters columns of equal length: the series, and regressors if there are any.
     *
     * @param arma the model
     * @param columns the columns to filter; not modified
     * @param innovations receives the innovations divided by their standard deviations, in units of
     *     the innovation standard deviation sigma
     * @return the sum of the logarithms of \(F_t\), the variances in units of \(\sigma^2\)
     * @throws NonStationaryException if the autoregressive part has a root on or inside the unit
     *     circle
     */
    double filter(
            final ArmaPolynomials arma, final double[][] columns, final double[][] innovations)
            throws NonStationaryException {
        moments.set(arma);
        return filter(columns, innovations, null);
    }

    /**
     * Returns the innovations of one series, not standardised.
     *
     * @throws NonStationaryException if the autoregressive part has a root on or inside the unit
     *     circle
     */
    double[] innovations(final ArmaPolynomials arma, final double[] series)
            throws NonStationaryException {
        deviations = new double[series.length];
        moments.set(arma);
        final double[] result = new double[series.length];
        filter(new double[][] {series}, new double[][] {result}, null);
        for (int t = 0; t < result.length; t++) {
            result[t] *= deviations[t];
        }
        deviations = null;
        return result;
    }

    /**
     * The state of the process after the last observation, and its covariance in units of the
     * innovation variance.
     */
    record End(double[] state, double[][] covariance) {}

    /**
     * Filters one series up to its end.
     *
     * @throws NonStationaryException if the autoregressive part has a root on or inside the unit
     *     circle
     */
    End filterToEnd(final ArmaPolynomials arma, final double[] series)
            throws NonStationaryException {
        moments.set(arma);
        final double[][] covariance = moments.stateCovariance();
        filter(new double[][] {series}, new double[1][series.length], covariance);
        return new End(
                Arrays.copyOfRange(states[0], series.length, series.length + moments.size()),
                covariance);
    }

    private double filter(
            final double[][] columns, final double[][] innovations, final double[][] covariance)
            throws NonStationaryException {
        final int size = moments.size();
        final int length = columns[0].length;
        prepare(size, columns.length, length);
        double variance = moments.autocovariance(0);
        double m = -1 / variance;
        boolean changing = true;
        double sumOfLogs = 0;
        double product = 1;
        final int careful = Math.min(length, carefulSteps());
        final double[][] exact = careful > 0 ? moments.stateCovariance() : null;
        for (int t = 0; t < length; t++) {
            final double inverse = 1 / variance;
            final double scale = Math.sqrt(inverse);
            if (deviations != null) {
                deviations[t] = 1 / scale;
            }
            product *= variance;
            if (product > LARGE) {
                sumOfLogs += Math.log(product);
                product = 1;
            }
            for (int c = 0; c < columns.length; c++) {
                final double[] state = states[c];
                final double first = state[t];
                final double innovation = columns[c][t] - first;
                innovations[c][t] = innovation * scale;
                addMultiple(gain, innovation * inverse, state, t + 1, size);
                addLags(state, t, first);
            }
            if (changing) {
                final double first = change[t];
                if (covariance != null) {
                    addOuter(covariance, m, t, size);
                }
                addLags(change, t, first);
                update(size, t + 1, m * first, first * inverse);
                final double next =
                        t < careful ? stepExactly(exact, size) : variance + m * first * first;
                if (!(next > 0)) {
                    throw new NonStationaryException(moments.phi());
                }
                m *= variance / next;
                variance = next;
                changing =
                        t % STEPS_BETWEEN_LOOKS != 0
                                || -m * squaredNorm(t + 1, size) > NO_MORE_CHANGE * variance;
            }
        }
        return sumOfLogs + Math.log(product);
    }

    /**
     * Near the unit circle the variance falls by orders of magnitude as soon as the past of the
     * series is known.
     */
    private int carefulSteps() {
        if (moments.autoregressiveVariance() < MODERATE) {
            return 0;
        }
        return 2 * moments.size() + 2;
    }

    /**
     * One step of the covariance matrix of the state, O(r^2): exact where the differences of the
     * fast form would be those of large numbers.
     *
     * @return the variance of the next innovation
     */
    private double stepExactly(final double[][] p, final int size) {
        final double inverse = 1 / p[0][0];
        final double[] theta = moments.loading();
        final double[] phi = moments.phi();
        for (int i = 0; i + 1 < size; i++) {
            column[i] = p[i + 1][0];
        }
        column[size - 1] = 0;
        for (int i = 0; i < size; i++) {
            final double[] next = p[i];
            final double[] old = i + 1 < size ? p[i + 1] : null;
            final double factor = column[i] * inverse;
            for (int j = 0; j + 1 < size; j++) {
                next[j] = theta[i] * theta[j] + (old == null ? 0 : old[j + 1] - factor * column[j]);
            }
            next[size - 1] = theta[i] * theta[size - 1];
        }
        for (int i = 0; i < size; i++) {
            gain[i] = phi[i] * p[0][0] + (i + 1 < size ? p[i + 1][0] : 0);
        }
        return p[0][0];
    }

    private void prepare(final int size, final int columns, final int length) {
        if (gain.length < size) {
            gain = new double[size];
            column = new double[size];
            lags = new int[size];
        }
        if (change.length < length + size + 1 || states.length < columns) {
            change = new double[length + size + 1];
            states = new double[columns][length + size + 1];
        }
        for (int c = 0; c < columns; c++) {
            Arrays.fill(states[c], 0);
        }
        Arrays.fill(change, 0);
        moments.gain(gain);
        System.arraycopy(gain, 0, change, 0, size);
        lagCount = 0;
        for (int i = 0; i < size; i++) {
            if (moments.phi()[i] != 0) {
                lags[lagCount++] = i;
            }
        }
    }

    /** The part of the transition that is no shift. */
    private void addLags(final double[] vector, final int t, final double first) {
        final double[] phi = moments.phi();
        for (int j = 0; j < lagCount; j++) {
            vector[t + 1 + lags[j]] += phi[lags[j]] * first;
        }
    }

    private static void addMultiple(
            final double[] vector,
            final double factor,
            final double[] to,
            final int from,
            final int size) {
        for (int i = 0; i < size; i++) {
            to[from + i] += factor * vector[i];
        }
    }

    /** The gain of the next step and the direction in which the covariance of the state changes. */
    private void update(
            final int size, final int from, final double ofGain, final double ofChange) {
        final double[] g = gain;
        final double[] w = change;
        for (int i = 0; i < size; i++) {
            final double moved = w[from + i];
            final double old = g[i];
            g[i] = old + ofGain * moved;
            w[from + i] = moved - ofChange * old;
        }
    }

    private void addOuter(
            final double[][] covariance, final double factor, final int from, final int size) {
        for (int i = 0; i < size; i++) {
            addMultipleFrom(change, from, factor * change[from + i], covariance[i], size);
        }
    }

    private static void addMultipleFrom(
            final double[] vector,
            final int from,
            final double factor,
            final double[] to,
            final int size) {
        for (int i = 0; i < size; i++) {
            to[i] += factor * vector[from + i];
        }
    }

    private double squaredNorm(final int from, final int size) {
        double sum = 0;
        for (int i = from; i < from + size; i++) {
            sum += change[i] * change[i];
        }
        return sum;
    }
}
