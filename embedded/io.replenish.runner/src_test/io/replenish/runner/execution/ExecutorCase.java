// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.execution;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.runner.testing.TestNodes;
import io.replenish.runner.testing.WorkflowFolder;
import io.replenish.runner.workflow.Variable;
import io.replenish.runner.workflow.WorkflowNode;
import io.replenish.runner.workflow.WorkflowReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A workflow folder, nodes made for it, and what became of them in a run. */
abstract class ExecutorCase {

    /** Long enough for a loaded machine; reached only if the test fails. */
    static final long SECONDS = 30;

    @TempDir Path m_folder;

    final TestNodes m_installed = new TestNodes();
    final Map<String, NodeReport> m_reports = new ConcurrentHashMap<>();
    WorkflowFolder m_workflow;

    @BeforeEach
    void createFolder() {
        m_workflow = WorkflowFolder.at(m_folder);
    }

    final ExecutableWorkflow create(final Variable... variables) throws Exception {
        return ExecutableWorkflow.create(
                WorkflowReader.read(m_workflow.write()),
                m_installed,
                List.of(variables),
                List.of());
    }

    final RunListener collect() {
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

    final ExecutableWorkflow run(final Variable... variables) throws Exception {
        final var workflow = create(variables);
        new WorkflowExecutor(workflow, collect(), 2).run();
        return workflow;
    }

    final NodeState state(final String label) {
        return m_reports.get(label).state();
    }

    final String messages(final String label) {
        return m_reports.get(label).messages().stream()
                .map(NodeMessage::text)
                .collect(Collectors.joining("|"));
    }
}
