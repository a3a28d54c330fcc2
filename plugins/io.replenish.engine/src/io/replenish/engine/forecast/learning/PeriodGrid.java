// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.learning;

import io.replenish.engine.demand.PeriodUnit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Periods of one length, and the days on which they begin.
 *
 * @param unit their length
 * @param start where they begin, such as "on a Monday"
 * @param begins whether a period may begin on a day
 */
record PeriodGrid(PeriodUnit unit, String start, Predicate<LocalDate> begins) {

    /**
     * Share of the dates that have to fit: one wrong date among twenty does not hide the others.
     */
    private static final double FITTING = 0.95;

    /** Returns periods that begin on any day. */
    static PeriodGrid of(final PeriodUnit unit) {
        return new PeriodGrid(unit, "on any day", date -> true);
    }

    /**
     * Finds the longest periods that nearly all dates fit: months that begin on the same day of the
     * month, or on the last one; weeks that begin on the same day of the week; else days, also for
     * a single date.
     */
    static PeriodGrid find(final Collection<LocalDate> dates) {
        if (dates.size() < 2) {
            return of(PeriodUnit.DAY);
        }
        return Stream.of(
                        months(usual(dates, LocalDate::getDayOfMonth)),
                        new PeriodGrid(
                                PeriodUnit.MONTH,
                                "on the last day of the month",
                                date -> date.getDayOfMonth() == date.lengthOfMonth()),
                        weeks(usual(dates, LocalDate::getDayOfWeek)))
                .filter(grid -> grid.fits(dates))
                .findFirst()
                .orElseGet(() -> of(PeriodUnit.DAY));
    }

    private static PeriodGrid months(final int day) {
        return new PeriodGrid(
                PeriodUnit.MONTH,
                "on day " + day + " of the month",
                date -> date.getDayOfMonth() == day);
    }

    private static PeriodGrid weeks(final DayOfWeek day) {
        return new PeriodGrid(
                PeriodUnit.WEEK,
                "on a " + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                date -> date.getDayOfWeek() == day);
    }

    /** Returns what most of the dates have in common. */
    private static <T> T usual(
            final Collection<LocalDate> dates, final Function<LocalDate, T> property) {
        return dates.stream()
                .collect(Collectors.groupingBy(property, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private boolean fits(final Collection<LocalDate> dates) {
        return dates.stream().filter(begins).count() >= FITTING * dates.size();
    }
}
