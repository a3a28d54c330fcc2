// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Checks of folders given on the command line, made before anything is run. */
final class Arguments {

    private Arguments() {}

    /**
     * Returns the absolute path of a workflow folder, which must be a folder; KNIME asks for no
     * more at this point.
     */
    static Path workflowFolder(final Path given, final CommandSpec command) {
        final var folder = given.toAbsolutePath().normalize();
        if (Files.isRegularFile(folder)) {
            throw wrong(
                    command,
                    folder
                            + " is a file, not a workflow folder"
                            + (folder.toString().endsWith(".knwf")
                                    ? ": unpack it first, it is a ZIP file"
                                    : ""));
        }
        if (!Files.isDirectory(folder)) {
            throw wrong(command, "The workflow folder " + folder + " does not exist");
        }
        return folder;
    }

    /**
     * Creates a folder for results, if need be, and makes sure that files can be written to it, and
     * that it is outside the workflow.
     */
    static Path outputFolder(final Path given, final Path workflow, final CommandSpec command) {
        final var folder = given.toAbsolutePath().normalize();
        if (folder.startsWith(workflow)) {
            throw wrong(
                    command,
                    "The output folder "
                            + folder
                            + " lies inside the workflow, which is never changed:"
                            + " give another");
        }
        return writableFolder(folder, command);
    }

    private static Path writableFolder(final Path folder, final CommandSpec command) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw wrong(command, "The output folder " + folder + " is a file: give another name");
        }
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "replenish", ".tmp"));
        } catch (IOException e) {
            throw wrong(
                    command,
                    "The output folder " + folder + " cannot be written to: " + e.getMessage());
        }
        return folder;
    }

    /**
     * Makes sure that a workflow can be saved to a folder: it is new or empty, and outside the
     * workflow.
     */
    static Path saveFolder(final Path given, final Path workflow, final CommandSpec command) {
        final var folder = given.toAbsolutePath().normalize();
        if (folder.startsWith(workflow)) {
            throw wrong(
                    command,
                    "The folder to save to, "
                            + folder
                            + ", lies inside the workflow, which is never"
                            + " changed: save it elsewhere");
        }
        if (Files.exists(folder) && !isEmptyFolder(folder)) {
            throw wrong(
                    command,
                    "The folder to save to, "
                            + folder
                            + ", exists and is not empty: it is never"
                            + " overwritten, give another name");
        }
        return writableFolder(folder, command);
    }

    private static boolean isEmptyFolder(final Path path) {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private static ParameterException wrong(final CommandSpec command, final String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
