// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

/**
 * The two polynomials of a stationary ARMA model, seasonal factors multiplied out.
 *
 * @param ar \(1 - \phi_1 B - \dots\), constant term first
 * @param ma \(1 + \theta_1 B + \dots\), constant term first
 */
record ArmaPolynomials(double[] ar, double[] ma) {

    /** Multiplies out the factors of a seasonal model. */
    static ArmaPolynomials of(final SarimaCoefficients coefficients, final int period) {
        return new ArmaPolynomials(
                LagPolynomial.product(coefficients.ar(), coefficients.seasonalAr(), -1, period),
                LagPolynomial.product(coefficients.ma(), coefficients.seasonalMa(), 1, period));
    }

    /** Returns the size of the state, max(p, q + 1) with p and q the degrees. */
    int stateSize() {
        return Math.max(ar.length - 1, ma.length);
    }
}
