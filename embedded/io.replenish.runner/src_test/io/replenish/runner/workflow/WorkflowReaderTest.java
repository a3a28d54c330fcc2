// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.runner.testing.WorkflowFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkflowReaderTest {

    /** Written by the workflow manager of KNIME 5.9. */
    private static final Path BY_KNIME = Path.of("src_test", "fixtures", "knime-5.9-csv");

    @TempDir Path m_folder;

    private static String problem(final Path folder) {
        return assertThrows(WorkflowLoadException.class, () -> WorkflowReader.read(folder))
                .getMessage();
    }

    private static Connection connection(
            final String source,
            final int sourcePort,
            final String destination,
            final int destinationPort) {
        return new Connection(
                NodeId.parse(source), sourcePort, NodeId.parse(destination), destinationPort);
    }

    private static List<String> ids(final Workflow workflow) {
        return workflow.nodes().stream().map(n -> n.id().toString()).toList();
    }

    @Test
    void workflowSavedByKnime_isReadWithNamesFactoriesAndOrigin() throws Exception {
        final var workflow = WorkflowReader.read(BY_KNIME);

        assertEquals("knime-5.9-csv", workflow.name());
        assertEquals(List.of(connection("1", 1, "2", 1)), workflow.connections());
        final var reader = workflow.nodes().get(0);
        assertEquals("CSV Reader (#1)", reader.label());
        assertEquals(
                "org.knime.base.node.io.filehandling.csv.reader.CSVTableReaderNodeFactory",
                reader.factory());
        assertEquals("org.knime.base", reader.origin().bundle());
        assertEquals("", reader.origin().feature());
        assertEquals(
                ",",
                reader.settings()
                        .getNodeSettings("model")
                        .getNodeSettings("settings")
                        .getString("column_delimiter"));
    }

    @Test
    void nodes_comeAfterTheNodesTheyDependOn() throws Exception {
        WorkflowFolder.at(m_folder)
                .node(1, "a.Last", "")
                .node(2, "a.First", "")
                .node(3, "a.Middle", "")
                .connect(3, 1, 1, 1)
                .connect(2, 0, 3, 0)
                .write();

        assertEquals(List.of("2", "3", "1"), ids(WorkflowReader.read(m_folder)));
    }

    @Test
    void variablesAndAnnotation_areRead() throws Exception {
        WorkflowFolder.at(m_folder)
                .variable("x", "DOUBLE", "xdouble", 7.0)
                .node(
                        1,
                        "a.Node",
                        "",
                        WorkflowFolder.config(
                                "nodeAnnotation",
                                WorkflowFolder.entry(
                                        "text", "xstring", "&lt;p&gt;times&lt;/p&gt; three")))
                .write();

        final var workflow = WorkflowReader.read(m_folder);

        assertEquals(List.of(new Variable("x", Variable.Type.DOUBLE, 7.0)), workflow.variables());
        assertEquals("times three", workflow.nodes().get(0).annotation());
    }

    @Test
    void emptyWorkflow_hasNoNodes() throws Exception {
        assertEquals(List.of(), WorkflowReader.read(WorkflowFolder.at(m_folder).write()).nodes());
    }

    @Test
    void metanode_isOpenedOutWithItsPorts() throws Exception {
        WorkflowFolder.at(m_folder)
                .node(1, "a.Source", "")
                .reference(5, "Tidy up (#5)/workflow.knime", "MetaNode")
                .node(9, "a.Sink", "")
                .connect(1, 1, 5, 0)
                .connect(1, 0, 5, 1)
                .connect(5, 0, 9, 1)
                .write();
        WorkflowFolder.at(m_folder.resolve("Tidy up (#5)"))
                .node(3, "a.Inner", "")
                .connect(-1, 0, 3, 1)
                .connect(-1, 1, 3, 0)
                .connect(3, 2, -1, 0)
                .write();

        final var workflow = WorkflowReader.read(m_folder);

        assertEquals(List.of("1", "5:3", "9"), ids(workflow));
        assertEquals(
                List.of(
                        connection("1", 0, "5:3", 0),
                        connection("1", 1, "5:3", 1),
                        connection("5:3", 2, "9", 1)),
                workflow.connections());
    }

    @Test
    void metanodeThatPassesThroughAnother_isFollowedToTheNode() throws Exception {
        WorkflowFolder.at(m_folder)
                .node(1, "a.Source", "")
                .reference(2, "Outer (#2)/workflow.knime", "MetaNode")
                .node(3, "a.Sink", "")
                .connect(1, 1, 2, 0)
                .connect(2, 0, 3, 1)
                .write();
        WorkflowFolder.at(m_folder.resolve("Outer (#2)"))
                .reference(1, "Inner (#1)/workflow.knime", "MetaNode")
                .connect(-1, 0, 1, 0)
                .connect(1, 0, -1, 0)
                .write();
        WorkflowFolder.at(m_folder.resolve("Outer (#2)").resolve("Inner (#1)"))
                .connect(-1, 0, -1, 0)
                .write();

        assertEquals(
                List.of(connection("1", 1, "3", 1)), WorkflowReader.read(m_folder).connections());
    }

    @Test
    void unconnectedPortOfAMetanode_leavesTheNodeInsideUnconnected() throws Exception {
        WorkflowFolder.at(m_folder).reference(5, "Tidy up (#5)/workflow.knime", "MetaNode").write();
        WorkflowFolder.at(m_folder.resolve("Tidy up (#5)"))
                .node(3, "a.Inner", "")
                .connect(-1, 0, 3, 1)
                .write();

        assertEquals(List.of(), WorkflowReader.read(m_folder).connections());
    }

    @Test
    void component_isRefusedByNameAndPath() throws Exception {
        WorkflowFolder.at(m_folder)
                .reference(5, "Clean sales (#5)/settings.xml", "SubNode")
                .write();

        final String problem = problem(m_folder);

        assertTrue(problem.startsWith("Component 'Clean sales (#5)'"), problem);
        assertTrue(problem.contains(m_folder.resolve("Clean sales (#5)").toString()), problem);
    }

    @Test
    void componentInAMetanode_isRefusedWithTheMetanodesName() throws Exception {
        WorkflowFolder.at(m_folder).reference(5, "Tidy up (#5)/workflow.knime", "MetaNode").write();
        WorkflowFolder.at(m_folder.resolve("Tidy up (#5)"))
                .reference(2, "Rules (#2)/settings.xml", "SubNode")
                .write();

        assertTrue(
                problem(m_folder).startsWith("Component 'Tidy up (#5) / Rules (#2)'"),
                problem(m_folder));
    }

    @Test
    void folderWithoutWorkflow_isRefused() {
        assertTrue(
                problem(m_folder).endsWith("is no KNIME workflow: it has no file workflow.knime"),
                problem(m_folder));
    }

    @Test
    void brokenXml_isRefusedWithFileAndLine() throws Exception {
        Files.write(
                m_folder.resolve("workflow.knime"),
                "<config key=\"workflow.knime\">\n<entry\n</config>"
                        .getBytes(StandardCharsets.UTF_8));

        final String problem = problem(m_folder);

        assertTrue(problem.contains("workflow.knime cannot be read"), problem);
        assertTrue(problem.contains("line 3"), problem);
    }

    @Test
    void externalEntity_isRefusedAndNotRead() throws Exception {
        final var secret =
                Files.writeString(m_folder.resolve("secret.txt"), "secret", StandardCharsets.UTF_8);
        Files.writeString(
                m_folder.resolve("workflow.knime"),
                "<!DOCTYPE config [<!ENTITY e SYSTEM \""
                        + secret.toUri()
                        + "\">]>\n"
                        + "<config xmlns=\"http://www.knime.org/2008/09/XMLConfig\" key=\"workflow.knime\">"
                        + "<entry key=\"version\" type=\"xstring\" value=\"5.1.0\"/>"
                        + "<entry key=\"name\" type=\"xstring\" value=\"&e;\"/></config>",
                StandardCharsets.UTF_8);

        final String problem = problem(m_folder);

        assertTrue(
                problem.contains("workflow.knime cannot be read") && problem.contains("DOCTYPE"),
                problem);
    }

    @Test
    void allProblems_areToldAtOnce() throws Exception {
        WorkflowFolder.at(m_folder)
                .reference(1, "Gone (#1)/settings.xml", "NativeNode")
                .reference(2, "Rules (#2)/settings.xml", "SubNode")
                .write();

        final var e =
                assertThrows(WorkflowLoadException.class, () -> WorkflowReader.read(m_folder));

        assertEquals(2, e.problems().size());
        assertTrue(e.problems().get(0).endsWith("settings.xml is missing"), e.getMessage());
    }

    @Test
    void settingsFileOutsideTheFolder_isRefused() throws Exception {
        WorkflowFolder.at(m_folder)
                .reference(1, "../Other (#1)/settings.xml", "NativeNode")
                .write();

        assertTrue(
                problem(m_folder).contains("lies outside the workflow folder"), problem(m_folder));
    }

    @Test
    void circle_isRefusedWithItsNodes() throws Exception {
        WorkflowFolder.at(m_folder)
                .node(1, "a.One", "")
                .node(2, "a.Two", "")
                .node(3, "a.Three", "")
                .connect(1, 1, 2, 1)
                .connect(2, 1, 1, 1)
                .write();

        assertTrue(problem(m_folder).endsWith("One (#1), Two (#2)"), problem(m_folder));
    }

    @Test
    void twoConnectionsIntoOnePort_areRefused() throws Exception {
        WorkflowFolder.at(m_folder)
                .node(1, "a.One", "")
                .node(2, "a.Two", "")
                .node(3, "a.Three", "")
                .connect(1, 1, 3, 1)
                .connect(2, 1, 3, 1)
                .write();

        assertEquals("Two connections end at input port 1 of node #3", problem(m_folder));
    }

    @Test
    void connectionToANodeThatIsNotThere_isRefused() throws Exception {
        WorkflowFolder.at(m_folder).node(1, "a.One", "").connect(1, 1, 7, 1).write();

        assertTrue(
                problem(m_folder).contains("names node 7, which does not exist"),
                problem(m_folder));
    }

    @Test
    void connectionOfFlowVariablesToADataPort_isRefused() throws Exception {
        WorkflowFolder.at(m_folder)
                .node(1, "a.One", "")
                .node(2, "a.Two", "")
                .connect(1, 0, 2, 1)
                .write();

        assertTrue(
                problem(m_folder).contains("joins a flow variable port and another"),
                problem(m_folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.0.0", "10.1", "", "latest"})
    void unknownFormat_isRefused(final String version) throws Exception {
        WorkflowFolder.at(m_folder).version(version).write();

        assertTrue(
                problem(m_folder).contains("'" + version + "'")
                        || problem(m_folder).contains(version + " is newer"));
    }

    @Test
    void partUpToANode_leavesOutWhatItDoesNotNeed() throws Exception {
        WorkflowFolder.at(m_folder)
                .node(1, "a.Source", "")
                .node(2, "a.Wanted", "")
                .node(3, "a.Writer", "")
                .node(4, "a.Other", "")
                .connect(1, 1, 2, 1)
                .connect(2, 1, 3, 1)
                .write();

        final var part = WorkflowReader.read(m_folder).upTo(NodeId.parse("2"));

        assertEquals(List.of("1", "2"), ids(part));
        assertEquals(List.of(connection("1", 1, "2", 1)), part.connections());
    }
}
