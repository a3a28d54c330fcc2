// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventorysimulator;

import io.replenish.nodes.demand.DemandInput;
import io.replenish.nodes.table.SoughtColumn;
import org.knime.core.data.DataColumnSpec;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.widget.OptionalWidget.DefaultValueProvider;
import org.knime.node.parameters.widget.choices.util.FilteredInputTableColumnsProvider;

/**
 * The columns of an input table that the dialog offers. KNIME creates these classes by itself,
 * hence so many.
 */
abstract class ReplayChoices implements FilteredInputTableColumnsProvider {

    /** Position of the policy table among the inputs. */
    static final int POLICY_TABLE = 0;

    /** Position of the demand table among the inputs. */
    static final int DEMAND_TABLE = 1;

    private final int table;
    private final SoughtColumn sought;

    private ReplayChoices(final int table, final SoughtColumn sought) {
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

    /** Columns of the policy table that can be the product. */
    static final class Identifiers extends ReplayChoices {
        Identifiers() {
            super(POLICY_TABLE, ReplayColumns.PRODUCT);
        }
    }

    /** Columns of the policy table that can be any of the others. */
    static final class Numbers extends ReplayChoices {
        Numbers() {
            super(POLICY_TABLE, ReplayColumns.REORDER_POINT);
        }
    }

    /** Columns of the demand table that can be the key. */
    static final class DemandKeys extends ReplayChoices {
        DemandKeys() {
            super(DEMAND_TABLE, DemandInput.KEY);
        }
    }

    /** Columns of the demand table that can be the coverage. */
    static final class DemandTexts extends ReplayChoices {
        DemandTexts() {
            super(DEMAND_TABLE, DemandInput.COVERAGE);
        }
    }

    /** Columns of the demand table that can be the period. */
    static final class DemandDates extends ReplayChoices {
        DemandDates() {
            super(DEMAND_TABLE, DemandInput.PERIOD);
        }
    }

    /** Columns of the demand table that can be the demand. */
    static final class DemandNumbers extends ReplayChoices {
        DemandNumbers() {
            super(DEMAND_TABLE, DemandInput.DEMAND);
        }
    }

    /** The column that looks like the stock on hand. */
    static final class OnHandGuess implements DefaultValueProvider<String> {
        @Override
        public String computeState(final NodeParametersInput input) {
            return input.getInTableSpec(POLICY_TABLE)
                    .flatMap(ReplayColumns.ON_HAND::guess)
                    .orElse("");
        }
    }

    /** The column that looks like the deviation of lead times. */
    static final class LeadTimeDeviationGuess implements DefaultValueProvider<String> {
        @Override
        public String computeState(final NodeParametersInput input) {
            return input.getInTableSpec(POLICY_TABLE)
                    .flatMap(ReplayColumns.LEAD_TIME_DEVIATION::guess)
                    .orElse("");
        }
    }

    /** The column that looks like the coverage. */
    static final class CoverageGuess implements DefaultValueProvider<String> {
        @Override
        public String computeState(final NodeParametersInput input) {
            return input.getInTableSpec(DEMAND_TABLE)
                    .flatMap(DemandInput.COVERAGE::guess)
                    .orElse("");
        }
    }
}
