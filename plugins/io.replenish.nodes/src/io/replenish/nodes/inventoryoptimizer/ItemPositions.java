// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import io.replenish.nodes.table.SoughtColumn;
import java.util.Optional;
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
     * @throws InvalidSettingsException if one is absent or holds something else, or if a budget
     *     lacks its column
     */
    static ItemPositions of(
            final DataTableSpec items, final InventoryOptimizerParameters parameters)
            throws InvalidSettingsException {
        if (parameters.m_budget == BudgetChoice.SPACE) {
            parameters.m_space.checkColumn();
        }
        return new ItemPositions(
                ItemColumns.PRODUCT.index(
                        items,
                        InventoryOptimizerNodeFactory.ITEMS_PORT,
                        parameters.m_productColumn),
                position(items, ItemColumns.UNIT_COST, parameters.m_unitCostColumn),
                position(items, ItemColumns.LEAD_TIME, parameters.m_leadTimeColumn),
                position(items, ItemColumns.SERVICE_TARGET, parameters.m_serviceTargetColumn),
                position(items, ItemColumns.ORDER_COST, parameters.m_orderCostColumn),
                position(items, ItemColumns.STOCKOUT_COST, parameters.m_stockoutCostColumn),
                position(items, ItemColumns.MINIMUM_ORDER, parameters.m_minimumOrderColumn),
                position(items, ItemColumns.PACK_SIZE, parameters.m_packSizeColumn),
                position(items, ItemColumns.ON_HAND, parameters.m_onHandColumn),
                position(items, ItemColumns.ON_ORDER, parameters.m_onOrderColumn),
                position(
                        items,
                        ItemColumns.LEAD_TIME_DEVIATION,
                        parameters.m_leadTimeDeviationColumn),
                position(items, ItemColumns.MAXIMUM_STOCK, parameters.m_maximumStockColumn),
                position(items, ItemColumns.SHELF_LIFE, parameters.m_shelfLifeColumn),
                position(items, ItemColumns.STEADY_DEMAND, parameters.m_steadyDemandColumn),
                position(items, ItemColumns.STEADY_DEVIATION, parameters.m_steadyDeviationColumn),
                position(
                        items,
                        ItemColumns.STOCKOUT_EVENT_COST,
                        parameters.m_stockouts.m_eventCostColumn),
                position(items, ItemColumns.UNIT_SPACE, parameters.m_space.m_unitSpaceColumn),
                position(items, ItemColumns.DEMAND_CLASS, parameters.m_demandClassColumn));
    }

    private static int position(
            final DataTableSpec items, final SoughtColumn sought, final Optional<String> chosen)
            throws InvalidSettingsException {
        return sought.optionalIndex(items, InventoryOptimizerNodeFactory.ITEMS_PORT, chosen);
    }
}
