// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventorysimulator;

import io.replenish.engine.evaluation.EffectColumns;
import io.replenish.engine.inventory.InventoryColumns;
import io.replenish.nodes.table.SoughtColumn;

/** The columns that the node looks for in the table of policies. */
final class ReplayColumns {

    static final SoughtColumn PRODUCT =
            SoughtColumn.of(InventoryColumns.PRODUCT, "Key", "SKU", "Item");
    static final SoughtColumn REORDER_POINT = SoughtColumn.of(InventoryColumns.REORDER_POINT);
    static final SoughtColumn ORDER_QUANTITY = SoughtColumn.of(InventoryColumns.ORDER_QUANTITY);
    static final SoughtColumn LEAD_TIME = SoughtColumn.of(InventoryColumns.LEAD_TIME);
    static final SoughtColumn LEAD_TIME_DEVIATION =
            SoughtColumn.of(InventoryColumns.LEAD_TIME_DEVIATION);
    static final SoughtColumn REVIEW_PERIOD = SoughtColumn.of(InventoryColumns.REVIEW_PERIOD);
    static final SoughtColumn UNIT_HOLDING_COST =
            SoughtColumn.of(InventoryColumns.UNIT_HOLDING_COST, "Holding Cost");
    static final SoughtColumn ORDER_COST =
            SoughtColumn.of(InventoryColumns.ORDER_COST, "Fixed Order Cost");
    static final SoughtColumn STOCKOUT_COST =
            SoughtColumn.of(InventoryColumns.STOCKOUT_COST, "Shortage Cost");
    static final SoughtColumn STOCKOUT_EVENT_COST =
            SoughtColumn.of(InventoryColumns.STOCKOUT_EVENT_COST);
    static final SoughtColumn ON_HAND = SoughtColumn.of(InventoryColumns.ON_HAND);
    static final SoughtColumn CURRENT_REORDER_POINT =
            SoughtColumn.of(EffectColumns.CURRENT_REORDER_POINT);
    static final SoughtColumn CURRENT_ORDER_QUANTITY =
            SoughtColumn.of(EffectColumns.CURRENT_ORDER_QUANTITY);

    static final SoughtColumn ORDER_UP_TO = SoughtColumn.of(InventoryColumns.ORDER_UP_TO_LEVEL);
    static final SoughtColumn POLICY_NAME = SoughtColumn.of(InventoryColumns.POLICY_NAME);

    private ReplayColumns() {}
}
