// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.replenish.engine.summary.SummaryColumns;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataRow;
import org.knime.core.node.BufferedDataTable;

/** A run ends with what the table of sentences says. */
class PrintedSummaryTest {

    private static final Path WORKFLOW = Checkout.WORKFLOWS.resolve("result-summary");

    @Test
    void runEndsWithTheRowsOfTheSummary() throws Exception {
        final List<String> printed = Runner.command("run", WORKFLOW).out().lines().toList();

        final List<String> sentences = new ArrayList<>();
        final BufferedDataTable summary =
                (BufferedDataTable) Runner.execute(WORKFLOW).get("Result Summary (#4)").output(0);
        for (final DataRow row : summary) {
            sentences.add(text(summary, row, 0) + ": " + text(summary, row, 1));
        }
        assertEquals(2, sentences.size());
        assertEquals(sentences, printed.subList(printed.size() - 2, printed.size()));
    }

    private static String text(final BufferedDataTable table, final DataRow row, final int column) {
        final String name = SummaryColumns.SUMMARY.get(column).name();
        return row.getCell(table.getDataTableSpec().findColumnIndex(name)).toString();
    }
}
