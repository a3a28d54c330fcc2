// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The end of a process while it writes a file. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs signals")
class CancelTest {

    /** What Java ends with at a SIGTERM, which unlike a Ctrl-C no shell lets it ignore. */
    private static final int TERMINATED = 143;

    /** So many that writing them takes far longer than it takes a signal to arrive. */
    private static final int ROWS = 1_500_000;

    /** Long enough for a loaded machine; reached only if the test fails. */
    private static final long SECONDS = 60;

    @TempDir Path m_temp;

    @Test
    void signalStopsTheWriterAndLeavesTheOldFile() throws Exception {
        final WorkflowCopy workflow = copyFromReaderToWriter();
        writeRows(workflow.file(WorkflowCopy.INPUT));
        workflow.write(WorkflowCopy.OUTPUT, "as it was");
        final Set<Path> before = files();

        final Process process =
                new ProcessBuilder(Installation.command(List.of(), "run", workflow.folder()))
                        .redirectErrorStream(true)
                        .start();
        final String printed;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            while (files().equals(before) && process.isAlive()) {
                Thread.sleep(1); // until the new file is begun beside the old one
            }
            process.toHandle().destroy(); // unlike the process's own, closes no stream
            printed = lines.lines().collect(Collectors.joining("\n"));
        }

        assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS));
        assertEquals(TERMINATED, process.exitValue(), printed);
        assertTrue(printed.contains("Cancelling"), printed);
        assertTrue(printed.matches("(?s).*CSV Writer \\(#2\\) +cancelled.*"), printed);
        assertEquals(
                "as it was",
                Files.readString(workflow.file(WorkflowCopy.OUTPUT), StandardCharsets.UTF_8));
        assertEquals(before, files());
    }

    private WorkflowCopy copyFromReaderToWriter() throws IOException, InterruptedException {
        final Path spec = m_temp.resolve("spec.json");
        Files.writeString(
                spec,
                """
                {"name": "copy", "description": "Copies.", "author": "Replenish", "created": "2026-01-01T00:00:00Z",
                 "nodes": [
                  {"id": 1, "x": 0, "y": 0,
                   "factory": "org.knime.base.node.io.filehandling.csv.reader.CSVTableReaderNodeFactory",
                   "settings": {"settings": {"file_selection": {"path": {"path": "sales.csv"}}}}},
                  {"id": 2, "x": 0, "y": 0,
                   "factory": "org.knime.base.node.io.filehandling.csv.writer.CSVWriter2NodeFactory",
                   "settings": {"settings": {"file_chooser_settings":
                    {"path": {"path": "clean-sales.csv"}, "if_path_exists": "overwrite"}}}}],
                 "connections": [["1:1", "2:1"]]}
                """,
                StandardCharsets.UTF_8);
        final Path folder = m_temp.resolve("workflow");
        final var outcome = Installation.run("author", spec, folder);
        assertEquals(0, outcome.exitCode(), outcome::output);
        Files.createDirectory(folder.resolve("data"));
        return new WorkflowCopy(folder);
    }

    private static void writeRows(final Path file) throws IOException {
        try (PrintWriter out =
                new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            out.println("product,quantity");
            for (int row = 0; row < ROWS; row++) {
                out.println("bun,1");
            }
        }
    }

    private Set<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(m_temp)) {
            return files.collect(Collectors.toSet());
        }
    }
}
