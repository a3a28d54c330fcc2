// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventorysimulator;

import io.replenish.nodes.demand.DemandInput;
import io.replenish.nodes.table.ColumnChoices;
import io.replenish.nodes.table.ColumnGuess;

/**
 * The columns of an input table that the dialog offers. KNIME creates these classes by itself,
 * hence so many.
 */
final class ReplayChoices {

    /** Position of the policy table among the inputs. */
    static final int POLICY_TABLE = 0;

    /** Position of the demand table among the inputs. */
    static final int DEMAND_TABLE = 1;

    private ReplayChoices() {}

    /** Columns of the policy table that can be the product. */
    static final class Identifiers extends ColumnChoices {
        Identifiers() {
            super(POLICY_TABLE, ReplayColumns.PRODUCT);
        }
    }

    /** Columns of the policy table that can be any of the others. */
    static final class Numbers extends ColumnChoices {
        Numbers() {
            super(POLICY_TABLE, ReplayColumns.REORDER_POINT);
        }
    }

    /** Columns of the demand table that can be the key. */
    static final class DemandKeys extends ColumnChoices {
        DemandKeys() {
            super(DEMAND_TABLE, DemandInput.KEY);
        }
    }

    /** Columns of the demand table that can be the coverage. */
    static final class DemandTexts extends ColumnChoices {
        DemandTexts() {
            super(DEMAND_TABLE, DemandInput.COVERAGE);
        }
    }

    /** Columns of the demand table that can be the period. */
    static final class DemandDates extends ColumnChoices {
        DemandDates() {
            super(DEMAND_TABLE, DemandInput.PERIOD);
        }
    }

    /** Columns of the demand table that can be the demand. */
    static final class DemandNumbers extends ColumnChoices {
        DemandNumbers() {
            super(DEMAND_TABLE, DemandInput.DEMAND);
        }
    }

    /** The column that looks like the stock on hand. */
    static final class OnHandGuess extends ColumnGuess {
        OnHandGuess() {
            super(POLICY_TABLE, ReplayColumns.ON_HAND);
        }
    }

    /** The column that looks like the deviation of lead times. */
    static final class LeadTimeDeviationGuess extends ColumnGuess {
        LeadTimeDeviationGuess() {
            super(POLICY_TABLE, ReplayColumns.LEAD_TIME_DEVIATION);
        }
    }

    /** The column that looks like the cost of a stock-out as an event. */
    static final class StockoutEventCostGuess extends ColumnGuess {
        StockoutEventCostGuess() {
            super(POLICY_TABLE, ReplayColumns.STOCKOUT_EVENT_COST);
        }
    }

    /** The column that looks like the coverage. */
    static final class CoverageGuess extends ColumnGuess {
        CoverageGuess() {
            super(DEMAND_TABLE, DemandInput.COVERAGE);
        }
    }
}
