// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.runner.cli.ReplenishCommand;
import io.replenish.runner.execution.ExecutableNode;
import io.replenish.runner.execution.ExecutableWorkflow;
import io.replenish.runner.execution.NodeReport;
import io.replenish.runner.execution.RunListener;
import io.replenish.runner.execution.WorkflowExecutor;
import io.replenish.runner.workflow.NodeFinder;
import io.replenish.runner.workflow.RegistryNodeFinder;
import io.replenish.runner.workflow.WorkflowLoadException;
import io.replenish.runner.workflow.WorkflowNode;
import io.replenish.runner.workflow.WorkflowReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs workflows with the nodes of the extension registry. */
final class Runner {

    /** The nodes that are installed. */
    static final NodeFinder INSTALLED = new RegistryNodeFinder();

    private static final int THREADS = 2;

    /** What a command line came to. */
    record Outcome(int exitCode, String out, String err) {}

    private Runner() {}

    /** Runs a command line of {@code ./replenish}. */
    static Outcome command(final Object... arguments) {
        final StringWriter out = new StringWriter();
        final StringWriter err = new StringWriter();
        final int exitCode =
                ReplenishCommand.execute(
                        INSTALLED,
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Outcome(exitCode, out.toString(), err.toString());
    }

    /** Reads a workflow and creates its nodes. */
    static ExecutableWorkflow create(final Path folder) throws WorkflowLoadException {
        return ExecutableWorkflow.create(
                WorkflowReader.read(folder), INSTALLED, List.of(), List.of());
    }

    /**
     * Executes a workflow, which must succeed, and returns its nodes by their labels, such as
     * {@code Name (#1)}.
     */
    static Map<String, ExecutableNode> execute(final Path folder) throws Exception {
        final ExecutableWorkflow workflow = create(folder);
        final Messages messages = new Messages();
        new WorkflowExecutor(workflow, messages, THREADS).run();
        assertTrue(workflow.isExecuted(), messages.m_texts::toString);
        return workflow.nodes().stream()
                .collect(Collectors.toMap(node -> node.node().label(), Function.identity()));
    }

    /** Collects what the nodes have to say. */
    private static final class Messages implements RunListener {

        private final ConcurrentLinkedQueue<String> m_texts = new ConcurrentLinkedQueue<>();

        @Override
        public void started(final WorkflowNode node) {
            m_texts.add(node.label() + " has started");
        }

        @Override
        public void progressed(
                final WorkflowNode node, final double fraction, final String message) {
            // What matters here is how the run ends.
        }

        @Override
        public void finished(final NodeReport report) {
            report.messages()
                    .forEach(message -> m_texts.add(report.node().label() + ": " + message.text()));
        }
    }
}
