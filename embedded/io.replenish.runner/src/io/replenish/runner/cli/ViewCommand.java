// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.cli;

import io.replenish.runner.ExitCode;
import io.replenish.runner.execution.ExecutableNode;
import io.replenish.runner.execution.ExecutableWorkflow;
import io.replenish.runner.execution.NodeViews;
import io.replenish.runner.view.ViewServer;
import io.replenish.runner.workflow.NodeId;
import io.replenish.runner.workflow.Workflow;
import io.replenish.runner.workflow.WorkflowLoadException;
import io.replenish.runner.workflow.WorkflowNode;
import io.replenish.runner.workflow.WorkflowReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.webui.node.view.NodeView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Executes a workflow up to a node and serves the node's view. */
@Command(
        name = "view",
        description =
                "Executes a workflow up to a node and serves the node's view on localhost, until Ctrl-C.",
        mixinStandardHelpOptions = true)
final class ViewCommand implements Callable<Integer> {

    @ParentCommand private ReplenishCommand m_parent;

    @Spec private CommandSpec m_spec;

    @Parameters(index = "0", paramLabel = "WORKFLOW_DIR", description = "A KNIME workflow folder.")
    private Path m_folder;

    @Parameters(
            index = "1",
            paramLabel = "NODE",
            description = "Number of the node, for example 2, or its name.")
    private String m_node;

    @Option(
            names = "--port",
            description = "Port to serve on; by default any free one.",
            defaultValue = "0")
    private int m_port;

    @Override
    public Integer call() throws InterruptedException {
        final var folder = Arguments.workflowFolder(m_folder, m_spec);
        final ExecutableWorkflow workflow;
        try {
            workflow =
                    ExecutableWorkflow.create(
                            upToNode(WorkflowReader.read(folder)),
                            m_parent.installed(),
                            List.of(),
                            List.of());
        } catch (WorkflowLoadException e) {
            e.problems().forEach(p -> m_parent.console().error(p, null));
            return ExitCode.LOAD_ERROR;
        }
        if (!Run.of(workflow, m_parent.console()).execute()) {
            return ExitCode.EXECUTION_ERROR;
        }
        return serve(workflow.nodes().get(workflow.nodes().size() - 1));
    }

    private Workflow upToNode(final Workflow workflow) {
        final var named =
                workflow.nodes().stream()
                        .filter(
                                n ->
                                        n.name().equalsIgnoreCase(m_node)
                                                || n.label().equalsIgnoreCase(m_node))
                        .toList();
        if (named.size() > 1) {
            throw wrong(
                    "There are several nodes '"
                            + m_node
                            + "', give the number of one, such as "
                            + named.get(0).id()
                            + ": "
                            + labels(named));
        }
        final NodeId id = named.isEmpty() ? number(workflow) : named.get(0).id();
        return workflow.upTo(id);
    }

    private NodeId number(final Workflow workflow) {
        try {
            final NodeId id = NodeId.parse(m_node);
            if (workflow.node(id).isPresent()) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // Neither a name nor a number: the message is the same.
        }
        throw wrong(
                "There is no node "
                        + m_node
                        + " in the workflow; there are "
                        + labels(workflow.nodes()));
    }

    private static String labels(final List<WorkflowNode> nodes) {
        return String.join(", ", nodes.stream().map(ViewCommand::label).toList());
    }

    /** A node with what people have written below it, which tells nodes of one name apart. */
    private static String label(final WorkflowNode node) {
        return node.annotation().isEmpty()
                ? node.label()
                : node.label() + " \"" + RunPrinter.printable(node.annotation()) + '"';
    }

    private ParameterException wrong(final String message) {
        return new ParameterException(m_spec.commandLine(), message);
    }

    private int serve(final ExecutableNode node) throws InterruptedException {
        try {
            final NodeView view = NodeViews.of(node).orElse(null);
            if (view == null) {
                m_parent.console().error("Node " + node.node().label() + " has no view", null);
                return ExitCode.BAD_ARGUMENTS;
            }
            try (var server = ViewServer.start(view, node.node().label(), m_port)) {
                m_parent.console()
                        .print(
                                "Serving the view of "
                                        + node.node().label()
                                        + " at "
                                        + server.uri()
                                        + " (Ctrl-C to stop)");
                new CountDownLatch(1).await();
            }
            return ExitCode.OK;
        } catch (IOException | InvalidSettingsException e) {
            m_parent.console().error("The view cannot be served: " + e.getMessage(), e);
            return ExitCode.EXECUTION_ERROR;
        }
    }
}
