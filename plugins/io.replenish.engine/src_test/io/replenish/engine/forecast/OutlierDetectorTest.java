// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.forecast.sarima.SarimaOrder;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Outliers that were planted are found, and hardly any others. */
class OutlierDetectorTest {

    private static final int N = 120;

    private static final SarimaSpecification AUTOREGRESSION =
            new SarimaSpecification(SarimaOrder.arima(1, 0, 0), true);

    private static final SarimaSpecification AIRLINE =
            new SarimaSpecification(SarimaOrder.airline(12), false);

    private static double[] normal(final int n, final SplittableRandom random) {
        final double[] values = new double[n];
        Arrays.setAll(values, t -> Normal.quantile(random.nextDouble(1e-12, 1)));
        return values;
    }

    private static double[] autoregression(final SplittableRandom random) {
        final double[] values = normal(N, random);
        for (int t = 1; t < N; t++) {
            values[t] += 0.5 * values[t - 1];
        }
        return values;
    }

    /** The airline model with coefficients -0.5 and -0.6. */
    private static double[] airline(final SplittableRandom random) {
        final double[] e = normal(N, random);
        final double[] values = new double[N];
        for (int t = 13; t < N; t++) {
            values[t] =
                    values[t - 1]
                            + values[t - 12]
                            - values[t - 13]
                            + e[t]
                            - 0.5 * e[t - 1]
                            - 0.6 * e[t - 12]
                            + 0.3 * e[t - 13];
        }
        return values;
    }

    private static List<Outlier> find(
            final double[] values, final SarimaSpecification specification) {
        return new OutlierDetector(values, List.of(), specification, Deadline.none()).find();
    }

    private static double[] with(
            final double[] values, final double size, final Outlier... outliers) {
        final double[] changed = values.clone();
        for (final Outlier outlier : outliers) {
            final double[] column = outlier.column(0, values.length);
            Arrays.setAll(changed, t -> changed[t] + size * column[t]);
        }
        return changed;
    }

    @ParameterizedTest
    @EnumSource
    void largeOutlier_isFoundAtItsPlaceWithItsType(final Outlier.Type type) {
        final SplittableRandom random = new SplittableRandom(31);
        for (int trial = 0; trial < 10; trial++) {
            final Outlier planted = new Outlier(type, 30 + 6 * trial);
            final List<Outlier> found =
                    find(with(autoregression(random), 12, planted), AUTOREGRESSION);
            assertTrue(found.contains(planted), () -> planted + " in " + found);
        }
    }

    @Test
    void severalOutliersOfASeasonalSeries_areAllFound() {
        final Outlier[] planted = {
            new Outlier(Outlier.Type.ADDITIVE, 40),
            new Outlier(Outlier.Type.LEVEL_SHIFT, 70),
            new Outlier(Outlier.Type.ADDITIVE, 95)
        };
        final double[] values = with(airline(new SplittableRandom(8)), 15, planted);
        assertEquals(List.of(planted), find(values, AIRLINE));
        values[20] = Double.NaN;
        assertEquals(List.of(planted), find(values, AIRLINE));
    }

    /** 5 % of series, up to three standard errors of the share found. */
    @Test
    void cleanSeries_haveAnOutlierAsSeldomAsTheLevelSays() {
        final SplittableRandom random = new SplittableRandom(2);
        final int trials = 200;
        int withOutlier = 0;
        for (int trial = 0; trial < trials; trial++) {
            withOutlier += find(autoregression(random), AUTOREGRESSION).isEmpty() ? 0 : 1;
        }
        assertTrue(withOutlier <= trials * 0.05 + 3 * Math.sqrt(trials * 0.05 * 0.95));
    }

    @Test
    void anotherUnitAndLevel_changeNothing() {
        final double[] values =
                with(
                        autoregression(new SplittableRandom(5)),
                        9,
                        new Outlier(Outlier.Type.ADDITIVE, 50));
        final List<Outlier> found = find(values, AUTOREGRESSION);
        assertTrue(!found.isEmpty());
        assertEquals(
                found,
                find(Arrays.stream(values).map(v -> 1e6 * v + 3e7).toArray(), AUTOREGRESSION));
        assertEquals(found, find(Arrays.stream(values).map(v -> -v).toArray(), AUTOREGRESSION));
    }

    @Test
    void seriesWithoutVariation_haveNoOutliers() {
        final double[] step = new double[40];
        Arrays.fill(step, 20, 40, 1);
        for (final double[] values :
                List.of(new double[40], new double[] {1, 2, 3}, new double[0])) {
            assertEquals(List.of(), find(values, AUTOREGRESSION));
        }
        // most residuals are zero, and nothing is large beside what is nothing
        assertEquals(
                List.of(), find(step, new SarimaSpecification(SarimaOrder.arima(0, 1, 0), false)));
    }

    /** The critical value of one test in three hundred at 5 % in all: two-sided 1 in 6000. */
    @Test
    void criticalValue_growsWithTheLengthOfTheSeries() {
        assertEquals(3.765, OutlierDetector.critical(100), 0.001);
        assertTrue(OutlierDetector.critical(1000) > 4.2);
    }

    @Test
    void withOutliers_theForecastForgetsThem() {
        final double[] values = SeriesForecasterTest.seasonal(96, 12, 6);
        final double[] spoiled = values.clone();
        spoiled[60] += 200;
        spoiled[93] -= 90;
        final ForecastSettings settings =
                ForecastSettings.defaults().withTransform(TransformChoice.NONE);
        final ForecastModel found =
                SeriesForecaster.learn(spoiled, 12, settings.withOutliers(true)).model();
        assertTrue(
                found.regressors()
                        .containsAll(
                                List.of(
                                        new Outlier(Outlier.Type.ADDITIVE, 60),
                                        new Outlier(Outlier.Type.ADDITIVE, 93))),
                found.description());
        final double[] clean =
                SeriesForecaster.learn(values, 12, settings).model().forecast(12).mean();
        final double[] with = found.forecast(12).mean();
        final double[] without =
                SeriesForecaster.learn(spoiled, 12, settings).model().forecast(12).mean();
        assertTrue(distance(clean, with) < 0.5 * distance(clean, without));
        final FoundOutlier first = ((AverageModel) found).members().get(0).outliers().get(0);
        assertEquals(200, first.size(), 20);
        assertTrue(first.significance() > 10);
        assertTrue(
                first.words("2020-06-01").startsWith("additive outlier in 2020-06-01: +"),
                first.words("2020-06-01"));
    }

    private static double distance(final double[] a, final double[] b) {
        double sum = 0;
        for (int t = 0; t < a.length; t++) {
            sum += Math.abs(a[t] - b[t]);
        }
        return sum;
    }
}
