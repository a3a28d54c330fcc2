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
 * + M_t (ZW_t)\,TW_t,\quad W_{t+1} = (F_{t+1}\,TW_t - (ZW_t)\tilde K_{t+1})/F_t,\quad M_{t+1} = M_t
 * F_t/F_{t+1}, \] started from \(W_1 = \tilde K_1\), \(M_1 = -1/F_1\) and the stationary moments. W
 * is computed from the new gain rather than the old one, which keeps more digits near the unit
 * circle. T shifts by one place, which costs nothing here: vectors are kept in long arrays in which
 * place i of time t is element t + i; the gain is moved along instead, so that one loop, all of
 * whose arrays have the same index, does a step, a loop that compilers turn into vector
 * instructions.
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

    /** Beyond this variance of the autoregressive part the fast form has too few digits left. */
    private static final double MODERATE = 20;

    /**
     * Beyond this variance it has none left, and what it says must not be searched for a maximum.
     */
    private static final double EXTREME = 1e5;

    /** Vectors are filled up with zeros to a multiple of this, which a loop does faster. */
    private static final int LANES = 4;

    private final ArmaMoments moments = new ArmaMoments();
    private int padded;
    private double[] gain = {};
    private double[] ofState = {};
    private double[] change = {};
    private double[] column = {};
    private double[][] states = {};
    private int[] lags = {};
    private int lagCount;
    private double[] deviations;

    /**
     * Filters columns of equal length: the series, and regressors if there are any. Near the unit
     * circle it takes more time to keep all digits.
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
        return filter(columns, innovations, null, carefulSteps());
    }

    /**
     * Does the same with fewer digits near the unit circle, for the search of a maximum, which
     * spends most of its time there.
     *
     * @throws NonStationaryException if the autoregressive part has a root on or inside the unit
     *     circle, or so near that no digit would be left
     */
    double filterQuickly(
            final ArmaPolynomials arma, final double[][] columns, final double[][] innovations)
            throws NonStationaryException {
        moments.set(arma);
        if (moments.autoregressiveVariance() > EXTREME) {
            throw new NonStationaryException(moments.phi());
        }
        return filter(columns, innovations, null, 0);
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
        filter(new double[][] {series}, new double[][] {result}, null, carefulSteps());
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
        filter(new double[][] {series}, new double[1][series.length], covariance, carefulSteps());
        return new End(
                Arrays.copyOfRange(states[0], series.length, series.length + moments.size()),
                covariance);
    }

    private double filter(
            final double[][] columns,
            final double[][] innovations,
            final double[][] covariance,
            final int carefulSteps)
            throws NonStationaryException {
        final int size = moments.size();
        final int length = columns[0].length;
        prepare(size, columns.length, length);
        double variance = moments.autocovariance(0);
        boolean changing = true;
        int settled = 0; // where the gain is that no longer changes
        double sumOfLogs = 0;
        double product = 1;
        final int careful = Math.min(length, carefulSteps);
        final double[][] exact = careful > 0 ? moments.stateCovariance() : null;
        double inverse = 1 / variance;
        double scale = Math.sqrt(inverse);
        double m = -inverse;
        for (int t = 0; t < length; t++) {
            if (deviations != null) {
                deviations[t] = 1 / scale;
            }
            product *= variance;
            if (product > LARGE) {
                sumOfLogs += Math.log(product);
                product = 1;
            }
            for (int c = 0; c < columns.length; c++) {
                final double innovation = columns[c][t] - states[c][t];
                innovations[c][t] = innovation * scale;
                ofState[c] = innovation * inverse;
            }
            if (!changing) {
                for (int c = 0; c < columns.length; c++) {
                    addSettled(settled, ofState[c], states[c], t + 1);
                    addLags(states[c], t);
                }
                continue;
            }
            final double first = change[t];
            if (covariance != null) {
                addOuter(covariance, m, t, size);
            }
            addLags(change, t);
            for (int c = 1; c < columns.length; c++) {
                addMultiple(gain, ofState[c], states[c], t + 1);
                addLags(states[c], t);
            }
            double next = variance + m * first * first;
            step(states[0], t + 1, m * first, next * inverse, first * inverse);
            addLags(states[0], t);
            moveGain(t + 1);
            if (t < careful) {
                next = stepExactly(exact, size, t + 2);
            }
            if (!(next > 0)) {
                throw new NonStationaryException(moments.phi());
            }
            inverse = 1 / next;
            scale = Math.sqrt(inverse);
            m *= variance * inverse;
            variance = next;
            changing =
                    t % STEPS_BETWEEN_LOOKS != 0
                            || -m * squaredNorm(t + 1, size) > NO_MORE_CHANGE * variance;
            settled = t + 2;
        }
        return sumOfLogs + Math.log(product);
    }

    /**
     * Adds the innovation to the state, and moves to the next gain and the direction in which the
     * covariance of the state changes.
     */
    private void step(
            final double[] state,
            final int from,
            final double ofGain,
            final double ofMoved,
            final double ofChange) {
        final double[] g = gain;
        final double[] w = change;
        final double share = ofState[0];
        final int to = from + padded;
        for (int i = from; i < to; i++) {
            final double moved = w[i];
            final double old = g[i];
            final double next = old + ofGain * moved;
            state[i] += share * old;
            g[i] = next;
            w[i] = ofMoved * moved - ofChange * next;
        }
    }

    /** The gain of the next time belongs to states one element later. */
    private void moveGain(final int from) {
        System.arraycopy(gain, from, gain, from + 1, padded);
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
     * @param from where the gain of the next time is
     * @return the variance of the next innovation
     */
    private double stepExactly(final double[][] p, final int size, final int from) {
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
            gain[from + i] = phi[i] * p[0][0] + (i + 1 < size ? p[i + 1][0] : 0);
        }
        return p[0][0];
    }

    private void prepare(final int size, final int columns, final int length) {
        padded = (size + LANES - 1) / LANES * LANES;
        if (column.length < size) {
            column = new double[size];
            lags = new int[size];
        }
        if (change.length < length + padded + 2 || states.length < columns) {
            gain = new double[length + padded + 2];
            change = new double[length + padded + 2];
            states = new double[columns][length + padded + 2];
            ofState = new double[columns];
        }
        for (int c = 0; c < columns; c++) {
            Arrays.fill(states[c], 0);
        }
        Arrays.fill(change, 0);
        moments.gain(change);
        System.arraycopy(change, 0, gain, 1, padded);
        lagCount = 0;
        for (int i = 0; i < size; i++) {
            if (moments.phi()[i] != 0) {
                lags[lagCount++] = i;
            }
        }
    }

    /** The part of the transition that is no shift. */
    private void addLags(final double[] vector, final int t) {
        final double[] phi = moments.phi();
        final double first = vector[t];
        for (int j = 0; j < lagCount; j++) {
            vector[t + 1 + lags[j]] += phi[lags[j]] * first;
        }
    }

    private void addSettled(
            final int settled, final double factor, final double[] to, final int from) {
        for (int i = 0; i < padded; i++) {
            to[from + i] += factor * gain[settled + i];
        }
    }

    /** Vector and sum have their places at the same elements. */
    private void addMultiple(
            final double[] vector, final double factor, final double[] to, final int from) {
        final int end = from + padded;
        for (int i = from; i < end; i++) {
            to[i] += factor * vector[i];
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
