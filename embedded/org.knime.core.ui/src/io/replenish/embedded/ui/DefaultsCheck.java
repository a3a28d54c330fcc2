// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.ui;

import io.replenish.embedded.ui.persistence.ParametersPersistence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.knime.core.node.NodeSettings;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.NodeParametersInput;
import org.knime.node.parameters.updates.StateProvider;
import org.knime.node.parameters.widget.choices.ChoicesProvider;

/**
 * Finds defaults that KNIME could not use: created from whatever a node may be connected to,
 * parameters must be valid (or the node can never be configured without its dialog), must be saved
 * and loaded, and their choices must be computed.
 */
public final class DefaultsCheck {

    private final Class<? extends NodeParameters> m_type;

    private final List<String> m_problems = new ArrayList<>();

    private DefaultsCheck(final Class<? extends NodeParameters> type) {
        m_type = type;
    }

    /**
     * Returns the problems of the defaults.
     *
     * @param inputs specs to try, by what they are called in messages
     */
    public static List<String> problems(
            final Class<? extends NodeParameters> type,
            final Map<String, ? extends NodeParametersInput> inputs) {
        final DefaultsCheck check = new DefaultsCheck(type);
        check.attempt(
                "without any input",
                () -> check.check(ParametersDefaults.create(type), ParametersInput.ofTables()));
        inputs.forEach(
                (name, input) ->
                        check.attempt(
                                "with " + name,
                                () -> check.check(ParametersDefaults.create(type, input), input)));
        return check.m_problems;
    }

    private void attempt(final String when, final Callable<?> action) {
        try {
            action.call();
        } catch (Exception e) { // NOSONAR: code of nodes
            m_problems.add(m_type.getSimpleName() + " " + when + ": " + e);
        }
    }

    private Void check(final NodeParameters defaults, final NodeParametersInput input)
            throws Exception {
        defaults.validate();
        final NodeSettings settings = new NodeSettings("model");
        ParametersPersistence.save(defaults, settings);
        ParametersPersistence.load(m_type, settings).validate();
        if (input.getInPortSpecs().length > 0) {
            computeChoices(defaults, input);
        }
        return null;
    }

    private void computeChoices(final NodeParameters defaults, final NodeParametersInput input)
            throws Exception {
        final List<ParameterField> fields = ParametersWalk.all(m_type);
        final DialogReferences references = new DialogReferences(fields, m_problems::add);
        for (final ParameterField field : fields) {
            final Optional<ChoicesProvider> choices = field.annotation(ChoicesProvider.class);
            if (choices.isPresent()) {
                final StateProvider<?> provider = ParametersDefaults.create(choices.get().value());
                StateProbe.init(provider, references, DialogReferences.values(defaults), input);
                Objects.requireNonNull(
                        provider.computeState(input), () -> field + " has null as its choices");
            }
        }
    }
}
