// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sarimalearner;

import io.replenish.nodes.table.ColumnTypes;
import org.knime.core.data.DataColumnSpec;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.widget.OptionalWidget.DefaultValueProvider;
import org.knime.node.parameters.widget.choices.util.FilteredInputTableColumnsProvider;

/**
 * The columns that the dialog offers for a role. KNIME creates these classes by itself, hence one
 * per role.
 */
abstract class DemandRoleChoices implements FilteredInputTableColumnsProvider {

    private final DemandRole role;

    private DemandRoleChoices(final DemandRole role) {
        this.role = role;
    }

    @Override
    public boolean isIncluded(final DataColumnSpec column) {
        return role.accepts(ColumnTypes.of(column.getType()));
    }

    /** Columns that can be the key. */
    static final class Key extends DemandRoleChoices {
        Key() {
            super(DemandRole.KEY);
        }
    }

    /** Columns that can be the period. */
    static final class Period extends DemandRoleChoices {
        Period() {
            super(DemandRole.PERIOD);
        }
    }

    /** Columns that can be the demand. */
    static final class Demand extends DemandRoleChoices {
        Demand() {
            super(DemandRole.DEMAND);
        }
    }

    /** Columns that can be the status. */
    static final class Status extends DemandRoleChoices {
        Status() {
            super(DemandRole.STATUS);
        }
    }

    /** Columns that can be the coverage. */
    static final class Coverage extends DemandRoleChoices {
        Coverage() {
            super(DemandRole.COVERAGE);
        }
    }

    /** The column that an optional role gets when the user switches it on. */
    private abstract static class Guess implements DefaultValueProvider<String> {

        private final DemandRole role;

        private Guess(final DemandRole role) {
            this.role = role;
        }

        @Override
        public String computeState(final NodeParametersInput input) {
            return input.getInTableSpec(0)
                    .flatMap(spec -> DemandRoleColumns.guess(spec).column(role))
                    .orElse("");
        }
    }

    /** The column that looks like the status. */
    static final class GuessedStatus extends Guess {
        GuessedStatus() {
            super(DemandRole.STATUS);
        }
    }

    /** The column that looks like the coverage. */
    static final class GuessedCoverage extends Guess {
        GuessedCoverage() {
            super(DemandRole.COVERAGE);
        }
    }
}
