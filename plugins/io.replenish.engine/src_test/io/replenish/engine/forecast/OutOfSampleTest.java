// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.forecast.sarima.SarimaEstimator;
import io.replenish.engine.forecast.sarima.SarimaLikelihood;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Models chosen by their forecasts of what they were not fitted to. */
class OutOfSampleTest {

    private static final double[] VALUES = SeriesForecasterTest.seasonal(72, 12, 3);

    /** The search looks for the maximum less carefully than the test, as a share of the error. */
    private static final double SEARCH = 0.05;

    private static final ForecastSettings BY_ERRORS =
            ForecastSettings.defaults()
                    .withCriterion(Criterion.RMSE)
                    .withTransform(TransformChoice.NONE)
                    .withAveraged(1)
                    .withBounds(new OrderBounds(1, 1, 1, 1, 1, 1, 2));

    @Test
    void chosenModel_hasTheErrorThatTheTraceSays() throws Exception {
        final LearnedSeries learned =
                SeriesForecaster.learn(VALUES, 12, BY_ERRORS.withSearch(Search.GRID));
        final SarimaModel model = (SarimaModel) learned.model();
        final List<SelectionTrace.Model> ranking = learned.trace().models();
        assertEquals(ranking.get(0).model(), model.description());
        assertTrue(ranking.get(0).criterion() <= ranking.get(1).criterion());
        final double[] past = Arrays.copyOf(VALUES, 60);
        final SarimaEstimator.Maximum maximum =
                new ModelPool(
                                SarimaSpecification.transformed(past, BoxCox.NONE, model.scale()),
                                new double[0][],
                                Criterion.AICC,
                                Deadline.none())
                        .fit(model.specification(), SarimaEstimator.Effort.THOROUGH)
                        .maximum();
        final SarimaLikelihood likelihood = maximum.likelihood();
        final double[] mean =
                new SarimaModel(
                                model.specification(),
                                maximum.coefficients(),
                                new Regression(
                                        model.specification().regressors(List.of()),
                                        likelihood.effects(),
                                        likelihood.effectsCovariance()),
                                likelihood.variance(),
                                BoxCox.NONE,
                                model.scale(),
                                past,
                                false)
                        .forecast(12)
                        .mean();
        double sum = 0;
        for (int h = 0; h < 12; h++) {
            sum += Math.pow((VALUES[60 + h] - mean[h]) / model.scale(), 2);
        }
        final double error = Math.sqrt(sum / 12);
        assertEquals(error, ranking.get(0).criterion(), SEARCH * error);
    }

    @Test
    void lastPeriodsWithoutObservation_areNotCompared() {
        final double[] gap = VALUES.clone();
        Arrays.fill(gap, 66, 72, Double.NaN);
        final double[] none = VALUES.clone();
        Arrays.fill(none, 60, 72, Double.NaN);
        assertFalse(SeriesForecaster.learn(gap, 12, BY_ERRORS).isFallback());
        final LearnedSeries fallback = SeriesForecaster.learn(none, 12, BY_ERRORS);
        assertTrue(Arrays.stream(fallback.model().forecast(5).mean()).allMatch(Double::isFinite));
    }

    @Test
    void comparedPeriods_areASeasonButNotMoreThanAQuarter() {
        final double[][] columns = {new double[72]};
        assertEquals(12, OutOfSample.of(VALUES, columns, 12).actual().length);
        assertEquals(7, OutOfSample.of(VALUES, columns, 1).actual().length);
        assertEquals(18, OutOfSample.of(VALUES, columns, 52).actual().length);
        assertEquals(1, OutOfSample.of(new double[5], new double[0][], 1).actual().length);
        assertEquals(12, OutOfSample.of(VALUES, columns, 12).futureColumns()[0].length);
    }
}
