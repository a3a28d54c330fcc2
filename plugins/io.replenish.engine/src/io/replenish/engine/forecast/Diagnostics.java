// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import io.replenish.engine.forecast.sarima.NonStationaryException;
import io.replenish.engine.forecast.sarima.ResidualTest;
import io.replenish.engine.forecast.sarima.SarimaLikelihood;
import io.replenish.engine.forecast.sarima.SarimaOrder;

/**
 * What a fitted model says about itself. Likelihood, variance and effects are those of the
 * transformed series in its own unit, as in other programs that are given the transformed series.
 *
 * @param parameters number of estimated numbers, the innovation variance included
 * @param count number of observations left by differencing
 * @param variance innovation variance at the maximum of the likelihood, not corrected for the
 *     number of parameters
 * @param logLikelihood the exact log-likelihood
 * @param ljungBox test whether residuals are uncorrelated
 * @param jarqueBera test whether residuals are normal
 * @param archLm test whether the variance of residuals depends on those before
 */
public record Diagnostics(
        int parameters,
        int count,
        double variance,
        double logLikelihood,
        ResidualTest ljungBox,
        ResidualTest jarqueBera,
        ResidualTest archLm) {

    /** Autocorrelations of residuals that are tested: of two seasons, or of so many periods. */
    private static final int LAGS = 10;

    /** The test of uncorrelated residuals needs more autocorrelations than coefficients by this. */
    private static final int SPARE_LAGS = 3;

    /** Squares before that the variance may depend on. */
    private static final int ARCH_LAGS = 5;

    static Diagnostics of(final SarimaModel model) {
        final SarimaOrder order = model.order();
        final SarimaLikelihood likelihood = likelihood(model);
        final double[] residuals = model.standardisedResiduals();
        final int period = order.period();
        final int n = likelihood.count();
        final int lags =
                Math.max(
                        Math.min(period > 1 ? 2 * period : LAGS, n / 5),
                        order.coefficients() + SPARE_LAGS);
        // from the model's unit to that of the transformed series
        final double power = model.transform().lambda();
        final double unit = Math.pow(model.scale(), power);
        return new Diagnostics(
                order.coefficients() + model.regression().effects().length + 1,
                n,
                likelihood.variance() * unit * unit,
                likelihood.logLikelihood() - n * power * Math.log(model.scale()),
                ResidualTest.ljungBox(residuals, lags, order.coefficients()),
                ResidualTest.jarqueBera(residuals),
                ResidualTest.archLm(residuals, ARCH_LAGS));
    }

    private static SarimaLikelihood likelihood(final SarimaModel model) {
        try {
            return SarimaLikelihood.of(model.data(), model.order(), model.coefficients());
        } catch (NonStationaryException e) {
            throw new IllegalStateException(
                    model.description() + " has no likelihood: " + e.getMessage(), e);
        }
    }

    /** Returns the information criterion of Akaike. */
    public double aic() {
        return -2 * logLikelihood + 2 * parameters;
    }

    /** Returns the information criterion of Akaike, corrected for short series. */
    public double aicc() {
        final double k = parameters;
        return aic() + 2 * k * (k + 1) / (count - k - 1);
    }

    /** Returns the Bayesian information criterion. */
    public double bic() {
        return -2 * logLikelihood + parameters * Math.log(count);
    }
}
