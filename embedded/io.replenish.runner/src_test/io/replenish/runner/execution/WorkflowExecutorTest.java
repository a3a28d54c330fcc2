// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.runner.testing.TestNodes;
import io.replenish.runner.testing.WorkflowFolder;
import io.replenish.runner.workflow.OptionOverride;
import io.replenish.runner.workflow.Variable;
import io.replenish.runner.workflow.WorkflowLoadException;
import io.replenish.runner.workflow.WorkflowNode;
import io.replenish.runner.workflow.WorkflowReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.NodeSettings;

class WorkflowExecutorTest {

    /** Long enough for a loaded machine; reached only if the test fails. */
    private static final long SECONDS = 30;

    @TempDir Path m_folder;

    private final TestNodes m_installed = new TestNodes();
    private final Map<String, NodeReport> m_reports = new ConcurrentHashMap<>();
    private WorkflowFolder m_workflow;

    @BeforeEach
    void createFolder() {
        m_workflow = WorkflowFolder.at(m_folder);
    }

    private ExecutableWorkflow create(final Variable... variables) throws Exception {
        return ExecutableWorkflow.create(
                WorkflowReader.read(m_workflow.write()),
                m_installed,
                List.of(variables),
                List.of());
    }

    private RunListener collect() {
        return new RunListener() {
            @Override
            public void started(final WorkflowNode node) {
                // the end is enough
            }

            @Override
            public void progressed(
                    final WorkflowNode node, final double fraction, final String message) {
                assertTrue(fraction >= 0 && fraction <= 1, () -> String.valueOf(fraction));
            }

            @Override
            public void finished(final NodeReport report) {
                m_reports.put(report.node().label(), report);
            }
        };
    }

    private ExecutableWorkflow run(final Variable... variables) throws Exception {
        final var workflow = create(variables);
        new WorkflowExecutor(workflow, collect(), 2).run();
        return workflow;
    }

    private NodeState state(final String label) {
        return m_reports.get(label).state();
    }

    private String messages(final String label) {
        return m_reports.get(label).messages().stream()
                .map(NodeMessage::text)
                .collect(Collectors.joining("|"));
    }

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
    void invalidSetting_leavesTheNodeIdleWithTheReason() throws Exception {
        final var defaults = new NodeSettings("model");
        defaults.addInt("horizon", 6);
        m_installed.add(
                "t.Strict",
                0,
                0,
                defaults,
                (in, settings, model) -> TestNodes.specs(0),
                (in, settings, exec) -> TestNodes.tables());
        m_workflow.node(1, "t.Strict", WorkflowFolder.entry("other", "xint", 1));

        assertFalse(run().isExecuted());
        assertEquals(NodeState.IDLE, state("Strict (#1)"));
        assertEquals("Setting 'horizon' is missing", messages("Strict (#1)"));
    }

    @Test
    void unconnectedRequiredPort_leavesTheNodeIdleWithTheReason() throws Exception {
        m_installed.passOn("t.Pass");
        m_workflow.node(1, "t.Pass", "");

        assertFalse(run().isExecuted());
        assertEquals(NodeState.IDLE, state("Pass (#1)"));
        assertTrue(
                messages("Pass (#1)").startsWith("Input port 1 ('In 1') is not connected"),
                messages("Pass (#1)"));
    }

    @Test
    void nodeAfterUnknownSpecs_isConfiguredOnceTheyAreKnown() throws Exception {
        final var seen = new AtomicReference<DataTableSpec>();
        m_installed
                .add(
                        "t.Unknown",
                        0,
                        1,
                        new NodeSettings("model"),
                        (in, settings, model) -> new DataTableSpec[1],
                        (in, settings, exec) -> TestNodes.tables(TestNodes.table(exec, "a")))
                .add(
                        "t.Look",
                        1,
                        0,
                        new NodeSettings("model"),
                        (in, settings, model) -> {
                            seen.set(in[0]);
                            return TestNodes.specs(0);
                        },
                        (in, settings, exec) -> TestNodes.tables());
        m_workflow.node(1, "t.Unknown", "").node(2, "t.Look", "").connect(1, 1, 2, 1);

        assertTrue(run().isExecuted());
        assertTrue(TestNodes.SPEC.equalStructure(seen.get()));
    }

    @Test
    void warningOfConfigure_isReported() throws Exception {
        m_installed.add(
                "t.Warn",
                0,
                0,
                new NodeSettings("model"),
                (in, settings, model) -> {
                    model.warn("Mind the gap.");
                    return TestNodes.specs(0);
                },
                (in, settings, exec) -> TestNodes.tables());
        m_workflow.node(1, "t.Warn", "");

        run();

        assertEquals("Mind the gap.", messages("Warn (#1)"));
    }

    private void installCounter(final AtomicReference<Integer> seen) {
        final var defaults = new NodeSettings("model");
        defaults.addInt("count", 1);
        m_installed.add(
                "t.Count",
                0,
                0,
                defaults,
                (in, settings, model) -> TestNodes.specs(0),
                (in, settings, exec) -> {
                    seen.set(settings.getInt("count"));
                    return TestNodes.tables();
                });
    }

