// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.demand;

import io.replenish.nodes.table.ColumnChoices;
import io.replenish.nodes.table.ColumnGuess;

/**
 * The columns that the dialog offers for a part of the demand. KNIME creates these classes by
 * itself, hence one per part.
 */
public final class DemandRoleChoices {

    private DemandRoleChoices() {}

    /** Columns that can be the key. */
    public static final class Key extends ColumnChoices {
        Key() {
            super(0, DemandInput.KEY);
        }
    }

    /** Columns that can be the period. */
    public static final class Period extends ColumnChoices {
        Period() {
            super(0, DemandInput.PERIOD);
        }
    }

    /** Columns that can be the demand. */
    public static final class Demand extends ColumnChoices {
        Demand() {
            super(0, DemandInput.DEMAND);
        }
    }

    /** Columns that can be the status. */
    public static final class Status extends ColumnChoices {
        Status() {
            super(0, DemandInput.STATUS);
        }
    }

    /** Columns that can be the mark of a stock-out. */
    public static final class StockOut extends ColumnChoices {
        StockOut() {
            super(0, DemandInput.STOCK_OUT);
        }
    }

    /** Columns that can be the coverage. */
    public static final class Coverage extends ColumnChoices {
        Coverage() {
            super(0, DemandInput.COVERAGE);
        }
    }

    /** The column that looks like the status. */
    public static final class GuessedStatus extends ColumnGuess {
        GuessedStatus() {
            super(0, DemandInput.STATUS);
        }
    }

    /** The column that looks like the coverage. */
    public static final class GuessedCoverage extends ColumnGuess {
        GuessedCoverage() {
            super(0, DemandInput.COVERAGE);
        }
    }

    /** The column that looks like the mark of a stock-out. */
    public static final class GuessedStockOut extends ColumnGuess {
        GuessedStockOut() {
            super(0, DemandInput.STOCK_OUT);
        }
    }
}
