// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.replenish.engine.cleaning.CleaningColumns;
import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.data.SalesColumns;
import io.replenish.engine.demand.DemandColumns;
import io.replenish.engine.evaluation.EffectColumns;
import io.replenish.engine.forecast.ForecastColumns;
import io.replenish.engine.inventory.InventoryColumns;
import io.replenish.engine.segmentation.SegmentColumns;
import io.replenish.engine.summary.SummaryColumns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/columns.md} shows the columns that the engine promises. It is written anew with
 * {@code -Dreplenish.regenerate=true}.
 */
class ColumnsDocumentTest {

    private static final Path DOCUMENT =
            Path.of(System.getProperty("replenish.root", "../.."), "docs", "columns.md");

    private static final String HEAD =
            """
            # Columns of all tables

            Names, types and units of the output tables, as the classes `...Columns` of the engine promise them. Every
            node looks for these names first, so that tables of one node fit the next without a choice. The names are API.
            This page is checked against the code by a test.
            """;

    @Test
    void theDocumentShowsWhatTheEnginePromises() throws IOException {
        final String expected = document();
        if (Boolean.getBoolean("replenish.regenerate")) {
            Files.writeString(DOCUMENT, expected, StandardCharsets.UTF_8);
        }

        assertEquals(expected, Files.readString(DOCUMENT, StandardCharsets.UTF_8));
    }

    private static Map<String, List<ColumnContract>> tables() {
        final Map<String, List<ColumnContract>> tables = new LinkedHashMap<>();
        tables.put(
                "Clean Sales (Sales Cleaner), then the columns that are passed through",
                SalesColumns.ALL);
        tables.put(
                "Rejected Sales (Sales Cleaner), after all columns of the input",
                CleaningColumns.REJECTED);
        tables.put("Rule Report (Sales Cleaner)", CleaningColumns.RULES);
        tables.put("Before and After (Sales Cleaner)", CleaningColumns.PROFILE);
        tables.put("Demand (Demand Aggregator)", DemandColumns.DEMAND_TABLE);
        tables.put("Series Profile (Demand Aggregator)", DemandColumns.PROFILE_TABLE);
        tables.put("Customers (RFM Segmenter)", SegmentColumns.CUSTOMERS_TABLE);
        tables.put("Segments (RFM Segmenter)", SegmentColumns.SEGMENTS_TABLE);
        tables.put("Models (Auto SARIMA Learner)", ForecastColumns.MODELS_TABLE);
        tables.put("Forecasts (SARIMA Forecaster)", ForecastColumns.FORECAST_TABLE);
        tables.put("Items (input of the Inventory Optimizer)", InventoryColumns.ITEMS);
        tables.put("Policy (Inventory Optimizer)", InventoryColumns.POLICY);
        tables.put("Items (Inventory Simulator)", EffectColumns.ITEMS);
        tables.put("Total (Inventory Simulator)", EffectColumns.TOTAL);
        tables.put("Summary (Result Summary)", SummaryColumns.SUMMARY);
        return tables;
    }

    private static String document() {
        final StringBuilder text = new StringBuilder(HEAD);
        tables().forEach(
                        (title, columns) -> {
                            text.append("\n## ")
                                    .append(title)
                                    .append(
                                            "\n\n| column | type | unit | may be missing | meaning |\n")
                                    .append("|---|---|---|---|---|\n");
                            for (final ColumnContract column : columns) {
                                text.append("| ")
                                        .append(column.name())
                                        .append(" | ")
                                        .append(
                                                column.type()
                                                        .name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', ' '))
                                        .append(" | ")
                                        .append(column.unit())
                                        .append(" | ")
                                        .append(column.missingAllowed() ? "yes" : "no")
                                        .append(" | ")
                                        .append(column.description())
                                        .append(" |\n");
                            }
                        });
        return text.toString();
    }
}
