// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.widget.choices;

import java.util.List;
import org.knime.node.parameters.NodeParametersInput;

/**
 * Provides texts to choose from. Implement {@code choices}, or {@code computeState} if labels
 * differ from values; override {@code init} if the choices depend on other fields.
 */
public non-sealed interface StringChoicesProvider extends ChoicesStateProvider<StringChoice> {

    @Override
    default void init(final StateProviderInitializer initializer) {
        initializer.computeBeforeOpenDialog();
    }

    /** Returns what can be chosen. */
    @SuppressWarnings("unused") // by this default
    default List<String> choices(final NodeParametersInput context) {
        throw new IllegalStateException(
                getClass().getName() + " must implement choices or computeState");
    }

    @Override
    default List<StringChoice> computeState(final NodeParametersInput context) {
        return choices(context).stream().map(StringChoice::fromId).toList();
    }
}
