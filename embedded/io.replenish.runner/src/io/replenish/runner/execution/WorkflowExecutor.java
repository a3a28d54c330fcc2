// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.execution;

import io.replenish.embedded.NodeAccess;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/**
 * Executes a workflow: configures all nodes in order, then executes each as soon as those before it
 * are, independent ones at once. A node that fails stops the nodes that depend on it and no others,
 * as in KNIME.
 */
public final class WorkflowExecutor {

    private final ExecutableWorkflow m_workflow;
    private final RunListener m_listener;
    private final int m_threads;
    private final RunContext m_context;
    private final AtomicBoolean m_cancelled = new AtomicBoolean();

    /**
     * Prepares a run.
     *
     * @param threads number of nodes that may execute at once, at least 1
     */
    public WorkflowExecutor(
            final ExecutableWorkflow workflow, final RunListener listener, final int threads) {
        m_workflow = workflow;
        m_listener = listener;
        m_threads = threads;
        m_context = new RunContext(workflow.workflow().folder());
    }

    /**
     * Executes all nodes and waits for them. Failures are in the reports; {@link
     * ExecutableWorkflow#isExecuted()}.
     */
    public void run() {
        m_workflow.configure();
        final ExecutorService pool =
                Executors.newFixedThreadPool(m_threads, task -> new Thread(task, "node"));
        try {
            final Map<ExecutableNode, CompletableFuture<Void>> done = new HashMap<>();
            for (final var node : m_workflow.nodes()) {
                final var before =
                        node.predecessors().stream()
                                .map(done::get)
                                .toArray(CompletableFuture<?>[]::new);
                done.put(
                        node,
                        CompletableFuture.allOf(before).thenRunAsync(() -> process(node), pool));
            }
            CompletableFuture.allOf(done.values().toArray(CompletableFuture<?>[]::new)).join();
        } finally {
            pool.shutdown();
        }
    }

    /**
     * Asks running nodes to stop and starts no others. Returns at once; may be called from any
     * thread.
     */
    public void cancel() {
        m_cancelled.set(true);
    }

    private void process(final ExecutableNode node) {
        final List<ExecutableNode> missing =
                node.predecessors().stream().filter(p -> p.state() != NodeState.EXECUTED).toList();
        if (m_cancelled.get()) {
            node.skip("Not executed: the run was cancelled");
        } else if (!missing.isEmpty()) {
            node.skip(
                    "Not executed: it needs "
                            + missing.stream()
                                    .map(p -> p.node().label() + " (" + p.state().words() + ")")
                                    .collect(Collectors.joining(", ")));
        } else {
            m_context.run(() -> execute(node));
        }
        m_listener.finished(node.report());
    }

    private void execute(final ExecutableNode node) {
        // Again, as the specs are now those of the results.
        node.configure();
        if (node.state() == NodeState.CONFIGURED) {
            m_listener.started(node.node());
            node.execute(
                    NodeAccess.get()
                            .newExecutionContext(
                                    (fraction, message) ->
                                            m_listener.progressed(node.node(), fraction, message),
                                    m_cancelled::get));
        }
    }
}
