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
            final NodeSettings saved = node.settings().getNodeSettings("model");
            assertFalse(saved.keySet().isEmpty(), node.label());
            assertKept(node.label(), saved, after.get(node.label()).getNodeSettings("model"));
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

    private static long rows(
            final Map<String, ExecutableNode> nodes, final String node, final int output) {
        return ((BufferedDataTable) nodes.get(node).output(output)).size();
    }
}
