// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.reference;

import io.replenish.engine.forecast.sarima.NonStationaryException;
import io.replenish.engine.forecast.sarima.SarimaData;
import io.replenish.engine.forecast.sarima.SarimaEstimator;
import io.replenish.engine.forecast.sarima.SarimaLikelihood;
import io.replenish.engine.forecast.sarima.SarimaPrediction;
import java.util.List;

/**
 * How far the engine is from a case.
 *
 * @param likelihood difference of the log-likelihoods at R's coefficients
 * @param fit by how much our largest log-likelihood exceeds the best known one
 * @param mean largest relative difference of forecasts at R's coefficients
 * @param deviation largest relative difference of their standard errors
 */
record ReferenceCheck(double likelihood, double fit, double mean, double deviation) {

    /** Likelihoods at the same coefficients may differ by this. */
    private static final double LIKELIHOOD = 1e-6;

    /** The best known likelihood may be larger by this. */
    private static final double FIT = 0.01;

    /** Forecasts and their standard errors may differ by this share. */
    private static final double FORECAST = 1e-6;

    private static final double[][] NO_REGRESSORS = {};

    /**
     * Computes.
     *
     * @param means the forecasts of another program
     * @param deviations their standard errors
     */
    static ReferenceCheck of(
            final ReferenceCase reference, final double[] means, final double[] deviations)
            throws NonStationaryException {
        final double[] adjusted = reference.adjusted();
        final SarimaLikelihood there =
                SarimaLikelihood.of(
                        new SarimaData(adjusted, NO_REGRESSORS, reference.order()),
                        reference.order(),
                        reference.coefficients());
        final int n = reference.values().length;
        final SarimaEstimator estimator =
                new SarimaEstimator(
                        new SarimaData(
                                reference.values(), reference.regressors(0, n), reference.order()),
                        reference.order());
        final double best =
                estimator
                        .maximise(List.of(), SarimaEstimator.Effort.THOROUGH)
                        .likelihood()
                        .logLikelihood();
        final SarimaPrediction prediction =
                SarimaPrediction.of(adjusted, reference.order(), reference.coefficients());
        final double[] mean = prediction.mean(means.length);
        final double[] level = reference.level(n, means.length);
        final double[][] covariance = prediction.covariance(means.length);
        double meanError = 0;
        double deviationError = 0;
        for (int h = 0; h < means.length; h++) {
            final double deviation = Math.sqrt(covariance[h][h] * reference.sigma2());
            meanError = worse(meanError, mean[h] + level[h], means[h]);
            deviationError = worse(deviationError, deviation, deviations[h]);
        }
        return new ReferenceCheck(
                there.logLikelihood() - reference.logLikelihood(),
                best - reference.bestKnown(),
                meanError,
                deviationError);
    }

    /** NaN stays, as it is within no bar. */
    private static double worse(final double sofar, final double ours, final double expected) {
        return Math.max(sofar, Math.abs(ours - expected) / Math.abs(expected));
    }

    /** Returns whether all differences are within their bars. */
    boolean isWithinBars() {
        return Math.abs(likelihood) <= LIKELIHOOD
                && fit >= -FIT
                && mean <= FORECAST
                && deviation <= FORECAST;
    }
}
