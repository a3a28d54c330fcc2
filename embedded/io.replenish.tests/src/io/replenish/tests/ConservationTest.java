// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing is lost between the tables of {@code sales-to-stock}: rows, revenue, customers, series
 * and items of each are those of the one before.
 */
class ConservationTest {

    /** Sums of some 250,000 amounts, added in another order than the nodes do. */
    private static final double RELATIVE_TOLERANCE = 1e-9;

    private static final int FORECAST_PERIODS = 28;

    private static final RunTable SALES = MainRun.daily("Retail Sales Sample (#1)", 0);
    private static final RunTable CLEAN = MainRun.daily("Sales Cleaner (#2)", 0);
    private static final RunTable REJECTED = MainRun.daily("Sales Cleaner (#2)", 1);
    private static final RunTable RULES = MainRun.daily("Sales Cleaner (#2)", 2);
    private static final RunTable BEFORE_AND_AFTER = MainRun.daily("Sales Cleaner (#2)", 3);
    private static final RunTable DEMAND = MainRun.daily("Demand Aggregator (#3)", 0);
    private static final RunTable PROFILE = MainRun.daily("Demand Aggregator (#3)", 1);
    private static final RunTable CUSTOMERS = MainRun.daily("RFM Segmenter (#6)", 0);
    private static final RunTable SEGMENTS = MainRun.daily("RFM Segmenter (#6)", 1);
    private static final RunTable ITEMS = MainRun.daily("CSV Reader (#7)", 0);
    private static final RunTable EFFECTS = MainRun.daily("Inventory Simulator (#11)", 0);
    private static final RunTable TOTAL = MainRun.daily("Inventory Simulator (#11)", 1);

    private static void assertSame(final double expected, final double actual) {
        assertEquals(expected, actual, RELATIVE_TOLERANCE * Math.abs(expected));
    }

    @Test
    void everyRowOfTheSampleIsCleanOrRejected() {
        assertEquals(SALES.size(), CLEAN.size() + REJECTED.size());
        final Set<String> keys = new HashSet<>();
        CLEAN.rows().forEach(row -> keys.add(row.key()));
        REJECTED.rows().forEach(row -> assertTrue(keys.add(row.key()), row::key));
        SALES.rows().forEach(row -> assertTrue(keys.contains(row.key()), row::key));
    }

    @Test
    void rulesAndProfileOfTheCleanerAddUpToItsRows() {
        assertEquals(REJECTED.size(), Math.round(RULES.sum("Decided")));
        assertEquals(SALES.size(), Math.round(BEFORE_AND_AFTER.row("Before").number("Rows")));
        assertEquals(CLEAN.size(), Math.round(BEFORE_AND_AFTER.row("After").number("Rows")));
        assertEquals(REJECTED.size(), Math.round(BEFORE_AND_AFTER.row("Rejected").number("Rows")));
        for (final String sum : List.of("Quantity", "Revenue")) {
            final double clean = CLEAN.sum(sum);
            assertSame(clean, BEFORE_AND_AFTER.row("After").number(sum));
            assertSame(BEFORE_AND_AFTER.row("Rejected").number(sum), RULES.sum(sum));
            assertSame(BEFORE_AND_AFTER.row("Before").number(sum), clean + RULES.sum(sum));
        }
    }

