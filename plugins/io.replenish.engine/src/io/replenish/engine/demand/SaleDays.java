// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.demand;

import io.replenish.engine.data.DateColumn;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The days on which anything was sold, from the first to the last. Days are numbered from the first
 * one, 0.
 *
 * <p>Where the data has times of day, a first or last day that the data covers only in part is told
 * by the clock: sales of the last day end earlier than on 19 of 20 other days, or those of the
 * first day start later.
 */
final class SaleDays {

    /** With fewer other days to compare with, no day is taken for incomplete. */
    private static final int MIN_OTHER_DAYS = 20;

    private static final double UNUSUAL_SHARE = 0.05;

    private final long firstEpochDay;
    private final BitSet sold = new BitSet();
    private final int[] firstSecond;
    private final int[] lastSecond;

    /**
     * Collects the days.
     *
     * @param dates when lines were sold
     * @param rows the lines that count, at least one, all with readable dates
     */
    SaleDays(final DateColumn dates, final int[] rows) {
        int first = rows[0];
        int last = rows[0];
        for (final int row : rows) {
            first = dates.compareRows(row, first) < 0 ? row : first;
            last = dates.compareRows(row, last) > 0 ? row : last;
        }
        firstEpochDay = dates.value(first).toLocalDate().toEpochDay();
        final int size = (int) (dates.value(last).toLocalDate().toEpochDay() - firstEpochDay) + 1;
        firstSecond = new int[size];
        lastSecond = new int[size];
        Arrays.fill(firstSecond, Integer.MAX_VALUE);
        Arrays.fill(lastSecond, -1);
        for (final int row : rows) {
            add(dates.value(row));
        }
    }

    private void add(final LocalDateTime date) {
        final int day = (int) (date.toLocalDate().toEpochDay() - firstEpochDay);
        final int second = date.toLocalTime().toSecondOfDay();
        sold.set(day);
        firstSecond[day] = Math.min(firstSecond[day], second);
        lastSecond[day] = Math.max(lastSecond[day], second);
    }

    /** Returns the first day with a sale, in days since 1970-01-01. */
    long firstEpochDay() {
        return firstEpochDay;
    }

    /** Returns the number of days from the first to the last one with a sale. */
    int size() {
        return firstSecond.length;
    }

    /** Returns the longest time without a sale; the first one of equal length. */
    DemandCalendar.Break longestBreak() {
        int first = 0;
        int days = 0;
        for (int from = sold.nextClearBit(0); from < size(); from = sold.nextClearBit(from)) {
            final int to = sold.nextSetBit(from);
            if (to - from > days) {
                first = from;
                days = to - from;
            }
            from = to;
        }
        return new DemandCalendar.Break(LocalDate.ofEpochDay(firstEpochDay + first), days);
    }

    /** Tells whether anything was sold on the day; false for days out of range. */
    boolean isSold(final long day) {
        return day >= 0 && day < size() && sold.get((int) day);
    }

    /** Tells whether the first day starts unusually late. */
    boolean startsLate() {
        return isUnusual(0, day -> -firstSecond[day]);
    }

    /** Tells whether the last day ends unusually early. */
    boolean endsEarly() {
        return isUnusual(size() - 1, day -> lastSecond[day]);
    }

    /** Tells whether fewer than one in twenty other days have as small a second. */
    private boolean isUnusual(final int day, final IntUnaryOperator second) {
        final boolean withTimes = sold.stream().anyMatch(other -> lastSecond[other] > 0);
        final int others = sold.cardinality() - 1;
        if (!withTimes || others < MIN_OTHER_DAYS) {
            return false;
        }
        final long asSmall =
                otherDays(day)
                        .filter(other -> second.applyAsInt(other) <= second.applyAsInt(day))
                        .count();
        return asSmall < UNUSUAL_SHARE * others;
    }

    private IntStream otherDays(final int day) {
        return sold.stream().filter(other -> other != day);
    }
}
