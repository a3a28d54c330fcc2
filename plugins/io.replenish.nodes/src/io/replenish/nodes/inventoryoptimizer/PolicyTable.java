// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import io.replenish.engine.inventory.InventoryColumns;
import io.replenish.engine.inventory.ItemPolicy;
import io.replenish.engine.inventory.PlanLine;
import io.replenish.engine.inventory.StockItem;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.table.RowIds;
import io.replenish.nodes.table.TableWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;

/**
 * The table of policies: one row per line of the plan, under the product or, without one, the RowID
 * of the item.
 */
final class PolicyTable {

    static final DataTableSpec SPEC = ColumnTypes.table(InventoryColumns.POLICY);

    /**
     * Columns between the product, the status and the order at one end and the name of the policy,
     * the checks and the reason at the other.
     */
    private static final int POLICY_COLUMNS = InventoryColumns.POLICY.size() - 6;

    private PolicyTable() {}

    /**
     * Writes the table.
     *
     * @param plan the lines in their order
     * @param itemKeys RowIDs of the items by their index
     * @param policyName name of the policies
     */
    static BufferedDataTable write(
            final List<PlanLine> plan,
            final List<String> itemKeys,
            final String policyName,
            final ExecutionContext exec)
            throws CanceledExecutionException {
        final RowIds rowIds = new RowIds();
        try (TableWriter writer = new TableWriter(SPEC, exec)) {
            for (final PlanLine line : plan) {
                exec.checkCanceled();
                writer.add(rowIds.of(name(line, itemKeys)), cells(line, policyName));
            }
            return writer.finish();
        }
    }

    private static String name(final PlanLine line, final List<String> itemKeys) {
        return line.product() != null
                ? line.product()
                : itemKeys.get(line.itemIndex().orElseThrow());
    }

    private static DataCell[] cells(final PlanLine line, final String policyName) {
        final List<DataCell> cells = new ArrayList<>();
        cells.add(line.product() == null ? Cells.missing() : Cells.text(line.product()));
        cells.add(Cells.text(line.status().title()));
        cells.add(Cells.number(line.suggestedOrder()));
        cells.addAll(
                line.policy()
                        .map(policy -> policyCells(line, policy))
                        .orElseGet(() -> Collections.nCopies(POLICY_COLUMNS, Cells.missing())));
        cells.add(Cells.text(policyName));
        cells.add(Cells.text(line.checks()));
        cells.add(Cells.text(line.reason()));
        return cells.toArray(DataCell[]::new);
    }

    private static List<DataCell> policyCells(final PlanLine line, final ItemPolicy policy) {
        final StockItem item = policy.item();
        final List<DataCell> cells = new ArrayList<>();
        addNumbers(
                cells,
                policy,
                List.of(
                        ItemPolicy::safetyStock,
                        ItemPolicy::reorderPoint,
                        ItemPolicy::orderQuantity));
        cells.add(Cells.text(item.goal().title()));
        addNumbers(
                cells,
                policy,
                List.of(
                        p -> item.goal().target(),
                        ItemPolicy::cycleService,
                        ItemPolicy::fillRate,
                        p -> p.demand().mean(),
                        p -> p.demand().standardDeviation()));
        cells.add(Cells.text(policy.demand().title()));
        addNumbers(
                cells,
                policy,
                List.of(
                        ItemPolicy::demandPerPeriod,
                        ItemPolicy::onHand,
                        ItemPolicy::stockValue,
                        p -> p.yearlyCost().holding(),
                        p -> p.yearlyCost().ordering(),
                        p -> p.yearlyCost().stockout(),
                        p -> p.yearlyCost().total(),
                        p -> item.onHand(),
                        p -> item.onOrder(),
                        p -> line.stockoutRisk(),
                        p -> item.leadTime(),
                        ItemPolicy::reviewPeriod,
                        p -> item.unitCost(),
                        ItemPolicy::unitHoldingCost,
                        p -> item.fixedOrderCost(),
                        p -> item.stockoutCost().perUnit(),
                        ItemPolicy::orderUpToLevel,
                        ItemPolicy::turns,
                        p -> item.leadTimeDeviation(),
                        ItemPolicy::stockoutsPerYear,
                        p -> item.stockoutCost().perEvent()));
        cells.add(Cells.text(policy.shortage().title()));
        cells.add(
                policy.shape()
                        .demandClass()
                        .map(known -> Cells.text(known.title()))
                        .orElseGet(Cells::missing));
        cells.add(Cells.text(policy.shape().reason()));
        return cells;
    }

    private static void addNumbers(
            final List<DataCell> cells,
            final ItemPolicy policy,
            final List<ToDoubleFunction<ItemPolicy>> numbers) {
        numbers.forEach(number -> cells.add(Cells.number(number.applyAsDouble(policy))));
    }
}
