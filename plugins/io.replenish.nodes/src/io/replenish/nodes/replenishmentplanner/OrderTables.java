// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.replenishmentplanner;

import io.replenish.engine.inventory.replenishment.DemandSource;
import io.replenish.engine.inventory.replenishment.ItemPlan;
import io.replenish.engine.inventory.replenishment.OrderLine;
import io.replenish.engine.inventory.replenishment.PlanPeriod;
import io.replenish.engine.inventory.replenishment.ReplenishmentColumns;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.table.RowIds;
import io.replenish.nodes.table.TableWriter;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;

/** The output tables: the orders of every item, and its stock by period. */
final class OrderTables {

    static final DataTableSpec ORDERS = ColumnTypes.table(ReplenishmentColumns.ORDERS);
    static final DataTableSpec PLAN = ColumnTypes.table(ReplenishmentColumns.PLAN);

    /** Columns between the product and the status at one end and the reason at the other. */
    private static final int PLAN_COLUMNS = ReplenishmentColumns.ORDERS.size() - 3;

    private OrderTables() {}

    /**
     * Writes one row per line, under the product or, without one, the RowID of the item.
     *
     * @param itemKeys RowIDs of the items by their index
     */
    static BufferedDataTable orders(
            final List<OrderLine> lines, final List<String> itemKeys, final ExecutionContext exec)
            throws CanceledExecutionException {
        final RowIds rowIds = new RowIds();
        try (TableWriter writer = new TableWriter(ORDERS, exec)) {
            for (final OrderLine line : lines) {
                exec.checkCanceled();
                writer.add(rowIds.of(name(line, itemKeys)), cells(line));
            }
            return writer.finish();
        }
    }

    private static String name(final OrderLine line, final List<String> itemKeys) {
        return line.product() != null
                ? line.product()
                : itemKeys.get(line.itemIndex().orElseThrow());
    }

    private static DataCell[] cells(final OrderLine line) {
        final DataCell[] cells = new DataCell[PLAN_COLUMNS + 3];
        cells[0] = line.product() == null ? Cells.missing() : Cells.text(line.product());
        cells[1] = Cells.text(line.status().title());
        final List<DataCell> plan =
                line.plan()
                        .map(OrderTables::cells)
                        .orElseGet(() -> Collections.nCopies(PLAN_COLUMNS, Cells.missing()));
        for (int column = 0; column < PLAN_COLUMNS; column++) {
            cells[2 + column] = plan.get(column);
        }
        cells[PLAN_COLUMNS + 2] = Cells.text(line.reason());
        return cells;
    }

    private static List<DataCell> cells(final ItemPlan plan) {
        final Optional<Integer> next = plan.nextOrder().map(PlanPeriod::step);
        return List.of(
                Cells.number(plan.orderNow()),
                plan.orderNow() > 0 ? day(plan, plan.arrival(1)) : Cells.missing(),
                next.map(step -> day(plan, step)).orElseGet(Cells::missing),
                next.map(step -> Cells.integer(step - 1L)).orElseGet(Cells::missing),
                plan.nextOrder()
                        .map(period -> Cells.number(period.order()))
                        .orElseGet(Cells::missing),
                plan.alert().map(alert -> Cells.text(alert.title())).orElseGet(Cells::missing),
                Cells.number(plan.stockoutRisk()),
                plan.stockout().map(period -> day(plan, period.step())).orElseGet(Cells::missing),
                Double.isInfinite(plan.cover()) ? Cells.missing() : Cells.number(plan.cover()),
                Cells.number(plan.overstock()),
                Cells.number(plan.overstockValue()),
                Cells.number(plan.overOrdered()),
                Cells.number(plan.item().onHand()),
                Cells.number(plan.onOrder()));
    }

    private static DataCell day(final ItemPlan plan, final int step) {
        return Cells.day(plan.source().firstDay(step));
    }

    /** Writes one row per line with a plan and period. */
    static BufferedDataTable plan(final List<OrderLine> lines, final ExecutionContext exec)
            throws CanceledExecutionException {
        try (TableWriter writer = new TableWriter(PLAN, exec)) {
            for (final OrderLine line : lines) {
                exec.checkCanceled();
                line.plan().ifPresent(plan -> add(plan, writer));
            }
            return writer.finish();
        }
    }

    private static void add(final ItemPlan plan, final TableWriter writer) {
        final DemandSource source = plan.source();
        final String product = plan.item().product();
        for (final PlanPeriod period : plan.periods()) {
            writer.add(
                    product + '#' + source.unit().label(source.firstDay(period.step())),
                    Cells.text(product),
                    day(plan, period.step()),
                    Cells.integer(period.step()),
                    Cells.number(period.demand()),
                    Cells.number(period.opening()),
                    Cells.number(period.arriving()),
                    Cells.number(period.receipt()),
                    Cells.number(period.order()),
                    Cells.number(period.shipped()),
                    Cells.number(period.closing()),
                    Cells.number(period.backorders()),
                    Cells.number(plan.safetyStock()),
                    Cells.text(period.frozen() ? "Yes" : "No"));
        }
    }
}
