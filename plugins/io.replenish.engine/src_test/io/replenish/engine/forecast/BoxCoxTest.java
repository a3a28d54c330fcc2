// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The transformation of Box and Cox, given or chosen. */
class BoxCoxTest {

    /** Powers that a few hundred values can tell apart. */
    private static final double NEAR = 0.15;

    /** Share, of 200,000 random numbers. */
    private static final double SIMULATED = 0.005;

    private static final ForecastSettings SETTINGS =
            ForecastSettings.defaults().withAveraged(1).withTransform(TransformChoice.BOX_COX);

    /** Steps of a random walk are normal under the transformation alone. */
    private static double[] walk(final double lambda) {
        final SplittableRandom random = new SplittableRandom(19);
        final double[] values = new double[400];
        double at = 20;
        for (int t = 0; t < values.length; t++) {
            at = 20 + 0.95 * (at - 20) + Normal.quantile(random.nextDouble(1e-9, 1));
            values[t] = new BoxCox(lambda).invert(lambda == 0 ? at / 4 : at);
        }
        return values;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.5, 1})
    void power_isFoundByTheLikelihood(final double lambda) {
        final SarimaModel model =
                (SarimaModel) SeriesForecaster.learn(walk(lambda), 1, SETTINGS).model();
        assertEquals(lambda, model.transform().lambda(), NEAR);
    }

    @Test
    void givenPower_isTaken() {
        final LearnedSeries learned =
                SeriesForecaster.learn(walk(0.5), 1, SETTINGS.withLambda(OptionalDouble.of(0.25)));
        assertEquals(0.25, ((SarimaModel) learned.model()).transform().lambda());
        assertTrue(learned.model().description().endsWith("Box-Cox 0.25"));
    }

    @Test
    void powerOutsideOfZeroToOne_isRefused() {
        for (final double lambda : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> SETTINGS.withLambda(OptionalDouble.of(lambda)));
        }
    }

    @Test
    void seriesWithZeros_staysAsItIs() {
        final double[] values = walk(0.5);
        values[7] = 0;
        final LearnedSeries learned = SeriesForecaster.learn(values, 1, SETTINGS);
        assertEquals(BoxCox.NONE, ((SarimaModel) learned.model()).transform());
        assertTrue(
                learned.trace().tests().stream()
                        .anyMatch(t -> t.conclusion().contains("not all values are positive")));
    }

    /** The expected value, not the median, is forecast: that of the simulated futures. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.25, 0.5, 1})
    void mean_isThatOfSimulatedValues(final double lambda) {
        final SarimaModel model =
                (SarimaModel)
                        SeriesForecaster.learn(
                                        walk(lambda),
                                        1,
                                        SETTINGS.withLambda(OptionalDouble.of(lambda)))
                                .model();
        final double[][] futures = model.simulate(3, 200_000, 5);
        final double mean = Arrays.stream(futures).mapToDouble(f -> f[2]).average().orElseThrow();
        assertEquals(mean, model.forecast(3).mean()[2], SIMULATED * mean);
    }
}
