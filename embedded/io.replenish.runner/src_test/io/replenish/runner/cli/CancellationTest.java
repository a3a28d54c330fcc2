// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.runner.testing.TestNodes;
import io.replenish.runner.testing.WorkflowFolder;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C, sent to a process of its own. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs signals")
class CancellationTest {

    private static final int SIGINT_EXIT_CODE = 130;

    /** Long enough for a loaded machine; reached only if the test fails. */
    private static final long SECONDS = 60;

    @TempDir Path m_temp;

    /**
     * Runs a workflow whose first node says that it runs, and then does so until it is cancelled.
     */
    public static void main(final String[] arguments) {
        final var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        final var installed =
                new TestNodes()
                        .add(
                                "t.Endless",
                                0,
                                1,
                                (in, settings, exec) -> {
                                    out.println("running");
                                    while (true) {
                                        exec.checkCanceled();
                                        Thread.sleep(1);
                                    }
                                })
                        .passOn("t.Pass");
        System.exit(
                ReplenishCommand.execute(
                        installed,
                        out,
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                        arguments));
    }

    @Test
    void interrupt_stopsTheNodes_writesNoResults_andSaysSo() throws Exception {
        final var folder =
                WorkflowFolder.at(m_temp.resolve("w"))
                        .node(1, "t.Endless", "")
                        .node(2, "t.Pass", "")
                        .connect(1, 1, 2, 1)
                        .write();
        final var out = m_temp.resolve("out");
        final var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                CancellationTest.class.getName(),
                                "run",
                                folder.toString(),
                                "--out",
                                out.toString())
                        .redirectErrorStream(true)
                        .start();
        final String printed;
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("running", reader.readLine());
            assertEquals(
                    0,
                    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                            .start()
                            .waitFor());
            // what it prints fits into a pipe; who reads first would wait for ever if it goes on
            assertTrue(
                    process.waitFor(SECONDS, TimeUnit.SECONDS),
                    "still running: is SIGINT ignored here, as it is under nohup?");
            printed = String.join("\n", reader.lines().toList());
        } finally {
            process.destroyForcibly();
        }

        assertEquals(SIGINT_EXIT_CODE, process.exitValue());
        assertTrue(printed.contains("Cancelling"), printed);
        assertTrue(printed.contains("Endless (#1)") && printed.contains("cancelled"), printed);
        assertTrue(printed.contains("Executed 0 of 2 nodes"), printed);
        try (var files = Files.list(out)) {
            assertFalse(files.findAny().isPresent());
        }
    }
}
