// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.abcxyzclassifier;

import io.replenish.engine.demand.DemandColumns;
import io.replenish.engine.inventory.InventoryColumns;
import io.replenish.nodes.table.SoughtColumn;
import org.knime.core.data.DataColumnSpec;
import org.knime.node.parameters.widget.choices.util.FilteredInputTableColumnsProvider;

/**
 * The columns that tell what a product is worth, and what the dialog offers for them. KNIME creates
 * the classes of choices by itself, hence one per column.
 */
abstract class ValueInput implements FilteredInputTableColumnsProvider {

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

    private final int table;
    private final SoughtColumn sought;

    private ValueInput(final int table, final SoughtColumn sought) {
        this.table = table;
        this.sought = sought;
    }

    @Override
    public int getInputTableIndex() {
        return table;
    }

    @Override
    public boolean isIncluded(final DataColumnSpec column) {
        return sought.accepts(column);
    }

    /** Columns of the demand that can be the value. */
    static final class Values extends ValueInput {
        Values() {
            super(DEMAND_TABLE, VALUE);
        }
    }

    /** Columns of the items that can be the product. */
    static final class Products extends ValueInput {
        Products() {
            super(ITEM_TABLE, PRODUCT);
        }
    }

    /** Columns of the items that can be the unit cost. */
    static final class UnitCostNumbers extends ValueInput {
        UnitCostNumbers() {
            super(ITEM_TABLE, UNIT_COST);
        }
    }
}
