// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataType;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.data.time.localdate.LocalDateCellFactory;
import org.knime.core.data.time.localdatetime.LocalDateTimeCellFactory;

class TableCsvTest {

    @TempDir private Path folder;

    @Test
    void everyKindOfCellHasItsForm() throws IOException {
        Path file = folder.resolve("t.csv");

        TableCsv.write(
                CsvNode.table(
                        List.of(
                                StringCell.TYPE,
                                IntCell.TYPE,
                                DoubleCell.TYPE,
                                LocalDateCellFactory.TYPE,
                                LocalDateTimeCellFactory.TYPE),
                        new DataCell[] {
                            new StringCell("x"),
                            new IntCell(1),
                            new DoubleCell(0.1 + 0.2),
                            LocalDateCellFactory.create(LocalDate.of(2011, 1, 31)),
                            LocalDateTimeCellFactory.create(LocalDateTime.of(2010, 12, 1, 8, 26))
                        },
                        new DataCell[] {
                            DataType.getMissingCell(),
                            DataType.getMissingCell(),
                            new DoubleCell(1e20),
                            DataType.getMissingCell(),
                            DataType.getMissingCell()
                        }),
                file);

        assertEquals(
                "RowID,A,B,C,D,E\r\n"
                        + "Row0,x,1,0.30000000000000004,2011-01-31,2010-12-01T08:26\r\n"
                        + "Row1,,,1.0E20,,\r\n",
                Files.readString(file));
    }

    @Test
    void quotesStandWhereTextWouldBeReadAsSomethingElse() throws IOException {
        Path file = folder.resolve("t.csv");

        TableCsv.write(
                CsvNode.table(
                        List.of(StringCell.TYPE),
                        new DataCell[] {new StringCell("")},
                        new DataCell[] {new StringCell("a,b")},
                        new DataCell[] {new StringCell("say \"hi\"")},
                        new DataCell[] {new StringCell("two\nlines")},
                        new DataCell[] {new StringCell(" blank ")},
                        new DataCell[] {new StringCell("日本🎉")}),
                file);

        assertEquals(
                "RowID,A\r\nRow0,\"\"\r\nRow1,\"a,b\"\r\nRow2,\"say \"\"hi\"\"\"\r\nRow3,\"two\nlines\"\r\n"
                        + "Row4,\" blank \"\r\nRow5,日本🎉\r\n",
                Files.readString(file));
    }

    @Test
    void tableWithoutRows_isAHeader() throws IOException {
        Path file = folder.resolve("t.csv");

        TableCsv.write(CsvNode.table(List.of(IntCell.TYPE)), file);

        assertEquals("RowID,A\r\n", Files.readString(file));
    }

    @Test
    void missingFolder_isNamed() {
        Path file = folder.resolve("no/t.csv");

        IOException e =
                assertThrows(
                        IOException.class, () -> TableCsv.write(CsvNode.table(List.of()), file));

        assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
    }
}
