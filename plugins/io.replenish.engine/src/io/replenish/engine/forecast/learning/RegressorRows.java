// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.learning;

import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.forecast.Explanatory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Rows of a table of what demand depends on, one per key and period in any order, or one per period
 * for all keys. They may reach beyond the demand, into the future.
 */
public final class RegressorRows {

    /** Further ahead than anybody forecasts; a row with a wrong year must not fill the memory. */
    private static final int MOST_AHEAD = 5_000;

    private final PeriodUnit unit;
    private final List<String> names;
    private final Map<Optional<String>, NavigableMap<Long, double[]>> rows = new HashMap<>();
    private final Map<Optional<String>, LocalDate> twice = new HashMap<>();
    private int unusable;

    /**
     * Starts without rows.
     *
     * @param unit length of the periods
     * @param names names of the regressors, distinct
     */
    public RegressorRows(final PeriodUnit unit, final List<String> names) {
        this.unit = unit;
        this.names = List.copyOf(names);
    }

    /** Returns the names of the regressors. */
    public List<String> names() {
        return names;
    }

    /**
     * Adds a row.
     *
     * @param key what series it is for; empty for all of them
     * @param period a day of the period; empty if missing or unreadable
     * @param values one per regressor; NaN = missing
     */
    public void add(
            final Optional<String> key, final Optional<LocalDate> period, final double[] values) {
        if (period.isEmpty()) {
            unusable++;
            return;
        }
        final long number = PeriodNumbers.number(unit, period.get());
        final double[] before =
                rows.computeIfAbsent(key, k -> new TreeMap<>()).put(number, values.clone());
        if (before != null) {
            twice.putIfAbsent(key, period.get());
        }
    }

    /** Returns a period that has two rows for the same series, or for all; empty if none has. */
    public Optional<LocalDate> repeated() {
        return twice.values().stream().min(Comparator.naturalOrder());
    }

    /** Returns the number of rows without a readable period. */
    public int unusable() {
        return unusable;
    }

    /**
     * Returns a history with its regressors. Those without a value in its periods are left out; if
     * a period has two rows, all are, and the history has the reasons.
     */
    DemandHistory join(final DemandHistory history) {
        if (history.problem().isPresent() || history.length() == 0) {
            return history;
        }
        final Optional<String> key =
                rows.containsKey(Optional.of(history.key()))
                        ? Optional.of(history.key())
                        : Optional.empty();
        final NavigableMap<Long, double[]> own = rows.get(key);
        if (own == null) {
            return history.with(List.of(), List.of("It has no row in the table of regressors."));
        } else if (twice.containsKey(key)) {
            return history.with(
                    List.of(),
                    List.of(
                            "Regressors are not used: there is more than one row for the period "
                                    + twice.get(key)
                                    + '.'));
        }
        final List<Explanatory> regressors = new ArrayList<>();
        final List<String> notes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            final double[] values = column(history, own, i);
            if (Arrays.stream(values).limit(history.length()).allMatch(Double::isNaN)) {
                notes.add(
                        "The regressor \""
                                + names.get(i)
                                + "\" is not used: it has no value while there is demand.");
            } else {
                regressors.add(new Explanatory(names.get(i), values));
            }
        }
        return history.with(regressors, notes);
    }

    /** One regressor from the first period of the demand to the last row that is of any use. */
    private double[] column(
            final DemandHistory history, final NavigableMap<Long, double[]> own, final int index) {
        final long first = PeriodNumbers.number(unit, history.firstPeriod().orElseThrow());
        final long last = first + history.length();
        final long end = Math.min(Math.max(last, own.lastKey() + 1), last + MOST_AHEAD);
        final double[] values = new double[(int) (end - first)];
        Arrays.fill(values, Double.NaN);
        own.subMap(first, end)
                .forEach((number, row) -> values[(int) (number - first)] = row[index]);
        return values;
    }

    /**
     * Returns values of the next periods by the name of the regressor; empty if there is no row for
     * the key.
     *
     * @param key what the series is about
     * @param lastPeriod first day of the period before
     * @param horizon number of periods
     */
    public Map<String, double[]> future(
            final String key, final LocalDate lastPeriod, final int horizon) {
        final NavigableMap<Long, double[]> own =
                rows.getOrDefault(Optional.of(key), rows.get(Optional.empty()));
        final Map<String, double[]> future = new HashMap<>();
        if (own != null) {
            final long first = PeriodNumbers.number(unit, lastPeriod) + 1;
            for (int i = 0; i < names.size(); i++) {
                final double[] values = new double[horizon];
                Arrays.fill(values, Double.NaN);
                final int index = i;
                own.subMap(first, first + horizon)
                        .forEach((number, row) -> values[(int) (number - first)] = row[index]);
                future.put(names.get(i), values);
            }
        }
        return future;
    }
}
