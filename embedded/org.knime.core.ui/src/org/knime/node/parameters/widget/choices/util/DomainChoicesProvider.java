// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.widget.choices.util;

import java.util.List;
import org.knime.core.data.DataColumnSpec;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.widget.choices.StringChoicesProvider;

/** Provides the possible values of a nominal column of the first input table. */
public interface DomainChoicesProvider extends StringChoicesProvider {

    /** Returns the name of the column. */
    String getColumnName();

    /**
     * Returns the possible values, none if the table or the column is not known.
     *
     * @throws IllegalStateException if the domain of the column has no possible values
     */
    @Override
    default List<String> choices(final NodeParametersInput context) {
        final DataColumnSpec column =
                context.getInTableSpec(0).map(s -> s.getColumnSpec(getColumnName())).orElse(null);
        if (column == null) {
            return List.of();
        }
        if (column.getDomain().getValues() == null) {
            throw new IllegalStateException(
                    "Column \""
                            + column.getName()
                            + "\" has no possible values in its domain; a Domain Calculator computes them.");
        }
        return column.getDomain().getValues().stream().map(Object::toString).toList();
    }
}
