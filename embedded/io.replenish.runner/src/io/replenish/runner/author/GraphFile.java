// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.author;

import io.replenish.runner.author.WorkflowSpec.End;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.NodeSettingsWO;

/** The {@code workflow.knime} of a workflow: who made it, its notes, nodes and connections. */
final class GraphFile {

    /**
     * The oldest KNIME that the workflow is for, and the version of the file format that it writes.
     */
    private static final String CREATED_BY = "5.8.0";

    private static final String FORMAT_VERSION = "5.1.0";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss Z", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final NodeSettings file = new NodeSettings("workflow.knime");
    private final NodeSettingsWO nodes;
    private final NodeSettingsWO connections;
    private int connectionCount;

    /** Begins the file with what is known of the workflow as a whole. */
    GraphFile(WorkflowSpec spec) throws IOException {
        file.addString("created_by", CREATED_BY);
        file.addBoolean("created_by_nightly", false);
        file.addString("version", FORMAT_VERSION);
        file.addString("name", spec.name());
        addAuthor(spec);
        file.addString("customDescription", null);
        file.addString("state", "IDLE");
        file.addNodeSettings("workflow_credentials");
        addNotes(spec);
        nodes = file.addNodeSettings("nodes");
        connections = file.addNodeSettings("connections");
        addEditor();
    }

    private void addAuthor(WorkflowSpec spec) throws IOException {
        String time = TIME.format(spec.createdAt());
        NodeSettingsWO author = file.addNodeSettings("authorInformation");
        author.addString("authored-by", spec.author());
        author.addString("authored-when", time);
        author.addString("lastEdited-by", spec.author());
        author.addString("lastEdited-when", time);
    }

    private void addNotes(WorkflowSpec spec) throws IOException {
        if (spec.annotations().isEmpty()) {
            return;
        }
        NodeSettingsWO notes = file.addNodeSettings("annotations");
        for (int i = 0; i < spec.annotations().size(); i++) {
            Annotations.saveNote(
                    (NodeSettings) notes.addNodeSettings("annotation_" + i),
                    spec.annotations().get(i));
        }
    }

    /** How the canvas looks: as in a new workflow. */
    private void addEditor() {
        NodeSettingsWO editor = file.addNodeSettings("workflow_editor_settings");
        editor.addBoolean("workflow.editor.snapToGrid", false);
        editor.addBoolean("workflow.editor.ShowGrid", false);
        editor.addInt("workflow.editor.gridX", -1);
        editor.addInt("workflow.editor.gridY", -1);
        editor.addDouble("workflow.editor.zoomLevel", 1.0);
        editor.addBoolean("workflow.editor.curvedConnections", false);
        editor.addInt("workflow.editor.connectionWidth", 1);
    }

    /**
     * Adds a node.
     *
     * @param settingsFile its settings, relative to the workflow folder, with slashes
     */
    void addNode(WorkflowSpec.Node node, String settingsFile) {
        NodeSettingsWO entry = nodes.addNodeSettings("node_" + node.id());
        entry.addInt("id", node.id());
        entry.addString("node_settings_file", settingsFile);
        entry.addBoolean("node_is_meta", false);
        entry.addString("node_type", "NativeNode");
        entry.addString("ui_classname", "org.knime.core.node.workflow.NodeUIInformation");
        entry.addNodeSettings("ui_settings")
                .addIntArray("extrainfo.node.bounds", node.x(), node.y(), -1, -1);
    }

    /** Adds a connection. */
    void addConnection(End from, End to) {
        NodeSettingsWO entry = connections.addNodeSettings("connection_" + connectionCount++);
        entry.addInt("sourceID", from.node());
        entry.addInt("destID", to.node());
        entry.addInt("sourcePort", from.port());
        entry.addInt("destPort", to.port());
    }

    /** The whole file. */
    NodeSettings content() {
        return file;
    }
}
