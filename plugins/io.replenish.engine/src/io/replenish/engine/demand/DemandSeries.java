// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.demand;

import io.replenish.engine.math.ExactSum;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Regular series of demand of one key, with a period at every position of the calendar. Immutable.
 */
public final class DemandSeries {

    private final String key;
    private final DemandCalendar calendar;
    private final DemandSettings settings;
    private final int[] positions;
    private final List<Sold> sold;
    private final LocalDate firstSale;
    private final LocalDate lastSale;
    private final int lastListed;

    /**
     * Takes what was sold.
     *
     * @param positions the periods with a sale, ascending, at least one
     * @param sold what was sold in each of these
     * @param saleDays the days with a sale, ascending, at least one
     */
    DemandSeries(
            final String key,
            final DemandCalendar calendar,
            final DemandSettings settings,
            final int[] positions,
            final List<Sold> sold,
            final List<LocalDate> saleDays) {
        this.key = key;
        this.calendar = calendar;
        this.settings = settings;
        this.positions = positions.clone();
        this.sold = List.copyOf(sold);
        firstSale = saleDays.get(0);
        lastSale = saleDays.get(saleDays.size() - 1);
        lastListed = isDelisted(saleDays) ? positions[positions.length - 1] : calendar.size() - 1;
    }

    private boolean isDelisted(final List<LocalDate> saleDays) {
        long longestPause = 0;
        for (int i = 1; i < saleDays.size(); i++) {
            longestPause =
                    Math.max(
                            longestPause,
                            ChronoUnit.DAYS.between(saleDays.get(i - 1), saleDays.get(i)));
        }
        final long pause = ChronoUnit.DAYS.between(lastSale, calendar.lastSale());
        return pause > settings.delistedAfterDays() && pause > 2 * longestPause;
    }

    /** Returns what the series is about, such as a product. */
    public String key() {
        return key;
    }

    /** Returns the periods that all series share. */
    public DemandCalendar calendar() {
        return calendar;
    }

    /** Returns the day of the first sale. */
    public LocalDate firstSale() {
        return firstSale;
    }

    /** Returns the day of the last sale. */
    public LocalDate lastSale() {
        return lastSale;
    }

    /**
     * Returns the position of the first period in which the key was listed, that of its first sale.
     */
    public int firstListed() {
        return positions[0];
    }

    /**
     * Returns the position of the last period in which the key was listed: of its last sale, or of
     * all data.
     */
    public int lastListed() {
        return lastListed;
    }

    /** Returns the number of periods from the first to the last listed one. */
    public int length() {
        return lastListed - firstListed() + 1;
    }

    /** Tells whether the key counts as given up before the end of the data. */
    public boolean isDelisted() {
        return lastListed < calendar.size() - 1;
    }

    /** Returns the sums over all periods. */
    public Sold sold() {
        final ExactSum quantity = new ExactSum();
        final ExactSum revenue = new ExactSum();
        sold.forEach(period -> quantity.add(period.quantity()));
        sold.forEach(period -> revenue.add(period.revenue()));
        return new Sold(
                quantity.value(),
                revenue.value(),
                sold.stream().mapToInt(Sold::orders).sum(),
                sold.stream().mapToInt(Sold::lines).sum());
    }

    /** Returns the period at a position of the calendar. */
    public DemandPeriod at(final int position) {
        final int found = Arrays.binarySearch(positions, position);
        final Sold here = found < 0 ? Sold.NOTHING : sold.get(found);
        final PeriodStatus status = found < 0 ? statusWithoutSale(position) : PeriodStatus.SOLD;
        final boolean complete = calendar.isComplete(position);
        final Optional<String> reason = reason(status, complete);
        return new DemandPeriod(
                position,
                status,
                complete,
                reason.isPresent() ? Double.NaN : here.measured(settings.measure()),
                reason,
                here);
    }

    private PeriodStatus statusWithoutSale(final int position) {
        if (position < firstListed()) {
            return PeriodStatus.NOT_YET_LISTED;
        } else if (position > lastListed) {
            return PeriodStatus.DELISTED;
        }
        return calendar.closure(position).orElse(PeriodStatus.TRUE_ZERO);
    }

    private Optional<String> reason(final PeriodStatus status, final boolean complete) {
        if (!status.isOpen() && !status.isClosed()
                || status.isClosed() && !settings.closed().isZero(status)) {
            return Optional.of(status.title());
        }
        return status.isOpen() && !complete && !settings.keepIncomplete()
                ? Optional.of("The data does not cover the whole " + calendar.unit().title())
                : Optional.empty();
    }
}
