// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.knime.core.node.BufferedDataTable;

/** A CSV Reader in a workflow, and the file that it reads. */
abstract class CsvReaderCase {

    @TempDir Path workflow;

    CsvNode node;

    @BeforeEach
    void createNode() throws IOException {
        Files.createDirectory(workflow.resolve("data"));
        node = CsvNode.reader(workflow, "in.csv");
    }

    final CsvNode given(String text) throws IOException {
        return given(text.getBytes(StandardCharsets.UTF_8));
    }

    final CsvNode given(byte[] bytes) throws IOException {
        Files.write(workflow.resolve("data/in.csv"), bytes);
        return node;
    }

    static void assertRows(BufferedDataTable table, String... rows) {
        assertEquals(
                List.of(rows),
                CsvNode.rows(table).stream().map(row -> String.join("|", row)).toList());
    }

    static void assertMessage(Exception e, String... parts) {
        for (String part : parts) {
            assertTrue(
                    String.valueOf(e.getMessage()).contains(part),
                    () -> "'" + part + "' is not in: " + e);
        }
    }
}
