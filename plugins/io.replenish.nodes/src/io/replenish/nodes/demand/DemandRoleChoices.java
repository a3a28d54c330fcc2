// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.demand;

import io.replenish.nodes.table.SoughtColumn;
import org.knime.core.data.DataColumnSpec;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.widget.OptionalWidget.DefaultValueProvider;
import org.knime.node.parameters.widget.choices.util.FilteredInputTableColumnsProvider;

/**
 * The columns that the dialog offers for a part of the demand. KNIME creates these classes by
 * itself, hence one per part.
 */
public abstract class DemandRoleChoices implements FilteredInputTableColumnsProvider {

    private final SoughtColumn sought;

    private DemandRoleChoices(final SoughtColumn sought) {
        this.sought = sought;
    }

    @Override
    public boolean isIncluded(final DataColumnSpec column) {
        return sought.accepts(column);
    }

    /** Columns that can be the key. */
    public static final class Key extends DemandRoleChoices {
        Key() {
            super(DemandInput.KEY);
        }
    }

    /** Columns that can be the period. */
    public static final class Period extends DemandRoleChoices {
        Period() {
            super(DemandInput.PERIOD_OR_TEXT);
        }
    }

    /** Columns that can be the demand. */
    public static final class Demand extends DemandRoleChoices {
        Demand() {
            super(DemandInput.DEMAND);
        }
    }

    /** Columns that can be the status. */
    public static final class Status extends DemandRoleChoices {
        Status() {
            super(DemandInput.STATUS);
        }
    }

    /** Columns that can be the mark of a stock-out. */
    public static final class StockOut extends DemandRoleChoices {
        StockOut() {
            super(DemandInput.STOCK_OUT);
        }
    }

    /** Columns that can be the coverage. */
    public static final class Coverage extends DemandRoleChoices {
        Coverage() {
            super(DemandInput.COVERAGE);
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
            return input.getInTableSpec(0).flatMap(sought::guess).orElse("");
        }
    }

    /** The column that looks like the status. */
    public static final class GuessedStatus extends Guess {
        GuessedStatus() {
            super(DemandInput.STATUS);
        }
    }

    /** The column that looks like the coverage. */
    public static final class GuessedCoverage extends Guess {
        GuessedCoverage() {
            super(DemandInput.COVERAGE);
        }
    }

    /** The column that looks like the mark of a stock-out. */
    public static final class GuessedStockOut extends Guess {
        GuessedStockOut() {
            super(DemandInput.STOCK_OUT);
        }
    }
}
