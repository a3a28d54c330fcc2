// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.table;

import org.knime.core.data.DataColumnSpec;
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

    @Override
    public boolean isIncluded(final DataColumnSpec column) {
        return sought.accepts(column);
    }
}
