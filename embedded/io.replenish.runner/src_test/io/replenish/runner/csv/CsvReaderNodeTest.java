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
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.InvalidSettingsException;

/** The CSV Reader as a workflow uses it: settings in, table out. */
class CsvReaderNodeTest {

    @TempDir private Path workflow;

    private CsvNode node;

    @BeforeEach
    void createNode() throws IOException {
        Files.createDirectory(workflow.resolve("data"));
        node = CsvNode.reader(workflow, "in.csv");
    }

    private CsvNode given(String text) throws IOException {
        return given(text.getBytes(StandardCharsets.UTF_8));
    }

    private CsvNode given(byte[] bytes) throws IOException {
        Files.write(workflow.resolve("data/in.csv"), bytes);
        return node;
    }

    private static void assertRows(BufferedDataTable table, String... rows) {
        assertEquals(
                List.of(rows),
                CsvNode.rows(table).stream().map(row -> String.join("|", row)).toList());
    }

    @Test
    void columnsGetTheNarrowestOfFourTypes() throws Exception {
        BufferedDataTable table =
                given(
                                """
                i,l,d,s,date
                1,1,1,1,2011-01-31
                -2,3000000000,2.5,x,2011-02-01
                """)
                        .read();

        assertEquals(
                List.of("i:Integer", "l:Long", "d:Double", "s:String", "date:String"),
                CsvNode.columns(table));
        assertRows(table, "Row0|1|1|1.0|1|2011-01-31", "Row1|-2|3000000000|2.5|x|2011-02-01");
    }

    @Test
    void integersThatOverflowLongBecomeDouble() throws Exception {
        BufferedDataTable table = given("a\n1\n9223372036854775808\n").read();

        assertEquals(List.of("a:Double"), CsvNode.columns(table));
        assertRows(table, "Row0|1.0", "Row1|9.223372036854776E18");
    }

    @Test
    void emptyFieldsAreMissing_andColumnsOfThemAreText() throws Exception {
        BufferedDataTable table = given("a,b,c\n1,,\n,\"\",\n").read();

        assertEquals(List.of("a:Integer", "b:String", "c:String"), CsvNode.columns(table));
        assertRows(table, "Row0|1|?|?", "Row1|?|?|?");
    }

    @Test
    void emptyQuotes_canBeAnEmptyText() throws Exception {
        node.set("advanced_settings/replace_empty_quotes_with_missing", "false");

        assertRows(given("a,b\nx,\"\"\ny,\n").read(), "Row0|x|", "Row1|y|?");
    }

    @Test
    void quotesHoldDelimitersLineBreaksAndQuotes() throws Exception {
        BufferedDataTable table =
                given("a,b\r\n\"1,5\",\"two\r\nlines\"\r\n\"say \"\"hi\"\"\",'x'\r\n").read();

        assertRows(table, "Row0|1,5|two\nlines", "Row1|say \"hi\"|'x'");
    }

    @Test
    void quotesInTheMiddleOfAFieldAreOrdinary() throws Exception {
        assertRows(given("a,b\n5\" pipe,2\n\"x\"y,3\n").read(), "Row0|5\" pipe|2", "Row1|\"x\"y|3");
    }

    @Test
    void blanksAroundAndInsideQuotesGo_unlessQuotesAreKept() throws Exception {
        String text = "a,b\n  x , \" y \" \n";

        assertRows(given(text).read(), "Row0|x|y");
        assertRows(
                node.set("advanced_settings/quote_option", "KEEP_QUOTES").read(), "Row0|x|\" y \"");
    }

    @Test
    void backslashCanEscapeQuotes() throws Exception {
        node.set("settings/quote_escape_char", "\\");

        assertRows(
                given("a,b\n\"say \\\"hi\\\"\",\"C:\\\\new\"\n").read(), "Row0|say \"hi\"|C:\\new");
    }

    @Test
    void delimitersMayBeLong_quotesOther_commentsSkipped() throws Exception {
        node.set("settings/column_delimiter", "||")
                .set("settings/quote_char", "'")
                .set("settings/comment_char", "%");

        assertRows(given("% made by hand\na||b\n'x||y'||2\n%2||3\n").read(), "Row0|x||y|2");
    }

    @Test
    void withoutCommentCharacter_hashLinesAreRows() throws Exception {
        assertRows(given("a\n#1\n2\n").read(), "Row0|2");
        assertRows(node.set("settings/comment_char", "\0").read(), "Row0|#1", "Row1|2");
    }

    @Test
    void rowsMayEndWithAnotherCharacter() throws Exception {
        node.set("settings/use_line_break_row_delimiter", "false")
                .set("settings/row_delimiter", ";");

        assertRows(given("a,b;1,x\ny;2,z").read(), "Row0|1|x\ny", "Row1|2|z");
    }

