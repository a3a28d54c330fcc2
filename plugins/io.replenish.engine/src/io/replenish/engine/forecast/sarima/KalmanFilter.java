// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import java.util.concurrent.CancellationException;

/**
 * The Kalman filter of a seasonal ARIMA model on the undifferenced series, with an exact diffuse
 * start. It allows missing observations, knows the state after the last one, and is what the fast
 * filter for complete series is tested against.
 *
 * <p>The state is that of the ARMA process, followed by the last d + sD observations, which nothing
 * is known of at the start. Their covariance is \(P_* + \kappa P_\infty\) with \(\kappa\to\infty\);
 * an observation either reduces the rank of \(P_\infty\) by one, and then has no innovation, or is
 * an ordinary one. For a complete series the likelihood is that of the differenced series.
 *
 * <p>Durbin, J. and Koopman, S. J. (2012). <i>Time Series Analysis by State Space Methods</i>, 2nd
 * ed., ch. 5. Cost O(n m^2), m the size of the state. Not thread-safe.
 */
final class KalmanFilter {

    /**
     * The diffuse part starts as an identity matrix; what is left of it after cancellation is
     * smaller than this.
     */
    private static final double NOT_DIFFUSE = 1e-9;

    private final StateSpace form;
    private final double[][] states;
    private final double[] work;
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
        final int total = form.size();
        final int size = form.armaSize();
        states = new double[columns][total];
        work = new double[total];
        covariance = new double[total][total];
        final double[][] stationary = moments.stateCovariance();
        for (int i = 0; i < size; i++) {
            System.arraycopy(stationary[i], 0, covariance[i], 0, size);
        }
        diffuse = new double[total][total];
        for (int i = size; i < total; i++) {
            diffuse[i][i] = 1;
        }
        diffuseRank = total - size;
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
        }
        for (final double[] state : states) {
            form.transition(state);
        }
        predict(covariance);
        final int size = form.armaSize();
        final double[] theta = form.loading();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                covariance[i][j] += theta[i] * theta[j];
            }
        }
        if (diffuseRank > 0) {
            predict(diffuse);
        }
        if (observed && size < form.size()) {
            rememberExactly(columns, t);
        }
    }

    /**
     * An observation that has become part of the state is known, which rounding must not blur:
     * errors would add up.
     */
    private void rememberExactly(final double[][] columns, final int t) {
        final int place = form.armaSize();
        for (int c = 0; c < columns.length; c++) {
            states[c][place] = columns[c][t];
        }
        for (int i = 0; i < form.size(); i++) {
            covariance[place][i] = 0;
            covariance[i][place] = 0;
            diffuse[place][i] = 0;
            diffuse[i][place] = 0;
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
        final double[] m = timesObservation(covariance);
        final double variance = form.observation(m);
        if (diffuseRank > 0) {
            final double[] ofDiffuse = timesObservation(diffuse);
            final double diffuseVariance = form.observation(ofDiffuse);
            if (diffuseVariance > NOT_DIFFUSE) {
                observeDiffuse(columns, t, m, variance, ofDiffuse, diffuseVariance);
                return;
            }
        }
        final double scale = 1 / Math.sqrt(variance);
        for (int c = 0; c < columns.length; c++) {
            final double innovation = columns[c][t] - form.observation(states[c]);
            innovations[c][count] = innovation * scale;
            addMultiple(states[c], innovation / variance, m);
        }
        addOuter(covariance, -1 / variance, m, m);
        sumOfLogs += Math.log(variance);
        count++;
    }

    private void observeDiffuse(
            final double[][] columns,
            final int t,
            final double[] m,
            final double variance,
            final double[] ofDiffuse,
            final double diffuseVariance) {
        for (int c = 0; c < columns.length; c++) {
            addMultiple(
                    states[c],
                    (columns[c][t] - form.observation(states[c])) / diffuseVariance,
                    ofDiffuse);
        }
        addOuter(covariance, variance / (diffuseVariance * diffuseVariance), ofDiffuse, ofDiffuse);
        addOuter(covariance, -1 / diffuseVariance, ofDiffuse, m);
        addOuter(covariance, -1 / diffuseVariance, m, ofDiffuse);
        addOuter(diffuse, -1 / diffuseVariance, ofDiffuse, ofDiffuse);
        sumOfLogs += Math.log(diffuseVariance);
        diffuseRank--;
    }

    private double[] timesObservation(final double[][] matrix) {
        final double[] product = new double[matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            product[i] = form.observation(matrix[i]);
        }
        return product;
    }

    /**
     * Replaces P by T P T'. P is symmetric, so that its rows may be moved in place of its columns.
     */
    private void predict(final double[][] matrix) {
        for (final double[] row : matrix) {
            form.transition(row);
        }
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                work[j] = matrix[j][i];
            }
            form.transition(work);
            for (int j = 0; j < matrix.length; j++) {
                matrix[j][i] = work[j];
            }
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
