// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.install.Installation.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each mistake ends the process with the exit code of its kind and one error that says what and
 * where.
 */
class MistakesTest {

    private static final int BAD_ARGUMENTS = 2;
    private static final int LOAD_ERROR = 3;
    private static final int EXECUTION_ERROR = 4;

    @TempDir Path m_temp;

    private WorkflowCopy m_workflow;

    @BeforeEach
    void copy() throws Exception {
        m_workflow = WorkflowCopy.to(m_temp.resolve("workflow"));
    }

    /**
     * Runs the workflow and expects one error with all these parts, no stack trace and no file of
     * the writer.
     */
    private Outcome assertFails(
            final int exitCode, final List<String> options, final String... parts)
            throws Exception {
        final List<Object> arguments = new ArrayList<>(List.of("run", m_workflow.folder()));
        arguments.addAll(options);
        final Outcome outcome = Installation.run(arguments.toArray());

        assertEquals(exitCode, outcome.exitCode(), outcome::output);
        assertEquals(1, outcome.errors().size(), outcome::output);
        for (final String part : parts) {
            assertTrue(
                    outcome.errors().get(0).contains(part),
                    () -> "no '" + part + "' in " + outcome.output());
        }
        assertFalse(outcome.output().contains("\tat "), outcome::output);
        if (exitCode != EXECUTION_ERROR) {
            assertFalse(outcome.output().contains("Executed"), outcome::output);
        }
        return outcome;
    }

    private void assertNothingWritten() throws Exception {
        try (Stream<Path> files = Files.list(m_workflow.file("data"))) {
            assertEquals(List.of(m_workflow.file(WorkflowCopy.INPUT)), files.toList());
        }
    }

    @Test
    void missingFolder() throws Exception {
        m_workflow = new WorkflowCopy(m_temp.resolve("absent"));
        assertFails(BAD_ARGUMENTS, List.of(), m_workflow.folder() + " does not exist");
    }

    @Test
    void folderThatIsNoWorkflow() throws Exception {
        Files.delete(m_workflow.file(WorkflowCopy.GRAPH));
        assertFails(LOAD_ERROR, List.of(), m_workflow.folder().toString(), "workflow.knime");
    }

    @Test
    void brokenXml() throws Exception {
        m_workflow.replace(WorkflowCopy.CLEANER, "</config>\n</config>", "</config>");
        assertFails(LOAD_ERROR, List.of(), m_workflow.file(WorkflowCopy.CLEANER).toString());
        assertNothingWritten();
    }

    @Test
    void xmlWithAnExternalEntityIsRefusedAndNothingIsRead() throws Exception {
        final Path secret =
                Files.writeString(
                        m_temp.resolve("secret.txt"), "hidden-treasure", StandardCharsets.UTF_8);
        m_workflow
                .replace(
                        WorkflowCopy.CLEANER,
                        "encoding=\"UTF-8\"?>",
                        "encoding=\"UTF-8\"?><!DOCTYPE config"
                                + " [<!ENTITY secret SYSTEM \""
                                + secret.toUri()
                                + "\">]>")
                .replace(
                        WorkflowCopy.CLEANER,
                        "<config key=\"flow_stack\"/>",
                        "<config key=\"x\">&secret;</config>");
        final Outcome outcome =
                assertFails(
                        LOAD_ERROR,
                        List.of(),
                        m_workflow.file(WorkflowCopy.CLEANER).toString(),
                        "DOCTYPE");
        assertFalse(outcome.output().contains("hidden-treasure"), outcome::output);
        assertNothingWritten();
    }

    @Test
    void unknownFactory() throws Exception {
        m_workflow
                .replace(
                        WorkflowCopy.CLEANER,
                        "io.replenish.nodes.salescleaner.SalesCleanerNodeFactory",
                        "org.example.magic.WandNodeFactory")
                .replace(
                        WorkflowCopy.CLEANER,
                        "value=\"io.replenish.nodes\"",
                        "value=\"org.example.magic\"");
        assertFails(
                LOAD_ERROR,
                List.of(),
                "Sales Cleaner (#2)",
                "org.example.magic.WandNodeFactory",
                "bundle org.example.magic",
                "Install");
        assertNothingWritten();
    }

    @Test
    void unconnectedRequiredPort() throws Exception {
        m_workflow.cut(WorkflowCopy.GRAPH, "<config key=\"connection_1\">", "</config>");
        assertFails(EXECUTION_ERROR, List.of(), "CSV Writer (#3)", "port 1", "not connected");
        assertNothingWritten();
    }

    @Test
    void invalidSetting() throws Exception {
        m_workflow.replace(WorkflowCopy.CLEANER, "value=\"InvoiceDate\"", "value=\"Invoiced\"");
        assertFails(EXECUTION_ERROR, List.of(), "Sales Cleaner (#2)", "Invoiced");
        assertNothingWritten();
    }

    @Test
    void settingThatIsNoneOfItsChoices() throws Exception {
        assertFails(
                EXECUTION_ERROR,
                List.of("--option", "2,duplicate,PERHAPS,String"),
                "Sales Cleaner (#2)",
                "PERHAPS",
                "REJECT",
                "KEEP");
        assertNothingWritten();
    }

    @Test
    void duplicateRowId() throws Exception {
        m_workflow.replace(
                WorkflowCopy.READER,
                "key=\"has_row_id\" type=\"xboolean\" value=\"false\"",
                "key=\"has_row_id\" type=\"xboolean\" value=\"true\"");
        assertFails(EXECUTION_ERROR, List.of(), "CSV Reader (#1)", "'536569'", "has_row_id");
        assertNothingWritten();
    }

    @Test
    void missingCsvFile() throws Exception {
        m_workflow.replace(WorkflowCopy.READER, "value=\"sales.csv\"", "value=\"purchases.csv\"");
        assertFails(
                EXECUTION_ERROR,
                List.of(),
                "CSV Reader (#1)",
                m_workflow.file("data/purchases.csv").toString());
        assertNothingWritten();
    }

    @Test
    void outputFolderThatCannotBeWritten() throws Exception {
        final Path file = Files.createFile(m_temp.resolve("file"));
        assertFails(
                BAD_ARGUMENTS,
                List.of("--out", file.resolve("out").toString()),
                file.resolve("out").toString());
        assertNothingWritten();
    }

    @Test
    void writerThatFindsAFolderAtItsPlaceLeavesNothing() throws Exception {
        Files.createDirectory(m_workflow.file(WorkflowCopy.OUTPUT));
        assertFails(EXECUTION_ERROR, List.of(), "CSV Writer (#3)", WorkflowCopy.OUTPUT);
        Files.delete(m_workflow.file(WorkflowCopy.OUTPUT));
        assertNothingWritten();
    }

    @Test
    void componentIsRefusedByNameAndPath() throws Exception {
        m_workflow.write(
                WorkflowCopy.GRAPH, CommandLineTest.graphOf("SubNode", "Shop (#7)/settings.xml"));
        assertFails(
                LOAD_ERROR,
                List.of(),
                "Component 'Shop (#7)'",
                m_workflow.file("Shop (#7)").toString());
    }

    @Test
    void optionThatIsNotThere() throws Exception {
        assertFails(
                LOAD_ERROR,
                List.of("--option", "2,duplicates,KEEP,String"),
                "duplicates",
                "duplicate");
        assertNothingWritten();
    }

    @Test
    void unknownOptionOfTheCommandLine() throws Exception {
        assertFails(BAD_ARGUMENTS, List.of("--output", "x"), "--output");
    }
}
