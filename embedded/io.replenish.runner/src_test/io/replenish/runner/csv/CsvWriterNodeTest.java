// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.InvalidSettingsException;

/** The CSV Writer as a workflow uses it: table and settings in, file out. */
class CsvWriterNodeTest {

    private static final DataCell MISSING = DataType.getMissingCell();

    @TempDir private Path workflow;

    private CsvNode node;
    private Path file;

    @BeforeEach
    void createNode() throws IOException {
        Files.createDirectory(workflow.resolve("data"));
        file = workflow.resolve("data/out.csv");
        node = CsvNode.writer(workflow, "out.csv");
    }

    private static BufferedDataTable texts(String... values) {
        DataCell[][] rows =
                Stream.of(values)
                        .map(value -> new DataCell[] {new StringCell(value)})
                        .toArray(DataCell[][]::new);
        return CsvNode.table(List.of(StringCell.TYPE), rows);
    }

    private static BufferedDataTable doubles(double... values) {
        DataCell[][] rows = new DataCell[values.length][];
        for (int i = 0; i < values.length; i++) {
            rows[i] = new DataCell[] {new DoubleCell(values[i])};
        }
        return CsvNode.table(List.of(DoubleCell.TYPE), rows);
    }

    private String written(BufferedDataTable table) throws Exception {
        node.run(table);
        return Files.readString(file);
    }

    @Test
    void byDefault_textsAreQuotedNumbersAreNot() throws Exception {
        BufferedDataTable table =
                CsvNode.table(
                        List.of(
                                StringCell.TYPE,
                                IntCell.TYPE,
                                LongCell.TYPE,
                                DoubleCell.TYPE,
                                BooleanCell.TYPE),
                        new DataCell[] {
                            new StringCell("a \"b\", c"),
                            new IntCell(-1),
                            new LongCell(9_007_199_254_740_993L),
                            new DoubleCell(2),
                            BooleanCell.TRUE
                        },
                        new DataCell[] {new StringCell(""), MISSING, MISSING, MISSING, MISSING});

        assertEquals(
                """
                "A","B","C","D","E"
                "a ""b"", c",-1,9007199254740993,2,1
                "",,,,
                """,
                written(table));
    }

    @Test
    void doublesHaveAllTheirDigitsAndNoExponent() throws Exception {
        assertEquals(
                "\"A\"\n0.1\n0.30000000000000004\n123456789012345680000\n0.000001\n-2.5\n0.5\nNaN\n",
                written(
                        doubles(
                                0.1,
                                0.1 + 0.2,
                                1.2345678901234568e20,
                                1e-6,
                                -2.5,
                                0.5,
                                Double.NaN)));
    }

    @Test
    void numbersCanBeWrittenAsShownOrWithATrailingZero() throws Exception {
        node.set("advanced_settings/use_scientific_format", "true");
        assertEquals("\"A\"\n1.0E20\n2.0\n", written(doubles(1e20, 2)));

        Files.delete(file);
        node.set("advanced_settings/use_scientific_format", "false")
                .set("advanced_settings/keep_trailing_zero_in_decimals", "true");
        assertEquals("\"A\"\n2.0\n2.25\n", written(doubles(2, 2.25)));
    }

