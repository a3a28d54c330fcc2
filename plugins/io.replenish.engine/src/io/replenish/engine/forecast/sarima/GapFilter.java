// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import io.replenish.engine.math.MultiplyAdd;
import java.util.Arrays;

/**
 * Turns a series with missing observations into standardised one-step innovations: the Kalman
 * filter of the undifferenced series, from the first d + sD values on.
 *
 * <p>With \(\phi^*(B)\) the autoregression times the differences, \(R=(1,\theta_1,\dots)'\), c the
 * first row of the covariance matrix P of the state without its first place, F that place, and S
 * the shift by one place up, an observation y leads to \[ \alpha \leftarrow S\alpha + c\,v/F +
 * \phi^* y,\quad P \leftarrow SPS' - cc'/F + RR', \] v its innovation, as nothing of y is uncertain
 * any more. A missing one leaves \(\alpha \leftarrow S\alpha + \phi^*\alpha_1\) and \(P \leftarrow
 * SPS' + \phi^*c' + c\phi^{*\prime} + \phi^*\phi^{*\prime}F + RR'\). P need not be symmetric in
 * memory: only its upper triangle is.
 *
 * <p>Harvey, A. C. and Pierse, R. G. (1984). Estimating missing observations in economic time
 * series. <i>JASA</i> 79. Cost O(n r^2 / 2), r the size of the state; O(r) a step while the
 * covariance does not change. Not thread-safe: holds its work space.
 */
final class GapFilter implements Whitening {

    /** A covariance that changes by less than this share changes no digit of a likelihood. */
    private static final double NO_MORE_CHANGE = 1e-15;

    /** Variances are multiplied up to here before a logarithm is taken. */
    private static final double LARGE = 1e200;

    private final double[] difference;
    private final double[][] columns;
    private final boolean[] missing;
    private final ArmaMoments moments = new ArmaMoments();
    private double[] phi;
    private double[] theta;
    private double variance; // of an innovation
    private double[] covariances = {}; // of an observation with the next state
    private double[] ahead = {};
    private double[][] covariance = {}; // upper triangle, and a row and a column of zeros
    private double[][] states = {};
    private int size;
    private final int count;
    private int unchanged; // steps since the covariances last changed

    /**
     * Prepares a filter.
     *
     * @param difference the differencing polynomial, constant term first
     * @param columns the columns to filter, of equal length: the series, and others, which take
     *     part where the series is observed; complete in as many first places as differences take
     * @param missing where the series is missing; looked at after those places
     */
    GapFilter(final double[] difference, final double[][] columns, final boolean[] missing) {
        this.difference = difference;
        this.columns = columns;
        this.missing = missing;
        int observed = 0;
        for (int t = difference.length - 1; t < missing.length; t++) {
            observed += missing[t] ? 0 : 1;
        }
        count = observed;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public double whitenQuickly(final ArmaPolynomials arma, final double[][] innovations)
            throws NonStationaryException {
        return whiten(arma, innovations); // each step is exact
    }

    @Override
    public double whiten(final ArmaPolynomials arma, final double[][] innovations)
            throws NonStationaryException {
        prepare(arma);
        double sumOfLogs = 0;
        double product = 1;
        int row = 0;
        for (int t = difference.length - 1; t < missing.length; t++) {
            if (missing[t]) {
                skip();
                continue;
            }
            if (!(variance > 0)) {
                throw new NonStationaryException(moments.phi());
            }
            final double inverse = 1 / variance;
            final double factor = Math.sqrt(inverse);
            for (int c = 0; c < columns.length; c++) {
                final double innovation = columns[c][t] - states[c][0];
                innovations[c][row] = innovation * factor;
                observe(states[c], innovation * inverse, columns[c][t]);
            }
            row++;
            product *= variance;
            if (product > LARGE) {
                sumOfLogs += Math.log(product);
                product = 1;
            }
            if (unchanged <= size) {
                observe(inverse);
            }
        }
        return sumOfLogs + Math.log(product);
    }

    private void observe(final double[] state, final double share, final double observation) {
        for (int i = 0; i < size; i++) {
            state[i] =
                    MultiplyAdd.of(
                            share,
                            covariances[i],
                            MultiplyAdd.of(phi[i], observation, state[i + 1]));
        }
    }

    /** Moves the covariance matrix on; a place of it depends on no more steps than it is large. */
    private void observe(final double inverse) {
        for (int i = 0; i < size; i++) {
            final double[] row = covariance[i];
            final double[] next = covariance[i + 1];
            final double load = theta[i];
            final double share = -inverse * covariances[i];
            for (int j = i; j < size; j++) {
                row[j] =
                        MultiplyAdd.of(
                                load, theta[j], MultiplyAdd.of(share, covariances[j], next[j + 1]));
            }
        }
        remember();
    }

    /** Notes the first row, and whether it is the one of the step before. */
    private void remember() {
        final double[] first = covariance[0];
        double change = Math.abs(first[0] - variance);
        variance = first[0];
        for (int i = 0; i + 1 < size; i++) {
            change = Math.max(change, Math.abs(first[i + 1] - covariances[i]));
            covariances[i] = first[i + 1];
        }
        unchanged = change <= NO_MORE_CHANGE * variance ? unchanged + 1 : 0;
    }

    /** A step without an observation. */
    private void skip() {
        for (final double[] state : states) {
            final double expected = state[0];
            for (int i = 0; i < size; i++) {
                state[i] = MultiplyAdd.of(phi[i], expected, state[i + 1]);
            }
        }
        for (int j = 0; j < size; j++) {
            ahead[j] = MultiplyAdd.of(phi[j], variance, covariances[j]);
        }
        for (int i = 0; i < size; i++) {
            final double[] row = covariance[i];
            final double[] next = covariance[i + 1];
            final double load = theta[i];
            final double ofPhi = phi[i];
            final double ofCovariance = covariances[i];
            for (int j = i; j < size; j++) {
                row[j] =
                        MultiplyAdd.of(
                                load,
                                theta[j],
                                MultiplyAdd.of(
                                        ofPhi,
                                        ahead[j],
                                        MultiplyAdd.of(ofCovariance, phi[j], next[j + 1])));
            }
        }
        remember();
        unchanged = 0;
    }

    private void prepare(final ArmaPolynomials arma) throws NonStationaryException {
        moments.set(arma);
        final StateSpace form = new StateSpace(arma, difference);
        phi = form.phi();
        theta = form.loading();
        size = form.size();
        if (covariance.length < size + 1) {
            covariances = new double[size + 1];
            ahead = new double[size];
            covariance = new double[size + 1][size + 1];
            states = new double[columns.length][size + 1];
        }
        for (final double[] row : covariance) {
            Arrays.fill(row, 0, size + 1, 0);
        }
        moments.setStateCovariance(covariance);
        Arrays.fill(covariances, 0);
        remember();
        unchanged = 0;
        for (int c = 0; c < columns.length; c++) {
            Arrays.fill(states[c], 0, size + 1, 0);
            form.addPast(columns[c], difference.length - 1, states[c]);
        }
    }
}
