// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.runner.ExitCode;
import io.replenish.runner.testing.TestNodes;
import io.replenish.runner.testing.WorkflowFolder;
import io.replenish.runner.workflow.NodeEntry;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.node.KNIMEException;

/** Exit codes and messages of the command line, which are an interface. */
class ReplenishCommandTest {

    @TempDir Path m_temp;

    private final TestNodes m_installed =
            new TestNodes()
                    .source("t.Source", "a", "ü,\"b\"")
                    .passOn("t.Pass")
                    .add(
                            "t.Fail",
                            0,
                            1,
                            (in, settings, exec) -> {
                                throw new KNIMEException("The data are no good.");
                            });
    private final StringWriter m_out = new StringWriter();
    private final StringWriter m_err = new StringWriter();

    private int execute(final Object... arguments) {
        final String[] texts =
                List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        return ReplenishCommand.execute(
                m_installed, new PrintWriter(m_out, true), new PrintWriter(m_err, true), texts);
    }

    private void assertError(final String part) {
        assertTrue(m_err.toString().contains(part), m_err::toString);
        assertFalse(m_err.toString().contains("\tat "), "a stack trace, though not asked for");
    }

    private Path workflow() throws IOException {
        return WorkflowFolder.at(m_temp.resolve("my workflow ä"))
                .node(1, "t.Source", "")
                .node(2, "t.Pass", "")
                .connect(1, 1, 2, 1)
                .write();
    }

    @Test
    void executedWorkflow_is0WithALinePerNodeAndASummary() throws Exception {
        assertEquals(ExitCode.OK, execute("run", workflow()));

        final var lines = m_out.toString().lines().toList();
        assertTrue(
                lines.get(0).matches("\\[1/2] Source \\(#1\\) +done +[0-9.]+ s  Out 1 2 rows"),
                lines.get(0));
        assertTrue(lines.get(1).startsWith("[2/2] Pass (#2)"), lines.get(1));
        assertTrue(
                lines.get(2).matches("Executed 2 of 2 nodes in [0-9.]+ s, peak heap [0-9]+ MB\\."),
                lines.get(2));
        assertEquals("", m_err.toString());
    }

    @Test
    void runningAWorkflow_leavesItsFolderAsItIs() throws Exception {
        final var folder = workflow();
        final var before = contents(folder);

        execute("run", folder);

        assertEquals(before, contents(folder));
    }

