// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.abcxyzclassifier;

import io.replenish.engine.demand.DemandColumns;
import io.replenish.engine.inventory.InventoryColumns;
import io.replenish.nodes.table.ColumnChoices;
import io.replenish.nodes.table.SoughtColumn;

/**
 * The columns that tell what a product is worth, and what the dialog offers for them. KNIME creates
 * the classes of choices by itself, hence one per column.
 */
final class ValueInput {

    /** Position of the demand among the inputs. */
    static final int DEMAND_TABLE = 0;

    /** Position of the items among the inputs, if they are there. */
    static final int ITEM_TABLE = 1;

    /** What a row of the demand is worth. */
    static final SoughtColumn VALUE =
            SoughtColumn.of(DemandColumns.REVENUE, "Turnover", "Sales Value", "Value")
                    .titled("Value")
                    .madeBy("Demand Aggregator");

    /** What an item is about. */
    static final SoughtColumn PRODUCT =
            SoughtColumn.of(InventoryColumns.PRODUCT, "Key", "SKU", "Item");

    /** Cost of a unit. */
    static final SoughtColumn UNIT_COST =
            SoughtColumn.of(InventoryColumns.UNIT_COST, "Cost", "Standard Cost", "Purchase Price");

    private ValueInput() {}

    /** Columns of the demand that can be the value. */
    static final class Values extends ColumnChoices {
        Values() {
            super(DEMAND_TABLE, VALUE);
        }
    }

    /** Columns of the items that can be the product. */
    static final class Products extends ColumnChoices {
        Products() {
            super(ITEM_TABLE, PRODUCT);
        }
    }

    /** Columns of the items that can be the unit cost. */
    static final class UnitCostNumbers extends ColumnChoices {
        UnitCostNumbers() {
            super(ITEM_TABLE, UNIT_COST);
        }
    }
}
