// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.knime.core.node.BufferedDataTable;

/** The CSV Reader as a workflow uses it: text in, columns of cells out. */
class CsvReaderNodeTest extends CsvReaderCase {

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
}