    @Test
    void numbersAreReadWithTheirSeparators() throws Exception {
        node.set("settings/column_delimiter", ";")
                .set("advanced_settings/decimal_separator", ",")
                .set("advanced_settings/thousands_separator", ".");

        BufferedDataTable table =
                given("d;i;date\n1.234,5;1.000;1.2.2011\n-0,25;7;2.2.2011\n").read();

        assertEquals(List.of("d:Double", "i:Integer", "date:String"), CsvNode.columns(table));
        assertRows(table, "Row0|1234.5|1000|1.2.2011", "Row1|-0.25|7|2.2.2011");
    }

    @Test
    void columnNamesAreTrimmedMadeUniqueAndInvented() throws Exception {
        BufferedDataTable table = given("a, a ,,a,a (#1),Column2\n1,2,3,4,5,6\n").read();

        assertEquals(
                List.of("a", "a (#1)", "Column2 (#1)", "a (#2)", "a (#3)", "Column2"),
                List.of(table.getDataTableSpec().getColumnNames()));
    }

    @Test
    void withoutHeader_columnsAreNumbered() throws Exception {
        BufferedDataTable table =
                given("1,x\n2,y\n").set("settings/has_column_header", "false").read();

        assertEquals(List.of("Column0:Integer", "Column1:String"), CsvNode.columns(table));
        assertRows(table, "Row0|1|x", "Row1|2|y");
    }

    @Test
    void firstColumnCanBeTheRowId() throws Exception {
        node.set("settings/has_row_id", "true");

        BufferedDataTable table = given("id,a\nfirst,1\nsecond,2\n").read();
        assertEquals(List.of("a:Integer"), CsvNode.columns(table));
        assertRows(table, "first|1", "second|2");

        given("id,a\n,1\n");
        assertMessage(
                assertThrows(IOException.class, node::read), "row ID", "has_row_id", "Data row 1");
    }

    @Test
    void duplicateRowIdsAreRefused() throws Exception {
        given("id,a\nx,1\nx,2\n").set("settings/has_row_id", "true");

        assertMessage(assertThrows(IOException.class, node::read), "'x'", "has_row_id", "unique");
    }

