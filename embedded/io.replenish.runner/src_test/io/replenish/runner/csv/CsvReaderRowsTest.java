// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.node.BufferedDataTable;

/** Which lines of a file become rows of the table, and which are refused. */
class CsvReaderRowsTest extends CsvReaderCase {

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
}
