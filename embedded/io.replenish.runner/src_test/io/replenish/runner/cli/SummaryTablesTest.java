// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.replenish.embedded.NodeAccess;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;
import org.knime.core.data.RowKey;
import org.knime.core.data.def.DefaultRow;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.BufferedDataTable;

class SummaryTablesTest {

    private static BufferedDataTable table(final List<String> columns, final DataCell... cells) {
        final var spec =
                new DataTableSpec(
                        columns.toArray(String[]::new),
                        columns.stream().map(c -> StringCell.TYPE).toArray(DataType[]::new));
        final var container =
                NodeAccess.get()
                        .newExecutionContext((fraction, message) -> {}, () -> false)
                        .createDataContainer(spec);
        container.addRowToTable(new DefaultRow(new RowKey("r"), cells));
        container.close();
        return container.getTable();
    }

    @Test
    void sentenceComesBehindItsTopic() {
        assertEquals(
                List.of("Stock: Order now."),
                SummaryTables.lines(
                        table(
                                List.of("Sentence", "Topic"),
                                new StringCell("Order now."),
                                new StringCell("Stock"))));
    }

    @Test
    void sentenceWithoutTopicStandsAlone() {
        assertEquals(
                List.of("Order now."),
                SummaryTables.lines(table(List.of("Sentence"), new StringCell("Order now."))));
        assertEquals(
                List.of("Order now."),
                SummaryTables.lines(
                        table(
                                List.of("Topic", "Sentence"),
                                DataType.getMissingCell(),
                                new StringCell("Order now."))));
    }

    @Test
    void textFromDataCannotSteerTheTerminal() {
        assertEquals(
                List.of("a [2Jb c"),
                SummaryTables.lines(table(List.of("Sentence"), new StringCell("a\u001b[2Jb\nc"))));
    }

    @Test
    void tableWithoutSentencesSaysNothing() {
        assertEquals(
                List.of(), SummaryTables.lines(table(List.of("Text"), new StringCell("Hello."))));
    }
}
