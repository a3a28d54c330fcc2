// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.replenishmentplanner;

import io.replenish.engine.data.ColumnType;
import io.replenish.engine.inventory.InventoryColumns;
import io.replenish.engine.inventory.replenishment.ReplenishmentColumns;
import io.replenish.nodes.table.SoughtColumn;
import org.knime.core.data.DataColumnSpec;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.widget.OptionalWidget.DefaultValueProvider;
import org.knime.node.parameters.widget.choices.util.FilteredInputTableColumnsProvider;

/**
 * The columns of the policy and of open orders, and what the dialog offers for them. KNIME creates
 * the classes of choices and guesses by itself, hence so many.
 */
abstract class PlannerInput implements FilteredInputTableColumnsProvider {

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

    private final int table;
    private final SoughtColumn sought;

    private PlannerInput(final int table, final SoughtColumn sought) {
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

    /** Columns of the policy that can be the product. */
    static final class Products extends PlannerInput {
        Products() {
            super(POLICY_TABLE, PRODUCT);
        }
    }

    /** Columns of the policy that can be any of the others. */
    static final class Numbers extends PlannerInput {
        Numbers() {
            super(POLICY_TABLE, REORDER_POINT);
        }
    }

    /** Columns of the open orders that can be the product. */
    static final class OrderedProducts extends PlannerInput {
        OrderedProducts() {
            super(ORDER_TABLE, ORDERED_PRODUCT);
        }
    }

    /** Columns of the open orders that can be the quantity. */
    static final class Quantities extends PlannerInput {
        Quantities() {
            super(ORDER_TABLE, QUANTITY);
        }
    }

    /** Columns of the open orders that can be the time of arrival. */
    static final class Arrivals extends PlannerInput {
        Arrivals() {
            super(ORDER_TABLE, ARRIVES);
        }
    }

    /** The column of the policy that an option gets when the user switches it on. */
    private abstract static class Guess implements DefaultValueProvider<String> {

        private final SoughtColumn sought;

        private Guess(final SoughtColumn sought) {
            this.sought = sought;
        }

        @Override
        public String computeState(final NodeParametersInput input) {
            return input.getInTableSpec(POLICY_TABLE).flatMap(sought::guess).orElse("");
        }
    }

    /** The column that looks like what is on order. */
    static final class OnOrderGuess extends Guess {
        OnOrderGuess() {
            super(ON_ORDER);
        }
    }

    /** The column that looks like what is owed to customers. */
    static final class BackordersGuess extends Guess {
        BackordersGuess() {
            super(BACKORDERS);
        }
    }

    /** The column that looks like the review period. */
    static final class ReviewPeriodGuess extends Guess {
        ReviewPeriodGuess() {
            super(REVIEW_PERIOD);
        }
    }

    /** The column that looks like the cost of a unit. */
    static final class UnitCostGuess extends Guess {
        UnitCostGuess() {
            super(UNIT_COST);
        }
    }

    /** The column that looks like the minimum order. */
    static final class MinimumOrderGuess extends Guess {
        MinimumOrderGuess() {
            super(MINIMUM_ORDER);
        }
    }

    /** The column that looks like the pack size. */
    static final class PackSizeGuess extends Guess {
        PackSizeGuess() {
            super(PACK_SIZE);
        }
    }
}
