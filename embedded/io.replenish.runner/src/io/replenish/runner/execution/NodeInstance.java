// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.execution;

import io.replenish.embedded.NodeAccess;
import io.replenish.runner.workflow.OptionOverride;
import io.replenish.runner.workflow.Variable;
import io.replenish.runner.workflow.VariableControl;
import io.replenish.runner.workflow.WorkflowNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeFactory;
import org.knime.core.node.NodeModel;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.context.ModifiableNodeCreationConfiguration;
import org.knime.core.node.context.ports.PortsConfiguration;
import org.knime.core.node.port.PortType;

/**
 * A node's factory and the model it created, with the ports that the workflow asks for and the
 * settings it stores.
 */
public final class NodeInstance {

    /**
     * A data port.
     *
     * @param name its name, unique within the node
     * @param type its type
     */
    public record Port(String name, PortType type) {}

    /** Settings after flow variables, and the variables that the node exposes. */
    record Controlled(NodeSettings settings, List<Variable> exposed) {}

    private final WorkflowNode m_node;
    private final NodeFactory<?> m_factory;
    private final NodeModel m_model;
    private final List<Port> m_inPorts;
    private final List<Port> m_outPorts;
    private final NodeSettings m_modelSettings;

    /**
     * Creates the node's model.
     *
     * @throws InvalidSettingsException if the ports, or an override, do not fit the node
     */
    NodeInstance(
            final WorkflowNode node,
            final NodeFactory<?> factory,
            final List<OptionOverride> overrides)
            throws InvalidSettingsException {
        final var access = NodeAccess.get();
        final var creation = access.creationConfig(factory);
        creation.loadSettingsFrom(node.settings());
        m_node = node;
        m_factory = factory;
        m_model = access.createModel(factory, creation);
        m_inPorts =
                ports(access.inPortTypes(m_model), inputNames(creation), factory::getInportName);
        m_outPorts =
                ports(access.outPortTypes(m_model), outputNames(creation), factory::getOutportName);
        m_modelSettings = storedOrOverridden(overrides);
    }

    private NodeSettings storedOrOverridden(final List<OptionOverride> overrides)
            throws InvalidSettingsException {
        final boolean isStored = m_node.settings().containsKey("model");
        if (!isStored && overrides.isEmpty()) {
            return null;
        }
        final var result = new NodeSettings("model");
        if (isStored) {
            m_node.settings().getNodeSettings("model").copyTo(result);
        } else {
            NodeAccess.get().saveSettings(m_model, result);
        }
        for (final var override : overrides) {
            override.applyTo(result);
        }
        return result;
    }

    /** Returns the node as the workflow folder describes it. */
    public WorkflowNode node() {
        return m_node;
    }

    /** Returns the factory. */
    public NodeFactory<?> factory() {
        return m_factory;
    }

    /** Returns the model. */
    public NodeModel model() {
        return m_model;
    }

    /** Returns the data input ports in order. */
    public List<Port> inPorts() {
        return m_inPorts;
    }

    /** Returns the data output ports in order. */
    public List<Port> outPorts() {
        return m_outPorts;
    }

    /**
     * Returns the model settings of the workflow folder with overrides applied; empty if the folder
     * has none.
     */
    Optional<NodeSettings> modelSettings() {
        return Optional.ofNullable(m_modelSettings);
    }

    /** Returns the settings of a new view; no entries if the view has none. */
    NodeSettings defaultViewSettings() {
        final var settings = new NodeSettings("view");
        NodeAccess.get().saveDefaultViewSettings(m_model, settings);
        return settings;
    }

    /**
     * Returns the view settings of the workflow folder with variables applied; empty if the folder
     * has none.
     */
    Optional<NodeSettings> viewSettings(final Map<String, Variable> variables)
            throws InvalidSettingsException {
        return m_node.settings().containsKey("view")
                ? Optional.of(
                        controlled(
                                        m_node.settings().getNodeSettings("view"),
                                        "view_variables",
                                        variables)
                                .settings())
                : Optional.empty();
    }

    /**
     * Applies flow variables to a copy of settings, as the node's settings.xml says under {@code
     * maskKey}.
     */
    Controlled controlled(
            final NodeSettings settings,
            final String maskKey,
            final Map<String, Variable> variables)
            throws InvalidSettingsException {
        final var copy = new NodeSettings(settings.getKey());
        settings.copyTo(copy);
        final List<Variable> exposed =
                m_node.settings().containsKey(maskKey)
                        ? VariableControl.apply(
                                copy, m_node.settings().getNodeSettings(maskKey), variables)
                        : List.of();
        return new Controlled(copy, exposed);
    }

    private static List<Port> ports(
            final PortType[] types,
            final Map<Integer, String> names,
            final IntFunction<String> named) {
        final List<Port> ports = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            ports.add(new Port(names.containsKey(i) ? names.get(i) : named.apply(i), types[i]));
        }
        return List.copyOf(ports);
    }

    private static Map<Integer, String> inputNames(
            final ModifiableNodeCreationConfiguration creation) {
        return names(
                creation.getPortConfig()
                        .map(PortsConfiguration::getInputPortLocation)
                        .orElse(Map.of()));
    }

    private static Map<Integer, String> outputNames(
            final ModifiableNodeCreationConfiguration creation) {
        return names(
                creation.getPortConfig()
                        .map(PortsConfiguration::getOutputPortLocation)
                        .orElse(Map.of()));
    }

    /**
     * Turns port groups with their indices around; the ports of a group of several are numbered.
     */
    private static Map<Integer, String> names(final Map<String, int[]> groups) {
        final Map<Integer, String> names = new HashMap<>();
        groups.forEach(
                (group, indices) -> {
                    for (int i = 0; i < indices.length; i++) {
                        names.put(indices[i], indices.length == 1 ? group : group + " " + (i + 1));
                    }
                });
        return names;
    }
}
