// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Few observations leave much in doubt, which intervals have to say. */
class ShortSeriesTest {

    private static final int LENGTH = 20;

    private static final int HORIZON = 4;

    private static final int SERIES = 500;

    /** Four standard deviations of the share of 500 intervals. */
    private static final double CHANCE = 4 * Math.sqrt(0.95 * 0.05 / SERIES);

    @Test
    void intervals_holdTheShareTheyPromise_thoughTheOrderIsNotKnown() {
        final SplittableRandom random = new SplittableRandom(20);
        final int[] inside = new int[HORIZON];
        for (int i = 0; i < SERIES; i++) {
            final double[] series = autoregression(LENGTH + HORIZON, 0.5, random);
            final Forecast forecast =
                    SeriesForecaster.learn(
                                    Arrays.copyOf(series, LENGTH), 1, ForecastSettings.defaults())
                            .model()
                            .forecast(HORIZON);
            final double[] lower = forecast.lower(0.95);
            final double[] upper = forecast.upper(0.95);
            for (int h = 0; h < HORIZON; h++) {
                final double value = series[LENGTH + h];
                inside[h] += value >= lower[h] && value <= upper[h] ? 1 : 0;
            }
        }
        for (int h = 0; h < HORIZON; h++) {
            assertEquals(0.95, inside[h] / (double) SERIES, CHANCE, "step " + (h + 1));
        }
    }

    @Test
    void drift_isAveragedWithOneThatChanges() {
        final SplittableRandom random = new SplittableRandom(7);
        final double[] series = new double[80];
        for (int t = 1; t < series.length; t++) {
            series[t] = series[t - 1] + 1 + random.nextGaussian();
        }
        final LearnedSeries learned =
                SeriesForecaster.learn(series, 1, ForecastSettings.defaults());
        final AverageModel average = assertInstanceOf(AverageModel.class, learned.model());
        final SarimaModel last = average.members().get(average.members().size() - 1);
        assertTrue(average.members().get(0).specification().constant(), average.description());
        assertEquals(average.members().get(0).order().d() + 1, last.order().d());
        assertTrue(learned.trace().reason().contains("averaged with " + last.description()));
        final double widest = average.forecast(HORIZON).standardDeviation()[HORIZON - 1];
        assertTrue(
                widest
                        > average.members()
                                .get(0)
                                .forecast(HORIZON)
                                .standardDeviation()[HORIZON - 1]);
    }

    @Test
    void singleModel_isNotAveragedWithAnything() {
        final double[] series = new double[40];
        final SplittableRandom random = new SplittableRandom(7);
        for (int t = 1; t < series.length; t++) {
            series[t] = series[t - 1] + 1 + random.nextGaussian();
        }
        assertInstanceOf(
                SarimaModel.class,
                SeriesForecaster.learn(series, 1, ForecastSettings.defaults().withAveraged(1))
                        .model());
    }

    private static double[] autoregression(
            final int n, final double phi, final SplittableRandom random) {
        final double[] values = new double[n];
        double at = random.nextGaussian() / Math.sqrt(1 - phi * phi);
        for (int t = 0; t < n; t++) {
            at = phi * at + random.nextGaussian();
            values[t] = 100 + at;
        }
        return values;
    }
}
