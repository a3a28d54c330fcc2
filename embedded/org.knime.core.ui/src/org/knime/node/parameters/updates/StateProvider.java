// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node.parameters.updates;

import java.util.function.Supplier;
import org.knime.core.webui.node.dialog.defaultdialog.util.updates.StateComputationFailureException;
import org.knime.node.parameters.NodeParametersInput;

/**
 * Computes a state of the dialog: a value, the choices of a list, a message. Implementations are
 * classes with a constructor without arguments.
 *
 * @param <S> the type of the state
 */
public interface StateProvider<S> {

    /** States when to compute, and fetches suppliers of the values to compute from. */
    void init(StateProviderInitializer initializer);

    /**
     * Computes the state.
     *
     * @throws StateComputationFailureException only in KNIME's own providers, to leave the state as
     *     it is
     */
    S computeState(NodeParametersInput parametersInput) throws StateComputationFailureException;

    /** Offers the triggers and the inputs of a state. */
    interface StateProviderInitializer {

        /** Returns the node's input. */
        NodeParametersInput getNodeParametersInput();

        /** Returns a supplier of a field's value, and computes the state whenever that changes. */
        <T> Supplier<T> computeFromValueSupplier(Class<? extends ParameterReference<T>> ref);

        /** Returns a supplier of a field's value, without making it a trigger. */
        <T> Supplier<T> getValueSupplier(Class<? extends ParameterReference<T>> ref);

        /** Returns a supplier of a field's value as another type than the reference's. */
        @SuppressWarnings("unused") // by this default
        default <T> Supplier<T> getValueSupplier(
                final Class<? extends ParameterReference<?>> ref, final TypeReference<T> typeRef) {
            throw new UnsupportedOperationException(
                    "Values cannot be supplied as another type here.");
        }

        /** Computes the state whenever a field's value changes. */
        <T> void computeOnValueChange(Class<? extends ParameterReference<T>> id);

        /**
         * Returns a supplier of another provider's state, and computes this state after that one.
         */
        <T> Supplier<T> computeFromProvidedState(
                Class<? extends StateProvider<T>> stateProviderClass);

        /** Computes the state when a button is clicked. */
        void computeOnButtonClick(Class<? extends ButtonReference> ref);

        /** Computes the state before the dialog opens, which waits for it. */
        void computeBeforeOpenDialog();

        /** Computes the state once the dialog is open. */
        void computeAfterOpenDialog();
    }

    /**
     * Keeps a generic type at run time: to be subclassed anonymously.
     *
     * @param <T> the type
     */
    @SuppressWarnings("unused") // the type parameter is read by reflection
    interface TypeReference<T> {}
}
