// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import io.replenish.engine.math.DotProduct;

/**
 * The exact Gaussian log-likelihood of the differenced series, with the innovation variance
 * concentrated out: \( \ell = -\tfrac n2(1+\ln 2\pi\hat\sigma^2) - \tfrac12\sum\ln F_t \), \(
 * \hat\sigma^2 = \tfrac1n\sum v_t^2/F_t \).
 *
 * @param logLikelihood the logarithm of the likelihood
 * @param variance the innovation variance at which it is attained
 * @param count the number n of observations left by differencing
 * @param effects the effects of the regressors
 * @param effectsCovariance covariance matrix of the effects, in units of the innovation variance
 */
public record SarimaLikelihood(
        double logLikelihood,
        double variance,
        int count,
        double[] effects,
        double[][] effectsCovariance) {

    /**
     * Evaluates the likelihood at coefficients, the effects of the regressors concentrated out.
     *
     * @param data made ready with the differences of the order
     * @throws NonStationaryException if the autoregressive part has a root on or inside the unit
     *     circle
     */
    public static SarimaLikelihood of(
            final SarimaData data, final SarimaOrder order, final SarimaCoefficients coefficients)
            throws NonStationaryException {
        return of(data, ArmaPolynomials.of(coefficients, order.period()));
    }

    /**
     * Evaluates the likelihood, the effects of the regressors concentrated out.
     *
     * @throws NonStationaryException if the autoregressive part has a root on or inside the unit
     *     circle
     */
    static SarimaLikelihood of(final SarimaData data, final ArmaPolynomials arma)
            throws NonStationaryException {
        final double sumOfLogs = data.whiten(arma);
        final int n = data.count();
        final double[][] covariance = LeastSquares.covariance(data.whitened(), n);
        final double[] effects = LeastSquares.solve(data.whitened(), n);
        final double sum = DotProduct.of(data.whitened()[0], data.whitened()[0], n);
        return new SarimaLikelihood(
                logLikelihood(sum / n, sumOfLogs, n), sum / n, n, effects, covariance);
    }

    /** Returns the log-likelihood for an innovation variance. */
    static double logLikelihood(final double variance, final double sumOfLogs, final int n) {
        return -0.5 * (n * (1 + Math.log(2 * Math.PI * variance)) + sumOfLogs);
    }
}
