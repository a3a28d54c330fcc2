// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.widget.choices;

import java.util.List;
import org.knime.node.parameters.NodeParametersInput;

/**
 * Provides the constants to choose from, a part of all of the enum's. Implement {@code choices}, or
 * {@code computeState} if labels differ from values; override {@code init} if the choices depend on
 * other fields.
 *
 * @param <E> the type of the constants
 */
public non-sealed interface EnumChoicesProvider<E extends Enum<E>>
        extends ChoicesStateProvider<EnumChoice<E>> {

    @Override
    default void init(final StateProviderInitializer initializer) {
        initializer.computeBeforeOpenDialog();
    }

    /** Returns what can be chosen. */
    @SuppressWarnings("unused") // by this default
    default List<E> choices(final NodeParametersInput context) {
        throw new IllegalStateException(
                getClass().getName() + " must implement choices or computeState");
    }

    @Override
    default List<EnumChoice<E>> computeState(final NodeParametersInput context) {
        return choices(context).stream().map(EnumChoice::fromEnumConst).toList();
    }
}
