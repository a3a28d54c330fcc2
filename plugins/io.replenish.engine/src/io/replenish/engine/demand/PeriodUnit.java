// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.demand;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * Length of the periods that demand is summed over, as on the calendar: weeks begin on Monday,
 * months have their own lengths. Periods are numbered without gaps; which one has the number 0 is
 * of no meaning. The names are API, because saved settings refer to them.
 */
public enum PeriodUnit {
    /** A day. */
    DAY("day", 7),
    /** A week of ISO 8601, from Monday to Sunday. */
    WEEK("week", 52),
    /** A calendar month. */
    MONTH("month", 12);

    /** Days from 1970-01-01, a Thursday, to the Monday that starts its week. */
    private static final long FIRST_MONDAY = -3;

    private final String title;
    private final int seasonLength;

    PeriodUnit(final String title, final int seasonLength) {
        this.title = title;
        this.seasonLength = seasonLength;
    }

    /** Returns the name of the unit for people, such as "week". */
    public String title() {
        return title;
    }

    /**
     * Returns the number of periods after which demand of this unit usually repeats: a week of
     * days, else a year.
     */
    public int seasonLength() {
        return seasonLength;
    }

    /** Returns the number of the period that the day belongs to. */
    long numberOf(final LocalDate day) {
        return switch (this) {
            case DAY -> day.toEpochDay();
            case WEEK -> Math.floorDiv(day.toEpochDay() - FIRST_MONDAY, 7);
            case MONTH -> day.getYear() * 12L + day.getMonthValue() - 1;
        };
    }

    /** Returns the first day of a period. */
    LocalDate firstDay(final long number) {
        return switch (this) {
            case DAY -> LocalDate.ofEpochDay(number);
            case WEEK -> LocalDate.ofEpochDay(number * 7 + FIRST_MONDAY);
            case MONTH ->
                    LocalDate.of((int) Math.floorDiv(number, 12), Math.floorMod(number, 12) + 1, 1);
        };
    }

    /** Returns the last day of a period. */
    LocalDate lastDay(final long number) {
        return firstDay(number + 1).minusDays(1);
    }

    /**
     * Returns a short text for the period that the day belongs to, such as 2011-03-04, 2011-W09 or
     * 2011-03. Later periods of the years 0 to 9999 come later in the alphabet.
     */
    public String label(final LocalDate day) {
        return switch (this) {
            case DAY -> day.toString();
            case WEEK ->
                    String.format(
                            Locale.ROOT,
                            "%04d-W%02d",
                            day.get(IsoFields.WEEK_BASED_YEAR),
                            day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH ->
                    String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
        };
    }
}
