// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.tests;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of the repository, which tests read and leave as they are. */
final class Checkout {

    /** The root of the repository. */
    static final Path ROOT = Path.of(System.getProperty("replenish.root"));

    /** The folder of the test workflows. */
    static final Path WORKFLOWS = ROOT.resolve("test-workflows");

    /** The folder of the specifications that the test workflows are written from. */
    static final Path SPECS = WORKFLOWS.resolve("specs");

    /** The folder of workflows that earlier versions have saved. */
    static final Path SAVED_WORKFLOWS =
            ROOT.resolve("embedded").resolve("io.replenish.tests").resolve("saved-workflows");

    /** What nodes write into the workflows' own data areas; no part of the repository. */
    private static final List<String> WRITTEN_BY_NODES = List.of("data/clean-sales.csv");

    private Checkout() {}

    /** Returns the names of all test workflows. */
    static List<String> workflows() throws IOException {
        try (Stream<Path> folders = Files.list(WORKFLOWS)) {
            return folders.filter(folder -> Files.exists(folder.resolve("workflow.knime")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /**
     * Returns the digests of all files below a folder by their paths, without what nodes write
     * there.
     */
    static Map<String, String> digests(final Path folder) throws IOException {
        final Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (final Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(folder.relativize(file).toString().replace('\\', '/'), digest(file));
            }
        }
        WRITTEN_BY_NODES.forEach(digests::remove);
        return digests;
    }

    private static String digest(final Path file) throws IOException {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Returns a file of the shared data beside the repository; without it the test is skipped, and
     * says so.
     */
    static Path shared(final String name) {
        final Path file = ROOT.resolveSibling("shared").resolve("data").resolve(name);
        if (!Files.isRegularFile(file)) {
            final String reason = "skipped: there is no " + file;
            System.err.println(reason); // the build's log gives no reasons
            abort(reason);
        }
        return file;
    }
}
