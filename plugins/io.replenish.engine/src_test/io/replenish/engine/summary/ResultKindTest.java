// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.summary;

import static io.replenish.engine.summary.Sentences.row;
import static io.replenish.engine.summary.Sentences.sentence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.replenish.engine.cleaning.CleaningColumns;
import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.data.ColumnType;
import io.replenish.engine.demand.DemandColumns;
import io.replenish.engine.evaluation.ComparisonColumns;
import io.replenish.engine.evaluation.EffectColumns;
import io.replenish.engine.forecast.ForecastColumns;
import io.replenish.engine.inventory.InventoryColumns;
import io.replenish.engine.inventory.PortfolioColumns;
import io.replenish.engine.inventory.replenishment.ReplenishmentColumns;
import io.replenish.engine.inventory.targets.TargetColumns;
import io.replenish.engine.segmentation.SegmentColumns;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The sentences were written by hand from the figures beside them. Those that compare policies have
 * a test of their own.
 */
class ResultKindTest {

    @Test
    void sales() {
        assertEquals(
                "900 of 1,200 rows are kept (75.0 %) with a revenue of 12,346 GBP in 1 order of 3"
                        + " known customers; the rejected rows come to -346 GBP.",
                sentence(
                        ResultKind.SALES,
                        "GBP",
                        row("Before", 1200.0, 12_000.0, 2.0, 4.0),
                        row("After", 900.0, 12_345.6, 1.0, 3.0),
                        row("Rejected", 300.0, -345.6, 1.0, 1.0)));
    }

    @Test
    void salesWithoutTheRowsToCompare() {
        assertEquals(
                "The rows Before, After and Rejected are not all there.",
                sentence(ResultKind.SALES, "", row("After", 9.0, 1.0, 1.0, 1.0)));
    }

    @Test
    void demand() {
        assertEquals(
                "2 of 3 keys have a series, with 80.0 % of the revenue: 1 smooth, 1 lumpy.",
                sentence(
                        ResultKind.DEMAND,
                        "GBP",
                        row("A", "Series", "smooth", 50.0),
                        row("B", "Series", "lumpy", 30.0),
                        row("C", "Left out", "erratic", 20.0)));
    }

    @Test
    void customers() {
        assertEquals(
                "10 customers in 2 segments: Champions (2, 60.0 % of the revenue), Lost (8, 20.0 %"
                        + " of the revenue); sales of 20.0 % of the revenue belong to no segment.",
                sentence(
                        ResultKind.CUSTOMERS,
                        "",
                        row("Champions", "Champions", 2.0, 60.0, 0.2),
                        row("Lost", "Lost", 8.0, 20.0, 0.8),
                        row("No customer", "No customer", 0.0, 20.0, null)));
    }

    @Test
    void customersThatAreAllInSegments() {
        assertEquals(
                "1 customer in 1 segment: Lost (1, 100.0 % of the revenue).",
                sentence(ResultKind.CUSTOMERS, "", row("Lost", "Lost", 1.0, 20.0, 1.0)));
    }

    @Test
    void models() {
        assertEquals(
                "3 of 5 series have a fitted model, 2 with a season (SARIMA) and 1 without (ARIMA);"
                        + " 1 has a simple forecast, 1 none. Forecasts of the last 28 periods, held"
                        + " out, were off by 12.5 per period (median of the series' mean absolute"
                        + " errors; 11.5 within the sample).",
                sentence(
                        ResultKind.MODELS,
                        "",
                        row("A", "SARIMA", 28.0, 10.0, 11.0),
                        row("B", "SARIMA", 28.0, 20.0, 12.0),
                        row("C", "ARIMA", 28.0, 15.0, 9.0),
                        row("D", "Simple forecast", 28.0, 1.0, 30.0),
                        row("E", "No forecast", null, null, null)));
    }

    @Test
    void modelsWithoutHeldOutPeriods() {
        assertEquals(
                "1 of 1 series has a fitted model, 0 with a season (SARIMA) and 1 without (ARIMA);"
                        + " 0 have a simple forecast, 0 none.",
                sentence(ResultKind.MODELS, "", row("A", "ARIMA", null, null, 9.0)));
    }

