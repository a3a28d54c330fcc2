// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.data.Progress;
import io.replenish.engine.demand.PeriodUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten units a day, seven days of lead time and one of review: 94 for 95 %, 541 to order. */
class StockLimitsTest {

    private static final double NONE = Double.POSITIVE_INFINITY;
    private static final PlanningSettings SETTINGS =
            new PlanningSettings(
                    1,
                    0.2,
                    PeriodUnit.DAY,
                    DemandShape.NORMAL,
                    true,
                    Shortage.BACKORDER,
                    Budget.none());

    private static PlanLine line(
            final ServiceMeasure measure,
            final double minimumOrder,
            final double packSize,
            final StockLimits limits) {
        final StockItem item =
                new StockItem(
                        "A",
                        5,
                        7,
                        0,
                        null,
                        StockGoal.service(measure, 0.95),
                        40,
                        StockoutCost.perUnit(2.5),
                        minimumOrder,
                        packSize,
                        1,
                        limits,
                        20,
                        0);
        return InventoryPlanner.plan(
                        List.of(item),
                        Map.of("A", Outlooks.independent(10, 3)),
                        SETTINGS,
                        Progress.none())
                .lines()
                .get(0);
    }

    private static ItemPolicy policy(final PlanLine line) {
        return line.policy().orElseThrow();
    }

    @Test
    void limitThatIsFarAway_changesNothing() {
        final PlanLine line = line(ServiceMeasure.CYCLE_SERVICE, 0, 1, new StockLimits(1000, 1000));
        assertEquals(94, policy(line).reorderPoint());
        assertEquals(541, policy(line).orderQuantity());
        assertEquals(635, policy(line).orderUpToLevel());
        assertEquals("", line.checks());
    }

    @Test
    void maximumStock_makesOrdersSmallerFirst() {
        final PlanLine line = line(ServiceMeasure.CYCLE_SERVICE, 0, 1, new StockLimits(200, NONE));
        assertEquals(94, policy(line).reorderPoint());
        assertEquals(106, policy(line).orderQuantity());
        assertEquals("", line.checks());
    }

    /** 10 a day for 7 + 5 days: 120 units; the order has to last for the day until the next. */
    @Test
    void shelfLife_isTheDemandFromOrderToTheEndOfIt() {
        final PlanLine line = line(ServiceMeasure.CYCLE_SERVICE, 0, 1, new StockLimits(NONE, 5));
        assertEquals(94, policy(line).reorderPoint());
        assertEquals(26, policy(line).orderQuantity());
    }

    @Test
    void limitBelowTheTarget_lowersTheReorderPointAndSaysSo() {
        final PlanLine line = line(ServiceMeasure.CYCLE_SERVICE, 30, 1, new StockLimits(100, NONE));
        assertEquals(70, policy(line).reorderPoint());
        assertEquals(30, policy(line).orderQuantity());
        assertEquals(-24, policy(line).parts().units(ReorderPart.LIMIT), 0.1);
        // P(N(80, 8.485) <= 70) = 11.9 %
        assertEquals(
                "The minimum order decides the quantity; it lasts for 3 days. The cycle service of"
                        + " 95 % cannot be reached within the maximum stock of 100 units; 11.9 %"
                        + " are left.",
                line.checks());
        assertTrue(line.reason().endsWith(line.checks()));
        assertEquals(
                "24.0 units less, to stay within the maximum stock of 100 units.",
                PartWords.of(policy(line), ReorderPart.LIMIT, PeriodUnit.DAY));
    }

    @Test
    void shelfLifeBelowTheTarget_isNamed() {
        final PlanLine line = line(ServiceMeasure.CYCLE_SERVICE, 0, 1, new StockLimits(NONE, 2));
        assertEquals(80, policy(line).reorderPoint());
        assertEquals(10, policy(line).orderQuantity());
        assertTrue(
                line.checks()
                        .contains(
                                "within the 90 units that are expected to be sold in lead time and"
                                        + " shelf life of 2 days; 50.0 % are left."),
                line.checks());
    }

    @Test
    void orderThatIsTooLargeByItself_isSaid() {
        final PlanLine line = line(ServiceMeasure.CYCLE_SERVICE, 60, 1, new StockLimits(50, NONE));
        assertEquals(0, policy(line).reorderPoint());
        assertEquals(60, policy(line).orderQuantity());
        assertTrue(
                line.checks()
                        .contains(
                                "A single order of 60 is more than the maximum stock of 50 units."),
                line.checks());
    }

    /** With smaller orders a fill rate takes a higher reorder point; every pack is tried here. */
    @ParameterizedTest
    @CsvSource({"130, 6", "200, 12", "300, 7", "633, 1"})
    void fillRateWithinAMaximumStock_hasTheLargestOrderThatFits(
            final double most, final double pack) {
        final ItemPolicy policy =
                policy(line(ServiceMeasure.FILL_RATE, 0, pack, new StockLimits(most, NONE)));
        final ReviewedStock stock =
                ReviewedStock.of(DemandMoments.of(80, 3 * Math.sqrt(8)), 7, 1, DemandShape.NORMAL);
        double largest = 0;
        for (double quantity = pack; quantity <= most; quantity += pack) {
            final double point =
                    Math.ceil(stock.reorderPoint(ServiceMeasure.FILL_RATE, 0.95, quantity));
            largest = quantity >= 10 && point + quantity <= most ? quantity : largest;
        }
        assertEquals(Math.min(largest, 541 + pack), policy.orderQuantity(), pack);
        assertTrue(policy.orderUpToLevel() <= most);
        assertTrue(policy.fillRate() >= 0.95);
        assertTrue(largest > 500 || policy.orderQuantity() == largest);
    }
}