    @Test
    void linesAndRevenueOfCleanSalesAreAllInTheProfileOfTheSeries() {
        assertEquals(CLEAN.size(), Math.round(PROFILE.sum("Lines")));
        assertSame(CLEAN.sum("Revenue"), PROFILE.sum("Revenue"));
        assertSame(CLEAN.sum("Quantity"), PROFILE.sum("Quantity"));
        assertEquals(new TreeSet<>(CLEAN.texts("Product")), new TreeSet<>(PROFILE.texts("Key")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lines", "Revenue", "Quantity"})
    void demandOfAllPeriodsIsThatOfTheSeriesInTheProfile(final String sum) {
        assertSame(PROFILE.sum(sum, row -> row.text("Outcome").equals("Series")), DEMAND.sum(sum));
        assertEquals(
                DEMAND.size(),
                Math.round(DEMAND.counts("Key").values().stream().mapToInt(n -> n).sum()));
    }

    @Test
    void everyCustomerIsInOneSegmentAndEveryLineIsAccountedFor() {
        assertEquals(CUSTOMERS.size(), Math.round(SEGMENTS.sum("Customers")));
        assertEquals(
                new TreeSet<>(CLEAN.texts("Customer")), new TreeSet<>(CUSTOMERS.texts("Customer")));
        assertEquals(CLEAN.size(), Math.round(SEGMENTS.sum("Lines")));
        assertSame(CLEAN.sum("Revenue"), SEGMENTS.sum("Revenue"));
        CUSTOMERS
                .counts("Segment")
                .forEach(
                        (segment, count) -> {
                            final RunTable.Row profile = SEGMENTS.row(segment);
                            assertEquals(
                                    count.longValue(), Math.round(profile.number("Customers")));
                            assertSame(
                                    CUSTOMERS.sum(
                                            "Monetary Value",
                                            row -> row.text("Segment").equals(segment)),
                                    profile.number("Revenue"));
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Auto SARIMA Learner (#4)", "Auto SARIMA Learner (#9)"})
    void everySeriesHasOneRowOfModels(final String learner) {
        final List<String> models = MainRun.daily(learner, 1).texts("Key");
        final Set<String> series = new TreeSet<>(DEMAND.texts("Key"));

        assertEquals(series.size(), models.size());
        assertEquals(series, new TreeSet<>(models));
    }

    @Test
    void everySeriesIsForecastForEveryPeriod() {
        final RunTable forecasts = MainRun.daily("SARIMA Forecaster (#5)", 0);
        final Set<String> series = new TreeSet<>(DEMAND.texts("Key"));

        assertEquals(
                Collections.nCopies(series.size(), FORECAST_PERIODS),
                List.copyOf(forecasts.counts("Key").values()));
        assertEquals(series, forecasts.counts("Key").keySet());
    }

    /** One row per row of the item list, also for the repeated one, and one per other series. */
    @ParameterizedTest
    @ValueSource(strings = {"Inventory Optimizer (#8)", "Inventory Optimizer (#10)"})
    void everyItemAndEverySeriesIsARowOfThePolicy(final String optimizer) {
        final RunTable policy = MainRun.daily(optimizer, 0);
        final Set<String> others = new TreeSet<>(DEMAND.texts("Key"));
        others.removeAll(ITEMS.texts("Product"));

        assertEquals(ITEMS.size() + others.size(), policy.size());
        assertEquals(
                union(ITEMS.texts("Product"), DEMAND.texts("Key")),
                new TreeSet<>(policy.texts("Product")));
    }

    private static Set<String> union(final List<String> some, final List<String> others) {
        final Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    @Test
    void effectsOfTheItemsAddUpToTheTotal() {
        assertEquals(MainRun.daily("Inventory Optimizer (#10)", 0).size(), EFFECTS.size());
        final double replayed =
                EFFECTS.rows().stream().filter(row -> !Double.isNaN(row.number("Demand"))).count();
        for (final String policy : List.of("Current", "Proposed")) {
            final RunTable.Row total = TOTAL.row(policy);
            assertEquals(replayed, total.number("Items"));
            assertSame(EFFECTS.sum(policy + " Cost"), total.number("Cost"));
            assertSame(EFFECTS.sum("Demand"), total.number("Demand"));
            assertSame(EFFECTS.sum(policy + " Orders"), total.number("Orders"));
            assertSame(
                    EFFECTS.sum(policy + " Stock-out Periods"), total.number("Stock-out Periods"));
            assertSame(EFFECTS.sum(policy + " Average Stock"), total.number("Average Stock"));
            assertSame(
                    total.number("Demand"),
                    total.number("Served")
                            + total.number("Lost")
                            + total.number("Open Backorders"));
            assertSame(
                    total.number("Cost"),
                    total.number("Holding Cost")
                            + total.number("Order Cost")
                            + total.number("Stock-out Cost"));
        }
        assertSame(
                TOTAL.row("Difference").number("Cost"),
                TOTAL.row("Proposed").number("Cost") - TOTAL.row("Current").number("Cost"));
    }

    @Test
    void theSummaryHasARowPerConnectedResult() {
        final RunTable summary = MainRun.daily("Result Summary (#12)", 0);

        assertEquals(
                List.of("Sales", "Demand", "Customers", "Models", "Forecast", "Stock", "Effect"),
                summary.texts("Topic"));
        assertEquals(7, summary.texts("Sentence").size());
    }
}
