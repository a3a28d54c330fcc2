// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import io.replenish.nodes.table.ColumnChoices;
import io.replenish.nodes.table.ColumnGuess;

/**
 * The columns of the item table that the dialog offers. KNIME creates these classes by itself,
 * hence so many.
 */
final class ItemChoices {

    /** Position of the item table among the inputs. */
    static final int TABLE = 1;

    private ItemChoices() {}

    /** Columns that can be the product. */
    static final class Identifiers extends ColumnChoices {
        Identifiers() {
            super(TABLE, ItemColumns.PRODUCT);
        }
    }

    /** Columns that can be any of the others. */
    static final class Numbers extends ColumnChoices {
        Numbers() {
            super(TABLE, ItemColumns.UNIT_COST);
        }
    }

    /** Columns that can be the class of demand. */
    static final class DemandClasses extends ColumnChoices {
        DemandClasses() {
            super(TABLE, ItemColumns.DEMAND_CLASS);
        }
    }

    /** The column that looks like the class of demand. */
    static final class DemandClassGuess extends ColumnGuess {
        DemandClassGuess() {
            super(TABLE, ItemColumns.DEMAND_CLASS);
        }
    }

    /** The column that looks like the cost of a unit. */
    static final class UnitCostGuess extends ColumnGuess {
        UnitCostGuess() {
            super(TABLE, ItemColumns.UNIT_COST);
        }
    }

    /** The column that looks like the lead time. */
    static final class LeadTimeGuess extends ColumnGuess {
        LeadTimeGuess() {
            super(TABLE, ItemColumns.LEAD_TIME);
        }
    }

    /** The column that looks like the service target. */
    static final class ServiceTargetGuess extends ColumnGuess {
        ServiceTargetGuess() {
            super(TABLE, ItemColumns.SERVICE_TARGET);
        }
    }

    /** The column that looks like the cost of an order. */
    static final class OrderCostGuess extends ColumnGuess {
        OrderCostGuess() {
            super(TABLE, ItemColumns.ORDER_COST);
        }
    }

    /** The column that looks like the cost of a stock-out. */
    static final class StockoutCostGuess extends ColumnGuess {
        StockoutCostGuess() {
            super(TABLE, ItemColumns.STOCKOUT_COST);
        }
    }

    /** The column that looks like the cost of a stock-out, however much is short. */
    static final class StockoutEventCostGuess extends ColumnGuess {
        StockoutEventCostGuess() {
            super(TABLE, ItemColumns.STOCKOUT_EVENT_COST);
        }
    }

    /** The column that looks like the minimum order. */
    static final class MinimumOrderGuess extends ColumnGuess {
        MinimumOrderGuess() {
            super(TABLE, ItemColumns.MINIMUM_ORDER);
        }
    }

    /** The column that looks like the pack size. */
    static final class PackSizeGuess extends ColumnGuess {
        PackSizeGuess() {
            super(TABLE, ItemColumns.PACK_SIZE);
        }
    }

    /** The column that looks like the stock on hand. */
    static final class OnHandGuess extends ColumnGuess {
        OnHandGuess() {
            super(TABLE, ItemColumns.ON_HAND);
        }
    }

    /** The column that looks like what is on order. */
    static final class OnOrderGuess extends ColumnGuess {
        OnOrderGuess() {
            super(TABLE, ItemColumns.ON_ORDER);
        }
    }

    /** The column that looks like the deviation of the lead time. */
    static final class LeadTimeDeviationGuess extends ColumnGuess {
        LeadTimeDeviationGuess() {
            super(TABLE, ItemColumns.LEAD_TIME_DEVIATION);
        }
    }

    /** The column that looks like the most stock that there may be. */
    static final class MaximumStockGuess extends ColumnGuess {
        MaximumStockGuess() {
            super(TABLE, ItemColumns.MAXIMUM_STOCK);
        }
    }

    /** The column that looks like demand without a forecast. */
    static final class SteadyDemandGuess extends ColumnGuess {
        SteadyDemandGuess() {
            super(TABLE, ItemColumns.STEADY_DEMAND);
        }
    }

    /** The column that looks like its deviation. */
    static final class SteadyDeviationGuess extends ColumnGuess {
        SteadyDeviationGuess() {
            super(TABLE, ItemColumns.STEADY_DEVIATION);
        }
    }

    /** The column that looks like the space that a unit takes. */
    static final class UnitSpaceGuess extends ColumnGuess {
        UnitSpaceGuess() {
            super(TABLE, ItemColumns.UNIT_SPACE);
        }
    }

    /** The column that looks like the shelf life. */
    static final class ShelfLifeGuess extends ColumnGuess {
        ShelfLifeGuess() {
            super(TABLE, ItemColumns.SHELF_LIFE);
        }
    }
}
