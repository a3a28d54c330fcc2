// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.replenish.engine.data.ColumnContract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/columns.md} shows the columns that the engine promises. It is written anew with
 * {@code -Dreplenish.regenerate=true}.
 */
class ColumnsDocumentTest {

    private static final Path DOCUMENT =
            Path.of(System.getProperty("replenish.root", "../.."), "docs", "columns.md");

    private static final String HEAD =
            """
            # Columns of all tables

            Names, types and units of all tables, as `TableContract` of the engine promises them. Every node looks for these
            names first, so that tables of one node fit the next without a choice. The names are API. This page is checked
            against the code by a test, and so is that every table fits the inputs that it is meant for.
            """;

    @Test
    void theDocumentShowsWhatTheEnginePromises() throws IOException {
        final String expected = document();
        if (Boolean.getBoolean("replenish.regenerate")) {
            Files.writeString(DOCUMENT, expected, StandardCharsets.UTF_8);
        }

        assertEquals(expected, Files.readString(DOCUMENT, StandardCharsets.UTF_8));
    }

    private static String document() {
        final StringBuilder text = new StringBuilder(HEAD);
        for (final TableContract table : TableContract.values()) {
            text.append("\n## ").append(table.port());
            if (!table.node().isEmpty()) {
                text.append(" (").append(table.node()).append(')');
            }
            text.append(table.place().words()).append("\n\n");
            if (!table.inputs().isEmpty()) {
                text.append("Meant for: ").append(inputs(table)).append(".\n\n");
            }
            text.append("| column | type | unit | may be missing | meaning |\n")
                    .append("|---|---|---|---|---|\n");
            table.columns().forEach(column -> text.append(line(column)));
        }
        return text.toString();
    }

    private static String inputs(final TableContract table) {
        return table.inputs().stream()
                .map(input -> '*' + input.port() + "* of the " + input.node())
                .collect(Collectors.joining(", "));
    }

    private static String line(final ColumnContract column) {
        return Stream.of(
                        column.name(),
                        column.type().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        column.unit(),
                        column.missingAllowed() ? "yes" : "no",
                        column.description())
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
