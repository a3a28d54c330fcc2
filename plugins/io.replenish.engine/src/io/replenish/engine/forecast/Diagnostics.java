// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import io.replenish.engine.forecast.sarima.NonStationaryException;
import io.replenish.engine.forecast.sarima.ObservedInformation;
import io.replenish.engine.forecast.sarima.ResidualTest;
import io.replenish.engine.forecast.sarima.SarimaData;
import io.replenish.engine.forecast.sarima.SarimaLikelihood;
import io.replenish.engine.forecast.sarima.SarimaOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * What a fitted model says about itself. Likelihood, variance and effects are those of the
 * transformed series in its own unit, as in other programs that are given the transformed series.
 *
 * @param estimates coefficients and effects with their standard errors
 * @param count number of observations left by differencing
 * @param variance innovation variance at the maximum of the likelihood, not corrected for the
 *     number of parameters
 * @param logLikelihood the exact log-likelihood
 * @param ljungBox test whether residuals are uncorrelated
 * @param jarqueBera test whether residuals are normal
 * @param archLm test whether the variance of residuals depends on those before
 */
public record Diagnostics(
        List<Estimate> estimates,
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

    /**
     * An estimated number.
     *
     * @param name such as ar1, sma1, drift, or the title of a regressor
     * @param value the estimate
     * @param standardError by the curvature of the likelihood; NaN if the likelihood has no maximum
     *     there, 0 for a regressor without effect, as others or differencing leave nothing of it
     */
    public record Estimate(String name, double value, double standardError) {}

    /** Copies the list. */
    public Diagnostics {
        estimates = List.copyOf(estimates);
    }

    static Diagnostics of(final SarimaModel model) {
        final SarimaOrder order = model.order();
        final double[] values = model.values();
        final double[] z =
                SarimaSpecification.transformed(values, model.transform(), model.scale());
        final double[][] columns =
                model.specification()
                        .design(model.regression().columnsOfOthers(values.length), values.length);
        final SarimaData data = new SarimaData(z, columns, order);
        final ObservedInformation information =
                ObservedInformation.of(data, order, model.coefficients());
        final SarimaLikelihood likelihood = likelihood(model, data);
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
                estimates(model, information, unit),
                n,
                likelihood.variance() * unit * unit,
                likelihood.logLikelihood() - n * power * Math.log(model.scale()),
                ResidualTest.ljungBox(residuals, lags, order.coefficients()),
                ResidualTest.jarqueBera(residuals),
                ResidualTest.archLm(residuals, ARCH_LAGS));
    }

    private static SarimaLikelihood likelihood(final SarimaModel model, final SarimaData data) {
        try {
            return SarimaLikelihood.of(data, model.order(), model.coefficients());
        } catch (NonStationaryException e) {
            throw new IllegalStateException(
                    model.description() + " has no likelihood: " + e.getMessage(), e);
        }
    }

    private static List<Estimate> estimates(
            final SarimaModel model, final ObservedInformation information, final double unit) {
        final List<Estimate> estimates = new ArrayList<>();
        final SarimaOrder order = model.order();
        final double[] coefficients = model.coefficients().toArray();
        final List<String> names = new ArrayList<>();
        addNumbered("ar", order.p(), names);
        addNumbered("ma", order.q(), names);
        addNumbered("sar", order.seasonalP(), names);
        addNumbered("sma", order.seasonalQ(), names);
        for (int i = 0; i < coefficients.length; i++) {
            estimates.add(
                    new Estimate(
                            names.get(i),
                            coefficients[i],
                            Math.sqrt(information.coefficients()[i][i])));
        }
        final List<Regressor> regressors = model.regression().regressors();
        for (int c = 0; c < regressors.size(); c++) {
            final double shift =
                    regressors.get(c) == Trend.MEAN && model.transform().lambda() < 1
                            ? model.transform().apply(model.scale())
                            : 0;
            estimates.add(
                    new Estimate(
                            regressors.get(c).title(),
                            model.regression().effects()[c] * unit + shift,
                            Math.sqrt(information.effects()[c][c]) * unit));
        }
        return estimates;
    }

    private static void addNumbered(final String name, final int count, final List<String> names) {
        for (int i = 1; i <= count; i++) {
            names.add(name + i);
        }
    }

    /** Returns the number of estimated numbers, the innovation variance included. */
    public int parameters() {
        return estimates.size() + 1;
    }

    /** Returns the information criterion of Akaike. */
    public double aic() {
        return -2 * logLikelihood + 2 * parameters();
    }

    /** Returns the information criterion of Akaike, corrected for short series. */
    public double aicc() {
        final double k = parameters();
        return aic() + 2 * k * (k + 1) / (count - k - 1);
    }

    /** Returns the Bayesian information criterion. */
    public double bic() {
        return -2 * logLikelihood + parameters() * Math.log(count);
    }
}
