// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.learning;

import io.replenish.engine.demand.PeriodStatus;
import io.replenish.engine.demand.PeriodUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Collects the rows of one key and makes a regular series of them. */
final class HistoryBuilder {

    /** Half a century of days; what is longer is a wrong date, and would take hours to learn. */
    private static final int MOST_PERIODS = 20_000;

    private final String key;
    private final List<Row> rows = new ArrayList<>();
    private int withoutPeriod;

    /** A row; the status is null if nothing is said. */
    private record Row(LocalDate period, double demand, PeriodStatus status, boolean complete) {}

    HistoryBuilder(final String key) {
        this.key = key;
    }

    void add(
            final LocalDate period,
            final double demand,
            final Optional<PeriodStatus> status,
            final boolean complete) {
        rows.add(new Row(period, demand, status.orElse(null), complete));
    }

    void addWithoutPeriod() {
        withoutPeriod++;
    }

    /** Makes the series. */
    DemandHistory build(final PeriodGrid grid, final HistorySettings settings) {
        final PeriodUnit unit = grid.unit();
        if (withoutPeriod > 0) {
            return DemandHistory.unusable(
                    key,
                    unit,
                    withoutPeriod
                            + " of "
                            + (rows.size() + withoutPeriod)
                            + (withoutPeriod == 1 ? " rows has" : " rows have")
                            + " no readable period");
        }
        rows.sort(Comparator.comparing(Row::period));
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).period().equals(rows.get(i - 1).period())) {
                return DemandHistory.unusable(
                        key,
                        unit,
                        "There is more than one row for the period " + rows.get(i).period());
            }
        }
        return rows.stream()
                .map(Row::period)
                .filter(grid.begins().negate())
                .findFirst()
                .map(date -> DemandHistory.unusable(key, unit, unfitting(date, grid)))
                .orElseGet(() -> regular(unit, settings));
    }

    private static String unfitting(final LocalDate date, final PeriodGrid grid) {
        return "The period "
                + date
                + " does not begin "
                + grid.start()
                + ", as nearly all do. Correct the date, or choose the length of the periods";
    }

    private DemandHistory regular(final PeriodUnit unit, final HistorySettings settings) {
        int used = rows.size();
        while (used > 0 && !rows.get(used - 1).complete() && !settings.keepIncomplete()) {
            used--;
        }
        if (used == 0) { // nothing but incomplete periods: forecasts begin with the first of them
            final LocalDate before = PeriodNumbers.plus(unit, rows.get(0).period(), -1);
            return DemandHistory.of(key, unit, before, new double[0], 0);
        }
        final LocalDate last = PeriodNumbers.plus(unit, rows.get(used - 1).period(), 0);
        final long first = PeriodNumbers.number(unit, rows.get(0).period());
        final long periods = PeriodNumbers.number(unit, last) - first + 1;
        if (periods > MOST_PERIODS) {
            return DemandHistory.unusable(
                    key,
                    unit,
                    String.format(
                            Locale.ROOT,
                            "From %s to %s there are %,d periods, and %,d at most can be learned."
                                    + " Check the dates, or sum up the demand by longer periods",
                            rows.get(0).period(),
                            last,
                            periods,
                            MOST_PERIODS));
        }
        final double[] values = new double[(int) periods];
        Arrays.fill(values, Double.NaN);
        for (final Row row : rows.subList(0, used)) {
            values[(int) (PeriodNumbers.number(unit, row.period()) - first)] =
                    demand(row, settings);
        }
        return DemandHistory.of(
                key, unit, last, withoutMissingStart(values), delistedPeriods(unit, used));
    }

    /**
     * The number of periods from the first to the last of the delisted ones at the end of the rows
     * used.
     */
    private int delistedPeriods(final PeriodUnit unit, final int used) {
        int first = used;
        while (first > 0 && rows.get(first - 1).status() == PeriodStatus.DELISTED) {
            first--;
        }
        return first == used
                ? 0
                : (int)
                                (PeriodNumbers.number(unit, rows.get(used - 1).period())
                                        - PeriodNumbers.number(unit, rows.get(first).period()))
                        + 1;
    }

    private static double demand(final Row row, final HistorySettings settings) {
        final boolean closed = row.status() != null && row.status().isClosed();
        final boolean notListed = row.status() != null && !row.status().isOpen() && !closed;
        if (!row.complete() && !settings.keepIncomplete()
                || notListed
                || closed && settings.closed() == ClosedPeriods.MISSING) {
            return Double.NaN;
        } else if (closed && settings.closed() == ClosedPeriods.ZERO) {
            return 0;
        }
        return Double.isFinite(row.demand()) ? row.demand() : Double.NaN;
    }

    private static double[] withoutMissingStart(final double[] values) {
        int first = 0;
        while (first < values.length && Double.isNaN(values[first])) {
            first++;
        }
        return Arrays.copyOfRange(values, first, values.length);
    }
}
