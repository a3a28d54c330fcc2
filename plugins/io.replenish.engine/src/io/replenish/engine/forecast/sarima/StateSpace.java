// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import java.util.Arrays;

/**
 * The state-space form of a seasonal ARIMA model: the state is that of the ARMA process, followed
 * by the last d + sD observations. All maps cost O(m), m the size of the state.
 *
 * <p>Harvey, A. C. (1989). <i>Forecasting, Structural Time Series Models and the Kalman Filter</i>.
 * CUP.
 */
final class StateSpace {

    private final double[] phi;
    private final double[] theta;
    private final double[] differencing; // y(t) = w(t) + sum of differencing[j] y(t-1-j)
    private final int armaSize;
    private final int size;

    /**
     * Makes the form.
     *
     * @param arma the model of the differenced series
     * @param difference the differencing polynomial, constant term first
     */
    StateSpace(final ArmaPolynomials arma, final double[] difference) {
        armaSize = arma.stateSize();
        size = armaSize + difference.length - 1;
        phi = new double[armaSize];
        for (int j = 1; j < arma.ar().length; j++) {
            phi[j - 1] = -arma.ar()[j];
        }
        theta = Arrays.copyOf(arma.ma(), armaSize);
        differencing = new double[difference.length - 1];
        for (int j = 0; j < differencing.length; j++) {
            differencing[j] = -difference[j + 1];
        }
    }

    /** Returns the size of the state. */
    int size() {
        return size;
    }

    /** Returns the size of the part that belongs to the ARMA process. */
    int armaSize() {
        return armaSize;
    }

    /** Returns the weights with which an innovation enters the ARMA part; not to be modified. */
    double[] loading() {
        return theta;
    }

    /** Returns the observation that belongs to a state. */
    double observation(final double[] state) {
        double sum = state[0];
        for (int j = 0; j < differencing.length; j++) {
            sum += differencing[j] * state[armaSize + j];
        }
        return sum;
    }

    /** Replaces a state by the expected one of the next time. */
    void transition(final double[] state) {
        final double observation = observation(state);
        final double first = state[0];
        for (int i = 0; i < armaSize; i++) {
            state[i] = phi[i] * first + (i + 1 < armaSize ? state[i + 1] : 0);
        }
        if (differencing.length > 0) {
            System.arraycopy(state, armaSize, state, armaSize + 1, differencing.length - 1);
            state[armaSize] = observation;
        }
    }

    /**
     * Replaces weights of the state by those weights of the state one step before that have the
     * same effect.
     */
    void transposedTransition(final double[] weights) {
        double first = 0;
        for (int i = 0; i < armaSize; i++) {
            first += phi[i] * weights[i];
        }
        System.arraycopy(weights, 0, weights, 1, armaSize - 1);
        weights[0] = first;
        if (differencing.length > 0) {
            final double ofObservation = weights[armaSize];
            System.arraycopy(weights, armaSize + 1, weights, armaSize, differencing.length - 1);
            weights[size - 1] = 0;
            weights[0] += ofObservation;
            for (int j = 0; j < differencing.length; j++) {
                weights[armaSize + j] += differencing[j] * ofObservation;
            }
        }
    }

    /** Returns the weights with which the state enters the observation. */
    double[] observationWeights() {
        final double[] weights = new double[size];
        weights[0] = 1;
        System.arraycopy(differencing, 0, weights, armaSize, differencing.length);
        return weights;
    }
}
