// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.replenish.runner.testing.TestNodes;
import io.replenish.runner.testing.WorkflowFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ctrl-C, and what a computer that shuts down sends, to a process of its own. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs signals")
class CancellationTest {

    /** What a shell adds to the number of the signal that ended a process. */
    private static final int SIGNALLED = 128;

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

    @ParameterizedTest
    @CsvSource({"INT, 2", "TERM, 15"})
    void signal_stopsTheNodes_writesNoResults_andSaysSo(final String signal, final int number)
            throws Exception {
        assumeFalse(isIgnored(number), signal + " is ignored here, as INT is behind a shell's &");
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
            assertTrue(reader.lines().anyMatch("running"::equals), "never ran");
            assertEquals(
                    0,
                    new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                            .start()
                            .waitFor());
            // what it prints fits into a pipe; who reads first would wait for ever if it goes on
            assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), "still running");
            printed = String.join("\n", reader.lines().toList());
        } finally {
            process.destroyForcibly();
        }

        assertEquals(SIGNALLED + number, process.exitValue());
        assertTrue(printed.contains("Cancelling"), printed);
        assertTrue(printed.contains("Endless (#1)") && printed.contains("cancelled"), printed);
        assertTrue(printed.contains("Executed 0 of 2 nodes"), printed);
        try (var files = Files.list(out)) {
            assertFalse(files.findAny().isPresent());
        }
    }

    /** Whether this process, and with it those that it starts, ignores a signal; Linux can tell. */
    private static boolean isIgnored(final int number) throws IOException {
        final var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return false;
        }
        try (var lines = Files.lines(status, StandardCharsets.US_ASCII)) {
            return lines.filter(line -> line.startsWith("SigIgn:"))
                    .map(line -> new BigInteger(line.substring("SigIgn:".length()).strip(), 16))
                    .anyMatch(ignored -> ignored.testBit(number - 1));
        }
    }
}
