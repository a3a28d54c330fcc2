// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.author;

import io.replenish.embedded.settings.SettingsXml;
import io.replenish.runner.author.WorkflowSpec.End;
import io.replenish.runner.execution.ExecutableNode;
import io.replenish.runner.execution.ExecutableWorkflow;
import io.replenish.runner.execution.NodeState;
import io.replenish.runner.files.WholeFile;
import io.replenish.runner.workflow.NodeEntry;
import io.replenish.runner.workflow.NodeFinder;
import io.replenish.runner.workflow.WorkflowLoadException;
import io.replenish.runner.workflow.WorkflowReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.knime.core.node.NodeFactory;
import org.knime.core.node.NodeSettings;

/**
 * Writes a workflow folder as KNIME 5.8 would have saved it before it was run: no port data, no
 * absolute path, every setting present, and the states in which its nodes are when it is opened.
 * The same specification and nodes always give the same files.
 */
public final class Author {

    /** What is a node's folder: {@code Name (#3)}. */
    private static final String NODE_FOLDER = ".* \\(#\\d+\\)";

    private static final String SETTINGS = "/settings.xml";
    private static final String GRAPH = "workflow.knime";
    private static final String DATA_AREA = "data";

    private final WorkflowSpec spec;
    private final Path target;
    private final Map<Integer, NodeSettingsFile> nodes = new TreeMap<>();
    private final Map<String, NodeSettings> files = new TreeMap<>();

    private Author(WorkflowSpec spec, Path target) {
        this.spec = spec;
        this.target = target;
    }

    /**
     * Writes the workflow of a specification. A workflow that is in the target folder already is
     * replaced; its data area is left as it is.
     *
     * @param specFile the specification, see {@link WorkflowSpec}
     * @param target the workflow folder; created if it does not exist
     * @param finder where the nodes are found
     * @throws IOException if the specification is wrong, a node is not installed, or the folder
     *     cannot be written or holds something that is no workflow; nothing has been changed then,
     *     unless writing itself failed or the runner cannot open what was written
     */
    public static void write(Path specFile, Path target, NodeFinder finder) throws IOException {
        Author author =
                new Author(WorkflowSpec.read(specFile), target.toAbsolutePath().normalize());
        author.createNodes(finder);
        author.write();
        author.markConfigured(finder);
    }

    private void createNodes(NodeFinder finder) throws IOException {
        for (WorkflowSpec.Node node : spec.nodes()) {
            NodeEntry entry =
                    finder.find(node.factory())
                            .orElseThrow(
                                    () ->
                                            new IOException(
                                                    "Node "
                                                            + node.id()
                                                            + ": there is no node with the factory "
                                                            + node.factory()
                                                            + "; './replenish nodes' lists those there are."));
            nodes.put(node.id(), new NodeSettingsFile(node, create(entry)));
        }
    }

    private static NodeFactory<?> create(NodeEntry entry) throws IOException {
        try {
            return entry.creator().call();
        } catch (Exception | LinkageError e) {
            throw new IOException(
                    "The node "
                            + entry.factory()
                            + " of bundle "
                            + entry.bundle()
                            + " cannot be created: "
                            + e,
                    e);
        }
    }

    private void write() throws IOException {
        for (NodeSettingsFile node : nodes.values()) {
            files.put(node.folderName() + SETTINGS, node.content());
        }
        files.put(GRAPH, graph());
        prepareTarget();
        for (Map.Entry<String, NodeSettings> file : files.entrySet()) {
            writeXml(target.resolve(file.getKey()), file.getValue());
        }
        MetadataFile.write(spec, target.resolve("workflow-metadata.xml"));
    }

    /** Whoever opens a workflow is warned by KNIME of every state that is not the saved one. */
    private void markConfigured(NodeFinder finder) throws IOException {
        ExecutableWorkflow workflow = open(finder);
        workflow.configure();
        for (ExecutableNode node : workflow.nodes()) {
            if (node.state() == NodeState.CONFIGURED) {
                Path nodeFolder = node.node().settingsFile().getParent().getFileName();
                markConfigured(nodeFolder + SETTINGS);
            }
        }
        if (workflow.isConfigured()) {
            markConfigured(GRAPH);
        }
    }

    private ExecutableWorkflow open(NodeFinder finder) throws IOException {
        try {
            return ExecutableWorkflow.create(
                    WorkflowReader.read(target), finder, List.of(), List.of());
        } catch (WorkflowLoadException e) {
            throw new IOException(
                    "The workflow has been written but cannot be opened: " + e.getMessage(), e);
        }
    }

    private void markConfigured(String file) throws IOException {
        NodeSettings content = files.get(file);
        content.addString("state", NodeState.CONFIGURED.name());
        writeXml(target.resolve(file), content);
    }

    private NodeSettings graph() throws IOException {
        GraphFile graph = new GraphFile(spec);
        for (WorkflowSpec.Node node : spec.nodes()) {
            graph.addNode(node, nodes.get(node.id()).folderName() + SETTINGS);
        }
        for (List<String> connection : spec.connections()) {
            End from = End.parse(connection.get(0));
            End to = End.parse(connection.get(1));
            checkPort(from, false);
            checkPort(to, true);
            graph.addConnection(from, to);
        }
        return graph.content();
    }

    private void checkPort(End end, boolean input) throws IOException {
        NodeSettingsFile node = nodes.get(end.node());
        if (end.port() < 0 || end.port() > node.ports(input)) {
            throw new IOException(
                    "Node "
                            + end.node()
                            + " ("
                            + node.nodeName()
                            + ") has "
                            + node.ports(input)
                            + (input ? " inputs" : " outputs")
                            + ", so no port "
                            + end.port()
                            + ". An optional port must be asked for (optionalPorts).");
        }
    }

    /** Takes away the nodes of an earlier version, which may have had other names and numbers. */
    private void prepareTarget() throws IOException {
        Files.createDirectories(target);
        List<Path> entries;
        try (Stream<Path> listed = Files.list(target)) {
            entries = listed.toList();
        }
        boolean isNew = entries.stream().allMatch(entry -> entry.endsWith(DATA_AREA));
        if (!isNew && !Files.exists(target.resolve(GRAPH))) {
            throw new IOException(target + " is not empty and no workflow. Name another folder.");
        }
        for (Path entry : entries) {
            if (Files.isDirectory(entry) && entry.getFileName().toString().matches(NODE_FOLDER)) {
                delete(entry);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void writeXml(Path file, NodeSettings content) throws IOException {
        Files.createDirectories(file.getParent());
        try (WholeFile whole = WholeFile.create(file)) {
            SettingsXml.write(content, whole.stream());
            whole.commit();
        }
    }
}
