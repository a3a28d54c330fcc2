// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The data that lie beside the repository in {@code shared/data}, or in the folder that the system
 * property or environment variable {@code REPLENISH_SHARED} names.
 */
public final class SharedData {

    private SharedData() {}

    /** Returns a file; skips the running test and says why if it is absent. */
    public static Path file(final String name) {
        final String named =
                System.getProperty("REPLENISH_SHARED", System.getenv("REPLENISH_SHARED"));
        final Path folder =
                named != null
                        ? Path.of(named)
                        : Path.of(System.getProperty("replenish.root")).resolveSibling("shared");
        final Path file = folder.resolve("data").resolve(name);
        assumeTrue(Files.isRegularFile(file), () -> "skipped: there is no file " + file);
        return file;
    }
}
