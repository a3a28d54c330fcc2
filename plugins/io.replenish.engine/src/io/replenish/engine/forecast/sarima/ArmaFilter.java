// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import io.replenish.engine.math.MultiplyAdd;
import java.util.Arrays;

/**
 * Turns observations of a stationary ARMA process into standardised one-step innovations, fast: the
 * Kalman filter for complete series in its Chandrasekhar form, which carries one vector instead of
 * the covariance matrix of the state.
 *
 * <p>With \(F_t\) the variance of the innovation, \(\tilde K_t = T P_t Z'\) and \(P_{t+1}-P_t =
 * -W_t W_t'/F_t\), which has rank one, started from \(W_1 = \tilde K_1\). Written in \(K_t = \tilde
 * K_t - \phi F_t\), the autoregressive coefficients drop out, and with S the shift by one place and
 * \(\rho_t = ZW_t/F_t\) what is left is the recursion of Schur, \[ K_{t+1} = K_t - \rho_t
 * SW_t,\quad W_{t+1} = SW_t - \rho_t K_t,\quad F_{t+1} = F_t - \rho_t ZW_t, \] and likewise for the
 * state, if the observations are filtered by \(\phi(B)\) before, zeros before the first. As soon as
 * there are p observations, only the places of the moving average are left.
 *
 * <p>The shift costs nothing: vectors that are shifted are kept in long arrays in which place i of
 * time t is element t + i. Steps are made two at a time, in one loop.
 *
 * <p>Morf, M., Sidhu, G. S. and Kailath, T. (1974). <i>IEEE Trans. Automatic Control</i> 19;
 * Pearlman, J. G. (1980). <i>Biometrika</i> 67; Kailath, T. (1986). A theorem of I. Schur and its
 * impact on modern signal processing. Cost O(n q + p^2) per column, p and q the degrees of the
 * polynomials. Not thread-safe: holds its work space.
 */
final class ArmaFilter {

    /**
     * A change of the innovation variance below this share no longer changes a double after
     * thousands of steps.
     */
    private static final double NO_MORE_CHANGE = 1e-21;

    /** Convergence is looked for this often, as the look costs as much as some steps. */
    private static final int STEPS_BETWEEN_LOOKS = 32;

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

