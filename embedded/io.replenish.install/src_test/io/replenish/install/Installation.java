// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.install;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The platform into which p2 installed the feature. */
final class Installation {

    /** Far more than any of the tests' workflows takes: a run that is still going then hangs. */
    private static final long MINUTES_UNTIL_HUNG = 5;

    static final Path FOLDER = Path.of(System.getProperty("replenish.installation"));

    static final Path ROOT = Path.of(System.getProperty("replenish.root"));

    /** What a run left behind. */
    record Outcome(int exitCode, String output) {}

    private Installation() {}

    /** Returns the one plugin of the given symbolic name: a jar or a folder. */
    static Path plugin(final String symbolicName) throws IOException {
        try (Stream<Path> plugins = Files.list(FOLDER.resolve("plugins"))) {
            return plugins.filter(path -> path.getFileName().toString().startsWith(symbolicName + "_")).findFirst()
                    .orElseThrow(() -> new IllegalStateException(symbolicName + " is not in " + FOLDER));
        }
    }

    /** Starts the runner of the installation and waits for its end. */
    static Outcome run(final Path scratch, final String... arguments) throws IOException, InterruptedException {
        final List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
                plugin("org.eclipse.equinox.launcher").toString(), "-nosplash", "-consoleLog", "-configuration",
                scratch.resolve("configuration").toString(), "-data", scratch.resolve("workspace").toString(),
                "-application", "io.replenish.runner.app"));
        command.addAll(List.of(arguments));
        return start(scratch, command);
    }

    /** Runs a command with its output in a file of {@code scratch}. */
    static Outcome start(final Path scratch, final List<String> command) throws IOException, InterruptedException {
        final Path log = Files.createTempFile(scratch, "run", ".log");
        final Process process = new ProcessBuilder(command).directory(ROOT.toFile()).redirectErrorStream(true)
                .redirectOutput(log.toFile()).start();
        if (!process.waitFor(MINUTES_UNTIL_HUNG, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
            throw new IllegalStateException("still running after " + MINUTES_UNTIL_HUNG + " minutes: " + command
                    + "\n" + Files.readString(log, StandardCharsets.UTF_8));
        }
        return new Outcome(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
    }
}
