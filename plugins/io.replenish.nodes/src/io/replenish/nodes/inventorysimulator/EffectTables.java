// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventorysimulator;

import io.replenish.engine.evaluation.EffectColumns;
import io.replenish.engine.evaluation.ReplayLine;
import io.replenish.engine.evaluation.ReplayLine.Effect;
import io.replenish.engine.simulation.ReplayTotals;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.table.RowIds;
import io.replenish.nodes.table.TableWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;

/** The output tables: the effect on every item, and in total. */
final class EffectTables {

    static final DataTableSpec ITEMS = ColumnTypes.table(EffectColumns.ITEMS);
    static final DataTableSpec TOTAL = ColumnTypes.table(EffectColumns.TOTAL);

    /** Columns between the product and the reason. */
    private static final int EFFECT_COLUMNS = EffectColumns.ITEMS.size() - 2;

    private EffectTables() {}

    /**
     * Writes one row per line, under the product or, without one, the RowID of the item.
     *
     * @param lines the outcome
     * @param itemKeys RowIDs of the items by their index
     */
    static BufferedDataTable items(
            final List<ReplayLine> lines, final List<String> itemKeys, final ExecutionContext exec)
            throws CanceledExecutionException {
        final RowIds rowIds = new RowIds();
        try (TableWriter writer = new TableWriter(ITEMS, exec)) {
            for (final ReplayLine line : lines) {
                exec.checkCanceled();
                final String name =
                        line.product() != null
                                ? line.product()
                                : itemKeys.get(line.itemIndex().orElseThrow());
                writer.add(rowIds.of(name), cells(line));
            }
            return writer.finish();
        }
    }

    private static DataCell[] cells(final ReplayLine line) {
        final List<DataCell> cells = new ArrayList<>();
        cells.add(line.product() == null ? Cells.missing() : Cells.text(line.product()));
        cells.addAll(
                line.effect()
                        .map(EffectTables::effectCells)
                        .orElseGet(() -> Collections.nCopies(EFFECT_COLUMNS, Cells.missing())));
        cells.add(line.reason().isEmpty() ? Cells.missing() : Cells.text(line.reason()));
        return cells.toArray(DataCell[]::new);
    }

    private static List<DataCell> effectCells(final Effect effect) {
        final ReplayTotals current = effect.current();
        final ReplayTotals proposed = effect.proposed();
        return List.of(
                Cells.integer(proposed.periods()),
                Cells.number(proposed.demand()),
                Cells.number(current.cost()),
                Cells.number(proposed.cost()),
                Cells.number(effect.costDifference()),
                Cells.number(current.fillRate()),
                Cells.number(proposed.fillRate()),
                Cells.number(effect.fillRateDifference()),
                Cells.integer(current.stockoutPeriods()),
                Cells.integer(proposed.stockoutPeriods()),
                Cells.number(current.onHand() / current.periods()),
                Cells.number(proposed.onHand() / proposed.periods()),
                Cells.integer(current.orders()),
                Cells.integer(proposed.orders()));
    }

    /**
     * Writes the sums over all replayed items: one row per policy and one for their difference.
     *
     * @param lines the outcome
     * @param periods replayed periods
     */
    static BufferedDataTable total(
            final List<ReplayLine> lines, final int periods, final ExecutionContext exec) {
        final Effect total =
                lines.stream()
                        .flatMap(line -> line.effect().stream())
                        .reduce(Effect.NONE, Effect::plus);
        final long items = lines.stream().filter(line -> line.effect().isPresent()).count();
        try (TableWriter writer = new TableWriter(TOTAL, exec)) {
            writer.add(
                    EffectColumns.CURRENT,
                    totalCells(EffectColumns.CURRENT, items, measures(total.current(), periods)));
            writer.add(
                    EffectColumns.PROPOSED,
                    totalCells(EffectColumns.PROPOSED, items, measures(total.proposed(), periods)));
            writer.add("Difference", totalCells("Difference", items, difference(total, periods)));
            return writer.finish();
        }
    }

    /** The numbers of a policy in the order of the columns. */
    private static double[] measures(final ReplayTotals totals, final int periods) {
        return new double[] {
            totals.cost(),
            totals.holdingCost(),
            totals.orderCost(),
            totals.stockoutCost(),
            totals.fillRate(),
            totals.demand(),
            totals.served(),
            totals.lost(),
            totals.openBackorders(),
            totals.stockoutPeriods(),
            totals.orders(),
            totals.onHand() / periods
        };
    }

    private static double[] difference(final Effect total, final int periods) {
        final double[] difference = measures(total.proposed(), periods);
        final double[] current = measures(total.current(), periods);
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= current[i];
        }
        return difference;
    }

    private static DataCell[] totalCells(
            final String policy, final long items, final double[] measures) {
        final DataCell[] cells = new DataCell[2 + measures.length];
        cells[0] = Cells.text(policy);
        cells[1] = Cells.integer(items);
        for (int i = 0; i < measures.length; i++) {
            final boolean whole =
                    TOTAL.getColumnSpec(i + 2).getType().equals(Cells.integer(0).getType());
            cells[i + 2] = whole ? Cells.integer((long) measures[i]) : Cells.number(measures[i]);
        }
        return cells;
    }
}
