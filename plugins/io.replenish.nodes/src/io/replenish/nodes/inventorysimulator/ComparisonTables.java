// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventorysimulator;

import io.replenish.engine.evaluation.Comparison;
import io.replenish.engine.evaluation.Comparison.Measured;
import io.replenish.engine.evaluation.ComparisonColumns;
import io.replenish.engine.evaluation.PolicyMeasure;
import io.replenish.engine.evaluation.StockProfile;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.table.TableWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;

/** The output tables that compare policies: side by side, and over time. */
final class ComparisonTables {

    static final DataTableSpec POLICIES = ColumnTypes.table(ComparisonColumns.POLICIES);
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
            final Measured measured = comparison.measured(policy, measure);
            DoubleStream.of(
                            measured.value(),
                            measured.lower(),
                            measured.upper(),
                            measured.difference(),
                            measured.differenceLower(),
                            measured.differenceUpper())
                    .mapToObj(Cells::number)
                    .forEach(cells::add);
        }
        return cells.toArray(DataCell[]::new);
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
