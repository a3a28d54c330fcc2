// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The real data sets and reference numbers that lie beside the repository in {@code shared/data},
 * too large or not free to be part of it. They are found through the system property or environment
 * variable {@code REPLENISH_SHARED}, or in a folder {@code shared} beside one of the parents of the
 * working directory.
 */
public final class SharedData {

    private SharedData() {}

    /**
     * Returns the records of a CSV file, header first; skips the running test and says why if the
     * file is absent.
     */
    public static List<String[]> csv(final String name) {
        final Optional<Path> file =
                folder().map(folder -> folder.resolve("data").resolve(name))
                        .filter(Files::isRegularFile);
        if (file.isEmpty()) {
            final String reason =
                    "skipped: there is no shared/data/"
                            + name
                            + " beside the working directory, and REPLENISH_SHARED does not name its folder";
            System.getLogger(SharedData.class.getName()).log(System.Logger.Level.WARNING, reason);
            assumeTrue(
                    false,
                    reason); // reports have the reason, but the console has it only by the line
            // above
        }
        try (InputStream in = Files.newInputStream(file.get());
                InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(in) : in;
                Reader reader =
                        new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return records(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> folder() {
        final String named =
                System.getProperty("REPLENISH_SHARED", System.getenv("REPLENISH_SHARED"));
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            final Path candidate = at.resolveSibling("shared");
            if (Files.isDirectory(candidate.resolve("data"))) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** RFC 4180 without line breaks inside of quotes, which none of the files has. */
    private static List<String[]> records(final Reader reader) throws IOException {
        final List<String[]> records = new ArrayList<>();
        final BufferedReader lines = new BufferedReader(reader);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            records.add(fields(line));
        }
        return records;
    }

    private static String[] fields(final String line) {
        final List<String> fields = new ArrayList<>();
        final StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            final char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
                if (quoted && i > 0 && line.charAt(i - 1) == '"') {
                    field.append('"'); // the second of two quotes within quotes
                }
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields.toArray(String[]::new);
    }
}
