// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.demand;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * The periods that all series share, from the first to the last one with a sale of anything, at the
 * positions 0, 1 and so on: when the shop was closed, and whether the data covers the first and the
 * last one. Immutable.
 */
public final class DemandCalendar {

    private final PeriodUnit unit;
    private final long firstNumber;
    private final int[] openDays;
    private final PeriodStatus[] closures;
    private final BitSet incomplete = new BitSet();
    private final Set<DayOfWeek> closedWeekdays;
    private final LocalDate lastSale;
    private final Break longestBreak;

    /**
     * A time without a sale of anything.
     *
     * @param first its first day
     * @param days number of days, 0 if something was sold every day
     */
    public record Break(LocalDate first, int days) {

        /** Returns the last day of the time. */
        public LocalDate last() {
            return first.plusDays(days - 1L);
        }
    }

    private DemandCalendar(final PeriodUnit unit) {
        this.unit = unit;
        firstNumber = 0;
        openDays = new int[0];
        closures = new PeriodStatus[0];
        closedWeekdays = Set.of();
        lastSale = LocalDate.EPOCH;
        longestBreak = new Break(LocalDate.EPOCH, 0);
    }

    private DemandCalendar(final PeriodUnit unit, final SaleDays sales, final OpeningDays opening) {
        this.unit = unit;
        final LocalDate firstSale = LocalDate.ofEpochDay(sales.firstEpochDay());
        lastSale = firstSale.plusDays(sales.size() - 1L);
        firstNumber = unit.numberOf(firstSale);
        final int size = (int) (unit.numberOf(lastSale) - firstNumber) + 1;
        openDays = new int[size];
        for (int day = 0; day < sales.size(); day++) {
            openDays[position(firstSale.plusDays(day))] += opening.isOpen(day) ? 1 : 0;
        }
        closures = new PeriodStatus[size];
        for (int position = 0; position < size; position++) {
            if (openDays[position] == 0) {
                final long day = start(position).toEpochDay() - sales.firstEpochDay();
                closures[position] =
                        unit == PeriodUnit.DAY && opening.isClosedWeekday(day)
                                ? PeriodStatus.CLOSED_WEEKDAY
                                : PeriodStatus.CLOSED;
            }
        }
        closedWeekdays = opening.closedWeekdays();
        longestBreak = sales.longestBreak();
        findIncomplete(sales, opening);
    }

    /** Returns a calendar without periods. */
    static DemandCalendar empty(final PeriodUnit unit) {
        return new DemandCalendar(unit);
    }

    /** Returns the calendar of a shop that sold on the given days. */
    static DemandCalendar of(final PeriodUnit unit, final SaleDays sales) {
        return new DemandCalendar(unit, sales, new OpeningDays(sales));
    }

    private void findIncomplete(final SaleDays sales, final OpeningDays opening) {
        if (isDatedByPeriod(sales)) {
            return;
        }
        final int last = size() - 1;
        final long start = start(0).toEpochDay() - sales.firstEpochDay();
        final long end = unit.lastDay(firstNumber + last).toEpochDay() - sales.firstEpochDay();
        incomplete.set(0, sales.startsLate() || anyMayBeOpen(opening, start, 0));
        if (sales.endsEarly() || anyMayBeOpen(opening, sales.size(), end + 1)) {
            incomplete.set(last);
        }
    }

    private static boolean anyMayBeOpen(final OpeningDays opening, final long from, final long to) {
        return LongStream.range(from, to).anyMatch(day -> !opening.isClosedWeekday(day));
    }

    /**
     * Tells whether each period's sales are all dated the same day of it, the first for example, as
     * in data that was summed up before. Such dates say nothing about what the data covers.
     */
    private boolean isDatedByPeriod(final SaleDays sales) {
        if (unit == PeriodUnit.DAY || size() < 2) {
            return false;
        }
        final List<LocalDate> days =
                LongStream.range(0, sales.size())
                        .filter(sales::isSold)
                        .mapToObj(day -> LocalDate.ofEpochDay(sales.firstEpochDay() + day))
                        .toList();
        return days.size() > 1
                && (days.stream().mapToLong(this::daysFromStart).distinct().count() == 1
                        || days.stream().mapToLong(this::daysToEnd).distinct().count() == 1);
    }

    private long daysFromStart(final LocalDate day) {
        return day.toEpochDay() - unit.firstDay(unit.numberOf(day)).toEpochDay();
    }

    private long daysToEnd(final LocalDate day) {
        return unit.lastDay(unit.numberOf(day)).toEpochDay() - day.toEpochDay();
    }

    /** Returns the length of the periods. */
    public PeriodUnit unit() {
        return unit;
    }

    /** Returns the number of periods. */
    public int size() {
        return openDays.length;
    }

    /** Returns the first day of a period. */
    public LocalDate start(final int position) {
        return unit.firstDay(firstNumber + position);
    }

    /** Returns a short text for a period, such as 2011-03. */
    public String label(final int position) {
        return unit.label(start(position));
    }

    /** Returns the number of days of a period, within the data, on which the shop was open. */
    public int openDays(final int position) {
        return openDays[position];
    }

    /** Returns in which way the shop was closed for the whole period; empty if it was open. */
    public Optional<PeriodStatus> closure(final int position) {
        return Optional.ofNullable(closures[position]);
    }

    /** Tells whether the data covers the whole period; if not, it is the first or the last one. */
    public boolean isComplete(final int position) {
        return !incomplete.get(position);
    }

    /** Returns the longest time without a sale of anything. */
    public Break longestBreak() {
        return longestBreak;
    }

    /** Returns the weekdays on which the shop never sells anything. */
    public Set<DayOfWeek> closedWeekdays() {
        return closedWeekdays;
    }

    /** Returns the position of the period that the day belongs to. */
    int position(final LocalDate day) {
        return (int) (unit.numberOf(day) - firstNumber);
    }

    /** Returns the last day of the data. */
    LocalDate lastSale() {
        return lastSale;
    }
}
