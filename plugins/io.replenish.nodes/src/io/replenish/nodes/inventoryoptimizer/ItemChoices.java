// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import io.replenish.nodes.table.SoughtColumn;
import org.knime.core.data.DataColumnSpec;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.widget.OptionalWidget.DefaultValueProvider;
import org.knime.node.parameters.widget.choices.util.FilteredInputTableColumnsProvider;

/**
 * The columns of the item table that the dialog offers. KNIME creates these classes by itself,
 * hence so many.
 */
abstract class ItemChoices implements FilteredInputTableColumnsProvider {

    /** Position of the item table among the inputs. */
    static final int TABLE = 1;

    private final SoughtColumn sought;

    private ItemChoices(final SoughtColumn sought) {
        this.sought = sought;
    }

    @Override
    public int getInputTableIndex() {
        return TABLE;
    }

    @Override
    public boolean isIncluded(final DataColumnSpec column) {
        return sought.accepts(column);
    }

    /** Columns that can be the product. */
    static final class Identifiers extends ItemChoices {
        Identifiers() {
            super(ItemColumns.PRODUCT);
        }
    }

    /** Columns that can be any of the others. */
    static final class Numbers extends ItemChoices {
        Numbers() {
            super(ItemColumns.UNIT_COST);
        }
    }

    /** The column that an option gets when the user switches it on. */
    private abstract static class Guess implements DefaultValueProvider<String> {

        private final SoughtColumn sought;

        private Guess(final SoughtColumn sought) {
            this.sought = sought;
        }

        @Override
        public String computeState(final NodeParametersInput input) {
            return input.getInTableSpec(TABLE).flatMap(sought::guess).orElse("");
        }
    }

    /** The column that looks like the cost of a unit. */
    static final class UnitCostGuess extends Guess {
        UnitCostGuess() {
            super(ItemColumns.UNIT_COST);
        }
    }

    /** The column that looks like the lead time. */
    static final class LeadTimeGuess extends Guess {
        LeadTimeGuess() {
            super(ItemColumns.LEAD_TIME);
        }
    }

    /** The column that looks like the service target. */
    static final class ServiceTargetGuess extends Guess {
        ServiceTargetGuess() {
            super(ItemColumns.SERVICE_TARGET);
        }
    }

    /** The column that looks like the cost of an order. */
    static final class OrderCostGuess extends Guess {
        OrderCostGuess() {
            super(ItemColumns.ORDER_COST);
        }
    }

    /** The column that looks like the cost of a stock-out. */
    static final class StockoutCostGuess extends Guess {
        StockoutCostGuess() {
            super(ItemColumns.STOCKOUT_COST);
        }
    }

    /** The column that looks like the minimum order. */
    static final class MinimumOrderGuess extends Guess {
        MinimumOrderGuess() {
            super(ItemColumns.MINIMUM_ORDER);
        }
    }

    /** The column that looks like the pack size. */
    static final class PackSizeGuess extends Guess {
        PackSizeGuess() {
            super(ItemColumns.PACK_SIZE);
        }
    }

    /** The column that looks like the stock on hand. */
    static final class OnHandGuess extends Guess {
        OnHandGuess() {
            super(ItemColumns.ON_HAND);
        }
    }

    /** The column that looks like what is on order. */
    static final class OnOrderGuess extends Guess {
        OnOrderGuess() {
            super(ItemColumns.ON_ORDER);
        }
    }

    /** The column that looks like the deviation of the lead time. */
    static final class LeadTimeDeviationGuess extends Guess {
        LeadTimeDeviationGuess() {
            super(ItemColumns.LEAD_TIME_DEVIATION);
        }
    }

    /** The column that looks like the most stock that there may be. */
    static final class MaximumStockGuess extends Guess {
        MaximumStockGuess() {
            super(ItemColumns.MAXIMUM_STOCK);
        }
    }

    /** The column that looks like the shelf life. */
    static final class ShelfLifeGuess extends Guess {
        ShelfLifeGuess() {
            super(ItemColumns.SHELF_LIFE);
        }
    }
}
