// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.data.Progress;
import io.replenish.engine.demand.PeriodUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SharedBudgetTest {

    /** Sums of some hundred numbers in another order. */
    private static final double SUM = 1e-9;

    private final List<StockItem> items = new ArrayList<>();
    private final Map<String, DemandOutlook> outlooks = new HashMap<>();

    private void add(final int count, final StockGoal goal) {
        final SplittableRandom random = new SplittableRandom(count);
        for (int i = 0; i < count; i++) {
            final String product = "P" + i;
            final double mean = Math.exp(random.nextDouble(-1, 4));
            outlooks.put(product, Outlooks.independent(mean, mean * random.nextDouble(0.2, 1.5)));
            final double cost = Math.exp(random.nextDouble(0, 3));
            items.add(
                    new StockItem(
                            product,
                            cost,
                            random.nextInt(2, 9),
                            0,
                            null,
                            goal,
                            10,
                            StockoutCost.perUnit(cost / 2),
                            0,
                            1,
                            1,
                            StockLimits.NONE,
                            0,
                            0));
        }
    }

    private StockPlan plan(final Budget budget) {
        return InventoryPlanner.plan(
                items,
                outlooks,
                new PlanningSettings(
                        1,
                        0.2,
                        PeriodUnit.WEEK,
                        DemandShape.AUTOMATIC,
                        true,
                        Shortage.BACKORDER,
                        budget),
                Progress.none());
    }

    private StockPlan within(final double stockValue) {
        return plan(new Budget(Budget.Kind.STOCK_VALUE, stockValue));
    }

    private static double stockValue(final StockPlan plan) {
        return plan.lines().stream()
                .mapToDouble(line -> line.policy().orElseThrow().stockValue())
                .sum();
    }

    /** The same share of all items' demand, by the policies one by one. */
    private static double fillRate(final StockPlan plan) {
        double demand = 0;
        double served = 0;
        for (final PlanLine line : plan.lines()) {
            final ItemPolicy policy = line.policy().orElseThrow();
            demand += policy.demandPerPeriod();
            served += policy.demandPerPeriod() * policy.fillRate();
        }
        return served / demand;
    }

    @Test
    void stockValueOfTheItemsOwnPolicies_servesMoreIfShared() {
        add(60, StockGoal.service(ServiceMeasure.CYCLE_SERVICE, 0.9));
        final StockPlan own = plan(Budget.none());
        final StockPlan shared = within(stockValue(own));
        assertTrue(stockValue(shared) <= stockValue(own));
        assertTrue(fillRate(shared) > fillRate(own));
        assertEquals(own.targets(), shared.targets());
        final Portfolio budgeted = shared.budgeted().orElseThrow();
        assertEquals(stockValue(shared), budgeted.stockValue(), SUM * stockValue(own));
        assertEquals(fillRate(shared), budgeted.fillRate(), SUM);
        assertEquals(60, budgeted.items());
    }

    @Test
    void fillRateOfAllItems_isReachedWithLessStock() {
        add(60, StockGoal.service(ServiceMeasure.FILL_RATE, 0.97));
        final StockPlan own = plan(Budget.none());
        final double reached = fillRate(own);
        final StockPlan shared = plan(new Budget(Budget.Kind.FILL_RATE, reached));
        assertTrue(fillRate(shared) >= reached - SUM);
        assertTrue(stockValue(shared) < stockValue(own));
    }

    /** All choices among the reorder points that three items have. */
    @Test
    void fewItems_areAsGoodAsTheBestOfAllChoices() {
        add(3, StockGoal.leastCost());
        final PlanningSettings settings =
                new PlanningSettings(
                        1,
                        0.2,
                        PeriodUnit.WEEK,
                        DemandShape.AUTOMATIC,
                        true,
                        Shortage.BACKORDER,
                        Budget.none());
        final List<StockOptions> options = new ArrayList<>();
        for (final StockItem item : items) {
            final DemandOutlook outlook = outlooks.get(item.product());
            options.add(
                    PolicyCalculator.policy(
                                    new ItemStock(
                                            item,
                                            ProtectionDemand.of(outlook, item.leadTime(), 0, 1),
                                            outlook.perPeriod(),
                                            ShapeChoice.of(item, outlook, settings),
                                            settings))
                            .options());
        }
        final double budget = stockValue(plan(Budget.none()));
        double most = 0;
        double step = 0;
        for (int a = 0; a < options.get(0).reorderPoints().length; a++) {
            for (int b = 0; b < options.get(1).reorderPoints().length; b++) {
                for (int c = 0; c < options.get(2).reorderPoints().length; c++) {
                    final int[] choice = {a, b, c};
                    double use = 0;
                    double benefit = 0;
                    for (int i = 0; i < 3; i++) {
                        use += options.get(i).options().use()[choice[i]];
                        benefit += options.get(i).options().benefit()[choice[i]];
                    }
                    most = use <= budget ? Math.max(most, benefit) : most;
                }
            }
        }
        for (final StockOptions some : options) {
            final double[] benefit = some.options().benefit();
            for (int i = 1; i < benefit.length; i++) {
                step = Math.max(step, benefit[i] - benefit[i - 1]);
            }
        }
        double demand = 0;
        for (final DemandOutlook outlook : outlooks.values()) {
            demand += outlook.perPeriod() * 365.25 / 7;
        }
        final double shared = fillRate(within(budget)) * demand;
        assertTrue(shared <= most + SUM * most);
        assertTrue(shared >= most - step, shared + " of " + most);
    }

    @Test
    void curve_risesAndIsMarkedOnce() {
        add(40, StockGoal.service(ServiceMeasure.FILL_RATE, 0.95));
        final StockPlan own = plan(Budget.none());
        for (final StockPlan plan : List.of(own, within(stockValue(own) * 0.9))) {
            final List<CurvePoint> curve = plan.exchangeCurve();
            assertEquals(1, curve.stream().filter(CurvePoint::chosen).count());
            for (int i = 1; i < curve.size(); i++) {
                assertTrue(curve.get(i).stockValue() >= curve.get(i - 1).stockValue());
                assertTrue(curve.get(i).fillRate() >= curve.get(i - 1).fillRate());
                assertTrue(curve.get(i).multiplier() <= curve.get(i - 1).multiplier());
            }
            final CurvePoint chosen =
                    curve.stream().filter(CurvePoint::chosen).findFirst().orElseThrow();
            assertTrue(chosen.stockValue() <= stockValue(own) + SUM);
            plan.budgeted()
                    .ifPresent(
                            budget -> {
                                assertEquals(
                                        budget.stockValue(),
                                        chosen.stockValue(),
                                        SUM * budget.stockValue());
                                assertEquals(budget.fillRate(), chosen.fillRate(), SUM);
                                assertEquals(
                                        budget.yearlyCost().total(),
                                        chosen.yearlyCost(),
                                        SUM * chosen.yearlyCost());
                            });
        }
    }

    @Test
    void budgetThatIsTooSmall_namesTheLeastThatIsNot() {
        add(10, StockGoal.service(ServiceMeasure.FILL_RATE, 0.95));
        final String message =
                assertThrows(UnreachableBudgetException.class, () -> within(1)).getMessage();
        assertTrue(message.startsWith("The budget of 1.00 is too small"), message);
        final double least =
                Double.parseDouble(
                        message.replaceAll(".*at least ([0-9.,]+)\\.$", "$1").replace(",", ""));
        assertTrue(within(least).budgeted().orElseThrow().stockValue() <= least);
        assertThrows(UnreachableBudgetException.class, () -> within(least - 0.02));
    }

    @Test
    void fillRateThatIsOutOfReach_namesTheMost() {
        items.add(
                new StockItem(
                        "A",
                        5,
                        7,
                        0,
                        null,
                        StockGoal.leastCost(),
                        1,
                        StockoutCost.perUnit(1),
                        0,
                        1,
                        1,
                        new StockLimits(60, Double.POSITIVE_INFINITY),
                        0,
                        0));
        outlooks.put("A", Outlooks.independent(10, 3));
        final String message =
                assertThrows(
                                UnreachableBudgetException.class,
                                () -> plan(new Budget(Budget.Kind.FILL_RATE, 0.99)))
                        .getMessage();
        assertTrue(message.contains("0.99") && message.contains("at most 0."), message);
    }

    @Test
    void noItem_isAPlanOfNothing() {
        final StockPlan plan = within(1);
        assertEquals(List.of(), plan.lines());
        assertEquals(List.of(), plan.exchangeCurve());
        assertEquals(0, plan.targets().items());
        assertTrue(Double.isNaN(plan.targets().fillRate()));
    }

    @Test
    void budgetOutOfRange_isRefused() {
        for (final double value : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Budget(Budget.Kind.STOCK_VALUE, value));
        }
        for (final double value : new double[] {0, 1, 95, Double.NaN}) {
            assertThrows(
                    IllegalArgumentException.class, () -> new Budget(Budget.Kind.FILL_RATE, value));
        }
    }
}