    @Test
    void decimalSeparatorCanBeAComma_ifItDoesNotSeparateColumns() throws Exception {
        node.set("advanced_settings/decimal_separator", ",");
        assertMessage(
                assertThrows(InvalidSettingsException.class, () -> written(doubles(1.5))),
                "column_delimiter");

        node.set("settings/column_delimiter", ";");
        assertEquals("\"A\"\n1,5\n", written(doubles(1.5)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "IF_NEEDED|plain|plain",
                "IF_NEEDED|a,b|\"a,b\"",
                "IF_NEEDED|say \"hi\"|\"say \"\"hi\"\"\"",
                "IF_NEEDED|^^|\"\"",
                "ALWAYS|plain|\"plain\"",
                "NEVER|a,b|a;b",
                "NEVER|say \"hi\"|say \"hi\"",
                "STRINGS_ONLY|plain|\"plain\""
            })
    void quotesStandWhereTheModeSays(String mode, String value, String expected) throws Exception {
        node.set("advanced_settings/quote_mode", mode)
                .set("advanced_settings/separator_replacement", ";")
                .set("settings/write_column_header", "false");

        assertEquals(expected + "\n", written(texts(value)));
    }

    @Test
    void alwaysQuoted_meansNumbersButNotMissingCells() throws Exception {
        node.set("advanced_settings/quote_mode", "ALWAYS")
                .set("advanced_settings/missing_value_pattern", "NA");

        assertEquals(
                "\"A\"\n\"1\"\nNA\n",
                written(
                        CsvNode.table(
                                List.of(IntCell.TYPE),
                                new DataCell[] {new IntCell(1)},
                                new DataCell[] {MISSING})));
    }

    @Test
    void escapeOtherThanTheQuote_isDoubledItself() throws Exception {
        node.set("settings/quote_escape_char", "\\").set("settings/write_column_header", "false");

        assertEquals("\"C:\\\\ \\\"x\\\"\"\n", written(texts("C:\\ \"x\"")));
    }

    @Test
    void rowIdsHeaderAndLineBreaksAreOptions() throws Exception {
        node.set("settings/write_row_header", "true").set("settings/row_delimiter", "\r\n");

        assertEquals("\"row ID\",\"A\"\r\n\"Row0\",\"x\"\r\n", written(texts("x")));
    }

    @Test
    void tableWithoutRowsOrColumns_isWritten() throws Exception {
        assertEquals("\"A\"\n", written(texts()));
        Files.delete(file);
        assertEquals("\n\n", written(CsvNode.table(List.of(), new DataCell[0])));
    }

    @Test
    void existingFile_isKeptReplacedOrAddedTo() throws Exception {
        Files.writeString(file, "old\n");

        assertMessage(
                assertThrows(IOException.class, () -> written(texts("x"))),
                "out.csv",
                "if_path_exists");
        assertEquals("old\n", Files.readString(file));
        node.set("settings/file_chooser_settings/if_path_exists", "append");
        assertEquals("old\n\"A\"\n\"x\"\n", written(texts("x")));
        node.set("settings/skip_column_header_on_append", "true");
        assertEquals("old\n\"A\"\n\"x\"\n\"y\"\n", written(texts("y")));
        node.set("settings/file_chooser_settings/if_path_exists", "overwrite");
        assertEquals("\"A\"\n\"z\"\n", written(texts("z")));
    }

    @Test
    void appendingToNothing_writesTheHeader() throws Exception {
        node.set("settings/file_chooser_settings/if_path_exists", "append")
                .set("settings/skip_column_header_on_append", "true");

        assertEquals("\"A\"\n\"x\"\n", written(texts("x")));
    }

    @Test
    void missingFolders_areCreatedOnlyOnRequest() throws Exception {
        node.set("settings/file_chooser_settings/path/path", "a/b/out.csv");
        assertMessage(
                assertThrows(IOException.class, () -> node.run(texts("x"))),
                "create_missing_folders",
                "a/b");
        assertFalse(Files.exists(workflow.resolve("data/a")));

        node.set("settings/file_chooser_settings/create_missing_folders", "true").run(texts("x"));
        assertTrue(Files.exists(workflow.resolve("data/a/b/out.csv")));
    }

    @Test
    void workflowWithoutDataArea_getsOne() throws Exception {
        Files.delete(workflow.resolve("data"));

        assertEquals("\"A\"\n\"x\"\n", written(texts("x")));
    }

    @Test
    void fileCanBePacked() throws Exception {
        node.set("advanced_settings/compress_with_gzip", "true").run(texts("x"));

        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            assertEquals("\"A\"\n\"x\"\n", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void charactersThatTheEncodingLacks_areWarnedOf() throws Exception {
        node.set("encoding/character_set", "ISO-8859-1").run(texts("ü", "€"));

        assertEquals("\"A\"\n\"ü\"\n\"?\"\n", Files.readString(file, StandardCharsets.ISO_8859_1));
        assertTrue(
                node.warning().startsWith("1 lines") && node.warning().contains("character_set"),
                node.warning());
    }

    @Test
    void whatIsWritten_isReadBack() throws Exception {
        BufferedDataTable table =
                CsvNode.table(
                        List.of(StringCell.TYPE, IntCell.TYPE, DoubleCell.TYPE),
                        new DataCell[] {
                            new StringCell("say \"hi\",\nthere"),
                            new IntCell(1),
                            new DoubleCell(0.1)
                        },
                        new DataCell[] {MISSING, MISSING, new DoubleCell(1e-300)},
                        new DataCell[] {
                            new StringCell("日本🎉"),
                            new IntCell(Integer.MIN_VALUE),
                            new DoubleCell(1e300)
                        });

        node.run(table);

        assertEquals(CsvNode.rows(table), CsvNode.rows(CsvNode.reader(workflow, "out.csv").read()));
    }

    @Test
    void cancellationLeavesNothingBehind() throws Exception {
        assertThrows(CanceledExecutionException.class, () -> node.cancelled().run(texts("x")));

        try (Stream<Path> entries = Files.list(workflow.resolve("data"))) {
            assertEquals(List.of(), entries.toList());
        }
    }

    @Test
    void failureLeavesNothingBehind() throws Exception {
        Files.createDirectory(file);

        assertThrows(
                IOException.class,
                () ->
                        node.set("settings/file_chooser_settings/if_path_exists", "overwrite")
                                .run(texts("x")));

        try (Stream<Path> entries = Files.list(workflow.resolve("data"))) {
            assertEquals(List.of(file), entries.toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "settings/column_delimiter,'',column_delimiter",
        "settings/row_delimiter,x,row_delimiter",
        "settings/file_chooser_settings/if_path_exists,maybe,if_path_exists",
        "settings/file_chooser_settings/path/file_system_type,CONNECTED,CONNECTED",
        "advanced_settings/quote_mode,SOME,quote_mode",
        "advanced_settings/missing_value_pattern,'a,b',missing_value_pattern",
        "comment_header_settings/add_time_to_comment,true,add_time_to_comment",
        "encoding/character_set,UTF-99,encoding/character_set"
    })
    void whatCannotBeDone_isRefusedByItsKey(String key, String value, String expected) {
        node.set(key, value);

        assertMessage(assertThrows(InvalidSettingsException.class, node::load), expected);
    }

    @Test
    void appendingToAPackedFile_isRefused() {
        node.set("advanced_settings/compress_with_gzip", "true")
                .set("settings/file_chooser_settings/if_path_exists", "append");

        assertMessage(
                assertThrows(InvalidSettingsException.class, node::load), "compress_with_gzip");
    }

    private static void assertMessage(Exception e, String... parts) {
        for (String part : parts) {
            assertTrue(
                    String.valueOf(e.getMessage()).contains(part),
                    () -> "'" + part + "' is not in: " + e);
        }
    }
}
