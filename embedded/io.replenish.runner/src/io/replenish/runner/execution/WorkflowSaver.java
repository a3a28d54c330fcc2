// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.execution;

import io.replenish.embedded.settings.SettingsXml;
import io.replenish.runner.workflow.WorkflowReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.config.base.ConfigBase;

/**
 * Saves a workflow after a run as a folder that KNIME opens: with the settings it ran with
 * (overrides and created defaults included), variables and messages. Results are not saved, so that
 * nodes come up configured or idle, never executed.
 */
public final class WorkflowSaver {

    /** What KNIME keeps in node folders beside settings and results. */
    private static final String DROPPED_FILES = "drop";

    private static final Set<String> NOT_COPIED = Set.of(".knimeLock", ".savedWithData");

    private final ExecutableWorkflow m_workflow;
    private final Path m_from;
    private final Path m_to;

    private WorkflowSaver(final ExecutableWorkflow workflow, final Path target) {
        m_workflow = workflow;
        m_from = workflow.workflow().folder();
        m_to = target;
    }

    /** Saves a workflow to an empty folder, outside the workflow's own. */
    public static void save(final ExecutableWorkflow workflow, final Path target)
            throws IOException {
        final var saver = new WorkflowSaver(workflow, target);
        saver.copyFiles();
        saver.saveGraph();
        for (final var node : workflow.nodes()) {
            saver.saveNode(node);
        }
    }

    private void copyFiles() throws IOException {
        final var nodeFolders =
                m_workflow.nodes().stream()
                        .map(n -> n.node().settingsFile().getParent())
                        .collect(Collectors.toSet());
        Files.walkFileTree(
                m_from,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            final Path folder, final BasicFileAttributes attributes)
                            throws IOException {
                        final boolean isResults =
                                nodeFolders.contains(folder.getParent())
                                        && !DROPPED_FILES.equals(folder.getFileName().toString());
                        if (isResults) {
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        Files.createDirectories(copyOf(folder));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(
                            final Path file, final BasicFileAttributes attributes)
                            throws IOException {
                        if (!NOT_COPIED.contains(file.getFileName().toString())) {
                            Files.copy(file, copyOf(file));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private Path copyOf(final Path path) {
        return m_to.resolve(m_from.relativize(path));
    }

    private void saveGraph() throws IOException {
        final var file = m_to.resolve(WorkflowReader.WORKFLOW_FILE);
        final NodeSettings settings;
        try (InputStream in = Files.newInputStream(file)) {
            settings = SettingsXml.read(in);
        }
        settings.addString("state", m_workflow.isConfigured() ? "CONFIGURED" : "IDLE");
        settings.removeConfig("nodecontainer_message");
        if (!m_workflow.variables().isEmpty()) {
            final var variables = new NodeSettings("workflow_variables");
            int index = 0;
            for (final var variable : m_workflow.variables()) {
                variable.save(variables.addNodeSettings("Var_" + index++));
            }
            settings.addNodeSettings(variables);
        }
        write(settings, file);
    }

    private void saveNode(final ExecutableNode node) throws IOException {
        final var settings = new NodeSettings("settings.xml");
        node.node().settings().copyTo(settings);
        node.baseSettings().ifPresent(settings::addNodeSettings);
        if (!settings.containsKey("view")) {
            final var view = node.instance().defaultViewSettings();
            if (!view.keySet().isEmpty()) {
                settings.addNodeSettings(view);
            }
        }
        settings.addString("state", node.state() == NodeState.IDLE ? "IDLE" : "CONFIGURED");
        settings.addBoolean("hasContent", false);
        settings.addNodeSettings(new NodeSettings("ports"));
        saveMessages(node.report().messages(), settings);
        write(settings, copyOf(node.node().settingsFile()));
    }

    private static void saveMessages(
            final List<NodeMessage> messages, final NodeSettings settings) {
        settings.removeConfig("nodecontainer_message");
        if (!messages.isEmpty()) {
            final boolean isError = messages.stream().anyMatch(NodeMessage::isError);
            final var saved = settings.addNodeSettings("nodecontainer_message");
            saved.addString("type", isError ? "ERROR" : "WARNING");
            saved.addString(
                    "message",
                    messages.stream().map(NodeMessage::text).collect(Collectors.joining("\n")));
        }
    }

    private static void write(final ConfigBase settings, final Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            SettingsXml.write(settings, out);
        }
    }
}
