// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.learning;

import io.replenish.engine.demand.PeriodStatus;
import io.replenish.engine.demand.PeriodUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Rows of a table of demand, one per key and period in any order, on their way to become series.
 */
public final class DemandRows {

    private final Map<String, HistoryBuilder> series = new LinkedHashMap<>();
    private final NavigableSet<LocalDate> dates = new TreeSet<>();
    private int withoutKey;

    /** Starts without rows. */
    public DemandRows() {}

    /**
     * Adds a row.
     *
     * @param key what the series is about; empty if missing
     * @param period a day of the period, the first one usually; empty if missing or unreadable
     * @param demand demand of the period; NaN or infinite if it is not known
     * @param status why there was no sale; empty if nothing is said
     * @param complete whether the data covers the whole period
     */
    public void add(
            final Optional<String> key,
            final Optional<LocalDate> period,
            final double demand,
            final Optional<PeriodStatus> status,
            final boolean complete) {
        if (key.isEmpty()) {
            withoutKey++;
            return;
        }
        final HistoryBuilder builder = series.computeIfAbsent(key.get(), HistoryBuilder::new);
        if (period.isEmpty()) {
            builder.addWithoutPeriod();
        } else {
            dates.add(period.get());
            builder.add(period.get(), demand, status, complete);
        }
    }

    /** Returns the number of rows that belong to no series, as they have no key. */
    public int withoutKey() {
        return withoutKey;
    }

    /**
     * Returns the length of the periods, as the settings say or as the dates show: months if at
     * least 95 % of them are the same day of their month, weeks if as many are the same day of the
     * week, else days.
     *
     * @throws IllegalArgumentException if the dates cannot be periods of the length that the
     *     settings say
     */
    public PeriodUnit unit(final HistorySettings settings) {
        return grid(settings).unit();
    }

    private PeriodGrid grid(final HistorySettings settings) {
        if (settings.unit().isEmpty()) {
            return PeriodGrid.find(dates);
        }
        PeriodNumbers.check(settings.unit().get(), dates);
        return PeriodGrid.of(settings.unit().get());
    }

    /**
     * Makes the series, in the order in which their keys came.
     *
     * <p>Periods without a row are missing, as are those in which the product was not listed and,
     * unless the settings say otherwise, incomplete ones. A series begins with its first known
     * demand. Incomplete periods at its end are cut off; other missing periods at the end stay. A
     * series with a date that does not fit the length found in all dates cannot be used.
     *
     * @throws IllegalArgumentException as {@link #unit} does
     */
    public List<DemandHistory> histories(final HistorySettings settings) {
        return histories(settings, Optional.empty());
    }

    /** Makes the series as {@link #histories(HistorySettings)} does, with their regressors. */
    public List<DemandHistory> histories(
            final HistorySettings settings, final Optional<RegressorRows> regressors) {
        final PeriodGrid grid = grid(settings);
        final List<DemandHistory> histories = new ArrayList<>();
        for (final HistoryBuilder builder : series.values()) {
            final DemandHistory history = builder.build(grid, settings);
            histories.add(regressors.map(r -> r.join(history)).orElse(history));
        }
        return histories;
    }
}
