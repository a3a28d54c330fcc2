// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.execution;

import io.replenish.embedded.NodeAccess;
import io.replenish.embedded.port.PortObjects;
import io.replenish.runner.workflow.Connection;
import io.replenish.runner.workflow.Variable;
import io.replenish.runner.workflow.WorkflowNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;

/**
 * One node of a workflow that is being run: its model, its settings, and what they have come to.
 *
 * <p>Not thread-safe: a node is configured and executed by one thread at a time, which sees the
 * results of the nodes before it. Its state alone may be read at any time.
 */
public final class ExecutableNode {

    /** A connection that leads here, with the node it comes from. */
    record Input(Connection connection, ExecutableNode source) {}

    private final WorkflowNode m_node;
    private final NodeInstance m_instance;
    private final List<Input> m_inputs;
    private final Map<String, Variable> m_workflowVariables;

    private final List<NodeMessage> m_messages = new ArrayList<>();
    private volatile NodeState m_state = NodeState.IDLE;
    private NodeSettings m_base;
    private Map<String, Variable> m_variables = Map.of();
    private PortObjectSpec[] m_outSpecs;
    private PortObject[] m_outObjects;
    private Duration m_time = Duration.ZERO;

    ExecutableNode(
            final NodeInstance instance,
            final List<Input> inputs,
            final Map<String, Variable> workflowVariables) {
        m_node = instance.node();
        m_instance = instance;
        m_inputs = List.copyOf(inputs);
        m_workflowVariables = workflowVariables;
        m_base = instance.modelSettings().orElse(null);
    }

    /** Returns the node as the workflow folder describes it. */
    public WorkflowNode node() {
        return m_node;
    }

    /** Returns the node's factory, model and ports. */
    public NodeInstance instance() {
        return m_instance;
    }

    /** Returns how far the node has come. */
    public NodeState state() {
        return m_state;
    }

    /**
     * Returns the result at an output port, 0 for the first data port; null unless the node is
     * executed.
     */
    public PortObject output(final int port) {
        return m_outObjects == null ? null : m_outObjects[port];
    }

    /**
     * Returns the specs configured or, once executed, delivered, by output port; null while the
     * node is idle.
     */
    public PortObjectSpec[] outSpecs() {
        return m_outSpecs == null ? null : m_outSpecs.clone();
    }

    List<ExecutableNode> predecessors() {
        return m_inputs.stream().map(Input::source).distinct().toList();
    }

    /**
     * Returns the model settings as stored or created, before flow variables; empty if there are
     * none yet.
     */
    Optional<NodeSettings> baseSettings() {
        return Optional.ofNullable(m_base);
    }

    /**
     * Returns the settings of the node's view after flow variables: those stored, or its defaults.
     */
    NodeSettings viewSettings() throws InvalidSettingsException {
        return m_instance.viewSettings(m_variables).orElseGet(m_instance::defaultViewSettings);
    }

    NodeReport report() {
        final List<NodeReport.Output> outputs = new ArrayList<>();
        for (int port = 0; m_outObjects != null && port < m_outObjects.length; port++) {
            final var rows =
                    m_outObjects[port] instanceof BufferedDataTable table
                            ? OptionalLong.of(table.size())
                            : OptionalLong.empty();
            outputs.add(new NodeReport.Output(m_instance.outPorts().get(port).name(), rows));
        }
        return new NodeReport(m_node, m_state, outputs, m_time, m_messages);
    }

    /**
     * Loads the settings and configures the node with what is known of its inputs. Ends in state
     * CONFIGURED, or IDLE with a message that says why.
     */
    void configure() {
        m_messages.clear();
        m_state = NodeState.IDLE;
        m_outSpecs = null;
        try {
            loadSettings();
            final var in = inputSpecs();
            if (in != null) {
                m_outSpecs = access().configure(m_instance.model(), in);
                m_state = NodeState.CONFIGURED;
                keepDefaults();
            }
        } catch (InvalidSettingsException e) {
            m_messages.add(NodeMessage.error(e.getMessage(), e));
        } catch (RuntimeException | LinkageError e) {
            m_messages.add(NodeMessage.error("Configure failed: " + Failures.describe(e), e));
        }
        access().takeWarning(m_instance.model())
                .map(NodeMessage::warning)
                .ifPresent(m_messages::add);
    }

