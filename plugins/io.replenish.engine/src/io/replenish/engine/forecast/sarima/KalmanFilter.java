// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import java.util.Arrays;
import java.util.concurrent.CancellationException;

/**
 * The Kalman filter of a seasonal ARIMA model on the undifferenced series, with an exact diffuse
 * start. It allows missing observations, knows the state after the last one, and is what the fast
 * filters are tested against.
 *
 * <p>Nothing is known of the d + sD observations before the first. The covariance of the state is
 * \(P_* + \kappa P_\infty\) with \(\kappa\to\infty\); an observation either reduces the rank of
 * \(P_\infty\) by one, and then has no innovation, or is an ordinary one. For a complete series the
 * likelihood is that of the differenced series.
 *
 * <p>Durbin, J. and Koopman, S. J. (2012). <i>Time Series Analysis by State Space Methods</i>, 2nd
 * ed., ch. 5. Cost O(n r^2), r the size of the state. Not thread-safe.
 */
final class KalmanFilter {

    /**
     * The diffuse part starts as an identity matrix; what is left of it after cancellation is
     * smaller than this.
     */
    private static final double NOT_DIFFUSE = 1e-9;

    private final StateSpace form;
    private final double[][] states;
    private final double[] covariances; // of the observation with the rest of the state
    private final double[][] covariance;
    private final double[][] diffuse;
    private int diffuseRank;
    private double sumOfLogs;
    private int count;

    /**
     * Prepares a filter.
     *
     * @param arma the model of the differenced series
     * @param difference the differencing polynomial, constant term first
     * @param columns number of columns to be filtered at once
     * @throws NonStationaryException if the autoregressive part has a root on or inside the unit
     *     circle
     */
    KalmanFilter(final ArmaPolynomials arma, final double[] difference, final int columns)
            throws NonStationaryException {
        final ArmaMoments moments = new ArmaMoments();
        moments.set(arma);
        form = new StateSpace(arma, difference);
        final int size = form.size();
        states = new double[columns][size];
        covariances = new double[size];
        covariance = new double[size][size];
        final double[][] stationary = moments.stateCovariance();
        for (int i = 0; i < stationary.length; i++) {
            System.arraycopy(stationary[i], 0, covariance[i], 0, stationary.length);
        }
        diffuse = new double[size][size];
        diffuseRank = difference.length - 1;
        final double[] past = new double[diffuseRank];
        for (int t = 0; t < diffuseRank; t++) {
            final double[] effect = new double[size];
            past[t] = 1;
            form.addPast(past, diffuseRank, effect);
            past[t] = 0;
            addOuter(diffuse, 1, effect, effect);
        }
    }

    /**
     * Filters columns of equal length: the series, and regressors if there are any.
     *
     * @param columns the series first; where it is NaN it is missing, and the other columns are not
     *     looked at
     * @param innovations receives the standardised innovations, one after the other, without gaps
     *     for the missing ones
     * @throws CancellationException if the thread is interrupted: with a long season the filter
     *     takes a while
     */
    void filter(final double[][] columns, final double[][] innovations) {
        for (int t = 0; t < columns[0].length; t++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("interrupted while filtering a series");
            }
            step(columns, t, innovations);
        }
    }

    /**
     * Takes in the observation at one time, or notes that it is missing, and predicts the state at
     * the next.
     */
    void step(final double[][] columns, final int t, final double[][] innovations) {
        final boolean observed = !Double.isNaN(columns[0][t]);
        if (observed) {
            observe(columns, innovations, t);
            rememberExactly(columns, t);
        }
        for (final double[] state : states) {
            form.transition(state);
        }
        predict(covariance, observed);
        addOuter(covariance, 1, form.loading(), form.loading());
        if (diffuseRank > 0) {
            predict(diffuse, observed);
        }
    }

    /** What was observed is known, which rounding must not blur: errors would add up. */
    private void rememberExactly(final double[][] columns, final int t) {
        for (int c = 0; c < columns.length; c++) {
            states[c][0] = columns[c][t];
        }
        for (int i = 0; i < form.size(); i++) {
            covariance[0][i] = 0;
            covariance[i][0] = 0;
            diffuse[0][i] = 0;
            diffuse[i][0] = 0;
        }
    }

    /**
     * Returns the sum of the logarithms of the innovation variances, in units of the innovation
     * variance.
     */
    double sumOfLogs() {
        return sumOfLogs;
    }

    /** Returns the number of innovations. */
    int count() {
        return count;
    }

    /** Returns whether the observations were enough to know where the series starts. */
    boolean isStarted() {
        return diffuseRank == 0;
    }

    /** Returns the form of the model. */
    StateSpace form() {
        return form;
    }

    /** Returns the expected state at the time after the last one. */
    double[] state(final int column) {
        return states[column];
    }

    /** Returns the covariance of that state, in units of the innovation variance. */
    double[][] covariance() {
        return covariance;
    }

    private void observe(final double[][] columns, final double[][] innovations, final int t) {
        final double[] m = covariance[0].clone();
        final double variance = m[0];
        if (diffuseRank > 0) {
            final double[] ofDiffuse = diffuse[0].clone();
            if (ofDiffuse[0] > NOT_DIFFUSE) {
                observeDiffuse(columns, t, m, ofDiffuse);
                return;
            }
        }
        final double scale = 1 / Math.sqrt(variance);
        for (int c = 0; c < columns.length; c++) {
            final double innovation = columns[c][t] - states[c][0];
            innovations[c][count] = innovation * scale;
            addMultiple(states[c], innovation / variance, m);
        }
        addOuter(covariance, -1 / variance, m, m);
        sumOfLogs += Math.log(variance);
        count++;
    }

    private void observeDiffuse(
            final double[][] columns, final int t, final double[] m, final double[] ofDiffuse) {
        final double inverse = 1 / ofDiffuse[0];
        for (int c = 0; c < columns.length; c++) {
            addMultiple(states[c], (columns[c][t] - states[c][0]) * inverse, ofDiffuse);
        }
        addOuter(covariance, m[0] * inverse * inverse, ofDiffuse, ofDiffuse);
        addOuter(covariance, -inverse, ofDiffuse, m);
        addOuter(covariance, -inverse, m, ofDiffuse);
        addOuter(diffuse, -inverse, ofDiffuse, ofDiffuse);
        sumOfLogs += Math.log(ofDiffuse[0]);
        diffuseRank--;
    }

    /**
     * Replaces P by T P T': a shift, and if the observation is not known, what its first row adds
     * by the autoregression.
     */
    private void predict(final double[][] matrix, final boolean known) {
        final int last = form.size() - 1;
        final double variance = matrix[0][0];
        System.arraycopy(matrix[0], 1, covariances, 0, last);
        for (int i = 0; i < last; i++) {
            System.arraycopy(matrix[i + 1], 1, matrix[i], 0, last);
            matrix[i][last] = 0;
        }
        Arrays.fill(matrix[last], 0);
        if (!known) {
            final double[] ahead = covariances.clone();
            addMultiple(ahead, variance, form.phi());
            addOuter(matrix, 1, form.phi(), ahead);
            addOuter(matrix, 1, covariances, form.phi());
        }
    }

    private static void addMultiple(
            final double[] vector, final double factor, final double[] direction) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] += factor * direction[i];
        }
    }

    private static void addOuter(
            final double[][] matrix,
            final double factor,
            final double[] left,
            final double[] right) {
        for (int i = 0; i < left.length; i++) {
            if (left[i] != 0) {
                addMultiple(matrix[i], factor * left[i], right);
            }
        }
    }
}
