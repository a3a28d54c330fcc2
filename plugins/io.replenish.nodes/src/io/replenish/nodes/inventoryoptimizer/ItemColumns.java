// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import io.replenish.engine.data.ColumnType;
import io.replenish.engine.inventory.InventoryColumns;
import io.replenish.nodes.table.SoughtColumn;

/** The columns that the node looks for in the table of items. */
final class ItemColumns {

    static final SoughtColumn PRODUCT =
            SoughtColumn.of(
                    InventoryColumns.PRODUCT,
                    "Key",
                    "Product ID",
                    "StockCode",
                    "SKU",
                    "Product SKU",
                    "Item",
                    "Item ID");
    static final SoughtColumn UNIT_COST =
            SoughtColumn.of(
                    InventoryColumns.UNIT_COST,
                    "Cost",
                    "Product Cost",
                    "Standard Cost",
                    "Purchase Price");
    static final SoughtColumn LEAD_TIME =
            SoughtColumn.of(InventoryColumns.LEAD_TIME, "Lead Time Days", "Delivery Time");
    static final SoughtColumn SERVICE_TARGET =
            SoughtColumn.of(
                    InventoryColumns.SERVICE_TARGET,
                    "Service Level",
                    "Fill Rate",
                    "Target Service");
    static final SoughtColumn ORDER_COST =
            SoughtColumn.of(
                    InventoryColumns.ORDER_COST, "Fixed Order Cost", "Ordering Cost", "Setup Cost");
    static final SoughtColumn STOCKOUT_COST =
            SoughtColumn.of(
                    InventoryColumns.STOCKOUT_COST, "Shortage Cost", "Penalty Cost", "Unit Margin");
    static final SoughtColumn STOCKOUT_EVENT_COST =
            SoughtColumn.of(
                    InventoryColumns.STOCKOUT_EVENT_COST,
                    "Cost per Stock-out",
                    "Expedite Cost",
                    "Express Cost");
    static final SoughtColumn MINIMUM_ORDER =
            SoughtColumn.of(InventoryColumns.MINIMUM_ORDER, "MOQ", "Minimum Order Quantity");
    static final SoughtColumn PACK_SIZE =
            SoughtColumn.of(
                    InventoryColumns.PACK_SIZE, "Pack Multiple", "Case Size", "Order Multiple");
    static final SoughtColumn ON_HAND =
            SoughtColumn.of(InventoryColumns.ON_HAND, "Stock", "Stock On Hand", "On Hand Quantity");
    static final SoughtColumn ON_ORDER =
            SoughtColumn.of(InventoryColumns.ON_ORDER, "Open Orders", "In Transit");
    static final SoughtColumn LEAD_TIME_DEVIATION =
            SoughtColumn.of(
                    InventoryColumns.LEAD_TIME_DEVIATION,
                    "Lead Time Standard Deviation",
                    "Lead Time SD",
                    "Lead Time Std Dev");
    static final SoughtColumn MAXIMUM_STOCK =
            SoughtColumn.of(InventoryColumns.MAXIMUM_STOCK, "Max Stock", "Capacity");
    static final SoughtColumn SHELF_LIFE =
            SoughtColumn.of(InventoryColumns.SHELF_LIFE, "Shelf Life Days");
    static final SoughtColumn UNIT_SPACE =
            SoughtColumn.of(InventoryColumns.UNIT_SPACE, "Space", "Space per Unit", "Unit Volume");
    static final SoughtColumn DEMAND_CLASS =
            SoughtColumn.of(InventoryColumns.DEMAND_CLASS).holding(ColumnType.TEXT);
    static final SoughtColumn STEADY_DEMAND = SoughtColumn.of(InventoryColumns.STEADY_DEMAND);
    static final SoughtColumn STEADY_DEVIATION = SoughtColumn.of(InventoryColumns.STEADY_DEVIATION);

    private ItemColumns() {}
}