    private void loadSettings() throws InvalidSettingsException {
        m_variables = visibleVariables();
        if (m_base != null) {
            final var controlled = m_instance.controlled(m_base, "variables", m_variables);
            access().validateAndLoad(m_instance.model(), controlled.settings());
            m_variables = with(m_variables, controlled.exposed());
        }
        final var view = m_instance.viewSettings(m_variables);
        if (view.isPresent()) {
            access().validateView(m_instance.model(), view.get());
        }
    }

    /**
     * A node stored without settings gets its defaults when it is configured; from then on they are
     * its settings.
     */
    private void keepDefaults() {
        if (m_base == null) {
            m_base = new NodeSettings("model");
            access().saveSettings(m_instance.model(), m_base);
        }
    }

    /**
     * Returns the variables that reach the node. As in KNIME, those at the flow variable port
     * overrule all others, and with it connected the last data port overrules the first.
     */
    private Map<String, Variable> visibleVariables() {
        final var sources =
                new ArrayList<>(m_inputs.stream().map(i -> i.source.m_variables).toList());
        if (sources.isEmpty()) {
            return m_workflowVariables;
        }
        Collections.rotate(sources, -1);
        final Map<String, Variable> result = new LinkedHashMap<>();
        sources.forEach(result::putAll);
        return result;
    }

    private static Map<String, Variable> with(
            final Map<String, Variable> variables, final List<Variable> more) {
        final var result = new LinkedHashMap<>(variables);
        more.forEach(v -> result.put(v.name(), v));
        return result;
    }

    /**
     * Returns the specs by input port, or null if the node has to wait for the results of nodes
     * before it.
     */
    private PortObjectSpec[] inputSpecs() throws InvalidSettingsException {
        final var specs = new PortObjectSpec[m_instance.inPorts().size()];
        for (int port = 0; port < specs.length; port++) {
            final var input = input(port);
            if (input == null) {
                requireOptional(port);
            } else {
                final var sourceSpecs = input.source.m_outSpecs;
                specs[port] =
                        sourceSpecs == null ? null : sourceSpecs[input.connection.sourcePort() - 1];
                if (specs[port] == null) {
                    return null;
                }
            }
        }
        return specs;
    }

    private void requireOptional(final int port) throws InvalidSettingsException {
        final var description = m_instance.inPorts().get(port);
        if (!description.type().isOptional()) {
            throw new InvalidSettingsException(
                    "Input port "
                            + (port + 1)
                            + " ('"
                            + description.name()
                            + "') is not connected, and the node needs it: connect it in KNIME");
        }
    }

    private Input input(final int dataPort) {
        return m_inputs.stream()
                .filter(i -> i.connection.destinationPort() == dataPort + 1)
                .findFirst()
                .orElse(null);
    }

    /**
     * Executes the node, which is configured, and whose predecessors are executed. Never throws but
     * for a bug here.
     */
    void execute(final ExecutionContext context) {
        final var in = new PortObject[m_instance.inPorts().size()];
        for (int port = 0; port < in.length; port++) {
            final var input = input(port);
            in[port] =
                    input == null
                            ? null
                            : input.source.m_outObjects[input.connection.sourcePort() - 1];
        }
        final long start = System.nanoTime();
        m_state = NodeState.EXECUTING;
        try {
            final var out = access().execute(m_instance.model(), in, m_outSpecs, context);
            for (int port = 0; port < out.length; port++) {
                out[port] = PortObjects.roundTrip(out[port], context);
            }
            m_outObjects = out;
            m_outSpecs = Arrays.stream(out).map(PortObject::getSpec).toArray(PortObjectSpec[]::new);
            m_state = NodeState.EXECUTED;
        } catch (CanceledExecutionException e) {
            m_state = NodeState.CANCELLED;
        } catch (Exception
                | LinkageError
                | OutOfMemoryError
                | StackOverflowError
                | AssertionError e) {
            m_state = NodeState.FAILED;
            m_messages.add(NodeMessage.error("Execute failed: " + Failures.describe(e), e));
        } finally {
            m_time = Duration.ofNanos(System.nanoTime() - start);
            access().takeWarning(m_instance.model())
                    .map(NodeMessage::warning)
                    .ifPresent(m_messages::add);
        }
    }

    /** Notes why the node, though configured, will not be executed. */
    void skip(final String reason) {
        m_messages.add(NodeMessage.warning(reason));
    }

    private static NodeAccess access() {
        return NodeAccess.get();
    }
}