    private static String control(final String setting, final String variable) {
        return WorkflowFolder.config(
                "variables",
                WorkflowFolder.config("tree", WorkflowFolder.controlled(setting, variable)));
    }

    @Test
    void workflowVariable_controlsASetting_andCanBeSetFromOutside() throws Exception {
        final var seen = new AtomicReference<Integer>();
        installCounter(seen);
        m_workflow
                .variable("n", "INTEGER", "xint", 5)
                .node(
                        1,
                        "t.Count",
                        WorkflowFolder.entry("count", "xint", 1),
                        control("count", "n"));

        run();
        assertEquals(5, seen.get());
        run(new Variable("n", Variable.Type.INTEGER, 8));
        assertEquals(8, seen.get());
    }

    @Test
    void missingVariable_leavesTheNodeIdleAndNamesSettingAndVariable() throws Exception {
        installCounter(new AtomicReference<>());
        m_workflow.node(
                1, "t.Count", WorkflowFolder.entry("count", "xint", 1), control("count", "absent"));

        run();

        assertEquals(NodeState.IDLE, state("Count (#1)"));
        assertTrue(
                messages("Count (#1)").contains("'count'")
                        && messages("Count (#1)").contains("'absent'"));
    }

    @Test
    void exposedVariable_reachesTheNodesAfterIt() throws Exception {
        final var seen = new AtomicReference<Integer>();
        installCounter(seen);
        final String exposing =
                WorkflowFolder.config(
                        "variables",
                        WorkflowFolder.config(
                                "tree",
                                WorkflowFolder.config(
                                        "count",
                                        "<entry key=\"used_variable\" type=\"xstring\" isnull=\"true\" value=\"\"/>"
                                                + WorkflowFolder.entry(
                                                        "exposed_variable", "xstring", "made"))));
        m_workflow
                .node(1, "t.Count", WorkflowFolder.entry("count", "xint", 42), exposing)
                .node(
                        2,
                        "t.Count",
                        WorkflowFolder.entry("count", "xint", 1),
                        control("count", "made"))
                .connect(1, 0, 2, 0);

        assertTrue(run().isExecuted());
        assertEquals(42, seen.get());
    }

    @Test
    void option_replacesASetting() throws Exception {
        final var seen = new AtomicReference<Integer>();
        installCounter(seen);
        m_workflow.node(1, "t.Count", WorkflowFolder.entry("count", "xint", 1));
        final var workflow =
                ExecutableWorkflow.create(
                        WorkflowReader.read(m_workflow.write()),
                        m_installed,
                        List.of(),
                        List.of(OptionOverride.parse("1,count,7,int")));

        new WorkflowExecutor(workflow, collect(), 1).run();

        assertEquals(7, seen.get());
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

    private String loadProblem() {
        return assertThrows(WorkflowLoadException.class, this::create).getMessage();
    }

    @Test
    void unknownFactory_isRefusedWithBundleAndAdvice() throws Exception {
        m_workflow.node(
                1,
                "org.example.MagicNodeFactory",
                "",
                WorkflowFolder.entry("node-bundle-symbolic-name", "xstring", "org.example.magic")
                        + WorkflowFolder.entry("node-bundle-version", "xstring", "2.1.0")
                        + WorkflowFolder.entry(
                                "node-feature-symbolic-name", "xstring", "org.example.feature"));

        final String problem = loadProblem();

        for (final String part :
                List.of(
                        "MagicNodeFactory (#1)",
                        "org.example.MagicNodeFactory is not installed",
                        "bundle org.example.magic (2.1.0)",
                        "feature org.example.feature",
                        "Install")) {
            assertTrue(problem.contains(part), problem);
        }
    }

    @Test
    void knimesOwnNode_isRefusedWithAdviceToUseKnime() throws Exception {
        m_workflow.node(
                1,
                "org.knime.base.node.Some",
                "",
                WorkflowFolder.entry("node-bundle-symbolic-name", "xstring", "org.knime.base"));

        assertTrue(loadProblem().contains("one of KNIME's own nodes"), loadProblem());
    }

    @Test
    void connectionToAPortThatIsNotThere_isRefused() throws Exception {
        m_installed.source("t.Source", "a").passOn("t.Pass");
        m_workflow.node(1, "t.Source", "").node(2, "t.Pass", "").connect(1, 2, 2, 1);

        assertTrue(loadProblem().contains("port 2 of Source (#1)"), loadProblem());
    }

    @Test
    void optionOfANodeThatIsNotThere_isRefused() throws Exception {
        m_workflow.write();

        final var e =
                assertThrows(
                        WorkflowLoadException.class,
                        () ->
                                ExecutableWorkflow.create(
                                        WorkflowReader.read(m_folder),
                                        m_installed,
                                        List.of(),
                                        List.of(OptionOverride.parse("3,a,1,int"))));

        assertEquals("Option 'a': there is no node 3 in the workflow", e.getMessage());
    }
}
