// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventorysimulator;

import io.replenish.engine.evaluation.OrderRule;
import io.replenish.engine.evaluation.PolicyItem;
import io.replenish.engine.inventory.StockoutCost;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.ChosenColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;

/** Makes items of rows of the policy table; what is wrong with them is for the engine to say. */
final class PolicyReader {

    private final RuleReader rules;
    private final int leadTime;
    private final int leadTimeDeviation;
    private final int unitHoldingCost;
    private final int orderCost;
    private final int stockoutCost;
    private final int stockoutEventCost;
    private final int onHand;
    private final int currentReorderPoint;
    private final int currentOrderQuantity;
    private final List<PolicyItem> items = new ArrayList<>();
    private final List<String> itemKeys = new ArrayList<>();

    /**
     * Finds the columns.
     *
     * @throws InvalidSettingsException if a chosen column is absent, holds something else or is
     *     chosen twice
     */
    PolicyReader(final DataTableSpec policies, final InventorySimulatorParameters parameters)
            throws InvalidSettingsException {
        final ChosenColumns columns = parameters.policyColumns();
        columns.check(policies);
        rules = RuleReader.ofItems(policies, columns);
        leadTime = columns.index(ReplayColumns.LEAD_TIME, policies);
        leadTimeDeviation = columns.index(ReplayColumns.LEAD_TIME_DEVIATION, policies);
        unitHoldingCost = columns.index(ReplayColumns.UNIT_HOLDING_COST, policies);
        orderCost = columns.index(ReplayColumns.ORDER_COST, policies);
        stockoutCost = columns.index(ReplayColumns.STOCKOUT_COST, policies);
        stockoutEventCost = columns.index(ReplayColumns.STOCKOUT_EVENT_COST, policies);
        onHand = columns.index(ReplayColumns.ON_HAND, policies);
        currentReorderPoint = columns.index(ReplayColumns.CURRENT_REORDER_POINT, policies);
        currentOrderQuantity = columns.index(ReplayColumns.CURRENT_ORDER_QUANTITY, policies);
    }

    /** Takes the next row. */
    void add(final DataRow row) {
        final OrderRule proposed = rules.rule(row);
        items.add(
                new PolicyItem(
                        rules.product(row),
                        proposed,
                        Cells.numberIn(row.getCell(leadTime)),
                        RuleReader.number(row, leadTimeDeviation),
                        Cells.numberIn(row.getCell(unitHoldingCost)),
                        Cells.numberIn(row.getCell(orderCost)),
                        new StockoutCost(Cells.numberIn(row.getCell(stockoutCost)), eventCost(row)),
                        RuleReader.number(row, onHand),
                        new OrderRule(
                                RuleReader.number(row, currentReorderPoint),
                                RuleReader.number(row, currentOrderQuantity),
                                proposed.reviewPeriod())));
        itemKeys.add(row.getKey().getString());
    }

    /** Without one, a stock-out costs what its units cost. */
    private double eventCost(final DataRow row) {
        return stockoutEventCost < 0 || row.getCell(stockoutEventCost).isMissing()
                ? 0
                : Cells.numberIn(row.getCell(stockoutEventCost));
    }

    /** Returns the items so far. */
    List<PolicyItem> items() {
        return items;
    }

    /** Returns the RowIDs of the items so far. */
    List<String> itemKeys() {
        return itemKeys;
    }

    /** Returns what the table calls its policy; empty if it does not. */
    Optional<String> policyName() {
        return rules.policyName();
    }
}
