// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.cli;

import io.replenish.runner.csv.TableCsv;
import io.replenish.runner.execution.ExecutableNode;
import io.replenish.runner.execution.ExecutableWorkflow;
import io.replenish.runner.execution.NodeState;
import io.replenish.runner.execution.NodeViews;
import io.replenish.runner.view.ViewHtml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.InvalidSettingsException;

/** The files of {@code --out}: a CSV file for each output table, an HTML page for each view. */
final class ResultFiles {

    private ResultFiles() {}

    /**
     * Writes the results of all executed nodes, over files of an earlier run, and returns the
     * files.
     */
    static List<Path> write(final ExecutableWorkflow workflow, final Path folder)
            throws IOException {
        final List<Path> files = new ArrayList<>();
        for (final var node : workflow.nodes()) {
            if (node.state() == NodeState.EXECUTED) {
                writeTables(node, folder, files);
                writeView(node, folder, files);
            }
        }
        return files;
    }

    private static void writeTables(
            final ExecutableNode node, final Path folder, final List<Path> files)
            throws IOException {
        final var ports = node.instance().outPorts();
        for (int port = 0; port < ports.size(); port++) {
            if (node.output(port) instanceof BufferedDataTable table) {
                final var file = folder.resolve(fileName(node, ports.get(port).name(), "csv"));
                TableCsv.write(table, file);
                files.add(file);
            }
        }
    }

    private static void writeView(
            final ExecutableNode node, final Path folder, final List<Path> files)
            throws IOException {
        try {
            final var view = NodeViews.of(node);
            if (view.isPresent()) {
                final var file = folder.resolve(fileName(node, "view", "html"));
                ViewHtml.write(view.get(), node.node().label(), file);
                files.add(file);
            }
        } catch (InvalidSettingsException e) {
            throw new IOException(
                    "the view of "
                            + node.node().label()
                            + " has invalid settings: "
                            + e.getMessage(),
                    e);
        }
    }

    /**
     * Returns {@code <node> (#<id>) - <what>.<extension>}, without the characters that some file
     * system refuses.
     */
    static String fileName(final ExecutableNode node, final String what, final String extension) {
        return (node.node().label() + " - " + what).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_")
                + "."
                + extension;
    }
}
