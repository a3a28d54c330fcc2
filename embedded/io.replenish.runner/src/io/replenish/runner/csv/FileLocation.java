// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import io.replenish.runner.execution.RunContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;

/**
 * The file that a CSV node was told to use: what KNIME's file chooser stores, as far as it makes
 * sense without KNIME.
 *
 * @param base what the path is relative to
 * @param path as stored, with slashes
 */
record FileLocation(Base base, String path) {

    /** The file systems that a lone workflow folder has. */
    enum Base {
        /** The folder {@code data} inside the workflow. */
        WORKFLOW_DATA,
        /** The workflow folder itself; the path may lead out of it. */
        WORKFLOW,
        /** This machine; the path is absolute. */
        LOCAL
    }

    /**
     * Reads the settings of a file chooser.
     *
     * @param chooser the file chooser's config
     * @param key where that config lies in the node's settings, for messages
     * @throws InvalidSettingsException if a setting is missing, or names a file system that cannot
     *     be had here
     */
    static FileLocation load(NodeSettingsRO chooser, String key) throws InvalidSettingsException {
        NodeSettingsRO internals = chooser.getNodeSettings("file_system_chooser__Internals");
        if (internals.getBoolean("has_fs_port", false)) {
            throw new InvalidSettingsException(
                    "A file from a File System Connection ("
                            + key
                            + "/file_system_chooser__Internals/has_fs_port) can only be read or written by KNIME. "
                            + "Choose a file in the workflow data area or an absolute local path.");
        }
        NodeSettingsRO location = chooser.getNodeSettings("path");
        String path = location.getString("path");
        if (!location.getBoolean("location_present", true) || path == null || path.isBlank()) {
            throw new InvalidSettingsException("No file is set (" + key + "/path/path).");
        }
        Base base =
                base(
                        location.getString("file_system_type"),
                        location.getString("file_system_specifier", null),
                        key + "/path");
        FileLocation result = new FileLocation(base, path);
        result.checkPath(key + "/path/path");
        return result;
    }

    private static Base base(String type, String specifier, String key)
            throws InvalidSettingsException {
        if ("LOCAL".equals(type)) {
            return Base.LOCAL;
        }
        if ("RELATIVE".equals(type) && "knime.workflow.data".equals(specifier)) {
            return Base.WORKFLOW_DATA;
        }
        if ("RELATIVE".equals(type) && "knime.workflow".equals(specifier)) {
            return Base.WORKFLOW;
        }
        throw new InvalidSettingsException(
                "The file system "
                        + type
                        + (specifier == null ? "" : " / " + specifier)
                        + " ("
                        + key
                        + ") can only be reached by KNIME. Choose RELATIVE / knime.workflow.data (the folder "
                        + "'data' of the workflow), RELATIVE / knime.workflow, or LOCAL with an absolute path.");
    }

    private void checkPath(String key) throws InvalidSettingsException {
        try {
            if (base == Base.LOCAL && !Path.of(path).isAbsolute()) {
                throw new InvalidSettingsException(
                        "The local path '"
                                + path
                                + "' ("
                                + key
                                + ") is not absolute. "
                                + "Give the whole path, or choose the workflow data area.");
            }
            Path inWorkflow = Path.of("data").resolve(relative()).normalize();
            if (base == Base.WORKFLOW_DATA
                    && (inWorkflow.getNameCount() < 2 || !inWorkflow.startsWith("data"))) {
                throw new InvalidSettingsException(
                        "The path '"
                                + path
                                + "' ("
                                + key
                                + ") leads out of the workflow data area.");
            }
        } catch (InvalidPathException e) {
            throw new InvalidSettingsException(
                    "'" + path + "' (" + key + ") is no path: " + e.getReason(), e);
        }
    }

    /**
     * The path without leading slashes: KNIME takes {@code /in.csv} in a workflow data area for
     * {@code in.csv}.
     */
    private String relative() {
        return path.replaceFirst("^/+", "");
    }

    /** The file on this machine, for the workflow that is being run by this thread. */
    Path resolve() {
        return switch (base) {
            case WORKFLOW_DATA -> RunContext.current().dataArea().resolve(relative()).normalize();
            case WORKFLOW -> RunContext.current().workflowDir().resolve(path).normalize();
            case LOCAL -> Path.of(path);
        };
    }

    /** The same, for writing: a workflow that has no data area yet gets one, as in KNIME. */
    Path resolveForWriting() throws IOException {
        if (base == Base.WORKFLOW_DATA) {
            Files.createDirectories(RunContext.current().dataArea());
        }
        return resolve();
    }
}
