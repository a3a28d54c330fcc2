// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.table;

import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.widget.OptionalWidget.DefaultValueProvider;

/**
 * The column that an optional choice gets when the user switches it on. KNIME creates guesses by
 * their class alone, hence a subclass for each.
 */
public abstract class ColumnGuess implements DefaultValueProvider<String> {

    private final int table;
    private final SoughtColumn sought;

    /**
     * Guesses a column.
     *
     * @param table position of the table among the inputs
     * @param sought what it looks like
     */
    protected ColumnGuess(final int table, final SoughtColumn sought) {
        this.table = table;
        this.sought = sought;
    }

    @Override
    public String computeState(final NodeParametersInput input) {
        return input.getInTableSpec(table).flatMap(sought::guess).orElse("");
    }
}
