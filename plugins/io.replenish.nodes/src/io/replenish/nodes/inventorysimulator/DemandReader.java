// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventorysimulator;

import io.replenish.engine.demand.DemandColumns;
import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.evaluation.KnownDemand;
import io.replenish.engine.inventory.DurationUnit;
import io.replenish.nodes.demand.DemandInput;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.ChosenColumns;
import io.replenish.nodes.table.TableRows;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;

/** Reads the demand table into one series per product, without gaps. */
final class DemandReader {

    /** Shortest distance of two periods, in days, from which they are calendar months. */
    private static final long SHORTEST_MONTH = 28;

    private static final String WAY_OUT =
            " Make the table with a Demand Aggregator: one row per product and period.";

    private final int keyColumn;
    private final int periodColumn;
    private final int demandColumn;
    private final int coverageColumn;
    private final Map<String, SortedMap<LocalDate, Double>> series = new HashMap<>();
    private final Map<String, String> problems = new HashMap<>();
    private long unusable;

    /**
     * Finds the columns.
     *
     * @throws InvalidSettingsException if a chosen column is absent, holds something else or is
     *     chosen twice
     */
    DemandReader(final DataTableSpec demand, final InventorySimulatorParameters parameters)
            throws InvalidSettingsException {
        final ChosenColumns columns = parameters.demandColumns();
        columns.check(demand);
        keyColumn = columns.index(DemandInput.KEY, demand);
        periodColumn = columns.index(DemandInput.PERIOD, demand);
        demandColumn = columns.index(DemandInput.DEMAND, demand);
        coverageColumn = columns.index(DemandInput.COVERAGE, demand);
    }

    /** Reads the table; a product with two rows for a period, or a gap, has a problem. */
    KnownDemand read(final BufferedDataTable table, final ExecutionMonitor exec)
            throws CanceledExecutionException, KNIMEException {
        TableRows.forEach(table, exec, (index, row) -> add(row));
        final long distance = usualDistance();
        final Map<String, double[]> values = new HashMap<>();
        series.forEach(
                (product, demands) -> {
                    gap(demands.keySet(), distance)
                            .ifPresent(gap -> problems.putIfAbsent(product, gap + WAY_OUT));
                    values.put(
                            product,
                            demands.values().stream().mapToDouble(Double::doubleValue).toArray());
                });
        values.keySet().removeAll(problems.keySet());
        return new KnownDemand(values, problems, periodsPerYear(distance));
    }

    private static double periodsPerYear(final long distance) {
        if (distance == Long.MAX_VALUE) {
            return Double.NaN;
        }
        return distance >= SHORTEST_MONTH
                ? DurationUnit.periodsPerYear(PeriodUnit.MONTH)
                : DurationUnit.periodsPerYear(PeriodUnit.DAY) / distance;
    }

    /** Returns the number of rows that were left out because they have no product or no period. */
    long unusableRows() {
        return unusable;
    }

    private void add(final DataRow row) {
        final String key = Cells.key(row.getCell(keyColumn));
        final Optional<LocalDate> period = Cells.dayIn(row.getCell(periodColumn));
        if (key == null || period.isEmpty()) {
            unusable++;
        } else if (isComplete(row)) {
            final Double before =
                    series.computeIfAbsent(key, product -> new TreeMap<>())
                            .put(period.get(), Cells.numberIn(row.getCell(demandColumn)));
            if (before != null) {
                problems.putIfAbsent(
                        key, "There are two rows for the period " + period.get() + '.' + WAY_OUT);
            }
        }
    }

    private boolean isComplete(final DataRow row) {
        return coverageColumn < 0
                || !DemandColumns.INCOMPLETE.equals(row.getCell(coverageColumn).toString());
    }

    /** The most frequent number of days between periods, so that a stray row changes nothing. */
    private long usualDistance() {
        final SortedMap<Long, Integer> counts = new TreeMap<>();
        for (final SortedMap<LocalDate, Double> one : series.values()) {
            LocalDate last = null;
            for (final LocalDate period : one.keySet()) {
                if (last != null) {
                    counts.merge(ChronoUnit.DAYS.between(last, period), 1, Integer::sum);
                }
                last = period;
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Long.MAX_VALUE);
    }

    private static Optional<String> gap(final Set<LocalDate> periods, final long distance) {
        LocalDate expected = null;
        for (final LocalDate period : periods) {
            if (expected != null && !period.equals(expected)) {
                return Optional.of(
                        "There is no row for the period "
                                + expected
                                + ", but one for "
                                + period
                                + '.');
            }
            expected =
                    distance >= SHORTEST_MONTH ? period.plusMonths(1) : period.plusDays(distance);
        }
        return Optional.empty();
    }
}
