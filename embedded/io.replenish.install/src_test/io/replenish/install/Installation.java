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

    static final Path FOLDER = Path.of(System.getProperty("replenish.installation"));

    static final Path ROOT = Path.of(System.getProperty("replenish.root"));

    /** For short runs: compiles less, which starts sooner. */
    private static final List<String> SOON = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** Far more than any of the tests' workflows takes: a run that is still going then hangs. */
    private static final long MINUTES_UNTIL_HUNG = 5;

    /**
     * Where Equinox keeps what it finds out about the bundles at its first start, outside the
     * installation.
     */
    private static final Path CONFIGURATION = newFolder();

    /**
     * What a run left behind.
     *
     * @param output what it printed, errors and warnings included
     */
    record Outcome(int exitCode, String output) {

        /** Returns the errors that were printed. */
        List<String> errors() {
            return output.lines().filter(line -> line.startsWith("error: ")).toList();
        }
    }

    private Installation() {}

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(FOLDER.getParent(), "configuration");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the one plugin of the given symbolic name: a jar or a folder. */
    static Path plugin(final String symbolicName) throws IOException {
        try (Stream<Path> plugins = Files.list(FOLDER.resolve("plugins"))) {
            return plugins.filter(
                            path -> path.getFileName().toString().startsWith(symbolicName + "_"))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException(symbolicName + " is not in " + FOLDER));
        }
    }

    /** Returns the command that starts the runner of the installation. */
    static List<String> command(final List<String> javaOptions, final Object... arguments)
            throws IOException {
        final List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.addAll(
                List.of(
                        "-jar",
                        plugin("org.eclipse.equinox.launcher").toString(),
                        "-nosplash",
                        "-consoleLog",
                        "-configuration",
                        CONFIGURATION.toString(),
                        "-data",
                        "@none",
                        "-application",
                        "io.replenish.runner.app"));
        for (final Object argument : arguments) {
            command.add(argument.toString());
        }
        return command;
    }

    /** Starts the runner of the installation and waits for its end. */
    static Outcome run(final Object... arguments) throws IOException, InterruptedException {
        return start(ROOT, command(SOON, arguments));
    }

    /** Runs a command in a folder and waits for its end. */
    static Outcome start(final Path folder, final List<String> command)
            throws IOException, InterruptedException {
        final Path log = Files.createTempFile(FOLDER.getParent(), "run", ".log");
        try {
            final Process process =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            final boolean ended = process.waitFor(MINUTES_UNTIL_HUNG, TimeUnit.MINUTES);
            final String output = Files.readString(log, StandardCharsets.UTF_8);
            if (!ended) {
                process.destroyForcibly().waitFor();
                throw new IllegalStateException("hangs: " + command + "\n" + output);
            }
            return new Outcome(process.exitValue(), output);
        } finally {
            Files.delete(log);
        }
    }
}
