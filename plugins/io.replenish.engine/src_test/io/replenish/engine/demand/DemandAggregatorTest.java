// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.data.Progress;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemandAggregatorTest {

    /** A Monday. */
    private static final LocalDate MONDAY = LocalDate.of(2011, 1, 3);

    private static final DemandSettings DAILY = DemandSettings.defaults();
    private static final DemandSettings WEEKLY = DAILY.with(PeriodUnit.WEEK);
    private static final DemandSettings MONTHLY = DAILY.with(PeriodUnit.MONTH);

    private static DemandResult aggregate(final SalesLines lines, final DemandSettings settings) {
        return DemandAggregator.aggregate(lines, settings, Progress.none());
    }

    private static DemandSeries series(final DemandResult result, final String key) {
        return result.series().stream()
                .filter(series -> series.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<PeriodStatus> statuses(final DemandSeries series) {
        return IntStream.range(0, series.calendar().size())
                .mapToObj(position -> series.at(position).status())
                .toList();
    }

    private static DemandPeriod on(final DemandSeries series, final LocalDate day) {
        return series.at(series.calendar().position(day));
    }

    private static void add(final List<String[]> rows, final String key, final LocalDate day) {
        rows.add(new String[] {key, "x" + day, day.toString(), "3", "4.5"});
    }

    @Test
    void everyPeriod_saysWhyThereWasNoSale() {
        final List<String[]> rows = Lines.daily(MONDAY, 200, false);
        final LocalDate holiday = MONDAY.plusDays(10);
        rows.removeIf(row -> row[2].equals(holiday.toString()));
        add(rows, "slow", MONDAY.plusDays(3));
        add(rows, "slow", MONDAY.plusDays(20));
        final DemandSeries slow = series(aggregate(Lines.ofCells(rows), DAILY), "slow");
        assertEquals(PeriodStatus.NOT_YET_LISTED, on(slow, MONDAY.plusDays(2)).status());
        assertEquals(PeriodStatus.SOLD, on(slow, MONDAY.plusDays(3)).status());
        assertEquals(PeriodStatus.TRUE_ZERO, on(slow, MONDAY.plusDays(4)).status());
        assertEquals(PeriodStatus.CLOSED_WEEKDAY, on(slow, MONDAY.plusDays(5)).status());
        assertEquals(PeriodStatus.CLOSED, on(slow, holiday).status());
        assertEquals(PeriodStatus.DELISTED, on(slow, MONDAY.plusDays(21)).status());
        assertTrue(slow.isDelisted());
        assertEquals(18, slow.length());
    }

    @Test
    void demand_isKnownOrHasAReason() {
        final List<String[]> rows = Lines.daily(MONDAY, 200, false);
        final LocalDate holiday = MONDAY.plusDays(10);
        rows.removeIf(row -> row[2].equals(holiday.toString()));
        add(rows, "slow", MONDAY.plusDays(3));
        final DemandSeries slow = series(aggregate(Lines.ofCells(rows), DAILY), "slow");
        for (int position = 0; position < slow.calendar().size(); position++) {
            final DemandPeriod period = slow.at(position);
            assertEquals(
                    Double.isNaN(period.demand()), period.reason().isPresent(), period.toString());
        }
        assertEquals(3, on(slow, MONDAY.plusDays(3)).demand());
        assertEquals(Optional.of("Not yet listed"), on(slow, MONDAY).reason());
    }

    @ParameterizedTest
    @EnumSource
    void closedPeriods_areZeroOrMissingAsWished(final ClosedPolicy policy) {
        final List<String[]> rows = Lines.daily(MONDAY, 60, false);
        final LocalDate holiday = MONDAY.plusDays(10);
        rows.removeIf(row -> row[2].equals(holiday.toString()));
        final DemandSeries daily =
                series(aggregate(Lines.ofCells(rows), DAILY.with(policy)), "daily");
        assertEquals(
                policy == ClosedPolicy.MISSING ? Double.NaN : 0,
                on(daily, MONDAY.plusDays(5)).demand());
        assertEquals(policy == ClosedPolicy.ZERO ? 0 : Double.NaN, on(daily, holiday).demand());
    }

    @Test
    void shopThatSellsRarely_hasNoClosedDays() {
        final List<String[]> rows = new ArrayList<>();
        IntStream.range(0, 20).forEach(i -> add(rows, "rare", MONDAY.plusDays(5L * i)));
        final DemandResult result = aggregate(Lines.ofCells(rows), DAILY);
        assertEquals(Set.of(), result.calendar().closedWeekdays());
        assertFalse(statuses(result.series().get(0)).stream().anyMatch(PeriodStatus::isClosed));
    }

    @Test
    void weekdayOfRareOpenings_isStillAClosingDay() {
        final List<String[]> rows = Lines.daily(MONDAY, 140, false);
        final LocalDate openSaturday = MONDAY.plusDays(5 + 7 * 9);
        add(rows, "daily", openSaturday);
        add(rows, "other", MONDAY);
        add(rows, "other", MONDAY.plusDays(130));
        final DemandResult result = aggregate(Lines.ofCells(rows), DAILY);
        assertEquals(Set.of(DayOfWeek.SATURDAY), result.calendar().closedWeekdays());
        assertEquals(PeriodStatus.SOLD, on(series(result, "daily"), openSaturday).status());
        assertEquals(PeriodStatus.TRUE_ZERO, on(series(result, "other"), openSaturday).status());
        assertEquals(
                PeriodStatus.CLOSED_WEEKDAY,
                on(series(result, "other"), openSaturday.plusDays(7)).status());
    }

    @Test
    void weekWithoutAnySaleOfARegularShop_isClosed() {
        final List<String[]> rows = Lines.daily(MONDAY, 210, true);
        final LocalDate closed = MONDAY.plusDays(70);
        rows.removeIf(
                row ->
                        !row[2].isEmpty()
                                && !LocalDate.parse(row[2]).isBefore(closed)
                                && LocalDate.parse(row[2]).isBefore(closed.plusDays(7)));
        final DemandSeries daily = series(aggregate(Lines.ofCells(rows), WEEKLY), "daily");
        assertEquals(PeriodStatus.CLOSED, on(daily, closed).status());
        assertEquals(0, daily.calendar().openDays(daily.calendar().position(closed)));
        assertEquals(7, daily.calendar().openDays(0));
    }

    @Test
    void pauseAsLongAsAnEarlierOne_isNoDelisting() {
        final List<String[]> rows = Lines.daily(MONDAY, 400, true);
        add(rows, "seasonal", MONDAY);
        add(rows, "seasonal", MONDAY.plusDays(150));
        add(rows, "gone", MONDAY);
        add(rows, "gone", MONDAY.plusDays(100));
        add(rows, "recent", MONDAY.plusDays(400 - 1 - 91));
        final DemandResult result = aggregate(Lines.ofCells(rows), DAILY);
        assertFalse(series(result, "seasonal").isDelisted());
        assertTrue(series(result, "gone").isDelisted());
        assertFalse(series(result, "recent").isDelisted());
        final DemandResult strict = aggregate(Lines.ofCells(rows), DAILY.withDelistedAfterDays(90));
        assertTrue(series(strict, "recent").isDelisted());
    }

    @Test
    void firstAndLastMonth_areIncompleteIfTheDataDoesNotCoverThem() {
        final DemandResult result =
                aggregate(Lines.ofCells(Lines.daily(LocalDate.of(2011, 1, 15), 60, true)), MONTHLY);
        final DemandSeries daily = result.series().get(0);
        assertEquals(
                List.of(false, true, false),
                IntStream.range(0, 3).mapToObj(result.calendar()::isComplete).toList());
        assertEquals(17, daily.at(0).sold().quantity());
        assertEquals(Optional.of("The data does not cover the whole month"), daily.at(0).reason());
        assertEquals(28, daily.at(1).demand());
        final DemandResult kept =
                aggregate(
                        Lines.ofCells(Lines.daily(LocalDate.of(2011, 1, 15), 60, true)),
                        MONTHLY.withKeepIncomplete(true));
        assertEquals(17, kept.series().get(0).at(0).demand());
        assertFalse(kept.calendar().isComplete(0));
    }

    @Test
    void lastWeek_isCompleteIfOnlyClosingDaysAreLeft() {
        final LocalDate friday = MONDAY.plusDays(7 * 10 + 4);
        final List<String[]> rows = Lines.daily(MONDAY, 75, false);
        rows.removeIf(row -> LocalDate.parse(row[2]).getDayOfWeek() == DayOfWeek.SUNDAY);
        assertEquals(friday.toString(), rows.get(rows.size() - 1)[2]);
        assertTrue(aggregate(Lines.ofCells(rows), WEEKLY).calendar().isComplete(10));
        rows.remove(rows.size() - 1);
        assertFalse(aggregate(Lines.ofCells(rows), WEEKLY).calendar().isComplete(10));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 28})
    void monthsThatAreDatedOneDayEach_areComplete(final int dayOfMonth) {
        final List<String[]> rows = new ArrayList<>();
        IntStream.range(0, 12)
                .forEach(i -> add(rows, "A", LocalDate.of(2011, 1, dayOfMonth).plusMonths(i)));
        final DemandCalendar calendar = aggregate(Lines.ofCells(rows), MONTHLY).calendar();
        assertTrue(IntStream.range(0, 12).allMatch(calendar::isComplete));
    }

    @Test
    void lastDay_isIncompleteIfItEndsUnusuallyEarly() {
        final List<String[]> rows = new ArrayList<>();
        for (int day = 0; day < 40; day++) {
            rows.add(new String[] {"A", "m" + day, MONDAY.plusDays(day) + " 08:30", "1", "1"});
            rows.add(
                    new String[] {
                        "A", "e" + day, MONDAY.plusDays(day) + " 17:" + (10 + day), "1", "1"
                    });
        }
        assertTrue(aggregate(Lines.ofCells(rows), DAILY).calendar().isComplete(39));
        rows.remove(rows.size() - 1);
        assertFalse(aggregate(Lines.ofCells(rows), DAILY).calendar().isComplete(39));
        assertTrue(aggregate(Lines.ofCells(rows), DAILY).calendar().isComplete(0));
        assertTrue(aggregate(Lines.ofCells(rows), DAILY).calendar().isComplete(38));
    }

    @ParameterizedTest
    @EnumSource
    void measures_countWhatTheySay(final DemandMeasure measure) {
        final SalesLines lines =
                Lines.of(
                        "A|1|2011-01-03 10:00|2|3.5",
                        "A|1|2011-01-03 10:00|1|1",
                        "A|2|2011-01-03 11:00|4|0.5",
                        "A||2011-01-03 11:00|1|1",
                        "A||2011-01-03 11:00|1|1");
        final DemandPeriod period = aggregate(lines, DAILY.with(measure)).series().get(0).at(0);
        assertEquals(new Sold(9, 7, 4, 5), period.sold());
        assertEquals(List.of(9.0, 7.0, 4.0).get(measure.ordinal()), period.demand());
    }

    @Test
    void returnsThatOutweighSales_areSoldWithNegativeDemand() {
        final DemandResult result =
                aggregate(Lines.of("A|1|2011-01-03|2|2", "A|2|2011-01-04|-3|-3"), DAILY);
        assertEquals(PeriodStatus.SOLD, result.series().get(0).at(1).status());
        assertEquals(-3, result.series().get(0).at(1).demand());
        final SeriesProfile.Shape shape = result.profiles().get(0).shape().orElseThrow();
        assertEquals(1, shape.demandPeriods());
        assertEquals(-1, shape.total());
    }

    @Test
    void shortSeries_areLeftOutWithAReasonAndTheirSums() {
        final DemandResult result =
                aggregate(
                        Lines.of("A|1|2011-01-03|1|2", "A|2|2011-01-09|1|2", "B|3|2011-01-08|5|6"),
                        DAILY.withMinimumLength(3));
        assertEquals(List.of("A"), result.series().stream().map(DemandSeries::key).toList());
        final SeriesProfile left = result.profiles().get(1);
        assertEquals(
                Optional.of("Listed for 2 of the 3 periods that a series needs"), left.leftOut());
        assertEquals(new Sold(5, 6, 1, 1), left.sold());
    }

    @Test
    void mostOrders_decideWhichSeriesAreKept() {
        final SalesLines lines =
                Lines.of(
                        "C|1|2011-01-03|1|1",
                        "C|2|2011-01-03|1|1",
                        "B|1|2011-01-03|9|9",
                        "A|1|2011-01-03|9|9",
                        "D|4|2011-01-03|9|99");
        final DemandResult result = aggregate(lines, DAILY.withMaxSeries(OptionalInt.of(3)));
        assertEquals(
                List.of("A", "C", "D"), result.series().stream().map(DemandSeries::key).toList());
        assertEquals(4, result.profiles().size());
        assertEquals(
                Optional.of("Not among the 3 series with most orders"),
                result.profiles().get(1).leftOut());
    }

    @Test
    void linesWithoutKeyOrNumbers_haveAProfileOfTheirOwn() {
        final DemandResult result =
                aggregate(
                        Lines.of(
                                "A|1|2011-01-03|1|2",
                                "|1|2011-01-03|3|4",
                                "A|1||5|6",
                                "A|2|2011-01-03||8"),
                        DAILY);
        assertEquals(1, result.series().size());
        assertEquals(3, result.profiles().size());
        assertEquals(Optional.of("The lines have no Product"), result.profiles().get(1).leftOut());
        assertEquals(new Sold(3, 4, 1, 1), result.profiles().get(1).sold());
        assertEquals(new Sold(5, 14, 2, 2), result.profiles().get(2).sold());
    }

    @Test
    void noLines_giveNothing() {
        final DemandResult result = aggregate(Lines.of(), DAILY);
        assertEquals(0, result.calendar().size());
        assertTrue(result.series().isEmpty() && result.profiles().isEmpty());
        assertTrue(aggregate(Lines.of("|1|2011-01-03|3|4"), DAILY).series().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void oneLine_isASeriesOfOnePeriod(final PeriodUnit unit) {
        final DemandResult result =
                aggregate(Lines.of("Ünï 客#1|1|2011-01-03|3|4"), DAILY.with(unit));
        final DemandSeries only = result.series().get(0);
        assertEquals("Ünï 客#1", only.key());
        assertEquals(1, only.length());
        assertEquals(3, only.at(0).sold().quantity());
        assertEquals(1, result.profiles().get(0).shape().orElseThrow().seasonLength());
    }

    @Test
    void seasonLength_needsTwoSeasons() {
        final var fourteen = aggregate(Lines.ofCells(Lines.daily(MONDAY, 14, true)), DAILY);
        final var thirteen = aggregate(Lines.ofCells(Lines.daily(MONDAY, 13, true)), DAILY);
        assertEquals(7, fourteen.profiles().get(0).shape().orElseThrow().seasonLength());
        assertEquals(1, thirteen.profiles().get(0).shape().orElseThrow().seasonLength());
    }

    @Test
    void closedDays_countNeitherAsDemandNorAsInterval() {
        final DemandResult result =
                aggregate(Lines.ofCells(Lines.daily(MONDAY, 140, false)), DAILY);
        final SeriesProfile.Shape shape = result.profiles().get(0).shape().orElseThrow();
        assertEquals(1, shape.adi());
        assertEquals(0, shape.cv2());
        assertEquals(DemandClass.SMOOTH, shape.demandClass());
        assertEquals(20, shape.closedPeriods());
        assertEquals(120, shape.demandPeriods());
        assertEquals(140, shape.periods());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void settingsBelowOne_areRefused(final int number) {
        assertThrows(IllegalArgumentException.class, () -> DAILY.withDelistedAfterDays(number));
        assertThrows(IllegalArgumentException.class, () -> DAILY.withMinimumLength(number));
        assertThrows(
                IllegalArgumentException.class, () -> DAILY.withMaxSeries(OptionalInt.of(number)));
    }

    @Test
    void columnsOfDifferentLength_areRefused() {
        final SalesLines two = Lines.of("A|1|2011-01-03|3|4", "A|1|2011-01-03|3|4");
        final SalesLines one = Lines.of("A|1|2011-01-03|3|4");
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new SalesLines(
                                two.key(), one.order(), two.date(), two.quantity(), two.revenue()));
    }

    @Test
    void cancelling_stopsTheWork() {
        assertThrows(
                CancellationException.class,
                () ->
                        DemandAggregator.aggregate(
                                Lines.of("A|1|2011-01-03|3|4"),
                                DAILY,
                                fraction -> {
                                    throw new CancellationException();
                                }));
    }
}
