// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.install.Installation.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user can do with the installation, from outside. */
class CommandLineTest {

    @TempDir Path m_temp;

    private static void assertPrints(final Outcome outcome, final String... parts) {
        for (final String part : parts) {
            assertTrue(
                    outcome.output().contains(part),
                    () -> "no '" + part + "' in " + outcome.output());
        }
    }

    private static Outcome succeed(final Object... arguments)
            throws IOException, InterruptedException {
        final Outcome outcome = Installation.run(arguments);
        assertEquals(0, outcome.exitCode(), outcome::output);
        assertEquals(List.of(), outcome.errors());
        return outcome;
    }

    @Test
    void nodesAreListed() throws Exception {
        assertPrints(
                succeed("nodes"),
                "Retail Sales Sample",
                "Sales Cleaner",
                "CSV Reader",
                "CSV Writer");
    }

    @Test
    void describeNamesPortsOptionsAndDefaults() throws Exception {
        assertPrints(
                succeed("describe", "sales cleaner"),
                "Rejected Sales",
                "duplicate (REJECT|KEEP, default REJECT)",
                "orderColumn (String, default \"\")",
                "View");
    }

    @Test
    void versionIsThatOfTheBundle() throws Exception {
        assertPrints(succeed("--version"), "replenish 1.0.0");
    }

    @Test
    void helpNamesCommandsAndExitCodes() throws Exception {
        assertPrints(succeed("--help"), "run", "nodes", "describe", "view", "130");
    }

    @Test
    void runWritesTheFileOfTheWriterAndEveryResult() throws Exception {
        final WorkflowCopy workflow = WorkflowCopy.to(m_temp.resolve("workflow"));
        final Map<String, String> before = workflow.contents();
        final Path out = m_temp.resolve("out");

        assertPrints(succeed("run", workflow.folder(), "--out", out), "Executed 3 of 3 nodes");

        assertEquals(before, workflow.contents());
        final List<String> clean =
                Files.readAllLines(workflow.file(WorkflowCopy.OUTPUT), StandardCharsets.UTF_8);
        assertTrue(clean.get(0).contains("Revenue"), clean.get(0));
        final long rejected = rows(out.resolve("Sales Cleaner (#2) - Rejected Sales.csv"));
        assertEquals(rows(workflow.file(WorkflowCopy.INPUT)), clean.size() - 1 + rejected);
        final String page =
                Files.readString(
                        out.resolve("Sales Cleaner (#2) - view.html"), StandardCharsets.UTF_8);
        assertFalse(page.contains("src=\"views.js\""), "the page loads a file");
    }

    private static long rows(final Path csv) throws IOException {
        return Files.readAllLines(csv, StandardCharsets.UTF_8).size() - 1L;
    }

    @Test
    void optionAndVariableChangeTheRunAndSaveKeepsThem() throws Exception {
        final WorkflowCopy workflow =
                WorkflowCopy.to(m_temp.resolve("workflow"))
                        .replace(
                                WorkflowCopy.GRAPH,
                                "<config key=\"nodes\">",
                                variable() + "<config key=\"nodes\">")
                        .replace(
                                WorkflowCopy.READER,
                                "<config key=\"nodeAnnotation\">",
                                controlledPath() + "<config key=\"nodeAnnotation\">");
        Files.move(workflow.file(WorkflowCopy.INPUT), workflow.file("data/december.csv"));
        final Map<String, String> before = workflow.contents();
        final Path saved = m_temp.resolve("saved");

        final Outcome outcome =
                succeed(
                        "run",
                        workflow.folder(),
                        "--set",
                        "file=december.csv,String",
                        "--option",
                        "2,duplicate,KEEP,String",
                        "--option",
                        "2,cancellation,KEEP,String",
                        "--save",
                        saved);

        assertFalse(outcome.output().contains("Duplicate row:"), outcome::output);
        assertEquals(before, workflow.contents());
        final WorkflowCopy copy = new WorkflowCopy(saved);
        assertTrue(copy.contents().get(WorkflowCopy.GRAPH).contains("december.csv"));
        assertTrue(
                copy.contents()
                        .get(WorkflowCopy.CLEANER)
                        .contains("key=\"duplicate\" type=\"xstring\" value=\"KEEP\""));
        assertEquals(before.keySet(), copy.contents().keySet());
        final String again = succeed("run", saved).output();
        assertEquals(cleanerLine(outcome.output()), cleanerLine(again));
    }

    /** Returns how many rows the cleaner delivered. */
    private static String cleanerLine(final String output) {
        return output.lines()
                .filter(line -> line.contains("Clean Sales"))
                .map(line -> line.substring(line.indexOf("Clean Sales")))
                .findFirst()
                .orElseThrow();
    }

    private static String variable() {
        return "<config key=\"workflow_variables\"><config key=\"Var_0\">"
                + "<entry key=\"name\" type=\"xstring\" value=\"file\"/>"
                + "<entry key=\"class\" type=\"xstring\" value=\"STRING\"/>"
                + "<entry key=\"value\" type=\"xstring\" value=\"absent.csv\"/></config></config>";
    }

    private static String controlledPath() {
        return "<config key=\"variables\"><entry key=\"version\" type=\"xstring\" value=\"V_2019_09_13\"/>"
                + "<config key=\"tree\"><config key=\"settings\"><config key=\"file_selection\"><config key=\"path\">"
                + "<config key=\"path\"><entry key=\"used_variable\" type=\"xstring\" value=\"file\"/>"
                + "<entry key=\"exposed_variable\" type=\"xstring\" isnull=\"true\" value=\"\"/></config>"
                + "</config></config></config></config></config>";
    }

    @Test
    void workflowInAMetanodeRunsAsIfItWereOpenedOut() throws Exception {
        final WorkflowCopy workflow = WorkflowCopy.to(m_temp.resolve("workflow"));
        final Path inside = Files.createDirectory(workflow.file("Shop (#7)"));
        for (final String node :
                List.of("CSV Reader (#1)", "Sales Cleaner (#2)", "CSV Writer (#3)")) {
            Files.move(workflow.file(node), inside.resolve(node));
        }
        Files.move(workflow.file(WorkflowCopy.GRAPH), inside.resolve(WorkflowCopy.GRAPH));
        workflow.write(WorkflowCopy.GRAPH, graphOf("MetaNode", "Shop (#7)/workflow.knime"));

        assertPrints(
                succeed("run", workflow.folder()), "Sales Cleaner (#7:2)", "Executed 3 of 3 nodes");
    }

    /** Returns a graph of one entry. */
    static String graphOf(final String type, final String file) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<config xmlns=\"http://www.knime.org/2008/09/XMLConfig\" key=\"workflow.knime\">"
                + "<entry key=\"version\" type=\"xstring\" value=\"5.1.0\"/>"
                + "<config key=\"nodes\"><config key=\"node_7\"><entry key=\"id\" type=\"xint\" value=\"7\"/>"
                + "<entry key=\"node_settings_file\" type=\"xstring\" value=\""
                + file
                + "\"/>"
                + "<entry key=\"node_is_meta\" type=\"xboolean\" value=\"true\"/>"
                + "<entry key=\"node_type\" type=\"xstring\" value=\""
                + type
                + "\"/></config></config>"
                + "<config key=\"connections\"/></config>";
    }
}
