// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.resultsummary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.demand.DemandColumns;
import io.replenish.engine.forecast.ForecastColumns;
import io.replenish.engine.summary.SummaryColumns;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.InvalidSettingsException;

class ResultSummaryTest {

    private static final DataTableSpec FORECASTS =
            ColumnTypes.table(ForecastColumns.FORECAST_TABLE);

    private static NodeRun node(final int furtherInputs) {
        return new NodeRun(
                new ResultSummaryNodeFactory(), Collections.nCopies(furtherInputs, "Result"));
    }

    private static BufferedDataTable forecasts(final double... means) {
        final Object[][] rows = new Object[means.length][];
        for (int i = 0; i < means.length; i++) {
            rows[i] =
                    Tables.row(
                            "A",
                            LocalDate.of(2012, 1, 1 + i),
                            i + 1L,
                            means[i],
                            0.0,
                            1.0,
                            0.0,
                            1.0);
        }
        return Tables.table(FORECASTS, rows);
    }

    @Test
    void everyInputIsARowInItsOrder() throws Exception {
        final BufferedDataTable summary = node(1).execute(forecasts(1, 2), forecasts(5))[0];

        assertTrue(
                summary.getDataTableSpec()
                        .equalStructure(ColumnTypes.table(SummaryColumns.SUMMARY)));
        assertEquals(List.of("Forecast", "Forecast #2"), Tables.keys(summary));
        assertEquals(List.of("Forecast", "Forecast"), Tables.texts(summary, "Topic"));
        assertEquals(
                List.of(
                        "A demand of 3 is expected in the next 2 periods, the sum of 1 series.",
                        "A demand of 5 is expected in the next 1 period, the sum of 1 series."),
                Tables.texts(summary, "Sentence"));
    }

    @Test
    void amountsAreFollowedByTheCurrency() throws Exception {
        final NodeRun node = node(0);
        final var settings = node.settings();
        settings.addString("currency", "£");
        final BufferedDataTable policy =
                Tables.table(
                        Tables.spec(
                                "Status", StringCell.TYPE,
                                "Suggested Order", IntCell.TYPE, // whole numbers are numbers
                                "Stock Value", IntCell.TYPE,
                                "Yearly Cost", IntCell.TYPE,
                                "Expected Fill Rate", IntCell.TYPE,
                                "Demand per Period", IntCell.TYPE),
                        Tables.row("Order now", 7, 1000, 20, 1, 3));

        final BufferedDataTable summary = node.load(settings).execute(policy)[0];

        final String sentence = Tables.texts(summary, "Sentence").get(0);
        assertTrue(sentence.contains("7 units in all"), sentence);
        assertTrue(sentence.contains("worth 1,000 £ on average, cost 20 £ a year"), sentence);
    }

    @Test
    void emptyTableIsSaidToBeEmpty() throws Exception {
        assertEquals(
                List.of("The table is empty."),
                Tables.texts(node(0).execute(forecasts())[0], "Sentence"));
    }

    @Test
    void tableThatIsNoResultIsRefusedByItsNumber() {
        final DataTableSpec demand = ColumnTypes.table(DemandColumns.DEMAND_TABLE);

        final String message =
                assertThrows(
                                InvalidSettingsException.class,
                                () -> node(1).configure(FORECASTS, demand))
                        .getMessage();

        assertTrue(message.startsWith("Input 2 ") && message.contains("Series Profile"), message);
    }

    @Test
    void columnOfAnotherTypeMakesItAnotherTable() {
        final DataTableSpec texts =
                Tables.spec(
                        "Step",
                        StringCell.TYPE,
                        "Mean",
                        StringCell.TYPE,
                        "Upper 95",
                        StringCell.TYPE);

        assertThrows(InvalidSettingsException.class, () -> node(0).configure(texts));
    }

    @Test
    void cancellationIsHeard() {
        final NodeRun node = node(0).cancelWhen(() -> true);

        assertThrows(CanceledExecutionException.class, () -> node.execute(forecasts(1)));
    }
}
