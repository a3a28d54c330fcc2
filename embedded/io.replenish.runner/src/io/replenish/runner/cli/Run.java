// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.cli;

import io.replenish.runner.execution.ExecutableWorkflow;
import io.replenish.runner.execution.NodeState;
import io.replenish.runner.execution.WorkflowExecutor;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * One execution of a workflow from the command line: progress, cancellation with Ctrl-C, closing
 * summary.
 */
final class Run {

    /**
     * How long a node may take to notice that it has been cancelled before the process ends all the
     * same.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ExecutableWorkflow m_workflow;
    private final Console m_console;
    private final RunPrinter m_printer;
    private final CountDownLatch m_ended = new CountDownLatch(1);

    private Run(final ExecutableWorkflow workflow, final Console console) {
        m_workflow = workflow;
        m_console = console;
        m_printer = new RunPrinter(workflow.nodes().size(), console);
    }

    static Run of(final ExecutableWorkflow workflow, final Console console) {
        return new Run(workflow, console);
    }

    /** Executes the workflow and prints a summary. Returns whether every node has been executed. */
    boolean execute() {
        final int threads = Runtime.getRuntime().availableProcessors();
        final var executor = new WorkflowExecutor(m_workflow, m_printer, threads);
        final var hook = new Thread(() -> cancel(executor), "cancel");
        Runtime.getRuntime().addShutdownHook(hook);
        final long start = System.nanoTime();
        try {
            executor.run();
            m_printer.close();
            m_console.print(summary(Duration.ofNanos(System.nanoTime() - start)));
        } finally {
            m_ended.countDown();
        }
        removeHook(hook);
        return m_workflow.isExecuted();
    }

    /**
     * Ctrl-C: the process ends when this returns, with the exit code that the signal gives it
     * (130).
     */
    private void cancel(final WorkflowExecutor executor) {
        m_printer.note("Cancelling, waiting for running nodes to stop ...");
        executor.cancel();
        try {
            if (!m_ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                m_printer.note("A node does not stop; ending without it.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void removeHook(final Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending and the hook waits for this very run: stay out of its way.
            awaitEnd();
        }
    }

    /** Blocks until the process ends, so that a cancelled run writes no results. */
    private static void awaitEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String summary(final Duration time) {
        final long executed =
                m_workflow.nodes().stream().filter(n -> n.state() == NodeState.EXECUTED).count();
        return String.format(
                Locale.ROOT,
                "Executed %d of %d nodes in %s, peak heap %d MB.",
                executed,
                m_workflow.nodes().size(),
                RunPrinter.seconds(time),
                peakHeapInMegabytes());
    }

    /** Returns the sum of the peaks of all heap pools, an upper bound of the peak of the whole. */
    private static long peakHeapInMegabytes() {
        final long sum =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(p -> p.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(u -> u.getUsed())
                        .sum();
        // The pools reach their peaks at different times: together they may have more than there
        // ever was.
        return Math.min(sum, Runtime.getRuntime().maxMemory()) >> 20;
    }
}
