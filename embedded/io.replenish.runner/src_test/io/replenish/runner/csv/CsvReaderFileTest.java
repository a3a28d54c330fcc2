// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.knime.core.node.CanceledExecutionException;

/** Where the file is, how it is packed and encoded. */
class CsvReaderFileTest extends CsvReaderCase {

    @Test
    void theMarkOfUnicodeFilesIsNoPartOfTheFirstName() throws Exception {
        assertEquals(List.of("a:Integer"), CsvNode.columns(given("\uFEFFa\n1\n").read()));
        assertEquals(
                List.of("a:Integer"),
                CsvNode.columns(
                        given("\uFEFFa\n1\n".getBytes(StandardCharsets.UTF_16LE))
                                .set("encoding/charset", "UTF-16LE")
                                .read()));
    }

    @Test
    void everyEncodingOfJavaCanBeRead() throws Exception {
        given("name\nMüßig €\n".getBytes(Charset.forName("windows-1252")))
                .set("encoding/charset", "windows-1252");

        assertRows(node.read(), "Row0|Müßig €");
        assertEquals("", node.warning());
    }

    @Test
    void wrongEncoding_isWarnedOf() throws Exception {
        given("name\nMüßig\n".getBytes(StandardCharsets.ISO_8859_1)).read();

        assertTrue(
                node.warning().contains("2 characters")
                        && node.warning().contains("encoding/charset"),
                node.warning());
    }

    @Test
    void unicodeBeyondTheBasicPlaneSurvives() throws Exception {
        assertRows(given("a\n\"日本🎉\"\n").read(), "Row0|日本🎉");
    }

    @Test
    void packedFilesAreUnpacked() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("a\n1\n".getBytes(StandardCharsets.UTF_8));
        }
        Files.write(workflow.resolve("data/in.csv.gz"), packed.toByteArray());
        Files.write(
                workflow.resolve("data/cut.gz"),
                Arrays.copyOf(packed.toByteArray(), packed.size() - 9));
        Files.writeString(workflow.resolve("data/not.gz"), "a\n1\n");

        assertRows(CsvNode.reader(workflow, "in.csv.gz").read(), "Row0|1");
        assertMessage(
                assertThrows(IOException.class, CsvNode.reader(workflow, "not.gz")::read),
                "not.gz",
                "gzip");
        assertMessage(
                assertThrows(IOException.class, CsvNode.reader(workflow, "cut.gz")::read),
                "cut.gz",
                "end of");
    }

    @Test
    void packedFileThatBreaksOff_isNamed() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 100_000; i++) {
                gzip.write(("a" + i + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.write(
                workflow.resolve("data/cut.gz"),
                Arrays.copyOf(packed.toByteArray(), packed.size() / 2));

        assertMessage(
                assertThrows(IOException.class, CsvNode.reader(workflow, "cut.gz")::read),
                "cut.gz",
                "end of ZLIB");
    }

    @Test
    void missingFile_isNamedWithWhatToDo() {
        assertMessage(
                assertThrows(IOException.class, node::read),
                workflow.resolve("data/in.csv").toString(),
                "does not exist",
                "settings/file_selection/path/path");
    }

    @Test
    void folderInPlaceOfTheFile_isRefused() throws IOException {
        Files.createDirectory(workflow.resolve("data/in.csv"));

        assertMessage(assertThrows(IOException.class, node::read), "folder");
    }

    @Test
    void filesMayBeGivenRelativeToTheWorkflowAndAbsolute() throws Exception {
        given("a\n1\n");
        node.set("settings/file_selection/path/file_system_specifier", "knime.workflow")
                .set("settings/file_selection/path/path", "data/in.csv");
        assertRows(node.read(), "Row0|1");

        node.set("settings/file_selection/path/file_system_type", "LOCAL")
                .set("settings/file_selection/path/file_system_specifier", null)
                .set(
                        "settings/file_selection/path/path",
                        workflow.resolve("data/in.csv").toString());
        assertRows(node.read(), "Row0|1");
    }

    @Test
    void cancellationStopsReading() throws IOException {
        given("a\n1\n");

        assertThrows(CanceledExecutionException.class, node.cancelled()::read);
    }

    @Test
    void hugeFields_areRefusedUnlessUnlimited() throws Exception {
        given("a\n" + "x".repeat(600_000) + "\n");

        assertMessage(assertThrows(IOException.class, node::read), "limit_memory_per_column");
        assertEquals(
                1, node.set("advanced_settings/limit_memory_per_column", "false").read().size());
    }
}
