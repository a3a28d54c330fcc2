// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.widget.choices;

/**
 * Provides texts that have a type, as columns do; nodes implement {@link ColumnChoicesProvider}.
 */
public non-sealed interface TypedStringChoicesProvider
        extends ChoicesStateProvider<TypedStringChoice> {

    @Override
    default void init(final StateProviderInitializer initializer) {
        initializer.computeBeforeOpenDialog();
    }
}
