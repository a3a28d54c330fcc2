// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.learning;

import io.replenish.engine.demand.PeriodUnit;
import java.time.LocalDate;
import java.util.NavigableSet;

/** Numbers of periods that stand in a table by dates. */
final class PeriodNumbers {

    private static final int WEEK = 7;

    private PeriodNumbers() {}

    /** Returns the number of a date's period; one more for the next period. */
    static long number(final PeriodUnit unit, final LocalDate date) {
        return switch (unit) {
            case DAY -> date.toEpochDay();
            case WEEK -> Math.floorDiv(date.toEpochDay(), WEEK);
            case MONTH -> date.getYear() * 12L + date.getMonthValue();
        };
    }

    /** Returns the date some periods later; for months it is the first day of the month. */
    static LocalDate plus(final PeriodUnit unit, final LocalDate date, final long periods) {
        return switch (unit) {
            case DAY -> date.plusDays(periods);
            case WEEK -> date.plusWeeks(periods);
            case MONTH -> date.withDayOfMonth(1).plusMonths(periods);
        };
    }

    /**
     * Checks that no two dates are in one period of the unit.
     *
     * @throws IllegalArgumentException if two are, with both dates
     */
    static void check(final PeriodUnit unit, final NavigableSet<LocalDate> dates) {
        if (unit == PeriodUnit.WEEK && !dates.isEmpty() && !isWeekly(dates)) {
            final LocalDate first = dates.first();
            final LocalDate other =
                    dates.stream()
                            .filter(date -> date.getDayOfWeek() != first.getDayOfWeek())
                            .findFirst()
                            .orElseThrow();
            throw new IllegalArgumentException(
                    "Periods of a week begin on the same day of the week, but "
                            + first
                            + " and "
                            + other
                            + " do not.");
        }
        LocalDate previous = null;
        for (final LocalDate date : dates) {
            if (previous != null && number(unit, previous) == number(unit, date)) {
                throw new IllegalArgumentException(
                        "Two periods begin in one "
                                + unit.title()
                                + ": on "
                                + previous
                                + " and on "
                                + date
                                + '.');
            }
            previous = date;
        }
    }

    private static boolean isWeekly(final NavigableSet<LocalDate> dates) {
        return dates.stream().map(LocalDate::getDayOfWeek).distinct().count() == 1;
    }
}
