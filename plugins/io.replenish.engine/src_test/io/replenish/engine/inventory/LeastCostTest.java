// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.data.Progress;
import io.replenish.engine.demand.PeriodUnit;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Minimum cost with both kinds of stock-out cost, for demand that waits and demand that is lost.
 */
class LeastCostTest {

    private static final double ROUNDING = 1e-9;

    private static StockItem item(
            final double unitCost, final double leadTime, final StockoutCost cost) {
        return new StockItem(
                "A",
                unitCost,
                leadTime,
                0,
                null,
                StockGoal.leastCost(),
                40,
                cost,
                0,
                1,
                1,
                StockLimits.NONE,
                0,
                0);
    }

    private static PlanningSettings settings(final double review, final Shortage shortage) {
        return new PlanningSettings(
                review, 0.2, PeriodUnit.DAY, DemandShape.AUTOMATIC, true, shortage, Budget.none());
    }

    private static PlanLine line(
            final StockItem item, final DemandOutlook outlook, final PlanningSettings settings) {
        return InventoryPlanner.plan(List.of(item), Map.of("A", outlook), settings, Progress.none())
                .lines()
                .get(0);
    }

    /** Every whole reorder point beyond what is worth holding. */
    @ParameterizedTest
    @EnumSource
    void noReorderPoint_isCheaperThanTheOneOfThePlan(final Shortage shortage) {
        final SplittableRandom random = new SplittableRandom(20_261_125);
        for (int trial = 0; trial < 150; trial++) {
            final double mean = Math.exp(random.nextDouble(-3, 3));
            final DemandOutlook outlook =
                    Outlooks.independent(mean, mean * random.nextDouble(0.1, 3));
            final double unitCost = Math.exp(random.nextDouble(0, 5));
            final StockItem item =
                    item(
                            unitCost,
                            random.nextInt(1, 15),
                            new StockoutCost(
                                    random.nextInt(2) * unitCost * random.nextDouble(2),
                                    random.nextInt(2) * random.nextDouble(500)));
            final PlanningSettings settings = settings(random.nextInt(3), shortage);
            final ItemPolicy policy = line(item, outlook, settings).policy().orElseThrow();
            final ItemStock stock =
                    new ItemStock(
                            item,
                            ProtectionDemand.of(
                                    outlook, item.leadTime(), 0, settings.reviewPeriod()),
                            outlook.perPeriod(),
                            ShapeChoice.of(item, outlook, settings),
                            settings);
            final double beyond =
                    policy.demand().mean() + 20 * policy.demand().standardDeviation() + 5;
            final double least =
                    IntStream.range(0, (int) beyond)
                            .mapToDouble(
                                    point ->
                                            stock.policy(
                                                            ReorderParts.none(),
                                                            point,
                                                            policy.orderQuantity())
                                                    .yearlyCost()
                                                    .total())
                            .min()
                            .orElseThrow();
            assertEquals(
                    least,
                    policy.yearlyCost().total(),
                    ROUNDING * least,
                    "at " + policy.reorderPoint() + " of " + item + ", " + settings);
        }
    }

    @ParameterizedTest
    @EnumSource
    void yearlyCost_isMadeOfWhatTheTableShows(final Shortage shortage) {
        final ItemPolicy policy =
                line(
                                item(5, 7, new StockoutCost(2, 30)),
                                Outlooks.independent(10, 3),
                                settings(1, shortage))
                        .policy()
                        .orElseThrow();
        final double lost = policy.demandPerYear() * (1 - policy.fillRate());
        assertTrue(lost > 0);
        assertEquals(
                2 * lost + 30 * policy.stockoutsPerYear(),
                policy.yearlyCost().stockout(),
                ROUNDING);
        final double sold = policy.demandPerYear() - (shortage == Shortage.LOST_SALE ? lost : 0);
        assertEquals(sold, policy.soldPerYear(), ROUNDING);
        assertEquals(40 * sold / policy.orderQuantity(), policy.yearlyCost().ordering(), ROUNDING);
        assertEquals(sold / policy.onHand(), policy.turns(), ROUNDING);
        assertEquals(shortage, policy.shortage());
    }

