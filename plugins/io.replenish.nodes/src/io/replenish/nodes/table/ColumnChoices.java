// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.table;

import java.util.List;
import org.knime.core.data.DataColumnSpec;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.widget.choices.util.FilteredInputTableColumnsProvider;

/**
 * The columns of an input table that the dialog offers for a sought one. KNIME creates choices by
 * their class alone, hence a subclass for each.
 */
public abstract class ColumnChoices implements FilteredInputTableColumnsProvider {

    private final int table;
    private final SoughtColumn sought;

    /**
     * Offers columns.
     *
     * @param table position of the table among the inputs
     * @param sought what an offered column can be
     */
    protected ColumnChoices(final int table, final SoughtColumn sought) {
        this.table = table;
        this.sought = sought;
    }

    @Override
    public int getInputTableIndex() {
        return table;
    }

    /** An optional input that was not added is no input of the node: KNIME has no spec for it. */
    @Override
    public List<DataColumnSpec> columnChoices(final NodeParametersInput input) {
        return table < input.getInPortSpecs().length
                ? FilteredInputTableColumnsProvider.super.columnChoices(input)
                : List.of();
    }

    @Override
    public boolean isIncluded(final DataColumnSpec column) {
        return sought.accepts(column);
    }
}
