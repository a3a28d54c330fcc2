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
        description = "Executes a workflow up to a node and serves the node's view on localhost, until Ctrl-C.",
        mixinStandardHelpOptions = true)
final class ViewCommand implements Callable<Integer> {

    @ParentCommand
    private ReplenishCommand m_parent;

    @Spec
    private CommandSpec m_spec;

    @Parameters(index = "0", paramLabel = "WORKFLOW_DIR", description = "A KNIME workflow folder.")
    private Path m_folder;

    @Parameters(index = "1", paramLabel = "NODE", description = "Number of the node, for example 2.")
    private String m_node;

    @Option(names = "--port", description = "Port to serve on; by default any free one.", defaultValue = "0")
    private int m_port;

    @Override
    public Integer call() throws InterruptedException {
        final var folder = Arguments.workflowFolder(m_folder, m_spec);
        final NodeId id = nodeId();
        final ExecutableWorkflow workflow;
        try {
            workflow = ExecutableWorkflow.create(
                    upTo(id, WorkflowReader.read(folder)), m_parent.installed(), List.of(), List.of());
        } catch (WorkflowLoadException e) {
            e.problems().forEach(p -> m_parent.console().error(p, null));
            return ExitCode.LOAD_ERROR;
        }
        if (!Run.of(workflow, m_parent.console()).execute()) {
            return ExitCode.EXECUTION_ERROR;
        }
        return serve(workflow.nodes().get(workflow.nodes().size() - 1));
    }

    private NodeId nodeId() {
        try {
            return NodeId.parse(m_node);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(m_spec.commandLine(), e.getMessage(), e);
        }
    }

    private Workflow upTo(final NodeId id, final Workflow workflow) {
        if (workflow.node(id).isEmpty()) {
            throw new ParameterException(m_spec.commandLine(), "There is no node " + id + " in the workflow");
        }
        return workflow.upTo(id);
    }

    private int serve(final ExecutableNode node) throws InterruptedException {
        try {
            final NodeView view = NodeViews.of(node).orElse(null);
            if (view == null) {
                m_parent.console().error("Node " + node.node().label() + " has no view", null);
                return ExitCode.BAD_ARGUMENTS;
            }
            try (var server = ViewServer.start(view, node.node().label(), m_port)) {
                m_parent.console().print("Serving the view of " + node.node().label() + " at " + server.uri()
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
