// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.runner.testing.TestNodes;
import io.replenish.runner.testing.WorkflowFolder;
import io.replenish.runner.workflow.OptionOverride;
import io.replenish.runner.workflow.Variable;
import io.replenish.runner.workflow.WorkflowReader;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.knime.core.node.NodeSettings;

/** Flow variables and options change the settings of nodes. */
class FlowVariablesTest extends ExecutorCase {

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
}
