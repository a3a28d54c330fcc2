// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import java.util.Arrays;

/**
 * The state-space form of a seasonal ARMA model whose autoregression contains the differences: the
 * first place of the state is the observation, the others are what is known already of those that
 * follow. All maps cost O(r), r the size of the state.
 *
 * <p>Harvey, A. C. (1989). <i>Forecasting, Structural Time Series Models and the Kalman Filter</i>,
 * sect. 3.3. CUP.
 */
final class StateSpace {

    private final double[] ar; // of the differenced series
    private final double[] difference;
    private final double[] phi;
    private final double[] theta;

    /**
     * Makes the form.
     *
     * @param arma the model of the differenced series
     * @param difference the differencing polynomial, constant term first
     */
    StateSpace(final ArmaPolynomials arma, final double[] difference) {
        ar = arma.ar();
        this.difference = difference;
        final double[] full = LagPolynomial.multiply(ar, difference);
        final int size = Math.max(full.length - 1, arma.ma().length);
        phi = new double[size];
        for (int j = 1; j < full.length; j++) {
            phi[j - 1] = -full[j];
        }
        theta = Arrays.copyOf(arma.ma(), size);
    }

    /** Returns the size of the state. */
    int size() {
        return phi.length;
    }

    /** Returns the weights with which an observation enters the next state; not to be modified. */
    double[] phi() {
        return phi;
    }

    /** Returns the weights with which an innovation enters the state; not to be modified. */
    double[] loading() {
        return theta;
    }

    /** Replaces a state by the expected one of the next time. */
    void transition(final double[] state) {
        final double observation = state[0];
        final int last = phi.length - 1;
        for (int i = 0; i < last; i++) {
            state[i] = phi[i] * observation + state[i + 1];
        }
        state[last] = phi[last] * observation;
    }

    /**
     * Replaces weights of the state by those weights of the state one step before that have the
     * same effect.
     */
    void transposedTransition(final double[] weights) {
        double first = 0;
        for (int i = 0; i < phi.length; i++) {
            first += phi[i] * weights[i];
        }
        System.arraycopy(weights, 0, weights, 1, phi.length - 1);
        weights[0] = first;
    }

    /**
     * Adds to a state what observations add to those that follow by the differences alone.
     *
     * @param series has d + sD or more elements
     * @param end the time of the state, which is that after the last of these observations
     */
    void addPast(final double[] series, final int end, final double[] state) {
        final int lost = difference.length - 1;
        for (int i = 0; i < lost; i++) {
            double sum = 0;
            for (int j = i + 1; j <= lost; j++) {
                sum -= difference[j] * series[end + i - j];
            }
            for (int lag = 0; lag < ar.length && sum != 0; lag++) {
                state[i + lag] += ar[lag] * sum;
            }
        }
    }
}
