// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import io.replenish.engine.inventory.StockItem;
import io.replenish.nodes.inventoryoptimizer.InventoryOptimizerParameters.ItemPositions;
import io.replenish.nodes.table.Cells;
import org.knime.core.data.DataRow;

/** Makes items of rows; what is wrong with them is for the engine to say. */
final class ItemReader {

    private final InventoryOptimizerParameters parameters;
    private final ItemPositions positions;

    ItemReader(final InventoryOptimizerParameters parameters, final ItemPositions positions) {
        this.parameters = parameters;
        this.positions = positions;
    }

    StockItem item(final DataRow row) {
        final double unitCost = strict(row, positions.unitCost(), parameters.m_unitCost);
        return new StockItem(
                Cells.key(row.getCell(positions.product())),
                unitCost,
                strict(row, positions.leadTime(), parameters.m_leadTime),
                parameters.m_serviceMeasure.toEngine(),
                strict(row, positions.serviceTarget(), parameters.m_serviceTarget),
                lenient(row, positions.orderCost(), parameters.m_orderCost),
                lenient(row, positions.stockoutCost(), parameters.m_stockoutCostShare * unitCost),
                lenient(row, positions.minimumOrder(), parameters.m_minimumOrder),
                lenient(row, positions.packSize(), parameters.m_packSize),
                strict(row, positions.onHand(), Double.NaN),
                lenient(row, positions.onOrder(), 0));
    }

    /** The cell, NaN if it is empty; the value for all items only if no column is chosen. */
    private static double strict(final DataRow row, final int position, final double otherwise) {
        return position < 0 ? otherwise : Cells.numberIn(row.getCell(position));
    }

    /** The cell, or the value for all items if it is empty or no column is chosen. */
    private static double lenient(final DataRow row, final int position, final double otherwise) {
        return position < 0 || row.getCell(position).isMissing()
                ? otherwise
                : Cells.numberIn(row.getCell(position));
    }
}