    @Test
    void forecast() {
        assertEquals(
                "A demand of 1,010 is expected in the next 2 periods, the sum of 2 series.",
                sentence(
                        ResultKind.FORECAST,
                        "",
                        row("A#1", 1.0, 500.0, 9.0),
                        row("A#2", 2.0, 500.0, 9.0),
                        row("B#1", 1.0, 5.0, 9.0),
                        row("B#2", 2.0, 5.0, 9.0)));
    }

    @Test
    void stock() {
        assertEquals(
                "1 of 2 items with a policy should be ordered now, 40 units in all. The policies"
                        + " keep a stock worth 150 GBP on average, cost 30 GBP a year and are"
                        + " expected to serve 97.5 % of the demand at once. 1 row has no policy,"
                        + " with a reason.",
                sentence(
                        ResultKind.STOCK,
                        "GBP",
                        row("A", "Order now", 40.0, 100.0, 10.0, 0.99, 3.0),
                        row("B", "Enough stock", 0.0, 50.0, 20.0, 0.93, 1.0),
                        row("C", "No policy", null, null, null, null, null)));
    }

    @Test
    void stockThatIsNotKnownAndPoliciesThatAreNotThere() {
        assertEquals(
                "1 item has a policy; stock on hand is not known. The policies keep a stock worth"
                        + " 100 on average, cost 10 a year and are expected to serve 99.0 % of the"
                        + " demand at once.",
                sentence(
                        ResultKind.STOCK,
                        " ",
                        row("A", "Stock unknown", null, 100.0, 10.0, 0.99, 3.0)));
        assertEquals(
                "None of 1 item has a policy.",
                sentence(
                        ResultKind.STOCK, "", row("C", "No policy", null, null, null, null, null)));
    }

    @Test
    void targets() {
        assertEquals(
                "3 of 4 products have a service target, from 85.0 % to 96.0 % (median 90.0 %). The"
                        + " highest is that of B: Class AX: 0.9; 60 % of the units go to Champions:"
                        + " 1; together 0.96.",
                sentence(
                        ResultKind.TARGETS,
                        "",
                        row("A", "A", 0.9, "AX", "Class AX: 0.9."),
                        row(
                                "B",
                                "B",
                                0.96,
                                "AX",
                                "Class AX: 0.9; 60 % of the units go to Champions: 1; together"
                                        + " 0.96."),
                        row("C", "C", 0.85, "CZ", "Class CZ: 0.85."),
                        row("D", "D", null, null, "No rule.")));
        assertEquals(
                "1 of 1 product has a service target, from 90.0 % to 90.0 % (median 90.0 %). The"
                        + " highest is that of A: Class AX: 0.9.",
                sentence(ResultKind.TARGETS, "", row("A", "A", 0.9, "AX", "Class AX: 0.9.")));
        assertEquals(
                "No product has a service target.",
                sentence(ResultKind.TARGETS, "", row("D", "D", null, null, "No rule.")));
    }

    @Test
    void portfolio() {
        final Object[] targets = row("Targets", "Targets", 58.0, 1234.5, 300.0, 0.9812, 8.04);
        final String own =
                "With its own target for each of 58 items, a stock worth 1,235 GBP serves 98.1 % of"
                        + " the demand at once, turns 8.04 times a year and costs 300 GBP a year.";
        assertEquals(own, sentence(ResultKind.PORTFOLIO, "GBP", targets));
        assertEquals(
                own
                        + " With the common budget, a stock worth 1,000 GBP serves 97.0 % of the"
                        + " demand at once, turns 9.93 times a year and costs 310 GBP a year.",
                sentence(
                        ResultKind.PORTFOLIO,
                        "GBP",
                        targets,
                        row("Budget", "Budget", 58.0, 1000.0, 310.0, 0.97, 9.93)));
        assertEquals(
                "No item has a policy.",
                sentence(
                        ResultKind.PORTFOLIO,
                        "",
                        row("Targets", "Targets", 0.0, 0.0, 0.0, null, null)));
    }

