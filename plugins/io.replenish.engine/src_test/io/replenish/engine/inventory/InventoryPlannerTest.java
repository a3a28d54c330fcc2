// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.data.Progress;
import io.replenish.engine.demand.PeriodUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InventoryPlannerTest {

    private static final double NONE = Double.NaN;
    private static final PlanningSettings SETTINGS =
            new PlanningSettings(
                    1,
                    0.2,
                    PeriodUnit.DAY,
                    DemandShape.AUTOMATIC,
                    true,
                    Shortage.BACKORDER,
                    Budget.none());

    /** Ten units per period with a standard deviation of three, independent. */
    private static final DemandOutlook TEN = outlook(10, 3);

    private static DemandOutlook outlook(final double mean, final double deviation) {
        return new DemandOutlook() {
            @Override
            public DemandMoments over(final double periods) {
                return DemandMoments.of(mean * periods, deviation * Math.sqrt(periods));
            }

            @Override
            public double perPeriod() {
                return mean;
            }
        };
    }

    private static StockItem item(final String product, final double onHand) {
        return new StockItem(
                product,
                5,
                7,
                0,
                null,
                StockGoal.service(ServiceMeasure.CYCLE_SERVICE, 0.95),
                40,
                StockoutCost.perUnit(2.5),
                0,
                1,
                1,
                StockLimits.NONE,
                onHand,
                0);
    }

    private static List<PlanLine> plan(
            final Map<String, DemandOutlook> outlooks, final StockItem... items) {
        return InventoryPlanner.plan(List.of(items), outlooks, SETTINGS, Progress.none()).lines();
    }

    private static PlanLine only(final StockItem item) {
        return plan(Map.of(item.product() == null ? "A" : item.product(), TEN), item).get(0);
    }

    @Test
    void policy_isTheTextbooksForIndependentDemand() {
        final ItemPolicy policy = only(item("A", NONE)).policy().orElseThrow();
        // 8 periods of N(10, 3), z(0.95) = 1.6449: 80 + 13.957, rounded up
        assertEquals(94, policy.reorderPoint());
        assertEquals(14, policy.safetyStock(), 1e-9);
        // sqrt(2 * 40 * 3652.5 / 1) = 540.56; 541 is cheaper than 540
        assertEquals(541, policy.orderQuantity());
        assertTrue(policy.cycleService() >= 0.95 && policy.cycleService() < 0.96);
        assertTrue(policy.fillRate() > 0.999);
        final ItemPolicy.YearlyCost cost = policy.yearlyCost();
        assertEquals(policy.onHand() * 1.0, cost.holding(), 1e-9);
        assertEquals(40 * 3652.5 / 541, cost.ordering(), 1e-9);
        assertEquals(2.5 * 3652.5 * (1 - policy.fillRate()), cost.stockout(), 1e-9);
        assertEquals(cost.holding() + cost.ordering() + cost.stockout(), cost.total(), 1e-9);
        assertEquals(1.0 / 365.25, policy.unitHoldingCost(), 1e-12);
    }

    @Test
    void fillRateTarget_isReachedByTheRoundedPolicy() {
        final StockItem item =
                new StockItem(
                        "A",
                        5,
                        7,
                        0,
                        null,
                        StockGoal.service(ServiceMeasure.FILL_RATE, 0.97),
                        40,
                        StockoutCost.perUnit(2),
                        0,
                        24,
                        1,
                        StockLimits.NONE,
                        NONE,
                        0);
        final ItemPolicy policy = only(item).policy().orElseThrow();
        assertTrue(policy.fillRate() >= 0.97);
        assertEquals(Math.rint(policy.reorderPoint()), policy.reorderPoint());
        assertEquals(0, policy.orderQuantity() % 24);
        assertTrue(only(item).reason().contains("fill rate"), only(item).reason());
    }

    @Test
    void wholeUnitsAreOptional() {
        final PlanningSettings parts =
                new PlanningSettings(
                        1,
                        0.2,
                        PeriodUnit.DAY,
                        DemandShape.NORMAL,
                        false,
                        Shortage.BACKORDER,
                        Budget.none());
        final PlanLine line =
                InventoryPlanner.plan(
                                List.of(item("A", NONE)), Map.of("A", TEN), parts, Progress.none())
                        .lines()
                        .get(0);
        assertEquals(93.957, line.policy().orElseThrow().reorderPoint(), 1e-3);
    }

    @Test
    void minimumOrder_isKeptAndSaidIfItDecides() {
        final StockItem item =
                new StockItem(
                        "A",
                        5,
                        7,
                        0,
                        null,
                        StockGoal.service(ServiceMeasure.CYCLE_SERVICE, 0.95),
                        40,
                        StockoutCost.perUnit(2),
                        3000,
                        7,
                        1,
                        StockLimits.NONE,
                        NONE,
                        0);
        final PlanLine line = only(item);
        assertEquals(3003, line.policy().orElseThrow().orderQuantity());
        assertTrue(
                line.reason()
                        .endsWith("The minimum order decides the quantity; it lasts for 300 days."),
                line.reason());
    }

    @ParameterizedTest
    @CsvSource({"DAY, 8 days", "WEEK, 8 weeks", "MONTH, 8 months"})
    void reason_countsInTheUnitOfTheForecast(final PeriodUnit unit, final String time) {
        final PlanLine line =
                InventoryPlanner.plan(
                                List.of(item("A", NONE)),
                                Map.of("A", TEN),
                                new PlanningSettings(
                                        1,
                                        0.2,
                                        unit,
                                        DemandShape.NORMAL,
                                        true,
                                        Shortage.BACKORDER,
                                        Budget.none()),
                                Progress.none())
                        .lines()
                        .get(0);
        assertTrue(line.reason().contains("in the " + time + " until"), line.reason());
    }

    @Test
    void orderCoversAtLeastTheReviewPeriodAndOneUnit() {
        final StockItem free =
                new StockItem(
                        "A",
                        5,
                        7,
                        0,
                        null,
                        StockGoal.service(ServiceMeasure.CYCLE_SERVICE, 0.95),
                        0,
                        StockoutCost.perUnit(2),
                        0,
                        1,
                        1,
                        StockLimits.NONE,
                        NONE,
                        0);
        assertEquals(10, only(free).policy().orElseThrow().orderQuantity());
        final PlanLine slow = plan(Map.of("A", outlook(0.001, 0.01)), free).get(0);
        assertEquals(1, slow.policy().orElseThrow().orderQuantity());
    }

    @Test
    void stockAtOrBelowTheReorderPoint_isToBeOrderedUpToAboveIt() {
        assertEquals(PlanStatus.ENOUGH, only(item("A", 95)).status());
        assertEquals(PlanStatus.ORDER_NOW, only(item("A", 94)).status());
        assertEquals(541, only(item("A", 94)).suggestedOrder());
        assertEquals(2 * 541, only(item("A", 94 - 541)).suggestedOrder());
        assertEquals(PlanStatus.STOCK_UNKNOWN, only(item("A", NONE)).status());
        assertTrue(Double.isNaN(only(item("A", NONE)).suggestedOrder()));
    }

    @Test
    void whatIsOnOrder_countsAsStock() {
        final StockItem item =
                new StockItem(
                        "A",
                        5,
                        7,
                        0,
                        null,
                        StockGoal.service(ServiceMeasure.CYCLE_SERVICE, 0.95),
                        40,
                        StockoutCost.perUnit(2),
                        0,
                        1,
                        1,
                        StockLimits.NONE,
                        10,
                        90);
        assertEquals(PlanStatus.ENOUGH, only(item).status());
        assertEquals(100, only(item).position());
    }

    @Test
    void mostUrgentLines_comeFirstAndLinesWithoutPolicyLast() {
        final List<PlanLine> lines =
                plan(
                        Map.of(
                                "A", TEN, "B", TEN, "C", TEN, "D", TEN, "E", TEN, "F", TEN, "Ä",
                                TEN),
                        item("A", NONE),
                        item("B", 500),
                        item("C", 90),
                        item("X", 5),
                        item("D", 20),
                        item("E", 96));
        assertEquals(
                List.of("D", "C", "E", "B", "A", "X", "F", "Ä"),
                lines.stream().map(PlanLine::product).toList());
        assertEquals(OptionalInt.of(4), lines.get(0).itemIndex());
        assertEquals(OptionalInt.empty(), lines.get(6).itemIndex());
    }

    @Test
    void everyItemAndEveryForecast_endsInOneLine() {
        final List<PlanLine> lines =
                plan(
                        Map.of(
                                "A",
                                TEN,
                                "Lonely",
                                TEN,
                                "Dead",
                                outlook(0, 0),
                                "Falling",
                                outlook(-3, 1)),
                        item("A", NONE),
                        item("A", 3),
                        item("Dead", 1),
                        item(null, 1),
                        item("Falling", 1),
                        item("New", 1));
        assertEquals(7, lines.size());
        assertEquals("There is no forecast for this product.", reason(lines, "New"));
        assertEquals("No demand is expected, so that no stock is needed.", reason(lines, "Dead"));
        assertEquals(
                "No demand is expected, so that no stock is needed.", reason(lines, "Falling"));
        assertEquals("There is a forecast but no item for this product.", reason(lines, "Lonely"));
        assertEquals(
                "The product stands in the table twice; row 1 counts.",
                lines.stream()
                        .filter(l -> l.itemIndex().equals(OptionalInt.of(1)))
                        .findFirst()
                        .orElseThrow()
                        .reason());
        assertEquals(
                "The product is missing.",
                lines.stream()
                        .filter(l -> l.itemIndex().equals(OptionalInt.of(3)))
                        .findFirst()
                        .orElseThrow()
                        .reason());
    }

    private static String reason(final List<PlanLine> lines, final String product) {
        return lines.stream()
                .filter(l -> product.equals(l.product()))
                .findFirst()
                .orElseThrow()
                .reason();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            NaN | 7 | 0.95 | 40 | The unit cost is missing.
            0 | 7 | 0.95 | 40 | The unit cost is 0 but has to be above 0.
            -2.5 | 7 | 0.95 | 40 | The unit cost is -2.5 but has to be above 0.
            Infinity | 7 | 0.95 | 40 | The unit cost is Infinity but has to be finite.
            5 | NaN | 0.95 | 40 | The lead time is missing.
            5 | 0 | 0.95 | 40 | The lead time is 0 but has to be above 0.
            5 | 1e5 | 0.95 | 40 | The lead time is 100000 but has to be at most 1,000 days.
            5 | -1 | 0.95 | 40 | The lead time is -1 but has to be above 0.
            5 | 7 | NaN | 40 | The service target is missing.
            5 | 7 | 1 | 40 | The service target is 1: no finite stock serves all demand for certain.
            5 | 7 | 95 | 40 | The service target is 95: write a share between 0 and 1, such as 0.95 for 95 %.
            5 | 7 | 0 | 40 | The service target is 0: write a share between 0 and 1, such as 0.95 for 95 %.
            5 | 7 | 0.95 | -1 | The order cost is -1 but has to be 0 or above.
            5 | 7 | 0.95 | NaN | The order cost is missing.
            """)
    void unusableItem_hasNoPolicyButAReason(
            final double cost,
            final double leadTime,
            final double target,
            final double order,
            final String reason) {
        final PlanLine line =
                only(
                        new StockItem(
                                "A",
                                cost,
                                leadTime,
                                0,
                                null,
                                StockGoal.service(ServiceMeasure.CYCLE_SERVICE, target),
                                order,
                                StockoutCost.perUnit(2),
                                0,
                                1,
                                1,
                                StockLimits.NONE,
                                5,
                                0));
        assertEquals(PlanStatus.NO_POLICY, line.status());
        assertEquals(reason, line.reason());
        assertTrue(line.policy().isEmpty());
    }

    @Test
    void progressRises_andCanCancel() {
        final List<Double> reported = new ArrayList<>();
        InventoryPlanner.plan(
                List.of(item("A", 1), item("B", 1)), Map.of("A", TEN), SETTINGS, reported::add);
        final List<Double> sorted = new ArrayList<>(reported);
        Collections.sort(sorted);
        assertEquals(sorted, reported);
        assertEquals(1.0, reported.get(reported.size() - 1));
        assertThrows(
                CancellationException.class,
                () ->
                        InventoryPlanner.plan(
                                List.of(item("A", 1)),
                                Map.of("A", TEN),
                                SETTINGS,
                                fraction -> {
                                    throw new CancellationException();
                                }));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0.2", "NaN, 0.2", "1001, 0.2", "1, 0", "1, NaN"})
    void settingsOutOfRange_areRefused(final double review, final double rate) {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new PlanningSettings(
                                review,
                                rate,
                                PeriodUnit.DAY,
                                DemandShape.NORMAL,
                                true,
                                Shortage.BACKORDER,
                                Budget.none()));
    }
}