    @Test
    void dearerStockouts_raiseTheReorderPoint() {
        for (final Shortage shortage : Shortage.values()) {
            double last = -1;
            for (final double perEvent : new double[] {0, 1, 10, 100, 1000}) {
                final double point =
                        line(
                                        item(5, 7, new StockoutCost(0.5, perEvent)),
                                        Outlooks.independent(10, 3),
                                        settings(1, shortage))
                                .policy()
                                .orElseThrow()
                                .reorderPoint();
                assertTrue(point >= last, shortage + " at " + perEvent);
                last = point;
            }
            assertTrue(last > 80, "a cost of 1000 per stock-out pays for safety stock: " + last);
        }
    }

    /** Whatever the distribution, the times and the point: shares are shares, stock is finite. */
    @Test
    void lostSales_areSolvedForWhateverThereIs() {
        final SplittableRandom random = new SplittableRandom(7);
        for (int trial = 0; trial < 3000; trial++) {
            final DemandShape[] shapes = DemandShape.values();
            final double mean = Math.exp(random.nextDouble(-4, 8));
            final double deviation =
                    random.nextInt(5) == 0 ? 0 : mean * Math.exp(random.nextDouble(-6, 2));
            final ReviewedStock stock =
                    ReviewedStock.of(
                                    DemandMoments.of(mean, deviation),
                                    Math.exp(random.nextDouble(-3, 4)),
                                    random.nextInt(2) * Math.exp(random.nextDouble(-3, 3)),
                                    shapes[random.nextInt(shapes.length)])
                            .with(Shortage.LOST_SALE);
            final double point = Math.floor(random.nextDouble(3) * mean);
            final double quantity = Math.ceil(mean * Math.exp(random.nextDouble(-4, 2)));
            final ReviewedStock.Outcome outcome = stock.outcome(point, quantity);
            final double stockouts = stock.stockouts(point, quantity) * quantity;
            final String what = stock.protection() + ", " + point + ", " + quantity;
            assertTrue(outcome.fillRate() > 0 && outcome.fillRate() <= 1, what);
            assertTrue(outcome.onHand() >= 0 && Double.isFinite(outcome.onHand()), what);
            assertTrue(stockouts >= -ROUNDING && stockouts <= 1 + ROUNDING, what + stockouts);
        }
    }

    @Test
    void lostSales_leaveMoreOnHandAndSellLess() {
        final StockItem item = item(5, 7, StockoutCost.perUnit(0.5));
        final DemandOutlook outlook = Outlooks.independent(10, 3);
        final ProtectionDemand demand = ProtectionDemand.of(outlook, 7, 0, 1);
        final ItemPolicy waiting =
                new ItemStock(
                                item,
                                demand,
                                10,
                                ShapeChoice.of(item, outlook, settings(1, Shortage.BACKORDER)),
                                settings(1, Shortage.BACKORDER))
                        .policy(ReorderParts.none(), 60, 100);
        final ItemPolicy lost =
                new ItemStock(
                                item,
                                demand,
                                10,
                                ShapeChoice.of(item, outlook, settings(1, Shortage.LOST_SALE)),
                                settings(1, Shortage.LOST_SALE))
                        .policy(ReorderParts.none(), 60, 100);
        assertTrue(lost.fillRate() > waiting.fillRate());
        assertTrue(lost.onHand() > waiting.onHand());
        assertTrue(lost.soldPerYear() < waiting.soldPerYear());
        assertTrue(lost.stockoutsPerYear() < waiting.stockoutsPerYear());
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, The stock-out cost is -1 but has to be 0 or above.",
        "NaN, 0, The stock-out cost is missing.",
        "0, -2, The cost per stock-out is -2 but has to be 0 or above.",
        "0, NaN, The cost per stock-out is missing.",
        "0, Infinity, The cost per stock-out is Infinity but has to be finite."
    })
    void costOutOfRange_isAReason(
            final double perUnit, final double perEvent, final String reason) {
        final PlanLine line =
                line(
                        item(5, 7, new StockoutCost(perUnit, perEvent)),
                        Outlooks.independent(10, 3),
                        settings(1, Shortage.BACKORDER));
        assertEquals(PlanStatus.NO_POLICY, line.status());
        assertEquals(reason, line.reason());
    }
}
