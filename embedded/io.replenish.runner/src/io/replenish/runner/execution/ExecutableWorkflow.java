// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.execution;

import io.replenish.runner.workflow.Connection;
import io.replenish.runner.workflow.NodeFinder;
import io.replenish.runner.workflow.NodeId;
import io.replenish.runner.workflow.OptionOverride;
import io.replenish.runner.workflow.Variable;
import io.replenish.runner.workflow.Workflow;
import io.replenish.runner.workflow.WorkflowLoadException;
import io.replenish.runner.workflow.WorkflowNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeFactory;

/** A workflow whose nodes have been created, ready to be configured and executed. */
public final class ExecutableWorkflow {

    private final Workflow m_workflow;
    private final Map<String, Variable> m_variables = new LinkedHashMap<>();
    private final Map<NodeId, ExecutableNode> m_nodes = new LinkedHashMap<>();

    private ExecutableWorkflow(final Workflow workflow, final List<Variable> variables) {
        m_workflow = workflow;
        workflow.variables().forEach(v -> m_variables.put(v.name(), v));
        variables.forEach(v -> m_variables.put(v.name(), v));
    }

    /**
     * Creates the nodes of a workflow.
     *
     * @param workflow the workflow
     * @param installed where to find nodes
     * @param variables variables that replace or add to the workflow's own
     * @param overrides settings that replace those of the folder
     * @throws WorkflowLoadException if a node is not installed or cannot be created, an override
     *     does not fit, or a connection leads to a port that does not exist or is of another type
     */
    public static ExecutableWorkflow create(
            final Workflow workflow,
            final NodeFinder installed,
            final List<Variable> variables,
            final List<OptionOverride> overrides)
            throws WorkflowLoadException {
        final List<String> problems = new ArrayList<>();
        for (final var override : overrides) {
            if (workflow.node(override.node()).isEmpty()) {
                problems.add(
                        "Option '"
                                + String.join("/", override.key())
                                + "': there is no node "
                                + override.node()
                                + " in the workflow");
            }
        }
        final var result = new ExecutableWorkflow(workflow, variables);
        for (final var node : workflow.nodes()) {
            final var own = overrides.stream().filter(o -> o.node().equals(node.id())).toList();
            instance(node, installed, own, problems).ifPresent(i -> result.add(i, problems));
        }
        if (!problems.isEmpty()) {
            throw new WorkflowLoadException(problems);
        }
        return result;
    }

    private static Optional<NodeInstance> instance(
            final WorkflowNode node,
            final NodeFinder installed,
            final List<OptionOverride> overrides,
            final List<String> problems) {
        final var entry = installed.find(node.factory());
        if (entry.isEmpty()) {
            problems.add(
                    "Node "
                            + node.label()
                            + ": its factory "
                            + node.factory()
                            + " is not installed. "
                            + node.origin().advice());
            return Optional.empty();
        }
        try {
            final NodeFactory<?> factory = entry.get().creator().call();
            return Optional.of(new NodeInstance(node, factory, overrides));
        } catch (InvalidSettingsException e) {
            problems.add("Node " + node.label() + ": " + e.getMessage());
        } catch (Exception | LinkageError e) {
            problems.add("Node " + node.label() + " cannot be created: " + Failures.describe(e));
        }
        return Optional.empty();
    }

    private void add(final NodeInstance instance, final List<String> problems) {
        final List<ExecutableNode.Input> inputs = new ArrayList<>();
        for (final var connection : m_workflow.incoming(instance.node().id())) {
            final var source = m_nodes.get(connection.source());
            // A source that could not be created has a problem of its own.
            if (source != null && fits(connection, source.instance(), instance, problems)) {
                inputs.add(new ExecutableNode.Input(connection, source));
            }
        }
        m_nodes.put(instance.node().id(), new ExecutableNode(instance, inputs, m_variables));
    }

    private static boolean fits(
            final Connection connection,
            final NodeInstance source,
            final NodeInstance destination,
            final List<String> problems) {
        if (connection.isVariablesOnly()) {
            return true;
        }
        final int from = connection.sourcePort() - 1;
        final int to = connection.destinationPort() - 1;
        final String what =
                "The connection from port "
                        + connection.sourcePort()
                        + " of "
                        + source.node().label()
                        + " to port "
                        + connection.destinationPort()
                        + " of "
                        + destination.node().label();
        if (from >= source.outPorts().size() || to >= destination.inPorts().size()) {
            problems.add(
                    what
                            + " leads nowhere: the first has "
                            + source.outPorts().size()
                            + " output ports, the second "
                            + destination.inPorts().size()
                            + " input ports");
            return false;
        }
        final var given = source.outPorts().get(from).type();
        final var wanted = destination.inPorts().get(to).type();
        if (!wanted.isSuperTypeOf(given)) {
            problems.add(
                    what
                            + " joins ports of different types, "
                            + given.getName()
                            + " and "
                            + wanted.getName());
            return false;
        }
        return true;
    }

    /** Returns the workflow as its folder describes it. */
    public Workflow workflow() {
        return m_workflow;
    }

    /** Returns the workflow variables, those set from outside included. */
    public List<Variable> variables() {
        return List.copyOf(m_variables.values());
    }

    /** Returns the nodes, each after those it depends on. */
    public List<ExecutableNode> nodes() {
        return List.copyOf(m_nodes.values());
    }

    /** Configures all nodes with what is known before any of them is executed. */
    public void configure() {
        final RunContext context = new RunContext(m_workflow.folder());
        m_nodes.values().forEach(node -> context.run(node::configure));
    }

    /** Returns whether every node has at least been configured. */
    public boolean isConfigured() {
        return m_nodes.values().stream().noneMatch(n -> n.state() == NodeState.IDLE);
    }

    /** Returns whether every node has been executed. */
    public boolean isExecuted() {
        return m_nodes.values().stream().allMatch(n -> n.state() == NodeState.EXECUTED);
    }
}
