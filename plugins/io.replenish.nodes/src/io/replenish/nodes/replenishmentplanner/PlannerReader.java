// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.replenishmentplanner;

import io.replenish.engine.inventory.replenishment.OpenOrder;
import io.replenish.engine.inventory.replenishment.PlannedItem;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.ChosenColumns;
import io.replenish.nodes.table.SoughtColumn;
import io.replenish.nodes.table.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DoubleValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.KNIMEException;

/** Reads items and open orders of rows; what is wrong with them is for the engine to say. */
final class PlannerReader {

    private final DataTableSpec spec;
    private final ChosenColumns columns;

    /**
     * Prepares a reader.
     *
     * @param columns columns that have been checked
     */
    PlannerReader(final DataTableSpec spec, final ChosenColumns columns) {
        this.spec = spec;
        this.columns = columns;
    }

    /**
     * Reads the policy.
     *
     * @param rowIds takes the RowIDs
     */
    List<PlannedItem> items(
            final BufferedDataTable table, final List<String> rowIds, final ExecutionMonitor exec)
            throws CanceledExecutionException, KNIMEException {
        final List<PlannedItem> items = new ArrayList<>();
        TableRows.forEach(
                table,
                exec,
                (index, row) -> {
                    items.add(item(row));
                    rowIds.add(row.getKey().getString());
                });
        return items;
    }

    private PlannedItem item(final DataRow row) {
        return new PlannedItem(
                Cells.key(cell(row, PlannerInput.PRODUCT)),
                number(row, PlannerInput.REORDER_POINT),
                number(row, PlannerInput.ORDER_QUANTITY),
                number(row, PlannerInput.LEAD_TIME),
                number(row, PlannerInput.REVIEW_PERIOD),
                number(row, PlannerInput.ON_HAND),
                number(row, PlannerInput.ON_ORDER),
                number(row, PlannerInput.BACKORDERS),
                number(row, PlannerInput.UNIT_COST),
                number(row, PlannerInput.UNIT_HOLDING_COST),
                number(row, PlannerInput.ORDER_COST),
                number(row, PlannerInput.MINIMUM_ORDER),
                number(row, PlannerInput.PACK_SIZE));
    }

    /** Reads the open orders. */
    List<OpenOrder> orders(final BufferedDataTable table, final ExecutionMonitor exec)
            throws CanceledExecutionException, KNIMEException {
        final List<OpenOrder> orders = new ArrayList<>();
        TableRows.forEach(table, exec, (index, row) -> orders.add(order(row)));
        return orders;
    }

    private OpenOrder order(final DataRow row) {
        final DataCell arrives = cell(row, PlannerInput.ARRIVES);
        final boolean isNumber = arrives instanceof DoubleValue;
        return new OpenOrder(
                Cells.key(cell(row, PlannerInput.ORDERED_PRODUCT)),
                number(row, PlannerInput.QUANTITY),
                isNumber ? Cells.numberIn(arrives) : Double.NaN,
                isNumber ? Optional.empty() : Cells.dayIn(arrives));
    }

    private double number(final DataRow row, final SoughtColumn column) {
        final int index = columns.index(column, spec);
        return index < 0 ? Double.NaN : Cells.numberIn(row.getCell(index));
    }

    private DataCell cell(final DataRow row, final SoughtColumn column) {
        return row.getCell(columns.index(column, spec));
    }
}
