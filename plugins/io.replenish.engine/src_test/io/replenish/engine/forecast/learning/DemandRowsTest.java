// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.demand.PeriodStatus;
import io.replenish.engine.demand.PeriodUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemandRowsTest {

    private static final LocalDate MONDAY = LocalDate.of(2011, 1, 3);
    private static final double MISSING = Double.NaN;

    private final DemandRows rows = new DemandRows();

    private void add(final String key, final LocalDate period, final double demand) {
        rows.add(Optional.of(key), Optional.of(period), demand, Optional.empty(), true);
    }

    private void add(
            final int day, final double demand, final PeriodStatus status, final boolean complete) {
        rows.add(
                Optional.of("a"),
                Optional.of(MONDAY.plusDays(day)),
                demand,
                Optional.of(status),
                complete);
    }

    private DemandHistory only(final HistorySettings settings) {
        final List<DemandHistory> histories = rows.histories(settings);
        assertEquals(1, histories.size());
        return histories.get(0);
    }

    private DemandHistory only() {
        return only(HistorySettings.defaults());
    }

    private static HistorySettings with(final PeriodUnit unit) {
        return new HistorySettings(Optional.of(unit), ClosedPeriods.AS_GIVEN, false);
    }

    private static HistorySettings with(final ClosedPeriods closed) {
        return new HistorySettings(Optional.empty(), closed, false);
    }

    @Test
    void noRows_areNoSeries() {
        assertEquals(List.of(), rows.histories(HistorySettings.defaults()));
        assertEquals(PeriodUnit.DAY, rows.unit(HistorySettings.defaults()));
    }

    @Test
    void unsortedRows_areSortedAndGapsAreMissing() {
        add("a", MONDAY.plusDays(4), 5);
        add("a", MONDAY, 1);
        add("a", MONDAY.plusDays(1), 2);
        final DemandHistory history = only();
        assertArrayEquals(new double[] {1, 2, MISSING, MISSING, 5}, history.values());
        assertEquals(Optional.of(MONDAY), history.firstPeriod());
        assertEquals(MONDAY.plusDays(4), history.lastPeriod());
        assertEquals(2, history.missing());
    }

    @Test
    void series_areInTheOrderOfTheirFirstRows() {
        add("ü", MONDAY, 1);
        add("b", MONDAY, 1);
        add("a", MONDAY, 1);
        add("b", MONDAY.plusDays(1), 2);
        assertEquals(
                List.of("ü", "b", "a"),
                rows.histories(HistorySettings.defaults()).stream()
                        .map(DemandHistory::key)
                        .toList());
    }

    @Test
    void periodsBeforeTheFirstKnownDemand_areCutOff() {
        add(0, 0, PeriodStatus.NOT_YET_LISTED, true);
        add(1, MISSING, PeriodStatus.CLOSED, true);
        add(2, 3, PeriodStatus.SOLD, true);
        add(3, 0, PeriodStatus.TRUE_ZERO, true);
        assertArrayEquals(new double[] {3, 0}, only().values());
        assertEquals(Optional.of(MONDAY.plusDays(2)), only().firstPeriod());
    }

    @Test
    void incompletePeriods_areMissingAndCutOffAtTheEnd() {
        add(0, 9, PeriodStatus.SOLD, false);
        add(1, 3, PeriodStatus.SOLD, true);
        add(2, 8, PeriodStatus.SOLD, false);
        add(3, 4, PeriodStatus.SOLD, true);
        add(4, 1, PeriodStatus.SOLD, false);
        assertArrayEquals(new double[] {3, MISSING, 4}, only().values());
        assertEquals(MONDAY.plusDays(3), only().lastPeriod());
        final DemandHistory kept =
                only(new HistorySettings(Optional.empty(), ClosedPeriods.AS_GIVEN, true));
        assertArrayEquals(new double[] {9, 3, 8, 4, 1}, kept.values());
    }

    @Test
    void nothingButIncompletePeriods_areAnEmptySeriesThatEndsBeforeThem() {
        add(0, 9, PeriodStatus.SOLD, false);
        assertEquals(0, only().length());
        assertEquals(Optional.empty(), only().firstPeriod());
        assertEquals(MONDAY.minusDays(1), only().lastPeriod());
    }

    @Test
    void closedPeriods_areWhatTheSettingsSay() {
        add(0, 2, PeriodStatus.SOLD, true);
        add(1, 0, PeriodStatus.CLOSED_WEEKDAY, true);
        add(2, MISSING, PeriodStatus.CLOSED, true);
        add(3, 5, PeriodStatus.SOLD, true);
        assertArrayEquals(new double[] {2, 0, MISSING, 5}, only().values());
        assertArrayEquals(
                new double[] {2, MISSING, MISSING, 5}, only(with(ClosedPeriods.MISSING)).values());
        assertArrayEquals(new double[] {2, 0, 0, 5}, only(with(ClosedPeriods.ZERO)).values());
    }

    @Test
    void missingPeriodsAtTheEnd_stay() {
        add(0, 2, PeriodStatus.SOLD, true);
        add(1, MISSING, PeriodStatus.CLOSED, true);
        assertArrayEquals(new double[] {2, MISSING}, only().values());
        assertFalse(only().isDelisted());
    }

    @Test
    void delistedPeriods_areMissingAndTheSeriesIsMarked() {
        add(0, 2, PeriodStatus.SOLD, true);
        add(1, 0, PeriodStatus.DELISTED, true);
        add(2, 0, PeriodStatus.DELISTED, false);
        assertTrue(only().isDelisted());
        assertArrayEquals(new double[] {2, MISSING}, only().values());
        assertEquals(MONDAY.plusDays(1), only().lastPeriod());
    }

    @Test
    void delistedSeries_wasNotDelistedBeforeTheFirstOfThesePeriods() {
        add(0, 2, PeriodStatus.SOLD, true);
        add(1, 0, PeriodStatus.DELISTED, true);
        add(2, 3, PeriodStatus.SOLD, true);
        add(3, 0, PeriodStatus.DELISTED, true);
        add(5, 0, PeriodStatus.DELISTED, true);
        assertTrue(only().withoutLast(2).isDelisted());
        assertFalse(only().withoutLast(3).isDelisted());
        assertArrayEquals(new double[] {2, MISSING, 3}, only().withoutLast(3).values());
        assertEquals(MONDAY.plusDays(2), only().withoutLast(3).lastPeriod());
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void infiniteDemand_isMissing(final double demand) {
        add("a", MONDAY, 1);
        add("a", MONDAY.plusDays(1), demand);
        assertArrayEquals(new double[] {1, MISSING}, only().values());
    }

    @Test
    void negativeAndHugeDemand_stays() {
        add("a", MONDAY, -3);
        add("a", MONDAY.plusDays(1), 1e300);
        assertArrayEquals(new double[] {-3, 1e300}, only().values());
    }

    @Test
    void rowsWithoutKey_areCounted() {
        rows.add(Optional.empty(), Optional.of(MONDAY), 1, Optional.empty(), true);
        rows.add(Optional.empty(), Optional.empty(), 1, Optional.empty(), true);
        assertEquals(2, rows.withoutKey());
        assertEquals(List.of(), rows.histories(HistorySettings.defaults()));
    }

    @Test
    void rowWithoutPeriod_makesItsSeriesUnusableAndNoOther() {
        add("a", MONDAY, 1);
        rows.add(Optional.of("a"), Optional.empty(), 1, Optional.empty(), true);
        add("b", MONDAY, 1);
        final List<DemandHistory> histories = rows.histories(HistorySettings.defaults());
        assertEquals(Optional.of("1 of 2 rows has no readable period"), histories.get(0).problem());
        assertEquals(Optional.empty(), histories.get(1).problem());
    }

    @Test
    void twoRowsForOnePeriod_makeTheSeriesUnusableNamingThePeriod() {
        add("a", MONDAY, 1);
        add("a", MONDAY, 1);
        assertEquals(
                Optional.of("There is more than one row for the period 2011-01-03"),
                only().problem());
    }

    /** One wrong year must neither fill the memory nor keep a thread busy for hours. */
    @Test
    void aSeriesBeyondAllTime_isUnusableAndNoOther() {
        add("a", MONDAY, 1);
        add("a", LocalDate.of(9999, 1, 5), 1);
        add("b", MONDAY, 1);
        add("b", MONDAY.plusDays(19_999), 1);
        add("c", MONDAY, 1);
        add("c", MONDAY.plusDays(20_000), 1);
        final List<DemandHistory> histories = rows.histories(with(PeriodUnit.DAY));
        assertEquals(
                Optional.of(
                        "From 2011-01-03 to 9999-01-05 there are 2,917,560 periods, and 20,000 at"
                                + " most can be learned. Check the dates, or sum up the demand by"
                                + " longer periods"),
                histories.get(0).problem());
        assertEquals(20_000, histories.get(1).length());
        assertTrue(histories.get(2).problem().isPresent());
        assertTrue(histories.get(2).problem().get().contains("20,001"));
    }

    @ParameterizedTest
    @CsvSource({
        "2011-01-01, 2011-02-01, MONTH",
        "2011-01-31, 2011-02-28, MONTH",
        "2011-01-15, 2011-06-15, MONTH",
        "2011-01-03, 2011-01-10, WEEK",
        "2011-01-04, 2011-02-15, WEEK",
        "2011-01-03, 2011-01-04, DAY",
        "2011-01-31, 2011-02-27, DAY"
    })
    void unit_isTheLongestThatTheDatesFit(
            final LocalDate first, final LocalDate second, final PeriodUnit unit) {
        add("a", first, 1);
        add("b", second, 1);
        assertEquals(unit, rows.unit(HistorySettings.defaults()));
    }

    /** Nineteen of twenty dates are enough to tell the length, eighteen of nineteen are not. */
    @ParameterizedTest
    @CsvSource({
        "WEEK, 2011-01-04, on a Monday",
        "MONTH, 2012-05-02, on day 3 of the month",
        "MONTH, 2012-05-03, on the last day of the month"
    })
    void oneDateThatDoesNotFit_makesItsSeriesUnusableAndNoOther(
            final PeriodUnit unit, final LocalDate wrong, final String start) {
        final boolean last = start.contains("last");
        for (int i = 0; i < 18; i++) {
            add("a", begin(unit, i, last), 1);
        }
        add("b", wrong, 1);
        assertEquals(PeriodUnit.DAY, rows.unit(HistorySettings.defaults()));
        assertEquals(Optional.empty(), rows.histories(HistorySettings.defaults()).get(1).problem());

        add("a", begin(unit, 18, last), 1);
        final List<DemandHistory> histories = rows.histories(HistorySettings.defaults());
        assertEquals(unit, histories.get(0).unit());
        assertEquals(19, histories.get(0).length());
        assertEquals(
                Optional.of(
                        "The period "
                                + wrong
                                + " does not begin "
                                + start
                                + ", as nearly all do. Correct the date, or choose the length of"
                                + " the periods"),
                histories.get(1).problem());
    }

    private static LocalDate begin(final PeriodUnit unit, final int period, final boolean last) {
        final LocalDate date =
                unit == PeriodUnit.WEEK ? MONDAY.plusWeeks(period) : MONDAY.plusMonths(period);
        return last ? date.withDayOfMonth(date.lengthOfMonth()) : date;
    }

    @Test
    void months_countAsMonthsWhateverTheirLength() {
        add("a", LocalDate.of(2010, 11, 30), 1);
        add("a", LocalDate.of(2010, 12, 31), 2);
        add("a", LocalDate.of(2011, 3, 31), 5);
        assertArrayEquals(new double[] {1, 2, MISSING, MISSING, 5}, only().values());
        assertEquals(LocalDate.of(2011, 3, 1), only().lastPeriod());
        assertEquals(Optional.of(LocalDate.of(2010, 11, 1)), only().firstPeriod());
    }

    @Test
    void weeks_keepTheirDayOfTheWeek() {
        final LocalDate sunday = MONDAY.minusDays(1);
        add("a", sunday, 1);
        add("a", sunday.plusWeeks(2), 3);
        assertArrayEquals(new double[] {1, MISSING, 3}, only().values());
        assertEquals(sunday.plusWeeks(2), only().lastPeriod());
    }

    @Test
    void oneDate_canBeAPeriodOfAnyLength() {
        add("a", MONDAY, 1);
        assertEquals(PeriodUnit.DAY, only().unit());
        assertEquals(PeriodUnit.MONTH, only(with(PeriodUnit.MONTH)).unit());
    }

    @Test
    void unitThatTheDatesDoNotFit_isRefusedWithBothDates() {
        add("a", MONDAY, 1);
        add("b", MONDAY.plusDays(1), 1);
        final String month =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> rows.unit(with(PeriodUnit.MONTH)))
                        .getMessage();
        assertEquals("Two periods begin in one month: on 2011-01-03 and on 2011-01-04.", month);
        final String week =
                assertThrows(IllegalArgumentException.class, () -> rows.unit(with(PeriodUnit.WEEK)))
                        .getMessage();
        assertTrue(week.contains("2011-01-03 and 2011-01-04"), week);
    }

    @ParameterizedTest
    @EnumSource
    void values_cannotBeChangedFromOutside(final ClosedPeriods closed) {
        add("a", MONDAY, 1);
        final DemandHistory history = only(with(closed));
        history.values()[0] = 7;
        assertArrayEquals(new double[] {1}, history.values());
    }
}
