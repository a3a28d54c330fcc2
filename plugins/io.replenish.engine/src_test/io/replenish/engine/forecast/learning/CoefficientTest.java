// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.data.Progress;
import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.forecast.AverageModel;
import io.replenish.engine.forecast.Estimate;
import io.replenish.engine.forecast.ForecastSettings;
import io.replenish.engine.forecast.SarimaModel;
import io.replenish.engine.forecast.TransformChoice;
import io.replenish.engine.testing.SharedData;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Oracles: R for a series that everybody knows, tables of the normal distribution. */
class CoefficientTest {

    /** R stops its search earlier: its coefficients are good to three digits. */
    private static final double R_SEARCH = 1e-3;

    /** Share by which R's standard errors may differ, as in ObservedInformationTest. */
    private static final double R_DIFFERENCES = 0.01;

    private static final LocalDate LAST = LocalDate.of(1960, 12, 1);

    private static final ForecastSettings ALONE = ForecastSettings.defaults().withAveraged(1);

    private static double[] airPassengers() {
        return SharedData.csv("fixed_order_series.csv").stream()
                .filter(row -> row[0].equals("AirPassengers"))
                .mapToDouble(row -> Double.parseDouble(row[4]))
                .toArray();
    }

    private static List<LearnedHistory> learn(
            final ForecastSettings settings, final int season, final double[]... series) {
        return SeriesLearner.learn(
                IntStream.range(0, series.length)
                        .mapToObj(
                                i ->
                                        DemandHistory.of(
                                                "s" + i, PeriodUnit.MONTH, LAST, series[i], 0))
                        .toList(),
                season,
                settings,
                2,
                Progress.none());
    }

    /**
     * Monthly totals of airline passengers, log, ARIMA(0,1,1)(0,1,1)[12], which R's arima prints
     * with ma1 -0.4018 (0.0896) and sma1 -0.5569 (0.0731): case F01 of the reference.
     */
    @Test
    void airlineModelHasTheCoefficientsAndStandardErrorsOfR() {
        final List<Coefficient> found =
                Coefficient.ofAll(
                        learn(ALONE.withTransform(TransformChoice.LOG), 12, airPassengers()),
                        1,
                        Progress.none());
        assertEquals(
                List.of("MA 1", "Seasonal MA 1"), found.stream().map(Coefficient::term).toList());
        assertEquals("ARIMA(0,1,1)(0,1,1)[12], log", found.get(0).model());
        assertEquals("s0", found.get(0).key());
        assertEquals(-0.4018, found.get(0).estimate().value(), R_SEARCH);
        assertEquals(-0.5569, found.get(1).estimate().value(), R_SEARCH);
        assertEquals(0.0896, found.get(0).estimate().standardError(), R_DIFFERENCES * 0.0896);
        assertEquals(0.0731, found.get(1).estimate().standardError(), R_DIFFERENCES * 0.0731);
    }

    private static double[] noise(final int seed, final int count) {
        final SplittableRandom random = new SplittableRandom(seed);
        return random.doubles(count, 90, 110).toArray();
    }

    @Test
    void anOutlierIsNamedByItsPeriod() {
        final double[] values = noise(3, 60);
        values[57] += 500;
        final List<Coefficient> found =
                Coefficient.ofAll(
                        learn(
                                ALONE.withTransform(TransformChoice.NONE).withOutliers(true),
                                1,
                                values),
                        1,
                        Progress.none());
        final Coefficient outlier = found.get(found.size() - 1);
        assertEquals("Additive outlier in 1960-10-01", outlier.term());
        assertEquals(500, outlier.estimate().value(), 15); // the noise is from -10 to 10
        assertTrue(found.stream().anyMatch(one -> one.term().equals("Mean")));
    }

    @Test
    void ofAveragedModelsTheBestOneIsShown_andSeriesWithoutModelHaveNothing() {
        final double[] trend = noise(5, 60);
        Arrays.parallelPrefix(trend, (sum, step) -> sum + step); // a walk that drifts
        final List<LearnedHistory> learned =
                learn(
                        ForecastSettings.defaults(),
                        1,
                        new double[] {1, 1},
                        trend,
                        new double[0],
                        noise(6, 60));
        final List<Coefficient> all = Coefficient.ofAll(learned, 1, Progress.none());
        assertEquals(List.of("s1", "s3"), all.stream().map(Coefficient::key).distinct().toList());
        final AverageModel average = (AverageModel) learned.get(1).learned().orElseThrow().model();
        assertTrue(average.members().size() > 1);
        final SarimaModel best = average.members().get(0);
        final List<Coefficient> ofTrend =
                all.stream().filter(one -> one.key().equals("s1")).toList();
        assertEquals(best.estimates(), ofTrend.stream().map(Coefficient::estimate).toList());
        assertEquals("ARIMA" + best.description(), ofTrend.get(0).model());
        assertEquals(all, Coefficient.ofAll(learned, 2, Progress.none()));
    }

    /** Printed in every table of the normal distribution. */
    @ParameterizedTest
    @CsvSource({
        "1.959964, 1, 0.05",
        "-1.959964, 1, 0.05",
        "2.575829, 1, 0.01",
        "0.5, 0.5, 0.3173105",
        "0, 1, 1"
    })
    void probabilitiesAreThoseOfTables(
            final double value, final double standardError, final double expected) {
        final Estimate estimate = new Estimate("AR 1", Optional.empty(), value, standardError);
        assertEquals(value / standardError, estimate.z());
        assertEquals(expected, estimate.probability(), 1e-7); // the digits given
    }

    @ParameterizedTest
    @CsvSource({"NaN", "0"})
    void withoutAStandardErrorThereIsNeitherZNorP(final double standardError) {
        final Estimate estimate = new Estimate("AR 1", Optional.empty(), 0, standardError);
        assertTrue(Double.isNaN(estimate.z()));
        assertTrue(Double.isNaN(estimate.probability()));
    }

    @Test
    void cancellationStopsTheWork() {
        final List<LearnedHistory> learned = learn(ALONE, 1, noise(6, 60));
        assertThrows(
                CancellationException.class,
                () ->
                        Coefficient.ofAll(
                                learned,
                                1,
                                fraction -> {
                                    throw new CancellationException();
                                }));
    }
}
