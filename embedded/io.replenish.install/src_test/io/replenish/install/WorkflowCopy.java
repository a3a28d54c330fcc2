// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.install;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A copy of the workflow {@code clean-sales}, CSV Reader to Sales Cleaner to CSV Writer, to be
 * spoilt.
 */
record WorkflowCopy(Path folder) {

    static final String GRAPH = "workflow.knime";
    static final String READER = "CSV Reader (#1)/settings.xml";
    static final String CLEANER = "Sales Cleaner (#2)/settings.xml";
    static final String WRITER = "CSV Writer (#3)/settings.xml";
    static final String INPUT = "data/sales.csv";
    static final String OUTPUT = "data/clean-sales.csv";

    private static final Path ORIGINAL =
            Installation.ROOT.resolve("test-workflows").resolve("clean-sales");

    /**
     * Copies the workflow, without what it may have written there, into a folder that does not
     * exist yet.
     */
    static WorkflowCopy to(final Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (final Path file : files.filter(Files::isRegularFile).toList()) {
                final Path copy = folder.resolve(ORIGINAL.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.deleteIfExists(folder.resolve(OUTPUT));
        return new WorkflowCopy(folder);
    }

    /** Returns a file of the workflow. */
    Path file(final String name) {
        return folder.resolve(name);
    }

    /** Replaces a text, which must be there, everywhere in a file. */
    WorkflowCopy replace(final String name, final String text, final String replacement)
            throws IOException {
        final String content = Files.readString(file(name), StandardCharsets.UTF_8);
        assertTrue(content.contains(text), () -> text + " is not in " + name);
        return write(name, content.replace(text, replacement));
    }

    /** Takes a piece out of a file, ends included. */
    WorkflowCopy cut(final String name, final String start, final String end) throws IOException {
        final String content = Files.readString(file(name), StandardCharsets.UTF_8);
        final int from = content.indexOf(start);
        assertTrue(from >= 0, () -> start + " is not in " + name);
        return write(
                name,
                content.substring(0, from)
                        + content.substring(content.indexOf(end, from) + end.length()));
    }

    /** Writes a file anew. */
    WorkflowCopy write(final String name, final String content) throws IOException {
        Files.writeString(file(name), content, StandardCharsets.UTF_8);
        return this;
    }

    /**
     * Returns the contents of all files of the workflow by their paths, without what the CSV Writer
     * writes.
     */
    Map<String, String> contents() throws IOException {
        final Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (final Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        folder.relativize(file).toString(),
                        Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        contents.remove(OUTPUT);
        return contents;
    }
}
