// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.embedded.NodeDescriptions;
import io.replenish.runner.author.Author;
import io.replenish.runner.execution.ExecutableNode;
import io.replenish.runner.workflow.WorkflowNode;
import io.replenish.runner.workflow.WorkflowReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knime.core.node.BufferedDataTable;

/** The committed workflow folders run, and are what their specifications say. */
class TestWorkflowsTest {

    @TempDir Path m_temp;

    static List<String> workflows() throws IOException {
        return Checkout.workflows();
    }

    @Test
    void everyWorkflowHasASpecificationAndTheOtherWayRound() throws IOException {
        try (Stream<Path> specs = Files.list(Checkout.SPECS)) {
            assertEquals(
                    Checkout.workflows(),
                    specs.map(spec -> spec.getFileName().toString().replace(".json", ""))
                            .sorted()
                            .toList());
        }
        assertTrue(Checkout.workflows().containsAll(List.of("clean-sales", "sample-tour")));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void runsInPlaceAndLeavesItsFolderAsItIs(final String name) throws Exception {
        final Path folder = Checkout.WORKFLOWS.resolve(name);
        final Map<String, String> before = Checkout.digests(folder);
        final Path out = m_temp.resolve("out");

        final Runner.Outcome outcome = Runner.command("run", folder, "--out", out);

        assertEquals(0, outcome.exitCode(), outcome::err);
        assertEquals(before, Checkout.digests(folder));
        assertEquals(new TreeSet<>(expectedResults(folder)), new TreeSet<>(names(out)));
    }

    /** One CSV file per output table, one page per view. */
    private static List<String> expectedResults(final Path folder) throws Exception {
        final List<String> names = new ArrayList<>();
        for (final ExecutableNode node : Runner.create(folder).nodes()) {
            node.instance().outPorts().stream()
                    .filter(port -> port.type().equals(BufferedDataTable.TYPE))
                    .forEach(port -> names.add(node.node().label() + " - " + port.name() + ".csv"));
            NodeDescriptions.of(node.instance().factory())
                    .view()
                    .ifPresent(view -> names.add(node.node().label() + " - view.html"));
        }
        return names;
    }

    private static List<String> names(final Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void writtenAnewFromItsSpecificationIsTheCommittedFolder(final String name) throws Exception {
        final Path anew = m_temp.resolve(name);

        Author.write(Checkout.SPECS.resolve(name + ".json"), anew, Runner.INSTALLED);

        final Map<String, String> committed = Checkout.digests(Checkout.WORKFLOWS.resolve(name));
        committed.keySet().removeIf(file -> file.startsWith("data/"));
        assertEquals(committed, Checkout.digests(anew));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void isStoredAsAPersonWouldLeaveIt(final String name) throws Exception {
        final Path folder = Checkout.WORKFLOWS.resolve(name);
        final List<WorkflowNode> nodes = WorkflowReader.read(folder).nodes();

        assertFalse(nodes.isEmpty());
        for (final WorkflowNode node : nodes) {
            assertTrue(
                    Set.of("IDLE", "CONFIGURED").contains(node.settings().getString("state")),
                    node.label());
            assertFalse(node.settings().getBoolean("hasContent"), node.label());
            assertTrue(node.settings().containsKey("node_creation_config"), node.label());
            assertTrue(node.settings().containsKey("model"), node.label());
            assertFalse(node.annotation().isBlank(), node.label());
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (final Path file : files.filter(path -> path.toString().endsWith("xml")).toList()) {
                final String text = Files.readString(file, StandardCharsets.UTF_8);
                assertFalse(
                        text.contains("=\"/") || text.contains("=\"file:"),
                        () -> "absolute path in " + file);
            }
        }
    }
}
