// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.data.Progress;
import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.forecast.FittedTo;
import io.replenish.engine.forecast.ForecastSettings;
import io.replenish.engine.forecast.SeasonChoice;
import io.replenish.engine.forecast.SeriesModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesLearnerTest {

    private static final LocalDate LAST = LocalDate.of(2011, 12, 31);
    private static final int WEEK = 7;
    private static final ForecastSettings SETTINGS =
            ForecastSettings.defaults().withHeldOut(14).withNonNegative(true);
    private static final ForecastSettings WITHOUT_HELD_OUT =
            SETTINGS.withFittedTo(FittedTo.WITHOUT_HELD_OUT);

    private static DemandHistory history(final double... values) {
        return DemandHistory.of("a", PeriodUnit.DAY, LAST, values, 0);
    }

    private static double[] weekly(final int days) {
        final SplittableRandom random = new SplittableRandom(1);
        return IntStream.range(0, days)
                .mapToDouble(day -> 20 + 3 * (day % WEEK) * (day % WEEK) + 4 * random.nextDouble())
                .toArray();
    }

    private static LearnedHistory learn(
            final DemandHistory history, final ForecastSettings settings) {
        return SeriesLearner.learn(List.of(history), WEEK, settings, 1, Progress.none()).get(0);
    }

    private static LearnedHistory learn(final DemandHistory history) {
        return learn(history, SETTINGS);
    }

    @Test
    void seriesWithAWeek_getsASeasonalModelWithItsReasons() {
        final LearnedHistory learned = learn(history(weekly(120)));
        assertEquals(Outcome.SARIMA, learned.outcome());
        assertTrue(
                learned.modelName()
                        .orElseThrow()
                        .matches("ARIMA\\(\\d,\\d,\\d\\)\\(\\d,\\d,\\d\\)\\[7\\].*"));
        assertTrue(
                learned.seasonTest().orElseThrow().statistic()
                        > learned.seasonTest().orElseThrow().threshold());
        assertTrue(learned.reason().startsWith("ARIMA("), learned.reason());
        assertTrue(learned.reason().contains("season"), learned.reason());
        assertTrue(learned.runnerUp().orElseThrow().startsWith("ARIMA("), learned.reason());
        assertTrue(learned.runnerUpDistance() >= 0, "the runner-up is better");
        assertEquals(14, learned.learned().orElseThrow().heldOut().orElseThrow().count());
    }

    @Test
    void model_goesOnAfterTheLastPeriod() {
        final SeriesModel model = learn(history(weekly(60))).model().orElseThrow();
        assertEquals("a", model.key());
        assertEquals(LAST, model.lastPeriod());
        assertEquals(LAST.plusDays(1), model.period(1));
    }

    @Test
    void withoutSeason_theReasonSaysThatNoneWasLookedFor() {
        final LearnedHistory learned =
                learn(history(weekly(60)), SETTINGS.withSeason(SeasonChoice.NEVER));
        assertEquals(Outcome.ARIMA, learned.outcome());
        assertTrue(
                learned.reason().contains("No season was looked for, as the settings say."),
                learned.reason());
    }

    @Test
    void shortSeries_theReasonSaysWhatASeasonTakes() {
        final LearnedHistory learned =
                learn(history(3, 5, 1, 7, 2, 9, 4, 4, 8, 1, 3), SETTINGS.withHeldOut(0));
        assertEquals(Outcome.ARIMA, learned.outcome());
        assertTrue(learned.reason().contains("two seasons of 7 periods"), learned.reason());
    }

    @Test
    void constantSeries_getsItsValueAndTheReason() {
        final LearnedHistory learned = learn(history(4, 4, 4, 4, 4));
        assertEquals(Outcome.SIMPLE, learned.outcome());
        assertEquals(Optional.of("Mean"), learned.modelName());
        assertEquals(4, learned.model().orElseThrow().model().forecast(1).mean()[0]);
        assertTrue(learned.reason().contains("4"), learned.reason());
        assertEquals(Optional.empty(), learned.runnerUp());
    }

    @Test
    void emptySeries_isForecastAsZero() {
        final LearnedHistory learned = learn(history());
        assertEquals(Outcome.SIMPLE, learned.outcome());
        assertEquals(0, learned.model().orElseThrow().model().forecast(3).mean()[2]);
    }

    @Test
    void delistedSeries_isForecastAsZeroWithCertainty() {
        final LearnedHistory learned =
                learn(DemandHistory.of("a", PeriodUnit.DAY, LAST, weekly(60), 1));
        assertEquals(Outcome.SIMPLE, learned.outcome());
        assertArrayEquals(new double[3], learned.model().orElseThrow().model().forecast(3).mean());
        assertArrayEquals(
                new double[3], learned.model().orElseThrow().model().forecast(3).upper(0.95));
        assertTrue(learned.reason().contains("Delisted"), learned.reason());
    }

    @Test
    void withoutHeldOutPeriods_isTheModelOfTheSeriesThatEndsBeforeThem() {
        final double[] values = weekly(120);
        final LearnedHistory learned = learn(history(values), WITHOUT_HELD_OUT);
        final LearnedHistory cut =
                learn(history(Arrays.copyOf(values, 106)), SETTINGS.withHeldOut(0));
        final SeriesModel model = learned.model().orElseThrow();
        assertEquals(cut.model().orElseThrow().model().state(), model.model().state());
        assertEquals(LAST.minusDays(14), model.lastPeriod());
        assertEquals(LAST.minusDays(13), model.period(1));
        assertEquals(106, learned.history().length());
        assertEquals(history(values).firstPeriod(), learned.history().firstPeriod());
    }

    @Test
    void withoutHeldOutPeriods_theTestIsTheSameAndTheReasonSaysIt() {
        final LearnedHistory all = learn(history(weekly(120)));
        final LearnedHistory without = learn(history(weekly(120)), WITHOUT_HELD_OUT);
        assertEquals(
                all.learned().orElseThrow().heldOut(), without.learned().orElseThrow().heldOut());
        assertTrue(
                without.reason()
                        .contains(
                                "Fitted without the 14 held-out periods up to 2011-12-31: forecasts begin with the"
                                        + " first of them."),
                without.reason());
        assertFalse(all.reason().contains("held-out"), all.reason());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "14, 0", "15, 14"})
    void seriesTooShortToHoldOut_isFittedToAllAndTheReasonSaysIt(
            final int length, final int withheld) {
        final double[] values = weekly(length);
        final LearnedHistory learned = learn(history(values), WITHOUT_HELD_OUT);
        assertEquals(LAST.minusDays(withheld), learned.model().orElseThrow().lastPeriod());
        assertEquals(
                withheld == 0,
                learned.reason().contains("too short to hold out the last 14."),
                learned.reason());
        if (withheld == 0) {
            assertEquals(
                    learn(history(values)).model().orElseThrow().model().state(),
                    learned.model().orElseThrow().model().state());
        }
    }

    @Test
    void withoutHeldOutPeriodsButNoneHeldOut_isTheModelOfAll() {
        final LearnedHistory learned = learn(history(weekly(60)), WITHOUT_HELD_OUT.withHeldOut(0));
        assertEquals(
                learn(history(weekly(60)), SETTINGS.withHeldOut(0)).reason(), learned.reason());
        assertEquals(LAST, learned.model().orElseThrow().lastPeriod());
    }

    @ParameterizedTest
    @CsvSource({"14, false", "15, true"})
    void delistingWithinTheHeldOutPeriods_isNotForeseen(
            final int delistedPeriods, final boolean known) {
        final double[] values = weekly(60);
        Arrays.fill(values, 60 - delistedPeriods, 60, Double.NaN);
        final LearnedHistory learned =
                learn(
                        DemandHistory.of("a", PeriodUnit.DAY, LAST, values, delistedPeriods),
                        WITHOUT_HELD_OUT);
        assertEquals(
                known, learned.reason().startsWith("Delisted before 2011-12-17"), learned.reason());
        assertEquals(known ? Outcome.SIMPLE : Outcome.SARIMA, learned.outcome());
        assertEquals(LAST.minusDays(14), learned.model().orElseThrow().lastPeriod());
    }

    @Test
    void unusableHistory_getsNothingAndStopsNoOther() {
        final List<LearnedHistory> learned =
                SeriesLearner.learn(
                        List.of(
                                DemandHistory.unusable(
                                        "x", PeriodUnit.DAY, "Two rows for one period"),
                                history(1, 1, 1)),
                        WEEK,
                        SETTINGS,
                        2,
                        Progress.none());
        assertEquals(Outcome.NONE, learned.get(0).outcome());
        assertEquals("Two rows for one period.", learned.get(0).reason());
        assertEquals(Optional.empty(), learned.get(0).model());
        assertEquals(Optional.empty(), learned.get(0).modelName());
        assertEquals(Outcome.SIMPLE, learned.get(1).outcome());
    }

    @Test
    void models_doNotDependOnThreads() {
        final List<DemandHistory> histories =
                List.of(history(weekly(50)), history(weekly(61)), history(weekly(72)));
        final var one = SeriesLearner.learn(histories, WEEK, SETTINGS, 1, Progress.none());
        final var three = SeriesLearner.learn(histories, WEEK, SETTINGS, 3, Progress.none());
        for (int i = 0; i < one.size(); i++) {
            assertEquals(
                    one.get(i).model().orElseThrow().model().state(),
                    three.get(i).model().orElseThrow().model().state());
        }
    }

    @Test
    void progress_endsAtOneAndCancels() {
        final List<Double> reported = new ArrayList<>();
        SeriesLearner.learn(
                List.of(history(1, 2, 4), history(3, 3)), WEEK, SETTINGS, 1, reported::add);
        assertEquals(1, reported.get(reported.size() - 1));
        assertFalse(reported.isEmpty());
        assertThrows(
                CancellationException.class,
                () ->
                        SeriesLearner.learn(
                                List.of(history(1, 2, 4)),
                                WEEK,
                                SETTINGS,
                                1,
                                fraction -> {
                                    throw new CancellationException("no longer wanted");
                                }));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2011-12-31, 2, 2012-01-02",
        "WEEK, 2011-12-26, 1, 2012-01-02",
        "MONTH, 2011-12-01, 14, 2013-02-01"
    })
    void futurePeriods_followTheCalendar(
            final PeriodUnit unit, final LocalDate last, final int step, final LocalDate expected) {
        final DemandHistory history = DemandHistory.of("a", unit, last, new double[] {1, 1}, 0);
        assertEquals(expected, learn(history).model().orElseThrow().period(step));
    }
}
