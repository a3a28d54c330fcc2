// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventorysimulator;

import io.replenish.engine.evaluation.PolicyItem;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.SoughtColumn;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;

/** Makes items of rows of the policy table; what is wrong with them is for the engine to say. */
final class PolicyReader {

    private final DataTableSpec policies;
    private final int product;
    private final int reorderPoint;
    private final int orderQuantity;
    private final int leadTime;
    private final int reviewPeriod;
    private final int unitHoldingCost;
    private final int orderCost;
    private final int stockoutCost;
    private final int onHand;
    private final int currentReorderPoint;
    private final int currentOrderQuantity;

    /**
     * Finds the columns.
     *
     * @throws InvalidSettingsException if a chosen column is absent or holds something else
     */
    PolicyReader(final DataTableSpec policies, final InventorySimulatorParameters parameters)
            throws InvalidSettingsException {
        this.policies = policies;
        product = index(ReplayColumns.PRODUCT, parameters.m_productColumn);
        reorderPoint = index(ReplayColumns.REORDER_POINT, parameters.m_reorderPointColumn);
        orderQuantity = index(ReplayColumns.ORDER_QUANTITY, parameters.m_orderQuantityColumn);
        leadTime = index(ReplayColumns.LEAD_TIME, parameters.m_leadTimeColumn);
        reviewPeriod = index(ReplayColumns.REVIEW_PERIOD, parameters.m_reviewPeriodColumn);
        unitHoldingCost =
                index(ReplayColumns.UNIT_HOLDING_COST, parameters.m_unitHoldingCostColumn);
        orderCost = index(ReplayColumns.ORDER_COST, parameters.m_orderCostColumn);
        stockoutCost = index(ReplayColumns.STOCKOUT_COST, parameters.m_stockoutCostColumn);
        final boolean fromOnHand = parameters.m_startStock == StartStockChoice.ON_HAND;
        onHand =
                fromOnHand
                        ? index(ReplayColumns.ON_HAND, parameters.m_onHandColumn.orElse(""))
                        : -1;
        final boolean ownPolicy = parameters.m_currentPolicy == CurrentPolicyChoice.COLUMNS;
        currentReorderPoint =
                ownPolicy
                        ? index(
                                ReplayColumns.CURRENT_REORDER_POINT,
                                parameters.m_currentReorderPointColumn)
                        : -1;
        currentOrderQuantity =
                ownPolicy
                        ? index(
                                ReplayColumns.CURRENT_ORDER_QUANTITY,
                                parameters.m_currentOrderQuantityColumn)
                        : -1;
    }

    private int index(final SoughtColumn sought, final String chosen)
            throws InvalidSettingsException {
        return sought.index(policies, InventorySimulatorNodeFactory.POLICY_PORT, chosen);
    }

    PolicyItem item(final DataRow row) {
        return new PolicyItem(
                Cells.key(row.getCell(product)),
                number(row, reorderPoint),
                number(row, orderQuantity),
                number(row, leadTime),
                number(row, reviewPeriod),
                number(row, unitHoldingCost),
                number(row, orderCost),
                number(row, stockoutCost),
                number(row, onHand),
                number(row, currentReorderPoint),
                number(row, currentOrderQuantity));
    }

    private static double number(final DataRow row, final int index) {
        return index < 0 ? Double.NaN : Cells.numberIn(row.getCell(index));
    }
}
