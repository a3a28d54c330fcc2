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
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The budget of money is the oracle of that of space; {@link SharedBudgetTest} has its own. */
class SpaceBudgetTest {

    /** Sums of a few dozen doubles. */
    private static final double SUM = 1e-9;

    private final Map<String, DemandOutlook> outlooks = new HashMap<>();
    private final List<Double> costs = new ArrayList<>();

    @BeforeEach
    void draw() {
        final SplittableRandom random = new SplittableRandom(20_261_125);
        for (int i = 0; i < 40; i++) {
            final double mean = random.nextDouble(1, 100);
            outlooks.put("P" + i, Outlooks.independent(mean, mean * random.nextDouble(0.1, 1)));
            costs.add(random.nextDouble(1, 50));
        }
    }

    /** Plans items whose space per unit follows from their cost. */
    private StockPlan plan(final DoubleUnaryOperator space, final Budget budget) {
        final List<StockItem> items = new ArrayList<>();
        for (int i = 0; i < costs.size(); i++) {
            final double cost = costs.get(i);
            items.add(
                    new StockItem(
                            "P" + i,
                            cost,
                            3,
                            0,
                            null,
                            StockGoal.service(ServiceMeasure.CYCLE_SERVICE, 0.9),
                            10,
                            StockoutCost.perUnit(cost),
                            0,
                            1,
                            space.applyAsDouble(cost),
                            StockLimits.NONE,
                            0,
                            0));
        }
        return InventoryPlanner.plan(
                items,
                outlooks,
                new PlanningSettings(
                        1,
                        0.2,
                        PeriodUnit.WEEK,
                        DemandShape.NORMAL,
                        true,
                        Shortage.BACKORDER,
                        budget),
                Progress.none());
    }

    private static Budget space(final double most) {
        return new Budget(Budget.Kind.SPACE, most);
    }

    private static List<Double> reorderPoints(final StockPlan plan) {
        return plan.lines().stream()
                .map(line -> line.policy().orElseThrow().reorderPoint())
                .toList();
    }

    @Test
    void spaceThatIsTheCost_isSharedLikeMoney() {
        final double value = plan(cost -> cost, Budget.none()).targets().stockValue();
        final StockPlan money =
                plan(cost -> cost, new Budget(Budget.Kind.STOCK_VALUE, 0.9 * value));
        final StockPlan spaced = plan(cost -> cost, space(0.9 * value));
        assertEquals(reorderPoints(money), reorderPoints(spaced));
        assertEquals(money.exchangeCurve(), spaced.exchangeCurve());
    }

    @Test
    void otherUnitOfSpace_changesNothingButTheNumbersOfSpace() {
        final double all = plan(cost -> 1 / cost, Budget.none()).targets().space();
        final StockPlan metres = plan(cost -> 1 / cost, space(0.8 * all));
        final StockPlan litres = plan(cost -> 1024 / cost, space(1024 * 0.8 * all));
        assertEquals(reorderPoints(metres), reorderPoints(litres));
        assertEquals(
                1024 * metres.budgeted().orElseThrow().space(),
                litres.budgeted().orElseThrow().space(),
                SUM * 1024 * all);
    }

    @Test
    void limit_isKeptAndServesMoreThanTheTargetsOfTheItems() {
        final StockPlan own = plan(cost -> 1 / cost, Budget.none());
        final StockPlan spaced = plan(cost -> 1 / cost, space(own.targets().space()));
        final Portfolio budgeted = spaced.budgeted().orElseThrow();
        assertTrue(budgeted.space() <= own.targets().space() * (1 + SUM));
        assertTrue(budgeted.fillRate() > own.targets().fillRate());
        final CurvePoint chosen =
                spaced.exchangeCurve().stream()
                        .filter(CurvePoint::chosen)
                        .findFirst()
                        .orElseThrow();
        assertEquals(budgeted.space(), chosen.space(), SUM * budgeted.space());
        assertEquals(budgeted.stockValue(), chosen.stockValue(), SUM * budgeted.stockValue());
        assertEquals(budgeted.yearlyCost().total(), chosen.yearlyCost(), SUM * chosen.yearlyCost());
        double last = 0;
        for (final CurvePoint point : spaced.exchangeCurve()) {
            assertTrue(point.space() >= last, "by rising space");
            last = point.space();
        }
    }

    @Test
    void tooLittleSpace_isRefusedWithTheLeast() {
        final String message =
                assertThrows(UnreachableBudgetException.class, () -> plan(cost -> 1, space(0.01)))
                        .getMessage();
        assertTrue(message.contains("keep a stock that takes "), message);
        final double least =
                Double.parseDouble(
                        message.replaceAll(".*at least ([0-9,.]+)\\.$", "$1").replace(",", ""));
        assertTrue(plan(cost -> 1, space(least)).budgeted().orElseThrow().space() <= least);
    }

    @ParameterizedTest
    @CsvSource({
        "0, The space per unit is 0 but has to be above 0.",
        "-2, The space per unit is -2 but has to be above 0.",
        "Infinity, The space per unit is Infinity but has to be finite.",
        "NaN, The space per unit is missing."
    })
    void spaceOutOfRange_isAReasonOnlyIfSpaceIsLimited(final double wrong, final String reason) {
        final double one = costs.get(7);
        final StockPlan spaced = plan(cost -> cost == one ? wrong : 1, space(1e6));
        assertEquals(39, spaced.targets().items());
        assertEquals(
                List.of(reason),
                spaced.lines().stream()
                        .filter(line -> line.policy().isEmpty())
                        .map(PlanLine::reason)
                        .toList());
        assertEquals(40, plan(cost -> cost == one ? wrong : 1, Budget.none()).targets().items());
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "NaN", "Infinity"})
    void limitOutOfRange_isRefused(final double most) {
        assertThrows(IllegalArgumentException.class, () -> space(most));
    }
}
