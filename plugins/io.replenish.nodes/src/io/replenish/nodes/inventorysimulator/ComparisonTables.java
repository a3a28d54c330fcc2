// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventorysimulator;

import io.replenish.engine.evaluation.Comparison;
import io.replenish.engine.evaluation.ComparisonColumns;
import io.replenish.engine.evaluation.Interval;
import io.replenish.engine.evaluation.PolicyMeasure;
import io.replenish.engine.evaluation.StockProfile;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.table.RowIds;
import io.replenish.nodes.table.TableWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;

/** The output tables that compare policies: side by side, and over time. */
final class ComparisonTables {

    static final DataTableSpec POLICIES = ColumnTypes.table(ComparisonColumns.POLICIES);
    static final DataTableSpec DIFFERENCES = ColumnTypes.table(ComparisonColumns.DIFFERENCES);
    static final DataTableSpec STOCK = ColumnTypes.table(ComparisonColumns.STOCK_BY_PERIOD);

    private ComparisonTables() {}

    /** Writes one row per policy and comparison. */
    static BufferedDataTable policies(
            final List<Comparison> comparisons, final ExecutionContext exec)
            throws CanceledExecutionException {
        try (TableWriter writer = new TableWriter(POLICIES, exec)) {
            for (final Comparison comparison : comparisons) {
                for (int policy = 0; policy < comparison.policies().size(); policy++) {
                    exec.checkCanceled();
                    writer.add(rowId(comparison, policy), cells(comparison, policy));
                }
            }
            return writer.finish();
        }
    }

    private static String rowId(final Comparison comparison, final int policy) {
        return comparison.policies().get(policy) + '#' + comparison.kind().title();
    }

    private static DataCell[] cells(final Comparison comparison, final int policy) {
        final List<DataCell> cells = new ArrayList<>();
        cells.add(Cells.text(comparison.policies().get(policy)));
        cells.add(Cells.text(comparison.kind().title()));
        cells.add(Cells.integer(comparison.items()));
        cells.add(Cells.integer(comparison.paths()));
        cells.add(Cells.integer(comparison.periods()));
        for (final PolicyMeasure measure : PolicyMeasure.values()) {
            add(comparison.level(policy, measure), cells);
            add(fromCurrent(policy, () -> comparison.difference(policy, 0, measure)), cells);
        }
        add(fromCurrent(policy, () -> comparison.change(policy, 0, PolicyMeasure.COST)), cells);
        return cells.toArray(DataCell[]::new);
    }

    /** The current policy does not differ from itself: there is nothing to say about it. */
    private static Interval fromCurrent(final int policy, final Supplier<Interval> interval) {
        return policy == 0 ? Interval.NONE : interval.get();
    }

    private static void add(final Interval interval, final List<DataCell> cells) {
        DoubleStream.of(interval.value(), interval.lower(), interval.upper())
                .mapToObj(Cells::number)
                .forEach(cells::add);
    }

    /** Writes one row per pair of policies, comparison and measure. */
    static BufferedDataTable differences(
            final List<Comparison> comparisons, final ExecutionContext exec)
            throws CanceledExecutionException {
        final RowIds rowIds = new RowIds();
        try (TableWriter writer = new TableWriter(DIFFERENCES, exec)) {
            for (final Comparison comparison : comparisons) {
                for (int policy = 1; policy < comparison.policies().size(); policy++) {
                    for (int other = 0; other < policy; other++) {
                        exec.checkCanceled();
                        addDifferences(comparison, policy, other, rowIds, writer);
                    }
                }
            }
            return writer.finish();
        }
    }

    private static void addDifferences(
            final Comparison comparison,
            final int policy,
            final int other,
            final RowIds rowIds,
            final TableWriter writer) {
        for (final PolicyMeasure measure : PolicyMeasure.values()) {
            final List<DataCell> cells = new ArrayList<>();
            cells.add(Cells.text(comparison.policies().get(policy)));
            cells.add(Cells.text(comparison.policies().get(other)));
            cells.add(Cells.text(comparison.kind().title()));
            cells.add(Cells.integer(comparison.items()));
            cells.add(Cells.integer(comparison.paths()));
            cells.add(Cells.text(measure.title()));
            cells.add(Cells.number(comparison.level(policy, measure).value()));
            cells.add(Cells.number(comparison.level(other, measure).value()));
            add(comparison.difference(policy, other, measure), cells);
            add(comparison.change(policy, other, measure), cells);
            final String name =
                    String.join(
                            "#",
                            comparison.policies().get(policy),
                            comparison.policies().get(other),
                            comparison.kind().title(),
                            measure.title());
            writer.add(rowIds.of(name), cells.toArray(DataCell[]::new));
        }
    }

    /** Writes one row per policy, comparison and period. */
    static BufferedDataTable stock(final List<Comparison> comparisons, final ExecutionContext exec)
            throws CanceledExecutionException {
        try (TableWriter writer = new TableWriter(STOCK, exec)) {
            for (final Comparison comparison : comparisons) {
                for (int policy = 0; policy < comparison.policies().size(); policy++) {
                    exec.checkCanceled();
                    addPeriods(comparison, policy, writer);
                }
            }
            return writer.finish();
        }
    }

    private static void addPeriods(
            final Comparison comparison, final int policy, final TableWriter writer) {
        final StockProfile profile = comparison.profiles().get(policy);
        for (int period = 0; period < profile.periods(); period++) {
            final List<DataCell> cells = new ArrayList<>();
            cells.add(Cells.text(comparison.policies().get(policy)));
            cells.add(Cells.text(comparison.kind().title()));
            cells.add(Cells.integer(period + 1));
            for (final StockProfile.Amount amount : StockProfile.Amount.values()) {
                cells.add(Cells.number(profile.units(amount, period)));
            }
            writer.add(
                    rowId(comparison, policy) + '#' + (period + 1), cells.toArray(DataCell[]::new));
        }
    }
}
