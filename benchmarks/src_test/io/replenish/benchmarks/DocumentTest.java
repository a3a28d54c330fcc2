// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The commands in the document of the results are ones that this program takes. */
class DocumentTest {

    private static final String RUN = "./benchmarks/run ";

    @Test
    void everyCommandOfTheDocument_isTaken() throws Exception {
        final Path root = Path.of(System.getProperty("replenish.root"));
        final List<String> lines =
                Files.readAllLines(root.resolve("docs/benchmarks.md")).stream()
                        .filter(line -> line.startsWith(RUN))
                        .toList();
        assertFalse(lines.isEmpty());
        for (final String line : lines) {
            final List<String> words = Arrays.asList(line.substring(RUN.length()).split(" "));
            final Command command = Benchmarks.command(words.get(0)).orElseThrow();
            final Arguments arguments =
                    assertDoesNotThrow(
                            () -> new Arguments(words.subList(1, words.size()), command.options()));
            final String[] files =
                    Arrays.stream(command.usage().replaceAll("\\[--.*", "").split(" "))
                            .filter(word -> word.matches("[A-Z].*"))
                            .toArray(String[]::new);
            assertDoesNotThrow(() -> arguments.files(files), line);
        }
    }
}
