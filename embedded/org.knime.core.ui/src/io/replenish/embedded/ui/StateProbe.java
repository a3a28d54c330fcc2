// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui;

import java.util.Map;
import java.util.function.Supplier;
import org.knime.core.webui.node.dialog.defaultdialog.util.updates.StateComputationFailureException;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.updates.ButtonReference;
import org.knime.node.parameters.updates.ParameterReference;
import org.knime.node.parameters.updates.StateProvider;
import org.knime.node.parameters.updates.StateProvider.StateProviderInitializer;

/** Initialises state providers to see what they refer to, and hands them values to compute from. */
final class StateProbe implements StateProviderInitializer {

    private final DialogReferences m_references;

    private final Map<Class<?>, Object> m_values;

    private final NodeParametersInput m_input;

    private final StateProvider<?> m_owner;

    private boolean m_isTriggered;

    private StateProbe(
            final DialogReferences references,
            final Map<Class<?>, Object> values,
            final NodeParametersInput input,
            final StateProvider<?> owner) {
        m_references = references;
        m_values = values;
        m_input = input;
        m_owner = owner;
    }

    /**
     * Initialises a provider.
     *
     * @param values the values of the dialog by their references
     * @return whether the provider named an event at which to compute
     */
    static boolean init(
            final StateProvider<?> provider,
            final DialogReferences references,
            final Map<Class<?>, Object> values,
            final NodeParametersInput input) {
        final StateProbe probe = new StateProbe(references, values, input, provider);
        provider.init(probe);
        return probe.m_isTriggered;
    }

    @Override
    public NodeParametersInput getNodeParametersInput() {
        return m_input;
    }

    @Override
    public <T> Supplier<T> computeFromValueSupplier(
            final Class<? extends ParameterReference<T>> ref) {
        m_isTriggered = true;
        return getValueSupplier(ref);
    }

    @Override
    public <T> Supplier<T> getValueSupplier(final Class<? extends ParameterReference<T>> ref) {
        return supplier(ref);
    }

    @Override
    public <T> Supplier<T> getValueSupplier(
            final Class<? extends ParameterReference<?>> ref,
            final StateProvider.TypeReference<T> typeRef) {
        return supplier(ref);
    }

    @SuppressWarnings("unchecked")
    private <T> Supplier<T> supplier(final Class<?> ref) {
        m_references.require(ref, m_owner);
        return () -> (T) m_values.get(ref);
    }

    @Override
    public <T> void computeOnValueChange(final Class<? extends ParameterReference<T>> id) {
        m_isTriggered = true;
        m_references.require(id, m_owner);
    }

    @Override
    public <T> Supplier<T> computeFromProvidedState(
            final Class<? extends StateProvider<T>> stateProviderClass) {
        m_isTriggered = true;
        final StateProvider<T> provider = ParametersDefaults.create(stateProviderClass);
        init(provider, m_references, m_values, m_input);
        return () -> compute(provider);
    }

    private <T> T compute(final StateProvider<T> provider) {
        try {
            return provider.computeState(m_input);
        } catch (StateComputationFailureException e) {
            throw new IllegalStateException(provider.getClass().getName() + " gives up", e);
        }
    }

    @Override
    public void computeOnButtonClick(final Class<? extends ButtonReference> ref) {
        m_isTriggered = true;
    }

    @Override
    public void computeBeforeOpenDialog() {
        m_isTriggered = true;
    }

    @Override
    public void computeAfterOpenDialog() {
        m_isTriggered = true;
    }
}
