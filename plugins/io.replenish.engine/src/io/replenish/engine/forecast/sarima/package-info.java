// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * ARIMA and SARIMA models by exact maximum likelihood. Read {@link
 * io.replenish.engine.forecast.sarima.SarimaOrder} first, then SarimaEstimator.
 *
 * <p>Conventions of the whole package, those of R and statsmodels: \(
 * \phi(B)\,\Phi(B^s)\,(1-B)^d(1-B^s)^D\,(y_t - x_t'\beta) = \theta(B)\,\Theta(B^s)\,\varepsilon_t
 * \) with \( \phi(B)=1-\phi_1B-\dots \) and \( \theta(B)=1+\theta_1B+\dots \). The mean is a
 * regressor of ones, the drift a regressor 1, 2, ..., n. The likelihood is that of the differenced
 * series; the innovation variance is concentrated out and divides by the number of differenced
 * observations.
 */
package io.replenish.engine.forecast.sarima;
