// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Files of the bundle's project, and real data beside the repository. */
public final class BundleFiles {

    private BundleFiles() {}

    /** Returns a file of this bundle's project. */
    public static Path of(final String path) {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve(path);
    }

    /**
     * Returns the lines of a file in {@code shared/data}, which is too large or not free to be part
     * of the repository: in the folder that the property or variable {@code REPLENISH_SHARED}
     * names, or in a folder {@code shared} beside the repository. Skips the running test and says
     * why if it is absent.
     */
    public static List<String> sharedLines(final String name) {
        final Optional<Path> file =
                sharedFolder()
                        .map(folder -> folder.resolve("data").resolve(name))
                        .filter(Files::isRegularFile);
        assumeTrue(
                file.isPresent(),
                "skipped: there is no shared/data/" + name + " beside the repository");
        try (InputStream in = Files.newInputStream(file.get());
                InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(in) : in;
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> sharedFolder() {
        final String named =
                System.getProperty("REPLENISH_SHARED", System.getenv("REPLENISH_SHARED"));
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        for (Path at = of("."); at != null; at = at.getParent()) {
            final Path candidate = at.resolve("shared");
            if (Files.isDirectory(candidate.resolve("data"))) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
