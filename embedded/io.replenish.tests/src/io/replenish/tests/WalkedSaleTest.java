// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/architecture.md} walks one sale through the main workflow with the values of a run.
 * The table is written anew with {@code -Dreplenish.regenerate=true}.
 */
class WalkedSaleTest {

    private static final String HEAD = "| door | type there | what became of it |\n|---|---|---|\n";

    private static final String PRODUCT = "85123A";
    private static final String CUSTOMER = "17850";
    private static final String DAY = "2010-12-01";
    private static final String FIRST_FUTURE_DAY = "2011-12-09";

    @Test
    void theWalkShowsTheValuesOfTheRun() throws IOException {
        final Path document = Checkout.ROOT.resolve("docs").resolve("architecture.md");
        final String text = Files.readString(document, StandardCharsets.UTF_8);
        final int start = text.indexOf(HEAD) + HEAD.length();
        final int end = text.indexOf("\n\n", start) + 1;
        final String walk = walk();
        if (Boolean.getBoolean("replenish.regenerate")) {
            Files.writeString(
                    document,
                    text.substring(0, start) + walk + text.substring(end),
                    StandardCharsets.UTF_8);
            return;
        }

        assertEquals(walk, text.substring(start, end));
    }

    private static String walk() {
        return String.join(
                "",
                line("**Retail Sales Sample**", "a row of the table `Sales`, RowID `Row0`", raw()),
                line(
                        "**Sales Cleaner** reads",
                        "`SalesTable`: dictionary-coded `CodedColumn`s, `NumberColumn`,"
                                + " `DateColumn`",
                        "row 0: order, product and customer as codes, quantity, price, a date"),
                line(
                        "`SalesCleaner.clean`",
                        "`CleaningResult`",
                        "matches no `CleaningRule`: clean"),
                line("**Clean Sales**", "columns of `SalesColumns`", clean()),
                line(
                        "**Demand Aggregator**",
                        "`DemandSeries` of key `" + PRODUCT + "`, `DemandPeriod` " + DAY,
                        demand()),
                line("**RFM Segmenter**", "`Customer` " + CUSTOMER, customer()),
                line(
                        "**Auto SARIMA Learner**",
                        "`LearnedSeries` with a `ForecastModel` and a `SelectionTrace`",
                        model()),
                line("**SARIMA Forecaster**", "`Forecast`", forecast()),
                line(
                        "**Inventory Optimizer**",
                        "`LeadTimeDemand`, then `ItemPolicy` in a `PlanLine`",
                        policy()),
                line("**Inventory Simulator**", "`ReplayLine`", replay()),
                line(
                        "**Result Summary**",
                        "`ResultTable`",
                        "is one unit of the sums in its sentences"));
    }

    private static String line(final String door, final String type, final String became) {
        return "| " + door + " | " + type + " | " + became + " |\n";
    }

    private static String text(final String format, final Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static String list(final RunTable.Row row, final List<String> columns) {
        return columns.stream().map(row::text).collect(Collectors.joining(", ", "`", "`"));
    }

    private static String raw() {
        return list(
                MainRun.daily("Retail Sales Sample (#1)", 0).row("Row0"),
                List.of(
                        "InvoiceNo",
                        "StockCode",
                        "Description",
                        "Quantity",
                        "InvoiceDate",
                        "UnitPrice",
                        "CustomerID",
                        "Country"));
    }

    private static String clean() {
        final RunTable.Row row = MainRun.daily("Sales Cleaner (#2)", 0).row("Row0");
        return list(row, List.of("Order", "Date", "Product", "Customer"))
                + text(
                        ", %s units at %s: revenue %.2f, still `Row0`",
                        row.text("Quantity"), row.text("Unit Price"), row.number("Revenue"));
    }

    private static String demand() {
        final String key = PRODUCT + '#' + DAY;
        final RunTable.Row day = MainRun.daily("Demand Aggregator (#3)", 0).row(key);
        final RunTable.Row series = MainRun.daily("Demand Aggregator (#3)", 1).row(PRODUCT);
        return text(
                "%.0f lines of %.0f orders make %.0f units that Wednesday, row `%s`, status *%s*;"
                        + " the series has %.0f days, %.0f of them closed, the last day incomplete",
                day.number("Lines"),
                day.number("Orders"),
                day.number("Demand"),
                key,
                day.text("Status"),
                series.number("Periods"),
                series.number("Closed Periods"));
    }

    private static String customer() {
        final RunTable.Row row = MainRun.daily("RFM Segmenter (#6)", 0).row(CUSTOMER);
        return text(
                "%.0f orders, %,.2f in all, the last on %s: recency %.0f days, scores %s, %s, %s,"
                        + " segment *%s*",
                row.number("Frequency"),
                row.number("Monetary Value"),
                row.text("Last Purchase"),
                row.number("Recency"),
                row.text("Recency Score"),
                row.text("Frequency Score"),
                row.text("Monetary Score"),
                row.text("Segment"));
    }

    private static String model() {
        final RunTable.Row row = MainRun.daily("Auto SARIMA Learner (#4)", 1).row(PRODUCT);
        return text(
                "%.0f days, %.0f of them unknown: %s (%s: %.2f, threshold %.2f); the %.0f held-out"
                        + " days were missed by %.0f units a day",
                row.number("Periods"),
                row.number("Missing Periods"),
                row.text("Model"),
                row.text("Season Test"),
                row.number("Season Statistic"),
                row.number("Season Threshold"),
                row.number("Held-Out Periods"),
                row.number("Held-Out MAE"));
    }

    private static String forecast() {
        final RunTable.Row row =
                MainRun.daily("SARIMA Forecaster (#5)", 0).row(PRODUCT + '#' + FIRST_FUTURE_DAY);
        return text(
                "%.0f units on %s, between %.0f and %.0f in 95 of 100 cases",
                row.number("Mean"),
                FIRST_FUTURE_DAY,
                row.number("Lower 95"),
                row.number("Upper 95"));
    }

    private static String policy() {
        final RunTable.Row row = MainRun.daily("Inventory Optimizer (#8)", 0).row(PRODUCT);
        return text(
                "%,.0f units are expected in the %.0f days until a later order arrives, with a"
                        + " deviation of %,.0f; for a service of %.0f %% that is a reorder point of"
                        + " %,.0f; with %,.0f on hand, order %,.0f",
                row.number("Expected Demand"),
                row.number("Lead Time") + row.number("Review Period"),
                row.number("Demand Deviation"),
                100 * row.number("Service Target"),
                row.number("Reorder Point"),
                row.number("On Hand"),
                row.number("Suggested Order"));
    }

    private static String replay() {
        final RunTable.Row row = MainRun.daily("Inventory Simulator (#11)", 0).row(PRODUCT);
        return Stream.of(
                        text(
                                "the %.0f days that the second learner left out, replayed: %,.0f"
                                        + " units asked for",
                                row.number("Periods"), row.number("Demand")),
                        text(
                                "%.1f %% served at a cost of %.2f as ordered today",
                                100 * row.number("Current Fill Rate"), row.number("Current Cost")),
                        text(
                                "%.1f %% at %.2f as proposed",
                                100 * row.number("Proposed Fill Rate"),
                                row.number("Proposed Cost")))
                .collect(Collectors.joining(", "));
    }
}
