// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.runner.testing.TestNodes;
import io.replenish.runner.testing.WorkflowFolder;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.KNIMEException;

/** Order, failure and end of a run. */
class WorkflowExecutorTest extends ExecutorCase {

    @Test
    void nodes_areExecutedWithTheResultsOfThoseBefore() throws Exception {
        m_installed.source("t.Source", "a", "b").passOn("t.Pass");
        m_workflow.node(1, "t.Source", "").node(2, "t.Pass", "").connect(1, 1, 2, 1);

        final var workflow = run();

        assertTrue(workflow.isExecuted());
        final var output = m_reports.get("Pass (#2)").outputs().get(0);
        assertEquals("Out 1", output.port());
        assertEquals(2, output.rows().getAsLong());
        assertEquals(2, ((BufferedDataTable) workflow.nodes().get(1).output(0)).size());
    }

    @Test
    void stateSavedInTheFolder_doesNotMatter() throws Exception {
        m_installed.source("t.Source", "a");
        m_workflow.node(1, "t.Source", "", WorkflowFolder.entry("isInactive", "xboolean", false));

        assertEquals(NodeState.IDLE, create().nodes().get(0).state());
    }

    @Test
    void independentBranches_runAtOnce() throws Exception {
        final var both = new CyclicBarrier(2);
        m_installed.add(
                "t.Meet",
                0,
                0,
                (in, settings, exec) -> {
                    both.await(SECONDS, TimeUnit.SECONDS);
                    return TestNodes.tables();
                });
        m_workflow.node(1, "t.Meet", "").node(2, "t.Meet", "");

        assertTrue(run().isExecuted());
    }

    @Test
    void variableConnection_ordersNodesWithoutData() throws Exception {
        final var isFirstDone = new AtomicBoolean();
        m_installed
                .add(
                        "t.First",
                        0,
                        0,
                        (in, settings, exec) -> {
                            Thread.sleep(50);
                            isFirstDone.set(true);
                            return TestNodes.tables();
                        })
                .add(
                        "t.Second",
                        0,
                        0,
                        (in, settings, exec) -> {
                            assertTrue(isFirstDone.get());
                            return TestNodes.tables();
                        });
        m_workflow.node(1, "t.Second", "").node(2, "t.First", "").connect(2, 0, 1, 0);

        assertTrue(run().isExecuted());
    }

    @Test
    void failure_stopsTheNodesAfterItAndNoOthers() throws Exception {
        m_installed
                .add(
                        "t.Fail",
                        0,
                        1,
                        (in, settings, exec) -> {
                            throw new KNIMEException("The data are no good.");
                        })
                .source("t.Source", "a")
                .passOn("t.Pass");
        m_workflow
                .node(1, "t.Fail", "")
                .node(2, "t.Pass", "")
                .node(3, "t.Pass", "")
                .node(4, "t.Source", "")
                .node(5, "t.Pass", "")
                .connect(1, 1, 2, 1)
                .connect(2, 1, 3, 1)
                .connect(4, 1, 5, 1);

        assertFalse(run().isExecuted());
        assertEquals(NodeState.FAILED, state("Fail (#1)"));
        assertEquals("Execute failed: The data are no good.", messages("Fail (#1)"));
        assertEquals(NodeState.CONFIGURED, state("Pass (#2)"));
        assertEquals("Not executed: it needs Fail (#1) (failed)", messages("Pass (#2)"));
        assertEquals("Not executed: it needs Pass (#2) (not executed)", messages("Pass (#3)"));
        assertEquals(NodeState.EXECUTED, state("Pass (#5)"));
    }

    @Test
    void unforeseenException_isToldWithItsClass() throws Exception {
        m_installed
                .add(
                        "t.Null",
                        0,
                        0,
                        (in, settings, exec) -> {
                            throw new IllegalStateException("no such thing");
                        })
                .add(
                        "t.Memory",
                        0,
                        0,
                        (in, settings, exec) -> {
                            throw new OutOfMemoryError();
                        });
        m_workflow.node(1, "t.Null", "").node(2, "t.Memory", "");

        run();

        assertEquals("Execute failed: IllegalStateException: no such thing", messages("Null (#1)"));
        assertTrue(
                messages("Memory (#2)").contains("REPLENISH_JAVA_OPTS"), messages("Memory (#2)"));
    }

    @Test
    void duplicateRowId_failsTheNodeAndNamesTheId() throws Exception {
        m_installed.add(
                "t.Twice",
                1,
                1,
                (in, settings, exec) -> {
                    final var container = exec.createDataContainer(TestNodes.SPEC);
                    for (int i = 0; i < 2; i++) {
                        try (var rows = in[0].iterator()) {
                            container.addRowToTable(rows.next());
                        }
                    }
                    container.close();
                    return TestNodes.tables(container.getTable());
                });
        m_installed.source("t.Source", "a");
        m_workflow.node(1, "t.Source", "").node(2, "t.Twice", "").connect(1, 1, 2, 1);

        run();

        assertEquals(NodeState.FAILED, state("Twice (#2)"));
        assertTrue(messages("Twice (#2)").contains("Row0"), messages("Twice (#2)"));
    }

    @Test
    void nodesSeeTheRunTheyBelongTo() throws Exception {
        final var seen = new AtomicReference<Path>();
        m_installed.add(
                "t.Where",
                0,
                0,
                (in, settings, exec) -> {
                    seen.set(RunContext.current().dataArea());
                    return TestNodes.tables();
                });
        m_workflow.node(1, "t.Where", "");

        run();

        assertEquals(m_folder.toAbsolutePath().resolve("data"), seen.get());
        assertThrows(IllegalStateException.class, RunContext::current);
    }

    @Test
    void cancel_stopsRunningNodesAndStartsNoOthers() throws Exception {
        final var isRunning = new CountDownLatch(1);
        m_installed
                .add(
                        "t.Endless",
                        0,
                        1,
                        (in, settings, exec) -> {
                            isRunning.countDown();
                            while (true) {
                                exec.checkCanceled();
                                Thread.sleep(1);
                            }
                        })
                .passOn("t.Pass");
        m_workflow.node(1, "t.Endless", "").node(2, "t.Pass", "").connect(1, 1, 2, 1);
        final var workflow = create();
        final var executor = new WorkflowExecutor(workflow, collect(), 2);
        final var thread = new Thread(executor::run);

        thread.start();
        assertTrue(isRunning.await(SECONDS, TimeUnit.SECONDS));
        executor.cancel();
        thread.join(TimeUnit.SECONDS.toMillis(SECONDS));

        assertFalse(thread.isAlive());
        assertEquals(NodeState.CANCELLED, state("Endless (#1)"));
        assertEquals("Not executed: the run was cancelled", messages("Pass (#2)"));
    }
}
