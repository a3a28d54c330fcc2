// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import io.replenish.nodes.table.ChosenColumns;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;

/**
 * Positions of the columns in the item table, -1 for those that are not chosen.
 *
 * @param product position of the product, likewise the others
 */
record ItemPositions(
        int product,
        int unitCost,
        int leadTime,
        int serviceTarget,
        int orderCost,
        int stockoutCost,
        int minimumOrder,
        int packSize,
        int onHand,
        int onOrder,
        int leadTimeDeviation,
        int maximumStock,
        int shelfLife,
        int steadyDemand,
        int steadyDeviation,
        int stockoutEventCost,
        int unitSpace,
        int demandClass) {

    /**
     * Finds the columns that are chosen.
     *
     * @throws InvalidSettingsException if one is absent, holds something else or is chosen twice,
     *     or if a budget lacks its column
     */
    static ItemPositions of(
            final DataTableSpec items, final InventoryOptimizerParameters parameters)
            throws InvalidSettingsException {
        if (parameters.m_budget == BudgetChoice.SPACE) {
            parameters.m_space.checkColumn();
        }
        final ChosenColumns columns = chosen(parameters);
        columns.check(items);
        return new ItemPositions(
                columns.index(ItemColumns.PRODUCT, items),
                columns.index(ItemColumns.UNIT_COST, items),
                columns.index(ItemColumns.LEAD_TIME, items),
                columns.index(ItemColumns.SERVICE_TARGET, items),
                columns.index(ItemColumns.ORDER_COST, items),
                columns.index(ItemColumns.STOCKOUT_COST, items),
                columns.index(ItemColumns.MINIMUM_ORDER, items),
                columns.index(ItemColumns.PACK_SIZE, items),
                columns.index(ItemColumns.ON_HAND, items),
                columns.index(ItemColumns.ON_ORDER, items),
                columns.index(ItemColumns.LEAD_TIME_DEVIATION, items),
                columns.index(ItemColumns.MAXIMUM_STOCK, items),
                columns.index(ItemColumns.SHELF_LIFE, items),
                columns.index(ItemColumns.STEADY_DEMAND, items),
                columns.index(ItemColumns.STEADY_DEVIATION, items),
                columns.index(ItemColumns.STOCKOUT_EVENT_COST, items),
                columns.index(ItemColumns.UNIT_SPACE, items),
                columns.index(ItemColumns.DEMAND_CLASS, items));
    }

    /**
     * Some numbers of an item are often the same: an order of one pack is the least, a unit short
     * is one that is bought elsewhere, the shelf is what is short in money, and a stock-out is one
     * more order.
     */
    private static ChosenColumns chosen(final InventoryOptimizerParameters parameters) {
        return new ChosenColumns(InventoryOptimizerNodeFactory.ITEMS_PORT)
                .with(ItemColumns.PRODUCT, parameters.m_productColumn)
                .with(ItemColumns.UNIT_COST, parameters.m_unitCostColumn)
                .with(ItemColumns.LEAD_TIME, parameters.m_leadTimeColumn)
                .with(ItemColumns.SERVICE_TARGET, parameters.m_serviceTargetColumn)
                .with(ItemColumns.ORDER_COST, parameters.m_orderCostColumn)
                .with(ItemColumns.STOCKOUT_COST, parameters.m_stockoutCostColumn)
                .with(ItemColumns.MINIMUM_ORDER, parameters.m_minimumOrderColumn)
                .with(ItemColumns.PACK_SIZE, parameters.m_packSizeColumn)
                .with(ItemColumns.ON_HAND, parameters.m_onHandColumn)
                .with(ItemColumns.ON_ORDER, parameters.m_onOrderColumn)
                .with(ItemColumns.LEAD_TIME_DEVIATION, parameters.m_leadTimeDeviationColumn)
                .with(ItemColumns.MAXIMUM_STOCK, parameters.m_maximumStockColumn)
                .with(ItemColumns.SHELF_LIFE, parameters.m_shelfLifeColumn)
                .with(ItemColumns.STEADY_DEMAND, parameters.m_steadyDemandColumn)
                .with(ItemColumns.STEADY_DEVIATION, parameters.m_steadyDeviationColumn)
                .with(ItemColumns.STOCKOUT_EVENT_COST, parameters.m_stockouts.m_eventCostColumn)
                .with(ItemColumns.UNIT_SPACE, parameters.m_space.m_unitSpaceColumn)
                .with(ItemColumns.DEMAND_CLASS, parameters.m_demandClassColumn)
                .mayShare(ItemColumns.MINIMUM_ORDER, ItemColumns.PACK_SIZE)
                .mayShare(ItemColumns.UNIT_COST, ItemColumns.STOCKOUT_COST)
                .mayShare(ItemColumns.UNIT_COST, ItemColumns.UNIT_SPACE)
                .mayShare(ItemColumns.ORDER_COST, ItemColumns.STOCKOUT_EVENT_COST);
    }
}
