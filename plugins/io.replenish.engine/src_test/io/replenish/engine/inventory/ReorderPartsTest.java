// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.data.Progress;
import io.replenish.engine.demand.PeriodUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReorderPartsTest {

    /** Sums of a few numbers in another order. */
    private static final double SUM = 1e-9;

    private static final Budget CASH = new Budget(Budget.Kind.STOCK_VALUE, 1e5);

    private static StockItem item(
            final String product,
            final double leadTimeDeviation,
            final StockGoal goal,
            final StockLimits limits) {
        return new StockItem(
                product,
                5,
                7,
                leadTimeDeviation,
                null,
                goal,
                40,
                StockoutCost.perUnit(2.5),
                0,
                1,
                1,
                limits,
                20,
                0);
    }

    private static PlanningSettings settings(
            final DemandShape shape, final boolean wholeUnits, final Budget budget) {
        return new PlanningSettings(
                1, 0.2, PeriodUnit.DAY, shape, wholeUnits, Shortage.BACKORDER, budget);
    }

    private static ItemPolicy policy(final StockItem item, final PlanningSettings settings) {
        return InventoryPlanner.plan(
                        List.of(item),
                        Map.of(item.product(), Outlooks.independent(10, 3)),
                        settings,
                        Progress.none())
                .lines()
                .get(0)
                .policy()
                .orElseThrow();
    }

    private static StockGoal randomGoal(final SplittableRandom random) {
        return switch (random.nextInt(3)) {
            case 0 ->
                    StockGoal.service(ServiceMeasure.CYCLE_SERVICE, random.nextDouble(0.3, 0.999));
            case 1 -> StockGoal.service(ServiceMeasure.FILL_RATE, random.nextDouble(0.3, 0.999));
            default -> StockGoal.leastCost();
        };
    }

    private static StockLimits randomLimits(final SplittableRandom random) {
        return random.nextBoolean()
                ? StockLimits.NONE
                : new StockLimits(random.nextDouble(1, 500), random.nextDouble(1, 100));
    }

    /** Whatever the distribution, the goal, the limits and the budget. */
    @ParameterizedTest
    @EnumSource
    void parts_addUpToTheReorderPoint(final DemandShape shape) {
        final SplittableRandom random = new SplittableRandom(shape.ordinal());
        for (final Budget budget : List.of(Budget.none(), CASH)) {
            for (final boolean wholeUnits : new boolean[] {true, false}) {
                final List<StockItem> items = new ArrayList<>();
                for (int i = 0; i < 30; i++) {
                    items.add(
                            item(
                                    "P" + i,
                                    random.nextInt(2) * random.nextDouble(0, 5),
                                    randomGoal(random),
                                    randomLimits(random)));
                }
                final Map<String, DemandOutlook> outlooks = new HashMap<>();
                items.forEach(
                        i -> {
                            final double mean = Math.exp(random.nextDouble(-2, 4));
                            outlooks.put(
                                    i.product(),
                                    Outlooks.growing(
                                            mean, 0.01 * mean, mean * random.nextDouble(0, 2)));
                        });
                final StockPlan plan =
                        InventoryPlanner.plan(
                                items,
                                outlooks,
                                settings(shape, wholeUnits, budget),
                                Progress.none());
                assertEquals(items.size(), plan.lines().size());
                plan.lines().forEach(line -> assertParts(line.policy().orElseThrow()));
            }
        }
    }

    private static void assertParts(final ItemPolicy policy) {
        double sum = 0;
        for (final ReorderPart part : policy.parts().parts()) {
            sum += policy.parts().units(part);
            final String sentence = PartWords.of(policy, part, PeriodUnit.DAY);
            assertTrue(sentence.matches("\\d.*\\.") && !sentence.matches(".*-\\d.*"), sentence);
        }
        assertEquals(policy.reorderPoint(), sum, SUM * (1 + policy.reorderPoint()));
        assertEquals(
                policy.demand().mean(),
                policy.parts().units(ReorderPart.LEAD_TIME_DEMAND)
                        + policy.parts().units(ReorderPart.REVIEW_DEMAND),
                SUM * (1 + policy.demand().mean()));
    }

    /** 7 periods of N(10, 3) and one of review; z(0.95) = 1.644854, rounded up from 93.957. */
    @Test
    void partsOfIndependentDemand_areTheTextbooks() {
        final StockGoal goal = StockGoal.service(ServiceMeasure.CYCLE_SERVICE, 0.95);
        final ReorderParts parts =
                policy(
                                item("A", 0, goal, StockLimits.NONE),
                                settings(DemandShape.NORMAL, true, Budget.none()))
                        .parts();
        assertEquals(70, parts.units(ReorderPart.LEAD_TIME_DEMAND), SUM);
        assertEquals(10, parts.units(ReorderPart.REVIEW_DEMAND), SUM);
        assertEquals(13.9571, parts.units(ReorderPart.DEMAND_UNCERTAINTY), 1e-4);
        assertEquals(0.0429, parts.units(ReorderPart.ROUNDING), 1e-4);
        assertEquals(
                List.of(
                        ReorderPart.LEAD_TIME_DEMAND,
                        ReorderPart.REVIEW_DEMAND,
                        ReorderPart.DEMAND_UNCERTAINTY,
                        ReorderPart.ROUNDING),
                parts.parts());
    }

    /** sqrt(72 + 10^2 2^2) = 21.7256 instead of sqrt(72) = 8.4853, each times 1.644854. */
    @Test
    void uncertainLeadTime_isAPartOfItsOwn() {
        final StockGoal goal = StockGoal.service(ServiceMeasure.CYCLE_SERVICE, 0.95);
        final ItemPolicy policy =
                policy(
                        item("A", 2, goal, StockLimits.NONE),
                        settings(DemandShape.NORMAL, false, Budget.none()));
        assertEquals(13.9571, policy.parts().units(ReorderPart.DEMAND_UNCERTAINTY), 1e-4);
        assertEquals(
                35.7354 - 13.9571, policy.parts().units(ReorderPart.LEAD_TIME_UNCERTAINTY), 1e-4);
        assertEquals(21.7256, policy.demand().standardDeviation(), 1e-4);
        assertEquals(
                "21.8 units are there for late orders, as lead times vary by 2 days around their"
                        + " mean.",
                PartWords.of(policy, ReorderPart.LEAD_TIME_UNCERTAINTY, PeriodUnit.DAY));
    }

    @Test
    void budget_isAPartOfItsOwn() {
        final StockItem item =
                item(
                        "A",
                        0,
                        StockGoal.service(ServiceMeasure.CYCLE_SERVICE, 0.95),
                        StockLimits.NONE);
        final ItemPolicy own = policy(item, settings(DemandShape.NORMAL, true, Budget.none()));
        final ItemPolicy shared =
                policy(
                        item,
                        settings(
                                DemandShape.NORMAL,
                                true,
                                new Budget(Budget.Kind.STOCK_VALUE, own.stockValue() - 20)));
        assertTrue(shared.stockValue() <= own.stockValue() - 20);
        assertEquals(
                shared.reorderPoint() - own.reorderPoint(),
                shared.parts().units(ReorderPart.BUDGET),
                SUM);
        assertFalse(own.parts().parts().contains(ReorderPart.BUDGET));
    }
}
