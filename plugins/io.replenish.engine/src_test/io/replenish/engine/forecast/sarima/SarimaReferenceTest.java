// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.testing.SharedData;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Estimates and forecasts of models of given order against those of other programs. */
class SarimaReferenceTest {

    /** What the best optimiser of any program may be better. */
    private static final double BEST_KNOWN = 0.01;

    /** What a search that spares likelihoods may miss: it may stop early, or at another maximum. */
    private static final double SPARING = 1;

    /** Share by which forecasts may differ from dense Gaussian algebra. */
    private static final double DENSE = 1e-6;

    @ParameterizedTest
    @EnumSource
    void everyReferenceCase_isFittedAsWellAsByAnyProgram(final SarimaEstimator.Effort effort)
            throws Exception {
        final double missed = effort == SarimaEstimator.Effort.THOROUGH ? BEST_KNOWN : SPARING;
        for (final ReferenceCase c : ReferenceCase.all()) {
            final SarimaData data = new SarimaData(c.values, c.regressors, c.order);
            final double found =
                    new SarimaEstimator(data, c.order)
                            .maximise(List.of(), effort)
                            .likelihood()
                            .logLikelihood();
            assertTrue(
                    found > c.exactBest - missed,
                    () -> c.name + ": " + found + " against " + c.exactBest);
            assertTrue(
                    found < c.exactBest + BEST_KNOWN,
                    () -> c.name + ": better than possible, " + found);
        }
    }

    @Test
    void everyReferenceCase_isForecastAsByDenseAlgebra() throws Exception {
        final Map<String, double[]> expected = new HashMap<>();
        final List<String[]> records = SharedData.csv("fixed_order_forecasts.csv");
        for (final String[] r : records.subList(1, records.size())) {
            final int from = r[8].isEmpty() ? 4 : 8;
            expected.put(
                    r[0] + " " + r[1],
                    new double[] {Double.parseDouble(r[from]), Double.parseDouble(r[from + 1])});
        }
        final int horizon = 12;
        for (final ReferenceCase c : ReferenceCase.all()) {
            final SarimaPrediction prediction =
                    SarimaPrediction.of(c.adjusted(), c.order, c.coefficients);
            final double[] mean = prediction.mean(horizon);
            final double[][] covariance = prediction.covariance(horizon);
            final double[][] future = c.regressors(c.values.length, horizon);
            for (int h = 0; h < horizon; h++) {
                for (int x = 0; x < future.length; x++) {
                    mean[h] += c.effects[x] * future[x][h];
                }
                final double[] e = expected.get(c.name + " " + (h + 1));
                assertEquals(e[0], mean[h], DENSE * Math.abs(e[0]), c.name);
                assertEquals(e[1], Math.sqrt(covariance[h][h] * c.sigma2), DENSE * e[1], c.name);
            }
        }
    }
}
