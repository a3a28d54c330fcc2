// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.runner.testing.TestNodes;
import io.replenish.runner.testing.WorkflowFolder;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.NodeSettings;

/** What keeps a node from being executed, and what it says before. */
class NodeConfigurationTest extends ExecutorCase {

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
}