    private static Map<String, String> contents(final Path folder) throws IOException {
        final Map<String, String> contents = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (final var file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        folder.relativize(file).toString(),
                        Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return contents;
    }

    @Test
    void out_writesEachTableAsCsv() throws Exception {
        final var out = m_temp.resolve("results");

        assertEquals(ExitCode.OK, execute("run", workflow(), "--out", out));

        final var file = out.resolve("Source (#1) - Out 1.csv");
        assertTrue(Files.readString(file, StandardCharsets.UTF_8).contains("\"ü,\"\"b\"\"\""));
        assertTrue(Files.exists(out.resolve("Pass (#2) - Out 1.csv")));
    }

    @Test
    void missingFolder_is2() {
        final var missing = m_temp.resolve("absent");

        assertEquals(ExitCode.BAD_ARGUMENTS, execute("run", missing));
        assertError("error: The workflow folder " + missing + " does not exist");
    }

    @Test
    void packedWorkflow_is2WithAdvice() throws Exception {
        assertEquals(
                ExitCode.BAD_ARGUMENTS, execute("run", Files.createFile(m_temp.resolve("a.knwf"))));
        assertError("unpack it first");
    }

    @Test
    void folderThatIsNoWorkflow_is3() {
        assertEquals(ExitCode.LOAD_ERROR, execute("run", m_temp));
        assertError("is no KNIME workflow");
    }

    @Test
    void brokenXml_is3() throws Exception {
        Files.writeString(workflow().resolve("workflow.knime"), "<config>");

        assertEquals(ExitCode.LOAD_ERROR, execute("run", m_temp.resolve("my workflow ä")));
        assertError("workflow.knime cannot be read");
    }

    @Test
    void externalEntity_is3() throws Exception {
        Files.writeString(
                workflow().resolve("workflow.knime"),
                "<!DOCTYPE config [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><config key=\"a\"/>");

        assertEquals(ExitCode.LOAD_ERROR, execute("run", m_temp.resolve("my workflow ä")));
        assertError("DOCTYPE");
    }

    @Test
    void unknownFactory_is3() throws Exception {
        final var folder =
                WorkflowFolder.at(m_temp.resolve("w")).node(1, "org.example.Magic", "").write();

        assertEquals(ExitCode.LOAD_ERROR, execute("run", folder));
        assertError("its factory org.example.Magic is not installed");
    }

    @Test
    void component_is3() throws Exception {
        final var folder =
                WorkflowFolder.at(m_temp.resolve("w"))
                        .node(1, "t.Source", "")
                        .reference(2, "Rules (#2)/settings.xml", "SubNode")
                        .write();

        assertEquals(ExitCode.LOAD_ERROR, execute("run", folder));
        assertError("Component 'Rules (#2)'");
        assertEquals("", m_out.toString());
    }

    @Test
    void unconnectedRequiredPort_is4() throws Exception {
        final var folder = WorkflowFolder.at(m_temp.resolve("w")).node(1, "t.Pass", "").write();

        assertEquals(ExitCode.EXECUTION_ERROR, execute("run", folder));
        assertError("error: Pass (#1): Input port 1 ('In 1') is not connected");
        assertTrue(m_out.toString().contains("not configured"), m_out::toString);
    }

    @Test
    void failedNode_is4AndWhatWasExecutedIsWritten() throws Exception {
        final var folder =
                WorkflowFolder.at(m_temp.resolve("w"))
                        .node(1, "t.Source", "")
                        .node(2, "t.Fail", "")
                        .node(3, "t.Pass", "")
                        .connect(2, 1, 3, 1)
                        .write();
        final var out = m_temp.resolve("out");

        assertEquals(ExitCode.EXECUTION_ERROR, execute("run", folder, "--out", out));
        assertError("error: Fail (#2): Execute failed: The data are no good.");
        assertError("warning: Pass (#3): Not executed: it needs Fail (#2) (failed)");
        assertTrue(m_out.toString().contains("Executed 1 of 3 nodes"), m_out::toString);
        assertTrue(Files.exists(out.resolve("Source (#1) - Out 1.csv")));
    }

    @Test
    void verbose_printsTheStackTrace() throws Exception {
        final var folder = WorkflowFolder.at(m_temp.resolve("w")).node(1, "t.Fail", "").write();

        execute("run", folder, "--verbose");

        assertTrue(m_err.toString().contains("\tat "), m_err::toString);
    }

    @Test
    void outputFolderThatIsAFile_is2BeforeAnythingIsRun() throws Exception {
        final var file = Files.createFile(m_temp.resolve("file"));

        assertEquals(ExitCode.BAD_ARGUMENTS, execute("run", workflow(), "--out", file));
        assertError("The output folder " + file + " is a file");
        assertEquals("", m_out.toString());
    }

    @Test
    void outputFolderThatCannotBeCreated_is2() throws Exception {
        final var file = Files.createFile(m_temp.resolve("file"));

        assertEquals(
                ExitCode.BAD_ARGUMENTS, execute("run", workflow(), "--out", file.resolve("below")));
        assertError("cannot be written to");
    }

    @Test
    void outputFolderInsideTheWorkflow_is2AndIsNotCreated() throws Exception {
        final var folder = workflow();

        assertEquals(
                ExitCode.BAD_ARGUMENTS, execute("run", folder, "--out", folder.resolve("out")));
        assertError("lies inside the workflow");
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void savingOverAnything_is2() throws Exception {
        final var folder = workflow();

        assertEquals(ExitCode.BAD_ARGUMENTS, execute("run", folder, "--save", m_temp));
        assertError("exists and is not empty");
        assertEquals(
                ExitCode.BAD_ARGUMENTS, execute("run", folder, "--save", folder.resolve("copy")));
        assertError("lies inside the workflow");
    }

    @Test
    void save_writesAWorkflowThatRuns() throws Exception {
        final var saved = m_temp.resolve("saved");

        assertEquals(ExitCode.OK, execute("run", workflow(), "--save", saved));
        assertEquals(ExitCode.OK, execute("run", saved));
    }

    @Test
    void variableThatTheWorkflowDoesNotDefine_isAWarningAsInKnime() throws Exception {
        assertEquals(ExitCode.OK, execute("run", workflow(), "--set", "unheard=1,int"));
        assertError("warning: the workflow defines no variable 'unheard'");
    }

    @Test
    void settingThatANodeDoesNotHave_is3() throws Exception {
        assertEquals(
                ExitCode.LOAD_ERROR, execute("run", workflow(), "--option", "1,nothing,1,int"));
        assertError("Source (#1): Option 'nothing' of node 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fly",
                "--fly",
                "run",
                "describe",
                "run a b",
                "view a",
                "run . --set x",
                "run . --option 1"
            })
    void wrongArguments_are2WithAHint(final String line) {
        final Object[] arguments = line.isEmpty() ? new Object[0] : (Object[]) line.split(" ");

        assertEquals(ExitCode.BAD_ARGUMENTS, execute(arguments));
        assertError("error: ");
        assertTrue(m_err.toString().contains("--help"), m_err::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "run --help", "describe --help", "--version"})
    void helpAndVersion_are0(final String line) {
        assertEquals(ExitCode.OK, execute((Object[]) line.split(" ")));
        assertTrue(m_out.toString().contains("eplenish"), m_out::toString);
    }

    @Test
    void nodes_areListed() {
        assertEquals(ExitCode.OK, execute("nodes"));
        assertEquals(
                3, m_out.toString().lines().filter(l -> l.contains("A node for tests.")).count());
    }

    @Test
    void nodeThatCannotBeCreated_is3AndTheOthersAreListed() {
        m_installed
                .nodes()
                .add(
                        0,
                        new NodeEntry(
                                "org.example.Broken",
                                "/",
                                "org.example",
                                () -> {
                                    throw new NoClassDefFoundError("missing/Type");
                                }));

        assertEquals(ExitCode.LOAD_ERROR, execute("nodes"));
        assertError("Node org.example.Broken of bundle org.example cannot be created");
        assertTrue(m_out.toString().contains("Source"), m_out::toString);
    }

    @Test
    void describe_printsPortsOptionsAndDefaults() {
        assertEquals(ExitCode.OK, execute("describe", "pass"));
        for (final String part :
                List.of("Does <little>.", "1 In 1", "1 Out 1", "  factor (double, default 1.5)")) {
            assertTrue(m_out.toString().contains(part), m_out::toString);
        }
    }

    @Test
    void describingAnUnknownNode_is2() {
        assertEquals(ExitCode.BAD_ARGUMENTS, execute("describe", "Nothing"));
        assertError("There is no node 'Nothing'");
    }

    @Test
    void viewOfANodeWithout_is2() throws Exception {
        assertEquals(ExitCode.BAD_ARGUMENTS, execute("view", workflow(), "1"));
        assertError("Node Source (#1) has no view");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "Sauce", "1/1"})
    void viewOfANodeThatIsNotThere_is2AndNamesThoseThereAre(final String node) throws Exception {
        assertEquals(ExitCode.BAD_ARGUMENTS, execute("view", workflow(), node));
        assertError(
                "There is no node " + node + " in the workflow; there are Source (#1), Pass (#2)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Source", "source (#1)"})
    void nodeToView_mayBeGivenByName(final String node) throws Exception {
        assertEquals(ExitCode.BAD_ARGUMENTS, execute("view", workflow(), node));
        assertError("Node Source (#1) has no view");
    }

    @Test
    void nameOfSeveralNodes_is2AndNamesThem() throws Exception {
        final var folder =
                WorkflowFolder.at(m_temp.resolve("w"))
                        .node(
                                1,
                                "t.Source",
                                "",
                                WorkflowFolder.config(
                                        "nodeAnnotation",
                                        WorkflowFolder.entry("text", "xstring", "last year")))
                        .node(2, "t.Source", "")
                        .write();

        assertEquals(ExitCode.BAD_ARGUMENTS, execute("view", folder, "Source"));
        assertError(
                "There are several nodes 'Source', give the number of one, such as 1:"
                        + " Source (#1) \"last year\", Source (#2)");
    }
}
