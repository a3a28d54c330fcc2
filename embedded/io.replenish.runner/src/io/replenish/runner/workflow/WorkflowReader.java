// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.workflow;

import io.replenish.embedded.settings.SettingsXml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.NodeSettingsRO;

/**
 * Reads a KNIME workflow folder (KNIME 2.10 to 5.x). Metanodes are opened out; components, and
 * whatever else cannot be run as a whole, are refused. All problems are collected, so that a folder
 * need not be mended one message at a time.
 */
public final class WorkflowReader {

    /** The file that makes a folder a workflow. */
    public static final String WORKFLOW_FILE = "workflow.knime";

    private static final int NEWEST_FORMAT = 5;

    private final Path m_folder;
    private final List<String> m_problems = new ArrayList<>();
    private final TreeMap<NodeId, WorkflowNode> m_nodes = new TreeMap<>();
    private final Wiring m_wiring = new Wiring();
    private List<Variable> m_variables = List.of();

    private WorkflowReader(final Path folder) {
        m_folder = folder;
    }

    /**
     * Reads a workflow.
     *
     * @param folder an existing folder
     * @throws WorkflowLoadException if it is no workflow or cannot be run as a whole; the message
     *     names file and place
     */
    public static Workflow read(final Path folder) throws WorkflowLoadException {
        return new WorkflowReader(folder.toAbsolutePath().normalize()).read();
    }

    private Workflow read() throws WorkflowLoadException {
        final var file = m_folder.resolve(WORKFLOW_FILE);
        if (!Files.isRegularFile(file)) {
            throw new WorkflowLoadException(
                    List.of(m_folder + " is no KNIME workflow: it has no file " + WORKFLOW_FILE));
        }
        readLevel(file, NodeId.ROOT, "");
        final var connections = m_wiring.connections(m_problems);
        final var ordered = Dependencies.order(m_nodes, connections, m_problems);
        if (!m_problems.isEmpty()) {
            throw new WorkflowLoadException(m_problems);
        }
        return new Workflow(
                m_folder, m_folder.getFileName().toString(), m_variables, ordered, connections);
    }

    /**
     * Reads the graph of the workflow, or of a metanode. {@code place} names the metanode in
     * messages.
     */
    private void readLevel(final Path file, final NodeId level, final String place) {
        try {
            final var settings = readXml(file);
            if (level.equals(NodeId.ROOT)) {
                checkVersion(settings);
            }
            readVariables(settings, level, place);
            final Set<Integer> known = new HashSet<>();
            for (final var node : children(settings, "nodes")) {
                final int number = node.getInt("id");
                if (!known.add(number)) {
                    m_problems.add(file + ": node number " + number + " is given twice");
                }
                readNode(node, file.getParent(), level.child(number), place);
            }
            for (final var connection : children(settings, "connections")) {
                readConnection(connection, level, known, file);
            }
        } catch (IOException | InvalidSettingsException e) {
            m_problems.add(describe(file, e));
        }
    }

    private void readVariables(
            final NodeSettingsRO settings, final NodeId level, final String place)
            throws InvalidSettingsException {
        final List<Variable> variables = new ArrayList<>();
        for (final var variable : children(settings, "workflow_variables")) {
            variables.add(Variable.load(variable));
        }
        if (level.equals(NodeId.ROOT)) {
            m_variables = variables;
        } else if (!variables.isEmpty()) {
            m_problems.add(
                    "Metanode '"
                            + place
                            + "' has workflow variables of its own, which is not supported here");
        }
    }

    private void readNode(
            final NodeSettingsRO node, final Path base, final NodeId id, final String place)
            throws InvalidSettingsException {
        final String location = node.getString("node_settings_file");
        final var file = base.resolve(location).normalize();
        if (!file.startsWith(m_folder)) {
            m_problems.add(
                    "Node #"
                            + id
                            + ": its settings file '"
                            + location
                            + "' lies outside the workflow folder");
            return;
        }
        final String inside = place.isEmpty() ? "" : place + " / ";
        final String type = node.getString("node_type");
        if ("MetaNode".equals(type)) {
            m_wiring.addMetanode(id);
            readLevel(file, id, inside + file.getParent().getFileName());
        } else if ("NativeNode".equals(type)) {
            readNativeNode(file, id);
        } else {
            m_problems.add(
                    ("SubNode".equals(type) ? "Component" : "Node of type " + type)
                            + " '"
                            + inside
                            + file.getParent().getFileName()
                            + "' ("
                            + file.getParent()
                            + ") cannot be run here, and a workflow"
                            + " is never run in part: expand it in KNIME, or run the workflow there");
        }
    }

    private void readNativeNode(final Path file, final NodeId id) {
        try {
            final var settings = readXml(file);
            final String factory = settings.getString("factory");
            final String name =
                    settings.getString(
                            "node-name", factory.substring(factory.lastIndexOf('.') + 1));
            m_nodes.put(
                    id,
                    new WorkflowNode(
                            id,
                            name,
                            annotation(settings),
                            factory,
                            NodeOrigin.of(settings),
                            settings,
                            file));
        } catch (IOException | InvalidSettingsException e) {
            m_problems.add(describe(file, e));
        }
    }

    private void readConnection(
            final NodeSettingsRO connection,
            final NodeId level,
            final Set<Integer> known,
            final Path file)
            throws InvalidSettingsException {
        final int source = connection.getInt("sourceID");
        final int destination = connection.getInt("destID");
        for (final int end : new int[] {source, destination}) {
            if (end == Wiring.METANODE_BORDER ? level.equals(NodeId.ROOT) : !known.contains(end)) {
                m_problems.add(
                        file
                                + ": the connection from node "
                                + source
                                + " to node "
                                + destination
                                + " names node "
                                + end
                                + ", which does not exist");
                return;
            }
        }
        m_wiring.connect(
                level,
                source,
                connection.getInt("sourcePort"),
                destination,
                connection.getInt("destPort"),
                m_problems);
    }

    private static String annotation(final NodeSettings settings) throws InvalidSettingsException {
        if (!settings.containsKey("nodeAnnotation")) {
            return "";
        }
        final String text = settings.getNodeSettings("nodeAnnotation").getString("text", "");
        return text == null ? "" : text.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").trim();
    }

    private static void checkVersion(final NodeSettings settings) throws InvalidSettingsException {
        final String version = settings.getString("version", "unknown");
        if (!version.matches("[0-9]+(\\.[0-9]+)*")) {
            throw new InvalidSettingsException("its format version is '" + version + "'");
        }
        if (Integer.parseInt(version.substring(0, (version + ".").indexOf('.'))) > NEWEST_FORMAT) {
            throw new InvalidSettingsException(
                    "format version "
                            + version
                            + " is newer than the formats known here (up to 5)");
        }
    }

    private static NodeSettings readXml(final Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return SettingsXml.read(in);
        }
    }

    private static String describe(final Path file, final Exception problem) {
        if (problem instanceof NoSuchFileException) {
            return "The file " + problem.getMessage() + " is missing";
        }
        return file + " cannot be read: " + problem.getMessage();
    }

    /** Returns the groups below a group, in the order of the file; none if it is absent. */
    private static List<NodeSettingsRO> children(final NodeSettingsRO settings, final String key)
            throws InvalidSettingsException {
        final List<NodeSettingsRO> result = new ArrayList<>();
        if (settings.containsKey(key)) {
            final var group = settings.getNodeSettings(key);
            for (final String child : group.keySet()) {
                result.add(group.getNodeSettings(child));
            }
        }
        return result;
    }
}
