// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.widget.choices.util;

import java.util.Collection;
import java.util.List;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataValue;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.StringValue;

/**
 * Provides the columns of an input table that hold certain values; to be subclassed with a public
 * or no modifier.
 */
public class CompatibleColumnsProvider implements FilteredInputTableColumnsProvider {

    private final Collection<Class<? extends DataValue>> m_valueClasses;

    /** Creates a provider of columns that can be read as the given value. */
    protected CompatibleColumnsProvider(final Class<? extends DataValue> valueClass) {
        this(List.of(valueClass));
    }

    /** Creates a provider of columns that can be read as one of the given values. */
    protected CompatibleColumnsProvider(final Collection<Class<? extends DataValue>> valueClasses) {
        m_valueClasses = valueClasses;
    }

    @Override
    public boolean isIncluded(final DataColumnSpec col) {
        return m_valueClasses.stream().anyMatch(col.getType()::isCompatible);
    }

    /** Provides the columns that can be read as text. */
    public static class StringColumnsProvider extends CompatibleColumnsProvider {

        /** Creates the provider. */
        protected StringColumnsProvider() {
            super(StringValue.class);
        }
    }

    /** Provides the columns that can be read as a real number. */
    public static class DoubleColumnsProvider extends CompatibleColumnsProvider {

        /** Creates the provider. */
        protected DoubleColumnsProvider() {
            super(DoubleValue.class);
        }
    }
}