    @Test
    void headerOnly_isATableWithoutRows() throws Exception {
        BufferedDataTable table = given("a,b\n").read();

        assertEquals(List.of("a:String", "b:String"), CsvNode.columns(table));
        assertEquals(0, table.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF", "# only a comment\n"})
    void fileWithoutHeader_isRefusedIfThereShouldBeOne(String text) throws IOException {
        given(text);

        assertMessage(
                assertThrows(IOException.class, node::read),
                "is empty",
                "has_column_header",
                "in.csv");
    }

    @Test
    void emptyFileWithoutHeader_isAnEmptyTable() throws Exception {
        BufferedDataTable table = given("").set("settings/has_column_header", "false").read();

        assertEquals(0, table.getDataTableSpec().getNumColumns());
        assertEquals(0, table.size());
    }

    @ParameterizedTest
    @CsvSource({"'a,b\n1\n',1 cells", "'a,b\n1,2\n1,2,3\n',3 cells"})
    void raggedRowsAreRefused_unlessAllowed(String text, String expected) throws Exception {
        given(text);

        assertMessage(
                assertThrows(IOException.class, node::read), expected, "support_short_data_rows");
        node.set("settings/support_short_data_rows", "true").read();
    }

    @Test
    void shortRowsAreFilled_longOnesAddColumns() throws Exception {
        BufferedDataTable table =
                given("a,b\n1\n2,3,4\n").set("settings/support_short_data_rows", "true").read();

        assertEquals(List.of("a:Integer", "b:Integer", "Column2:Integer"), CsvNode.columns(table));
        assertRows(table, "Row0|1|?|?", "Row1|2|3|4");
        assertEquals("", node.warning());
    }

    @Test
    void cellsBeyondTheColumnsOfTheScannedRowsAreDroppedWithAWarning() throws Exception {
        given("a,b\n1,2\n1,2,3\n")
                .set("settings/support_short_data_rows", "true")
                .set("advanced_settings/max_data_rows_scanned", "1");

        assertRows(node.read(), "Row0|1|2", "Row1|1|2");
        assertTrue(node.warning().contains("data row 2"), node.warning());
    }

    @Test
    void blankLinesAreNoRows_rowsOfEmptyFieldsAreOnRequest() throws Exception {
        String text = "a,b\n1,2\n\n,\n3,4\n";

        assertRows(given(text).read(), "Row0|1|2", "Row1|?|?", "Row2|3|4");
        assertRows(
                node.set("settings/skip_empty_data_rows", "true").read(), "Row0|1|2", "Row1|3|4");
    }

    @Test
    void linesAndRowsAreSkippedAndLimited() throws Exception {
        given("Report \"of\n2011\na\n1\n2\n3\n4\n");
        node.set("limit_rows/skip_lines", "true")
                .set("limit_rows/number_of_lines_to_skip", "2")
                .set("limit_rows/skip_data_rows", "true")
                .set("limit_rows/number_of_rows_to_skip", "1")
                .set("limit_rows/limit_data_rows", "true")
                .set("limit_rows/max_rows", "2");

        assertRows(node.read(), "Row0|2", "Row1|3");
    }

    @Test
    void skippingMoreThanThereIs_leavesNoRows() throws Exception {
        given("a\n1\n")
                .set("limit_rows/skip_data_rows", "true")
                .set("limit_rows/number_of_rows_to_skip", "5");

        assertEquals(0, node.read().size());
    }

    @Test
    void typesOfTheScannedRowsBindTheRest() throws Exception {
        given("a,b\n1,x\n2,y\noops,z\n").set("advanced_settings/max_data_rows_scanned", "2");

        assertMessage(
                assertThrows(IOException.class, node::read),
                "'oops'",
                "data row 3",
                "'a'",
                "Integer",
                "limit_data_rows_scanned");
        assertRows(
                node.set("advanced_settings/limit_data_rows_scanned", "false").read(),
                "Row0|1|x",
                "Row1|2|y",
                "Row2|oops|z");
    }

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "settings/column_delimiter||settings/column_delimiter",
                "settings/quote_char|ab|settings/quote_char",
                "settings/prepend_file_idx_to_row_id|true|prepend_file_idx_to_row_id",
                "settings/file_selection/path/path|''|settings/file_selection/path/path",
                "settings/file_selection/path/path|../../secret.csv|leads out",
                "settings/file_selection/path/path|..|leads out",
                "settings/file_selection/path/file_system_type|CUSTOM_URL|CUSTOM_URL",
                "settings/file_selection/path/file_system_specifier|knime.space|knime.space",
                "settings/file_selection/path/file_system_type|LOCAL|not absolute",
                "settings/file_selection/file_system_chooser__Internals/has_fs_port|true|has_fs_port",
                "settings/file_selection/filter_mode/filter_mode|FILES_IN_FOLDERS|filter_mode",
                "advanced_settings/append_path_column_Internals|true|append_path_column_Internals",
                "advanced_settings/quote_option|SOMETIMES|quote_option",
                "advanced_settings/decimal_separator|''|decimal_separator",
                "advanced_settings/thousands_separator|.|thousands_separator",
                "advanced_settings/maximum_number_of_columns|0|maximum_number_of_columns",
                "encoding/charset|UTF-99|encoding/charset",
                "encoding/charset|''|encoding/charset"
            })
    void whatCannotBeDone_isRefusedByItsKey(String key, String value, String expected) {
        node.set(key, value == null ? "" : value);

        assertMessage(assertThrows(InvalidSettingsException.class, node::load), expected);
    }

    @Test
    void negativeLimits_areRefusedOnlyIfUsed() throws InvalidSettingsException {
        node.set("limit_rows/max_rows", "-1").load();

        node.set("limit_rows/limit_data_rows", "true");
        assertMessage(
                assertThrows(InvalidSettingsException.class, node::load),
                "limit_rows/max_rows",
                "-1");
    }

    @Test
    void missingSettings_areNamed() throws InvalidSettingsException {
        node.settings().getNodeSettings("settings").removeConfig("has_column_header");
        assertMessage(
                assertThrows(InvalidSettingsException.class, node::load), "has_column_header");

        node.settings().removeConfig("settings");
        assertMessage(assertThrows(InvalidSettingsException.class, node::load), "5.8");
    }

    @Test
    void unknownAndIgnoredSettings_areWarnedOf() throws Exception {
        given("a\n1\n");
        node.settings().getNodeSettings("advanced_settings").addBoolean("a_new_option", true);
        node.settings().addNodeSettings("table_spec_config_Internals").addString("version", "V5_1");

        node.read();

        assertTrue(node.warning().contains("advanced_settings/a_new_option"), node.warning());
        assertTrue(node.warning().contains("table_spec_config_Internals"), node.warning());
    }

    @Test
    void tooManyColumns_areRefusedByTheSetting() throws IOException {
        given("a,b,c\n1,2,3\n").set("advanced_settings/maximum_number_of_columns", "2");

        assertMessage(assertThrows(IOException.class, node::read), "maximum_number_of_columns");
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

    private static void assertMessage(Exception e, String... parts) {
        for (String part : parts) {
            assertTrue(
                    String.valueOf(e.getMessage()).contains(part),
                    () -> "'" + part + "' is not in: " + e);
        }
    }
}