    @Test
    void orders() {
        assertEquals(
                "2 of 5 items should be ordered now, 1,040 units in all; 1 more is due when orders"
                        + " are no longer frozen. 1 item is out of stock, 1 at"
                        + " risk of running out before an order could arrive. 1 item has too much on"
                        + " hand, 1 too much on order; the stock that is too much is worth 120 GBP."
                        + " 2 rows have no plan, with a reason.",
                sentence(
                        ResultKind.ORDERS,
                        "GBP",
                        row("A", "Order now", 40.0, "Out of stock", 0.0),
                        row("B", "Order now", 1000.0, "At risk", 0.0),
                        row("C", "Frozen", 0.0, null, 0.0),
                        row("D", "Enough stock", 0.0, "Overstock", 120.0),
                        row("E", "Enough stock", 0.0, "Over-ordered", 0.0),
                        row("F", "Stock unknown", null, null, null),
                        row("G", "No plan", null, null, null)));
        assertEquals(
                "0 of 1 item should be ordered now, 0 units in all. 0 items are out of stock, 0 at"
                        + " risk of running out before an order could arrive. 0 items have too much on"
                        + " hand, 0 too much on order; the stock that is too much is worth 0.",
                sentence(ResultKind.ORDERS, "", row("A", "Enough stock", 0.0, null, null)));
        assertEquals(
                "None of 1 item has a plan.",
                sentence(ResultKind.ORDERS, "", row("A", "No plan", null, null, null)));
    }

    @ParameterizedTest
    @EnumSource(ResultKind.class)
    void emptyTablesAndTablesOfNothingSayNoWrongNumbers(final ResultKind kind) {
        assertEquals("The table is empty.", sentence(kind, ""));
        final Object[] nothing = new Object[kind.columns().size() + 1];
        nothing[0] = "x";
        assertFalse(sentence(kind, "", nothing).contains("NaN"), sentence(kind, "", nothing));
    }

    /** A table is known by its own columns, and no other table of the contract is taken for it. */
    @Test
    void everyTableOfTheContractIsItsOwnKindOrNone() {
        final Map<List<ColumnContract>, ResultKind> told =
                Map.ofEntries(
                        Map.entry(CleaningColumns.PROFILE, ResultKind.SALES),
                        Map.entry(DemandColumns.PROFILE_TABLE, ResultKind.DEMAND),
                        Map.entry(SegmentColumns.SEGMENTS_TABLE, ResultKind.CUSTOMERS),
                        Map.entry(ForecastColumns.MODELS_TABLE, ResultKind.MODELS),
                        Map.entry(ForecastColumns.FORECAST_TABLE, ResultKind.FORECAST),
                        Map.entry(TargetColumns.TARGETS, ResultKind.TARGETS),
                        Map.entry(InventoryColumns.POLICY, ResultKind.STOCK),
                        Map.entry(PortfolioColumns.PORTFOLIO, ResultKind.PORTFOLIO),
                        Map.entry(ReplenishmentColumns.ORDERS, ResultKind.ORDERS),
                        Map.entry(ComparisonColumns.POLICIES, ResultKind.POLICIES),
                        Map.entry(ComparisonColumns.DIFFERENCES, ResultKind.DIFFERENCES),
                        Map.entry(EffectColumns.TOTAL, ResultKind.EFFECT));
        assertEquals(
                Arrays.stream(ResultKind.values()).collect(Collectors.toSet()),
                Map.copyOf(told).values().stream().collect(Collectors.toSet()));
        told.forEach((columns, kind) -> assertEquals(Optional.of(kind), kind(columns)));
        for (final List<ColumnContract> other :
                List.of(
                        CleaningColumns.RULES,
                        DemandColumns.DEMAND_TABLE,
                        SegmentColumns.CUSTOMERS_TABLE,
                        InventoryColumns.ITEMS,
                        InventoryColumns.REORDER_POINT_PARTS,
                        PortfolioColumns.EXCHANGE_CURVE,
                        ReplenishmentColumns.PLAN,
                        ReplenishmentColumns.OPEN_ORDERS,
                        EffectColumns.ITEMS,
                        ComparisonColumns.STOCK_BY_PERIOD,
                        SummaryColumns.SUMMARY)) {
            assertEquals(Optional.empty(), kind(other), other::toString);
        }
    }

    private static Optional<ResultKind> kind(final List<ColumnContract> columns) {
        return ResultKind.of(columns::contains);
    }

    @Test
    void rowOfAnotherLengthIsRefused() {
        final ResultTable table =
                new ResultTable(
                        List.of(ColumnContract.required("Name", ColumnType.TEXT, "", "A name.")));
        assertThrows(IllegalArgumentException.class, () -> table.add("x"));
    }
}
