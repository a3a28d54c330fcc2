// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.embedded.settings.SettingsXml;
import io.replenish.runner.testing.TestNodes;
import io.replenish.runner.testing.WorkflowFolder;
import io.replenish.runner.workflow.OptionOverride;
import io.replenish.runner.workflow.Variable;
import io.replenish.runner.workflow.WorkflowNode;
import io.replenish.runner.workflow.WorkflowReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.knime.core.node.NodeSettings;

class WorkflowSaverTest {

    private static final RunListener SILENT =
            new RunListener() {
                @Override
                public void started(final WorkflowNode node) {}

                @Override
                public void progressed(
                        final WorkflowNode node, final double fraction, final String message) {}

                @Override
                public void finished(final NodeReport report) {}
            };

    @TempDir Path m_temp;

    private Path m_saved;

    @BeforeEach
    void runAndSave() throws Exception {
        final var defaults = new NodeSettings("model");
        defaults.addInt("count", 3);
        final var installed =
                new TestNodes()
                        .add(
                                "t.Count",
                                0,
                                0,
                                defaults,
                                (in, settings, model) -> TestNodes.specs(0),
                                (in, settings, exec) -> TestNodes.tables())
                        .passOn("t.Pass");
        final var folder =
                WorkflowFolder.at(m_temp.resolve("workflow"))
                        .variable("n", "INTEGER", "xint", 5)
                        .node(1, "t.Count", WorkflowFolder.entry("count", "xint", 1))
                        .node(2, "t.Pass", "")
                        .write();
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data").resolve("in.csv"), "a");
        Files.createDirectories(folder.resolve("Count (#1)").resolve("port_1"));
        Files.createFile(folder.resolve("Count (#1)").resolve("port_1").resolve("data.zip"));
        Files.createFile(folder.resolve(".knimeLock"));
        final var workflow =
                ExecutableWorkflow.create(
                        WorkflowReader.read(folder),
                        installed,
                        List.of(new Variable("n", Variable.Type.INTEGER, 8)),
                        List.of(OptionOverride.parse("1,count,7,int")));
        new WorkflowExecutor(workflow, SILENT, 1).run();
        m_saved = Files.createDirectories(m_temp.resolve("saved"));
        WorkflowSaver.save(workflow, m_saved);
    }

    private NodeSettings settings(final String... path) throws IOException {
        var file = m_saved;
        for (final String name : path) {
            file = file.resolve(name);
        }
        try (var in = Files.newInputStream(file)) {
            return SettingsXml.read(in);
        }
    }

    @Test
    void savedWorkflow_isReadAgain() throws Exception {
        final var again = WorkflowReader.read(m_saved);

        assertEquals(2, again.nodes().size());
        assertEquals(List.of(new Variable("n", Variable.Type.INTEGER, 8)), again.variables());
    }

    @Test
    void executedNode_isSavedConfiguredWithTheSettingsItRanWith() throws Exception {
        final var saved = settings("Count (#1)", "settings.xml");

        assertEquals(7, saved.getNodeSettings("model").getInt("count"));
        assertEquals("CONFIGURED", saved.getString("state"));
        assertFalse(saved.getBoolean("hasContent"));
        assertFalse(saved.containsKey("nodecontainer_message"));
    }

    @Test
    void idleNode_isSavedWithItsMessage() throws Exception {
        final var saved = settings("Pass (#2)", "settings.xml");

        assertEquals("IDLE", saved.getString("state"));
        final var message = saved.getNodeSettings("nodecontainer_message");
        assertEquals("ERROR", message.getString("type"));
        assertTrue(
                message.getString("message").contains("not connected"),
                message.getString("message"));
        assertEquals("IDLE", settings("workflow.knime").getString("state"));
    }

    @Test
    void filesAreCopied_butNotResultsOfEarlierRuns() {
        assertTrue(Files.exists(m_saved.resolve("data").resolve("in.csv")));
        assertFalse(Files.exists(m_saved.resolve("Count (#1)").resolve("port_1")));
        assertFalse(Files.exists(m_saved.resolve(".knimeLock")));
    }

    @Test
    void theFolderItself_isNotChanged() throws Exception {
        final var original = m_temp.resolve("workflow");

        assertTrue(
                Files.readString(original.resolve("Count (#1)").resolve("settings.xml"))
                        .contains("EXECUTED"));
        assertTrue(Files.readString(original.resolve("workflow.knime")).contains("EXECUTED"));
    }
}
