// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.data.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesForecasterTest {

    private static final ForecastSettings SETTINGS = ForecastSettings.defaults();

    /**
     * Share: the optimiser stops at slightly different points when the last digits of the values
     * differ.
     */
    private static final double SAME_MODEL = 1e-5;

    private static final int HORIZON = 24;

    static Stream<Arguments> difficultSeries() {
        final double[] seasonal = seasonal(60, 12, 1);
        final double[] outlier = seasonal.clone();
        outlier[30] = 1e9;
        final double[] gaps = seasonal.clone();
        Arrays.fill(gaps, 10, 25, Double.NaN);
        gaps[0] = Double.NaN;
        gaps[59] = Double.POSITIVE_INFINITY;
        final double[] oneValue = new double[40];
        Arrays.fill(oneValue, Double.NaN);
        oneValue[7] = 3;
        final double[] lastSale = new double[60];
        lastSale[59] = 5;
        final double[] step = new double[60];
        Arrays.fill(step, 30, 60, 100);
        return Stream.of(
                Arguments.of("empty", new double[0]),
                Arguments.of("one value", new double[] {5}),
                Arguments.of("two values", new double[] {5, 7}),
                Arguments.of("all missing", new double[] {Double.NaN, Double.NaN, Double.NaN}),
                Arguments.of("one value among missing", oneValue),
                Arguments.of("all zero", new double[50]),
                Arguments.of("constant", filled(50, 7)),
                Arguments.of("constant of 1e300", filled(50, 1e300)),
                Arguments.of("linear", linear(50)),
                Arguments.of("short", new double[] {1, 3, 2, 5, 4, 6, 5, 8, 7}),
                Arguments.of("huge", times(seasonal, 1e12)),
                Arguments.of("tiny", times(seasonal, 1e-12)),
                Arguments.of("negative", times(seasonal, -1)),
                Arguments.of("extreme outlier", outlier),
                Arguments.of("gaps", gaps),
                Arguments.of("never a value in May", without(seasonal(72, 12, 2), 12, 4)),
                Arguments.of("values in odd months only", without(pure(72, 12), 2, 1)),
                Arguments.of("one sale at the end", lastSale),
                Arguments.of("step", step),
                Arguments.of("purely seasonal", pure(72, 12)),
                Arguments.of("alternating", pure(40, 2)),
                Arguments.of("exponential", exponential(60)),
                Arguments.of("quadratic", quadratic(60)),
                Arguments.of("intermittent", intermittent(100)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("difficultSeries")
    void difficultSeries_haveAModelWithFiniteForecastsAndAReason(
            final String name, final double[] values) {
        for (final int period : new int[] {1, 12}) {
            final LearnedSeries learned = SeriesForecaster.learn(values, period, SETTINGS);
            final Forecast forecast = learned.model().forecast(HORIZON);
            final double largest =
                    Arrays.stream(values).filter(Double::isFinite).map(Math::abs).max().orElse(0);
            for (int h = 0; h < HORIZON; h++) {
                assertTrue(
                        Math.abs(forecast.mean()[h]) <= 20 * largest,
                        name + ": " + forecast.mean()[h]);
                assertTrue(forecast.standardDeviation()[h] >= 0, name);
                assertTrue(forecast.lower(0.95)[h] <= forecast.upper(0.95)[h], name);
            }
            assertTrue(Double.isFinite(learned.model().cumulative(3.5).variance()), name);
            assertFalse(learned.trace().reason().isBlank(), name);
        }
    }

    @Test
    void constantSeries_isForecastAsItselfWithoutDoubt() {
        final LearnedSeries learned = SeriesForecaster.learn(filled(30, 7), 12, SETTINGS);
        assertTrue(learned.isFallback());
        assertEquals(7, learned.model().forecast(3).mean()[2]);
        assertEquals(0, learned.model().forecast(3).standardDeviation()[2]);
        assertEquals("all 30 observations are 7.0: the forecast is that", learned.trace().reason());
    }

    /** What never was observed hides no other part of the season. */
    @Test
    void closedSundays_leaveTheOtherDaysTheirSeason() {
        final int[] ofWeek = {50, 10, 20, 30, 40, 90, 60};
        final SplittableRandom random = new SplittableRandom(3);
        final double[] values = new double[7 * 30];
        Arrays.setAll(values, t -> ofWeek[t % 7] + random.nextDouble(-1, 1));
        final LearnedSeries learned =
                SeriesForecaster.learn(without(values, 7, 6), 7, ForecastSettings.defaults());
        final double[] mean = learned.model().forecast(14).mean();
        for (int h = 0; h < 14; h++) {
            if (h % 7 == 6) {
                assertTrue(mean[h] > 0 && mean[h] < 100, "Sunday: " + mean[h]);
            } else {
                assertEquals(ofWeek[h % 7], mean[h], 1, "day " + h);
            }
        }
    }

    @Test
    void line_goesOn() {
        final double[] mean =
                SeriesForecaster.learn(linear(20), 1, SETTINGS).model().forecast(2).mean();
        assertArrayEquals(new double[] {3 + 2 * 20, 3 + 2 * 21}, mean, 1e-9);
    }

    @Test
    void seasonalSeries_hasASeasonalModelThatBeatsTheLastSeason() {
        final double[] all = seasonal(132, 12, 3);
        final LearnedSeries learned = SeriesForecaster.learn(Arrays.copyOf(all, 120), 12, SETTINGS);
        final double[] future = Arrays.copyOfRange(all, 120, 132);
        assertTrue(learned.model().isSeasonal(), learned.model().description());
        final Accuracy accuracy = Accuracy.of(future, learned.model().forecast(12).mean(), 1);
        final Accuracy naive = Accuracy.of(future, Arrays.copyOfRange(all, 108, 120), 1);
        assertTrue(accuracy.rmse() < naive.rmse(), accuracy + " against " + naive);
    }

    @Test
    void whiteNoise_hasNoSeason() {
        final double[] noise = new double[96];
        final SplittableRandom random = new SplittableRandom(12);
        Arrays.setAll(noise, t -> 100 + random.nextDouble());
        assertFalse(SeriesForecaster.learn(noise, 12, SETTINGS).model().isSeasonal());
    }

    @ParameterizedTest
    @EnumSource
    void everySearch_findsAModelAndNamesTheRunnerUp(final Search search) {
        final SelectionTrace trace =
                SeriesForecaster.learn(
                                seasonal(60, 4, 5),
                                4,
                                SETTINGS.withSearch(search)
                                        .withBounds(new OrderBounds(2, 1, 2, 1, 1, 1, 4)))
                        .trace();
        assertTrue(trace.reason().contains("runner-up"), trace.reason());
        assertTrue(trace.models().size() > 4);
        assertEquals(
                search == Search.STEPWISE,
                trace.models().stream().anyMatch(m -> m.note().startsWith("not fitted")),
                "only the stepwise search may leave out what it can foresee");
    }

    /**
     * Growth that wanders: a model with a moving average that undoes the difference is the best one
     * at first, and without the difference all that follow the series have a root at the unit
     * circle, so that nothing but its mean would be left to choose.
     */
    @ParameterizedTest
    @ValueSource(ints = {10, 34, 142, 163, 262})
    void wanderingGrowth_isNotForecastByItsMean(final int seed) {
        final SplittableRandom random = new SplittableRandom(seed);
        final double[] values = new double[40];
        double level = 1000;
        double growth = 3;
        for (int t = 0; t < values.length; t++) {
            growth = 0.9 * growth + 0.3 + random.nextDouble() - 0.5;
            level += growth;
            values[t] = level;
        }
        final LearnedSeries learned = SeriesForecaster.learn(values, 1, SETTINGS);
        assertEquals(
                values[39] + growth,
                learned.model().forecast(1).mean()[0],
                1,
                learned.trace().reason());
        assertTrue(
                learned.trace().tests().stream()
                        .anyMatch(test -> test.conclusion().contains("after all")));
    }

    @Test
    void fullGrid_isNoWorseThanStepwise() {
        for (int seed = 0; seed < 5; seed++) {
            final double[] values = seasonal(60, 4, seed);
            final OrderBounds bounds = new OrderBounds(2, 1, 2, 1, 1, 1, 6);
            final double stepwise = bestCriterion(values, SETTINGS.withBounds(bounds));
            final double grid =
                    bestCriterion(values, SETTINGS.withBounds(bounds).withSearch(Search.GRID));
            assertTrue(grid <= stepwise + 0.01, grid + " against " + stepwise);
        }
    }

    private static double bestCriterion(final double[] values, final ForecastSettings settings) {
        return SeriesForecaster.learn(values, 4, settings).trace().models().get(0).criterion();
    }

    @Test
    void changeOfUnit_changesNothingButTheUnit() {
        final double[] values = seasonal(72, 12, 8);
        final Forecast forecast = SeriesForecaster.learn(values, 12, SETTINGS).model().forecast(12);
        final Forecast scaled =
                SeriesForecaster.learn(times(values, 1e9), 12, SETTINGS).model().forecast(12);
        for (int h = 0; h < 12; h++) {
            assertEquals(
                    forecast.mean()[h] * 1e9,
                    scaled.mean()[h],
                    SAME_MODEL * Math.abs(scaled.mean()[h]));
        }
    }

    @Test
    void threadsAndNeighbours_changeNothing() {
        final List<Observations> series = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            series.add(Observations.of(seasonal(48 + i, 12, i)));
        }
        final List<LearnedSeries> one =
                SeriesForecaster.learnAll(series, 12, SETTINGS, 1, Progress.none());
        final List<LearnedSeries> three =
                SeriesForecaster.learnAll(series, 12, SETTINGS, 3, Progress.none());
        for (int i = 0; i < series.size(); i++) {
            assertEquals(one.get(i).model().state(), three.get(i).model().state());
            assertEquals(
                    one.get(i).model().state(),
                    SeriesForecaster.learn(series.get(i), 12, SETTINGS).model().state());
        }
    }

    @Test
    void cancelled_stopsWithTheException() {
        final List<Observations> series =
                Stream.of(1, 2, 3).map(i -> Observations.of(seasonal(60, 12, i))).toList();
        assertThrows(
                CancellationException.class,
                () ->
                        SeriesForecaster.learnAll(
                                series,
                                12,
                                SETTINGS,
                                2,
                                fraction -> {
                                    throw new CancellationException();
                                }));
    }

    @Test
    void heldOut_isForecastWithoutBeingSeen() {
        final double[] values = seasonal(84, 12, 4);
        final double[] changed = values.clone();
        changed[83] += 1000;
        final Accuracy accuracy =
                SeriesForecaster.learn(values, 12, SETTINGS.withHeldOut(12))
                        .heldOut()
                        .orElseThrow();
        final Accuracy other =
                SeriesForecaster.learn(changed, 12, SETTINGS.withHeldOut(12))
                        .heldOut()
                        .orElseThrow();
        assertEquals(12, accuracy.count());
        assertEquals(1000.0 / 12, other.mae() - accuracy.mae(), 1000.0 / 12 * 0.2);
    }

    @Test
    void model_isTheSameAfterItsStateWasStored() {
        for (final double[] values : List.of(seasonal(60, 12, 2), filled(9, 4), intermittent(60))) {
            final ForecastModel model = SeriesForecaster.learn(values, 12, SETTINGS).model();
            final ForecastModel again = ForecastModel.of(model.state());
            assertArrayEquals(model.forecast(5).mean(), again.forecast(5).mean());
            assertEquals(model.description(), again.description());
        }
    }

    @Test
    void severalGoodModels_areAveraged() {
        final ForecastModel model =
                SeriesForecaster.learn(seasonal(60, 12, 2), 12, SETTINGS).model();
        final AverageModel average = assertInstanceOf(AverageModel.class, model);
        final double[] mean = average.forecast(3).mean();
        final double[] sum = new double[3];
        for (final SarimaModel member : average.members()) {
            for (int h = 0; h < 3; h++) {
                sum[h] += member.forecast(3).mean()[h] / average.members().size();
            }
        }
        assertArrayEquals(sum, mean, SAME_MODEL);
        assertEquals(model.state(), ForecastModel.of(model.state()).state());
        assertInstanceOf(
                SarimaModel.class,
                SeriesForecaster.learn(seasonal(60, 12, 2), 12, SETTINGS.withAveraged(1)).model());
    }

    @Test
    void stateOfNoModel_isRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        ForecastModel.of(
                                new ModelState(
                                        "SARIMA", new int[2], new double[1], new double[3])));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        ForecastModel.of(
                                new ModelState(
                                        "NONSENSE", new int[2], new double[1], new double[3])));
    }

    @Test
    void periodOrHorizonBelowOne_isRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> SeriesForecaster.learn(linear(9), 0, SETTINGS));
        final ForecastModel model = SeriesForecaster.learn(linear(9), 1, SETTINGS).model();
        assertThrows(IllegalArgumentException.class, () -> model.forecast(0));
        assertThrows(IllegalArgumentException.class, () -> model.cumulative(0));
        assertThrows(IllegalArgumentException.class, () -> model.cumulative(Double.NaN));
    }

    static double[] seasonal(final int n, final int period, final int seed) {
        final SplittableRandom random = new SplittableRandom(seed);
        final double[] values = new double[n];
        for (int t = 0; t < n; t++) {
            values[t] =
                    100
                            + 0.3 * t
                            + 20 * Math.sin(2 * Math.PI * t / period)
                            + 8 * random.nextDouble(-1, 1);
        }
        return values;
    }

    private static double[] without(final double[] values, final int every, final int from) {
        for (int t = from; t < values.length; t += every) {
            values[t] = Double.NaN;
        }
        return values;
    }

    private static double[] intermittent(final int n) {
        final SplittableRandom random = new SplittableRandom(n);
        final double[] values = new double[n];
        Arrays.setAll(values, t -> random.nextInt(4) == 0 ? 1 + random.nextInt(5) : 0);
        return values;
    }

    private static double[] filled(final int n, final double value) {
        final double[] values = new double[n];
        Arrays.fill(values, value);
        return values;
    }

    private static double[] linear(final int n) {
        final double[] values = new double[n];
        Arrays.setAll(values, t -> 3 + 2.0 * t);
        return values;
    }

    private static double[] quadratic(final int n) {
        final double[] values = new double[n];
        Arrays.setAll(values, t -> (double) t * t);
        return values;
    }

    private static double[] exponential(final int n) {
        final double[] values = new double[n];
        Arrays.setAll(values, t -> Math.exp(0.1 * t));
        return values;
    }

    private static double[] pure(final int n, final int period) {
        final double[] values = new double[n];
        Arrays.setAll(values, t -> 5 + t % period);
        return values;
    }

    private static double[] times(final double[] values, final double factor) {
        return Arrays.stream(values).map(v -> v * factor).toArray();
    }
}