    private final ArmaMoments moments = new ArmaMoments();
    private int arLength; // places of the autoregression, the last element that needs one
    private int maLength; // places of the moving average
    private double[] gain = {};
    private double[] change = {};
    private double[][] filtered = {};
    private int[] begins = {}; // of the filtered columns: there are zeros before
    private double[][] states = {};
    private double[] ofState = {};
    private double[] deviations;
    private double[][] exact; // upper triangle of the covariance matrix of the state
    private int exactSteps;
    private double variance;
    private double inverse; // of the variance
    private double sumOfLogs;
    private double product;

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
        return filter(arma, columns, innovations, carefulSteps());
    }

    /**
     * Does the same with fewer digits near the unit circle, for the search of a maximum.
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
        return filter(arma, columns, innovations, 0);
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
        final double[] result = new double[series.length];
        moments.set(arma);
        filter(arma, new double[][] {series}, new double[][] {result}, carefulSteps());
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
        final int n = series.length;
        moments.set(arma);
        filter(arma, new double[][] {series}, new double[1][n], carefulSteps());
        final double[] state = Arrays.copyOfRange(states[0], n, n + moments.size());
        final double[] ar = arma.ar();
        for (int i = 0; i < state.length; i++) {
            for (int lag = i + 1; lag < ar.length && lag - i <= n; lag++) {
                state[i] -= ar[lag] * series[n + i - lag];
            }
        }
        return new End(state, stateCovariance(n));
    }

    /**
     * The covariance matrix P of the state after n observations. As the Riccati equation and the
     * change from step to step are two ways to the next one, \(P - SPS' = RR' - KK'/F + WW'/F\),
     * which leads from the last row and column to the first.
     */
    private double[][] stateCovariance(final int n) {
        final int size = moments.size();
        if (n <= exactSteps) {
            return symmetric(exact, size);
        }
        final double[][] p = new double[size][size];
        final double[] theta = moments.loading();
        final int places = Math.max(arLength - n, maLength + 1);
        for (int i = places - 1; i >= 0; i--) {
            for (int j = places - 1; j >= i; j--) {
                p[i][j] =
                        (j + 1 < size ? p[i + 1][j + 1] : 0)
                                + theta[i] * theta[j]
                                - gain[i] * inverse * gain[j]
                                + change[n + i] * inverse * change[n + j];
            }
        }
        return symmetric(p, size);
    }

    /** Copies the upper triangle of a square matrix into the lower one. */
    private static double[][] symmetric(final double[][] upper, final int size) {
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                upper[i][j] = upper[j][i];
            }
        }
        return upper;
    }

    private double filter(
            final ArmaPolynomials arma,
            final double[][] columns,
            final double[][] innovations,
            final int carefulSteps)
            throws NonStationaryException {
        final int length = columns[0].length;
        prepare(arma, columns);
        setVariance(moments.autocovariance(0));
        sumOfLogs = 0;
        product = 1;
        exactSteps = carefulSteps;
        exact = carefulSteps > 0 ? moments.stateCovariance() : null;
        int t = 0;
        while (t < length) {
            if (t < carefulSteps || t + 1 == length) {
                innovate(t, innovations);
                step(t);
                if (t < carefulSteps) {
                    setVariance(stepExactly());
                }
                t++;
            } else {
                final int end = t + (Math.min(length - t, STEPS_BETWEEN_LOOKS) & ~1);
                stepInPairs(t, end, innovations);
                t = end;
                if (squaredNorm(t) < NO_MORE_CHANGE * variance * variance) {
                    goOnUnchanged(t, innovations);
                    t = length;
                }
            }
        }
        return sumOfLogs + Math.log(product);
    }

    private void setVariance(final double value) throws NonStationaryException {
        if (!(value > 0)) {
            throw new NonStationaryException(moments.phi());
        }
        variance = value;
        inverse = 1 / value;
    }

    /** From a time on to the end, with variance and gain as they are. */
    private void goOnUnchanged(final int begin, final double[][] innovations) {
        final int length = filtered[0].length;
        final double factor = Math.sqrt(inverse);
        sumOfLogs += (length - begin) * Math.log(variance);
        if (deviations != null) {
            Arrays.fill(deviations, begin, length, 1 / factor);
        }
        for (int c = 0; c < innovations.length; c++) {
            final double[] y = filtered[c];
            final double[] x = states[c];
            final double[] to = innovations[c];
            for (int t = begin; t < length; t++) {
                final double innovation = y[t] - x[t];
                to[t] = innovation * factor;
                addGain(innovation * inverse, x, t + 1);
            }
        }
    }

    /** The innovations at a time, and the shares of the gain that they add to the states. */
    private void innovate(final int t, final double[][] innovations) {
        final double factor = note(variance, inverse, t);
        for (int c = 0; c < innovations.length; c++) {
            final double innovation = filtered[c][t] - states[c][t];
            innovations[c][t] = innovation * factor;
            ofState[c] = innovation * inverse;
        }
    }

    /**
     * Takes the variance of an innovation into the determinant.
     *
     * @return what the innovation is multiplied by to be standardised
     */
    private double note(final double ofInnovation, final double reciprocal, final int t) {
        product *= ofInnovation;
        if (product > LARGE) {
            sumOfLogs += Math.log(product);
            product = 1;
        }
        final double factor = Math.sqrt(reciprocal);
        if (deviations != null) {
            deviations[t] = 1 / factor;
        }
        return factor;
    }

    /**
     * Adds the innovations to the states, and moves to the next gain and the direction in which the
     * covariance of the state changes.
     */
    private void step(final int t) throws NonStationaryException {
        final int from = t + 1;
        final int places = places(from);
        for (int c = 0; c < ofState.length; c++) {
            addGain(ofState[c], states[c], from);
        }
        final double reflection = change[t] * inverse;
        setVariance(variance - reflection * change[t]);
        for (int i = 0; i < places; i++) {
            final double moved = change[from + i];
            final double old = gain[i];
            gain[i] = old - reflection * moved;
            change[from + i] = moved - reflection * old;
        }
    }

    /**
     * Two steps in one loop: the second follows the first one place behind, so that what the first
     * makes need not be stored. This is where the time goes; what changes from step to step is kept
     * out of the memory.
     *
     * @param begin the first time
     * @param end the time after the last, an even number of steps later
     */
    private void stepInPairs(final int begin, final int end, final double[][] innovations)
            throws NonStationaryException {
        final double[] g = gain;
        final double[] w = change;
        final double[] x = states[0];
        final double[] y = filtered[0];
        final boolean regressor = states.length > 1;
        final double[] x1 = regressor ? states[1] : x;
        final double[] y1 = regressor ? filtered[1] : y;
        double f = variance;
        double r = inverse;
        for (int t = begin; t < end; t += 2) {
            final double innovation1 = y[t] - x[t];
            final double share1 = innovation1 * r;
            innovations[0][t] = innovation1 * note(f, r, t);
            final double reflection1 = w[t] * r;
            final double f1 = MultiplyAdd.of(-reflection1, w[t], f);
            final double r1 = 1 / f1;

            double next = MultiplyAdd.of(-reflection1, w[t + 1], g[0]);
            final double innovation2 = y[t + 1] - x[t + 1] - share1 * g[0];
            final double share2 = innovation2 * r1;
            innovations[0][t + 1] = innovation2 * note(f1, r1, t + 1);
            double regressorShare1 = 0;
            double regressorShare2 = 0;
            if (regressor) {
                final double first = y1[t] - x1[t];
                regressorShare1 = first * r;
                innovations[1][t] = first * Math.sqrt(r);
                final double second = y1[t + 1] - x1[t + 1] - regressorShare1 * g[0];
                regressorShare2 = second * r1;
                innovations[1][t + 1] = second * Math.sqrt(r1);
            }
            for (int c = 2; c < states.length; c++) {
                if (t + 1 >= begins[c]) {
                    addTwo(c, t, r, r1, reflection1, innovations[c]);
                } else {
                    innovations[c][t] = 0;
                    innovations[c][t + 1] = 0;
                }
            }
            final double first = MultiplyAdd.of(-reflection1, g[0], w[t + 1]);
            final double reflection2 = first * r1;
            f = MultiplyAdd.of(-reflection2, first, f1);
            if (!(f1 > 0 && f > 0)) {
                throw new NonStationaryException(moments.phi());
            }
            r = 1 / f;

            final int places = places(t + 1);
            for (int i = 0; i < places; i++) {
                final int j = t + 2 + i;
                final double old = g[i + 1];
                final double moved = w[j];
                final double gain1 = MultiplyAdd.of(-reflection1, moved, old);
                final double change1 = MultiplyAdd.of(-reflection1, old, moved);
                x[j] = MultiplyAdd.of(share1, old, MultiplyAdd.of(share2, next, x[j]));
                if (regressor) {
                    x1[j] =
                            MultiplyAdd.of(
                                    regressorShare1,
                                    old,
                                    MultiplyAdd.of(regressorShare2, next, x1[j]));
                }
                g[i] = MultiplyAdd.of(-reflection2, change1, next);
                w[j] = MultiplyAdd.of(-reflection2, next, change1);
                next = gain1;
            }
        }
        setVariance(f);
    }

    /** Two innovations of a regressor, and what they add to its state before the gain moves. */
    private void addTwo(
            final int c,
            final int t,
            final double r,
            final double r1,
            final double reflection,
            final double[] innovations) {
        final double[] x = states[c];
        final double innovation1 = filtered[c][t] - x[t];
        innovations[t] = innovation1 * Math.sqrt(r);
        final double share1 = innovation1 * r;
        final double innovation2 = filtered[c][t + 1] - x[t + 1] - share1 * gain[0];
        innovations[t + 1] = innovation2 * Math.sqrt(r1);
        final double share2 = innovation2 * r1;
        final int places = places(t + 1);
        double next = gain[0] - reflection * change[t + 1];
        for (int i = 0; i < places; i++) {
            final double old = gain[i + 1];
            x[t + 2 + i] = MultiplyAdd.of(share1, old, MultiplyAdd.of(share2, next, x[t + 2 + i]));
            next = MultiplyAdd.of(-reflection, change[t + 2 + i], old);
        }
    }

    /**
     * Near the unit circle the variance falls by orders of magnitude as soon as the past of the
     * series is known.
     */
    private int carefulSteps() {
        return moments.autoregressiveVariance() < MODERATE ? 0 : 2 * moments.size() + 2;
    }

    /**
     * One step of the covariance matrix of the state, O(r^2 / 2): exact where the differences of
     * the fast form would be those of large numbers.
     *
     * @return the variance of the next innovation
     */
    private double stepExactly() {
        final int last = moments.size() - 1;
        final double[] theta = moments.loading();
        final double[] column = new double[last];
        System.arraycopy(exact[0], 1, column, 0, last);
        final double reciprocal = 1 / exact[0][0];
        for (int i = 0; i <= last; i++) {
            final double[] next = exact[i];
            final double factor = i < last ? column[i] * reciprocal : 0;
            final double load = theta[i];
            for (int j = i; j < last; j++) {
                next[j] = load * theta[j] + (exact[i + 1][j + 1] - factor * column[j]);
            }
            next[last] = load * theta[last];
        }
        System.arraycopy(exact[0], 1, gain, 0, last);
        return exact[0][0];
    }

    /** The number of places that are not zero at the time whose first place is given. */
    private int places(final int from) {
        return Math.max(arLength - from, maLength);
    }

    private void prepare(final ArmaPolynomials arma, final double[][] columns) {
        final double[] ar = arma.ar();
        final int length = columns[0].length;
        final int size = moments.size();
        arLength = ar.length - 1;
        maLength = arma.ma().length - 1;
        final int elements = length + size + 2;
        if (change.length < elements || states.length != columns.length) {
            change = new double[elements];
            states = new double[columns.length][elements];
            filtered = new double[columns.length][length];
            begins = new int[columns.length];
            ofState = new double[columns.length];
        }
        if (gain.length < size + 2) {
            gain = new double[size + 2];
        }
        Arrays.fill(gain, 0);
        Arrays.fill(change, 0);
        moments.movingAverageGain(gain);
        System.arraycopy(gain, 0, change, 0, size);
        final double variance0 = moments.autocovariance(0);
        for (int i = 0; i < arLength; i++) {
            change[i] -= ar[i + 1] * variance0;
        }
        for (int c = 0; c < columns.length; c++) {
            Arrays.fill(states[c], 0);
            System.arraycopy(columns[c], 0, filtered[c], 0, length);
            for (int lag = 1; lag < ar.length; lag++) {
                if (ar[lag] != 0) {
                    LagPolynomial.addLagged(ar[lag], lag, columns[c], filtered[c]);
                }
            }
            begins[c] = 0;
            while (begins[c] < length && filtered[c][begins[c]] == 0) {
                begins[c]++;
            }
        }
    }

    private void addGain(final double factor, final double[] to, final int from) {
        final int places = places(from);
        for (int i = 0; i < places; i++) {
            to[from + i] = MultiplyAdd.of(factor, gain[i], to[from + i]);
        }
    }

    private double squaredNorm(final int from) {
        final int end = from + places(from);
        double sum = 0;
        for (int i = from; i < end; i++) {
            sum += change[i] * change[i];
        }
        return sum;
    }
}
