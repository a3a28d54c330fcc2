// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.data.Progress;
import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.forecast.Explanatory;
import io.replenish.engine.forecast.ForecastSettings;
import io.replenish.engine.forecast.SeriesModel;
import io.replenish.engine.forecast.UnknownFutureException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Regressors on their way from rows to the models of series. */
class RegressorRowsTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 80;

    /** Sums of a few numbers. */
    private static final double ROUNDING = 1e-9;

    private static boolean promoted(final int day) {
        return day * 7 % 5 == 0;
    }

    private static RegressorRows promotions(final Optional<String> key, final int days) {
        final RegressorRows rows = new RegressorRows(PeriodUnit.DAY, List.of("promotion"));
        for (int day = days - 1; day >= 0; day--) {
            rows.add(key, Optional.of(START.plusDays(day)), new double[] {promoted(day) ? 1 : 0});
        }
        return rows;
    }

    private static DemandRows demand(final String... keys) {
        final DemandRows rows = new DemandRows();
        for (final String key : keys) {
            final SplittableRandom random = new SplittableRandom(key.hashCode());
            for (int day = 0; day < DAYS; day++) {
                rows.add(
                        Optional.of(key),
                        Optional.of(START.plusDays(day)),
                        50 + (promoted(day) ? 40 : 0) + random.nextDouble(-3, 3),
                        Optional.empty(),
                        true);
            }
        }
        return rows;
    }

    private static List<LearnedHistory> learn(final DemandRows demand, final RegressorRows rows) {
        return SeriesLearner.learn(
                demand.histories(HistorySettings.defaults(), Optional.of(rows)),
                1,
                ForecastSettings.defaults(),
                1,
                Progress.none());
    }

    @Test
    void regressorOfASeries_isUsedForItAlone() {
        final List<LearnedHistory> learned =
                learn(demand("a", "b"), promotions(Optional.of("a"), DAYS + 10));
        final SeriesModel model = learned.get(0).model().orElseThrow();
        assertEquals(List.of("promotion"), model.model().explanatory());
        final double[] mean = model.model().forecast(10).mean();
        for (int h = 0; h < 10; h++) {
            assertEquals(promoted(DAYS + h) ? 90 : 50, mean[h], 4);
        }
        assertEquals(List.of(), learned.get(1).model().orElseThrow().model().explanatory());
        assertTrue(
                learned.get(1).reason().contains("no row in the table of regressors"),
                learned.get(1).reason());
    }

    @Test
    void regressorWithoutKey_isUsedForAll() {
        for (final LearnedHistory learned :
                learn(demand("a", "b"), promotions(Optional.empty(), DAYS))) {
            final SeriesModel model = learned.model().orElseThrow();
            assertEquals(List.of("promotion"), model.model().explanatory());
            assertThrows(UnknownFutureException.class, () -> model.model().forecast(1));
        }
    }

    @Test
    void futureRows_areFoundByKeyAndDate() {
        final RegressorRows rows = promotions(Optional.empty(), DAYS + 2);
        final Map<String, double[]> future = rows.future("any", START.plusDays(DAYS - 1), 3);
        assertArrayEquals(new double[] {1, 0, Double.NaN}, future.get("promotion"), ROUNDING);
        assertEquals(
                Map.of(), promotions(Optional.of("a"), DAYS).future("b", START.plusDays(DAYS), 3));
    }

    @Test
    void twoRowsForOnePeriod_areAReasonNotToUseThem() {
        final RegressorRows rows = promotions(Optional.of("a"), DAYS);
        rows.add(Optional.of("a"), Optional.of(START), new double[] {0});
        rows.add(Optional.of("a"), Optional.empty(), new double[] {0});
        final LearnedHistory learned = learn(demand("a"), rows).get(0);
        assertEquals(List.of(), learned.model().orElseThrow().model().explanatory());
        assertTrue(
                learned.reason().contains("more than one row for the period 2020-01-01"),
                learned.reason());
        assertEquals(1, rows.unusable());
        assertEquals(Optional.of(START), rows.repeated());
        assertEquals(Optional.empty(), promotions(Optional.of("a"), DAYS).repeated());
    }

    private static double[] joined(final RegressorRows rows) {
        final DemandHistory history =
                rows.join(demand("a").histories(HistorySettings.defaults()).get(0));
        return ((Explanatory) history.observations().regressors().get(0)).values();
    }

    @Test
    void aRowOfAWrongYear_leavesTheOthersAsTheyAre() {
        final RegressorRows rows = promotions(Optional.empty(), DAYS);
        rows.add(Optional.empty(), Optional.of(START.plusYears(7000)), new double[] {1});
        final double[] values = joined(rows);
        assertArrayEquals(
                joined(promotions(Optional.empty(), DAYS)), Arrays.copyOf(values, DAYS), ROUNDING);
        assertEquals(DAYS + 5_000, values.length);
    }

    @Test
    void regressorWithoutValues_isLeftOutAndNamed() {
        final RegressorRows rows =
                new RegressorRows(PeriodUnit.DAY, List.of("promotion", "weather"));
        for (int day = 0; day < DAYS; day++) {
            rows.add(
                    Optional.empty(),
                    Optional.of(START.plusDays(day)),
                    new double[] {promoted(day) ? 1 : 0, Double.NaN});
        }
        rows.add(Optional.empty(), Optional.of(START.minusDays(9)), new double[] {1, 1});
        final LearnedHistory learned = learn(demand("a"), rows).get(0);
        assertEquals(List.of("promotion"), learned.model().orElseThrow().model().explanatory());
        assertTrue(learned.reason().contains("\"weather\" is not used"), learned.reason());
    }

    @Test
    void weeksAndMonths_areMatchedByTheirPeriodNotByTheirDay() {
        final RegressorRows rows = new RegressorRows(PeriodUnit.MONTH, List.of("price"));
        rows.add(Optional.empty(), Optional.of(LocalDate.of(2020, 3, 31)), new double[] {7});
        assertArrayEquals(
                new double[] {Double.NaN, 7},
                rows.future("a", LocalDate.of(2020, 1, 1), 2).get("price"),
                ROUNDING);
    }

    @Test
    void outliers_areNamedWithTheirDateInTheReason() {
        final DemandRows rows = new DemandRows();
        final SplittableRandom random = new SplittableRandom(5);
        for (int day = 0; day < DAYS; day++) {
            rows.add(
                    Optional.of("a"),
                    Optional.of(START.plusDays(day)),
                    50 + random.nextDouble(-3, 3) + (day == 31 ? 60 : 0),
                    Optional.empty(),
                    true);
        }
        final LearnedHistory learned =
                SeriesLearner.learn(
                                rows.histories(HistorySettings.defaults()),
                                1,
                                ForecastSettings.defaults().withOutliers(true),
                                1,
                                Progress.none())
                        .get(0);
        assertTrue(
                learned.reason().contains("additive outlier in 2020-02-01: +"), learned.reason());
    }
}
