// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.runner.execution.ExecutableNode;
import io.replenish.runner.workflow.WorkflowNode;
import io.replenish.runner.workflow.WorkflowReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.config.base.ConfigEntries;

/** Workflows that earlier versions have saved are loaded with all their settings, and run. */
class SavedWorkflowsTest {

    @TempDir Path m_temp;

    static List<Path> saved() throws IOException {
        try (Stream<Path> folders = Files.list(Checkout.SAVED_WORKFLOWS)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("saved")
    void runsAndSavesEverySettingAgainAsItWas(final Path folder) throws Exception {
        final Path again = m_temp.resolve("again");

        final Runner.Outcome outcome = Runner.command("run", folder, "--save", again);

        assertEquals(0, outcome.exitCode(), outcome::err);
        final Map<String, NodeSettings> after = new TreeMap<>();
        for (final WorkflowNode node : WorkflowReader.read(again).nodes()) {
            after.put(node.label(), node.settings());
        }
        for (final WorkflowNode node : WorkflowReader.read(folder).nodes()) {
            assertFalse(node.settings().getNodeSettings("model").keySet().isEmpty(), node.label());
            for (final String part : List.of("model", "node_creation_config")) {
                assertKept(
                        node.label(),
                        node.settings().getNodeSettings(part),
                        after.get(node.label()).getNodeSettings(part));
            }
        }
    }

    /** Later versions may have more settings, but none that was saved may get lost. */
    private static void assertKept(
            final String path, final NodeSettings saved, final NodeSettings now)
            throws InvalidSettingsException {
        for (final String key : saved.keySet()) {
            final String place = path + '/' + key;
            assertTrue(now.containsKey(key), place);
            if (saved.getEntry(key).getType() == ConfigEntries.config) {
                assertKept(place, saved.getNodeSettings(key), now.getNodeSettings(key));
            } else {
                assertTrue(saved.getEntry(key).isIdentical(now.getEntry(key)), place);
            }
        }
    }

    /** Figures that follow from the settings: were one not read, some of these were others. */
    @Test
    void settingsOfVersion100DoWhatTheyDid() throws Exception {
        final Map<String, ExecutableNode> nodes =
                Runner.execute(Checkout.SAVED_WORKFLOWS.resolve("1.0.0"));

        assertEquals(56_046, rows(nodes, "Sales Cleaner (#2)", 0)); // AdventureWorks
        assertEquals(17, rows(nodes, "Demand Aggregator (#3)", 1)); // subcategories
        assertEquals(17 * 30, rows(nodes, "Demand Aggregator (#3)", 0)); // by month
        assertEquals(17 * 4, rows(nodes, "SARIMA Forecaster (#5)", 0)); // horizon
        assertEquals(5, rows(nodes, "RFM Segmenter (#6)", 1)); // number of segments
        assertEquals(7, rows(nodes, "Result Summary (#10)", 0)); // inputs
    }

    /** Columns with unusual names, optional inputs, several policies: all as they were saved. */
    @Test
    void settingsAndPortsOfStockPlanningDoWhatTheyDid() throws Exception {
        final Map<String, ExecutableNode> nodes =
                Runner.execute(Checkout.SAVED_WORKFLOWS.resolve("1.0.0-stock-planning"));

        final RunTable coefficients = table(nodes, "Auto SARIMA Learner (#7)", 2);
        assertEquals(Map.of("MA 1", 2, "Price", 2, "Promotion", 2), coefficients.counts("Term"));
        assertEquals(2 * 6, rows(nodes, "SARIMA Forecaster (#8)", 0)); // horizon
        final RunTable.Row bySegment = table(nodes, "Service Targets (#14)", 0).row("3");
        assertTrue(bySegment.text("Reason").contains("Champions: 0.98"), bySegment.text("Reason"));
        final RunTable.Row service = table(nodes, "Inventory Optimizer (#16)", 0).row("3");
        assertEquals(bySegment.number("Service Target"), service.number("Service Target"));
        assertEquals("Gamma", service.text("Distribution"));
        assertEquals(80, service.number("On Order"));
        assertEquals(0.5, service.number("Lead Time Deviation"));
        assertEquals("Lost sale", service.text("Unmet Demand"));
        assertEquals(20, service.number("Stock-out Event Cost"));
        assertTrue(
                table(nodes, "Inventory Optimizer (#18)", 2).row("Budget").number("Space") <= 500);
        assertEquals(
                List.of("Current", "Service", "Cost", "Space"),
                table(nodes, "Inventory Simulator (#19)", 2).texts("Policy").subList(0, 4));
        assertEquals(4 * (3 + 5), rows(nodes, "Inventory Simulator (#19)", 3)); // periods
        final RunTable orders = table(nodes, "Replenishment Planner (#21)", 0);
        assertEquals(5, orders.counts("Status").get("Frozen"));
        assertEquals(5 * 9, rows(nodes, "Replenishment Planner (#21)", 1)); // items, horizon
        assertEquals(3, rows(nodes, "Result Summary (#22)", 0)); // inputs
    }

    private static RunTable table(
            final Map<String, ExecutableNode> nodes, final String node, final int output) {
        return new RunTable((BufferedDataTable) nodes.get(node).output(output));
    }

    private static long rows(
            final Map<String, ExecutableNode> nodes, final String node, final int output) {
        return table(nodes, node, output).size();
    }
}
