// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.demand;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * On which days the shop was open, inferred from the days on which it sold anything at all:
 *
 * <ol>
 *   <li>A weekday is a <i>weekly closing day</i> if it came up at least {@value #MIN_DATES} times
 *       and had sales on less than one in ten of these dates.
 *   <li>Any other day without a sale is a single <i>closed</i> day.
 *   <li>All this only if there were sales on at least four of five days that are no weekly closing
 *       days. A shop that sells more rarely does not let tell a closed day from a day without
 *       customers: then every day counts as open.
 * </ol>
 */
final class OpeningDays {

    private static final int MIN_DATES = 4;
    private static final double MAX_SHARE_OF_CLOSED_WEEKDAY = 0.1;
    private static final double MIN_SHARE_OF_OPEN_DAYS = 0.8;

    private final SaleDays sales;
    private final Set<DayOfWeek> closedWeekdays;
    private final boolean canTell;

    OpeningDays(final SaleDays sales) {
        this.sales = sales;
        final int[] dates = new int[7];
        final int[] sold = new int[7];
        for (int day = 0; day < sales.size(); day++) {
            final int weekday = weekday(day).ordinal();
            dates[weekday]++;
            sold[weekday] += sales.isSold(day) ? 1 : 0;
        }
        final Set<DayOfWeek> closed = EnumSet.noneOf(DayOfWeek.class);
        int otherDates = 0;
        int otherSold = 0;
        for (final DayOfWeek weekday : DayOfWeek.values()) {
            final int i = weekday.ordinal();
            if (dates[i] >= MIN_DATES && sold[i] < MAX_SHARE_OF_CLOSED_WEEKDAY * dates[i]) {
                closed.add(weekday);
            } else {
                otherDates += dates[i];
                otherSold += sold[i];
            }
        }
        canTell = otherSold > 0 && otherSold >= MIN_SHARE_OF_OPEN_DAYS * otherDates;
        closedWeekdays = canTell ? Collections.unmodifiableSet(closed) : Set.of();
    }

    private DayOfWeek weekday(final long day) {
        return LocalDate.ofEpochDay(sales.firstEpochDay() + day).getDayOfWeek();
    }

    /** Returns the weekdays on which the shop is closed as a rule. */
    Set<DayOfWeek> closedWeekdays() {
        return closedWeekdays;
    }

    /**
     * Tells whether the shop is closed on the day as a rule; the day may lie before or after the
     * data.
     */
    boolean isClosedWeekday(final long day) {
        return !sales.isSold(day) && closedWeekdays.contains(weekday(day));
    }

    /**
     * Tells whether the shop was open on a day of the data; on days before and after it is not
     * known to be.
     */
    boolean isOpen(final long day) {
        return sales.isSold(day) || !canTell && day >= 0 && day < sales.size();
    }
}
