// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.replenishmentplanner;

import io.replenish.engine.data.ColumnType;
import io.replenish.engine.inventory.InventoryColumns;
import io.replenish.engine.inventory.replenishment.ReplenishmentColumns;
import io.replenish.nodes.table.ColumnChoices;
import io.replenish.nodes.table.ColumnGuess;
import io.replenish.nodes.table.SoughtColumn;

/**
 * The columns of the policy and of open orders, and what the dialog offers for them. KNIME creates
 * the classes of choices and guesses by itself, hence so many.
 */
final class PlannerInput {

    /** Position of the forecast models among the inputs. */
    static final int MODELS = 0;

    /** Position of the policy table among the inputs. */
    static final int POLICY_TABLE = 1;

    /** Position of the open orders among the inputs, if they are there. */
    static final int ORDER_TABLE = 2;

    static final SoughtColumn PRODUCT =
            SoughtColumn.of(InventoryColumns.PRODUCT, "Key", "SKU", "Item")
                    .madeBy("Inventory Optimizer");
    static final SoughtColumn REORDER_POINT =
            SoughtColumn.of(InventoryColumns.REORDER_POINT).madeBy("Inventory Optimizer");
    static final SoughtColumn ORDER_QUANTITY =
            SoughtColumn.of(InventoryColumns.ORDER_QUANTITY, "Lot Size")
                    .madeBy("Inventory Optimizer");
    static final SoughtColumn LEAD_TIME =
            SoughtColumn.of(InventoryColumns.LEAD_TIME).madeBy("Inventory Optimizer");
    static final SoughtColumn ON_HAND =
            SoughtColumn.of(InventoryColumns.ON_HAND, "Stock", "Stock On Hand", "On Hand Quantity");
    static final SoughtColumn ON_ORDER = SoughtColumn.of(InventoryColumns.ON_ORDER, "In Transit");
    static final SoughtColumn BACKORDERS = SoughtColumn.of(ReplenishmentColumns.OWED, "Backlog");
    static final SoughtColumn REVIEW_PERIOD = SoughtColumn.of(InventoryColumns.REVIEW_PERIOD);
    static final SoughtColumn UNIT_COST =
            SoughtColumn.of(InventoryColumns.UNIT_COST, "Cost", "Standard Cost");
    static final SoughtColumn UNIT_HOLDING_COST =
            SoughtColumn.of(InventoryColumns.UNIT_HOLDING_COST, "Holding Cost")
                    .madeBy("Inventory Optimizer");
    static final SoughtColumn ORDER_COST =
            SoughtColumn.of(InventoryColumns.ORDER_COST, "Fixed Order Cost", "Setup Cost")
                    .madeBy("Inventory Optimizer");
    static final SoughtColumn MINIMUM_ORDER =
            SoughtColumn.of(InventoryColumns.MINIMUM_ORDER, "MOQ", "Minimum Order Quantity");
    static final SoughtColumn PACK_SIZE =
            SoughtColumn.of(InventoryColumns.PACK_SIZE, "Pack Multiple", "Order Multiple");

    static final SoughtColumn ORDERED_PRODUCT =
            SoughtColumn.of(InventoryColumns.PRODUCT, "Key", "SKU", "Item")
                    .titled("Ordered product");
    static final SoughtColumn QUANTITY =
            SoughtColumn.of(
                            ReplenishmentColumns.OPEN_QUANTITY,
                            "Units",
                            "Open Quantity",
                            "Order Quantity")
                    .titled("Ordered quantity");
    static final SoughtColumn ARRIVES =
            SoughtColumn.of(
                            ReplenishmentColumns.OPEN_ARRIVES,
                            "Due Date",
                            "Arrival Date",
                            "Delivery Date",
                            "Due")
                    .holding(
                            ColumnType.DATE,
                            ColumnType.DATE_TIME,
                            ColumnType.TEXT,
                            ColumnType.INTEGER,
                            ColumnType.NUMBER);

    private PlannerInput() {}

    /** Columns of the policy that can be the product. */
    static final class Products extends ColumnChoices {
        Products() {
            super(POLICY_TABLE, PRODUCT);
        }
    }

    /** Columns of the policy that can be any of the others. */
    static final class Numbers extends ColumnChoices {
        Numbers() {
            super(POLICY_TABLE, REORDER_POINT);
        }
    }

    /** Columns of the open orders that can be the product. */
    static final class OrderedProducts extends ColumnChoices {
        OrderedProducts() {
            super(ORDER_TABLE, ORDERED_PRODUCT);
        }
    }

    /** Columns of the open orders that can be the quantity. */
    static final class Quantities extends ColumnChoices {
        Quantities() {
            super(ORDER_TABLE, QUANTITY);
        }
    }

    /** Columns of the open orders that can be the time of arrival. */
    static final class Arrivals extends ColumnChoices {
        Arrivals() {
            super(ORDER_TABLE, ARRIVES);
        }
    }

    /** The column that looks like what is on order. */
    static final class OnOrderGuess extends ColumnGuess {
        OnOrderGuess() {
            super(POLICY_TABLE, ON_ORDER);
        }
    }

    /** The column that looks like what is owed to customers. */
    static final class BackordersGuess extends ColumnGuess {
        BackordersGuess() {
            super(POLICY_TABLE, BACKORDERS);
        }
    }

    /** The column that looks like the review period. */
    static final class ReviewPeriodGuess extends ColumnGuess {
        ReviewPeriodGuess() {
            super(POLICY_TABLE, REVIEW_PERIOD);
        }
    }

    /** The column that looks like the cost of a unit. */
    static final class UnitCostGuess extends ColumnGuess {
        UnitCostGuess() {
            super(POLICY_TABLE, UNIT_COST);
        }
    }

    /** The column that looks like the minimum order. */
    static final class MinimumOrderGuess extends ColumnGuess {
        MinimumOrderGuess() {
            super(POLICY_TABLE, MINIMUM_ORDER);
        }
    }

    /** The column that looks like the pack size. */
    static final class PackSizeGuess extends ColumnGuess {
        PackSizeGuess() {
            super(POLICY_TABLE, PACK_SIZE);
        }
    }
}
