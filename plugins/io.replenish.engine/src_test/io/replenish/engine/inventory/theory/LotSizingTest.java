// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.inventory.theory.LotSizing.Holding;
import io.replenish.engine.inventory.theory.LotSizing.OptimalPlan;
import io.replenish.engine.inventory.theory.LotSizing.Plan;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LotSizingTest {

    /** Sums of a few dozen terms. */
    private static final double SUM = 1e-9;

    /** Snyder and Shen (2019), example 3.9. */
    @Test
    void bestPlan_isThatOfTheTextbook() {
        final OptimalPlan best = constant(500, 2, 90, 120, 80, 70).wagnerWhitin();
        assertArrayEquals(new double[] {210, 0, 150, 0}, best.plan().quantities());
        assertEquals(1380, best.plan().cost());
        assertArrayEquals(new double[] {1380, 940, 640, 500, 0}, best.costsToGo());
        assertArrayEquals(new int[] {2, 4, 4, 4}, best.nextOrders());
    }

    /**
     * Silver, Pyke and Peterson (1998), <i>Inventory Management and Production Planning and
     * Scheduling</i>, table 6.1: the heuristic happens on the best plan.
     */
    @Test
    void heuristicPlan_isThatOfTheTextbook() {
        final LotSizing problem =
                constant(54, 0.4, 10, 62, 12, 130, 154, 129, 88, 52, 124, 160, 238, 41);
        final double[] expected = {84, 0, 0, 130, 283, 0, 140, 0, 124, 160, 279, 0};
        assertArrayEquals(expected, problem.silverMeal().quantities());
        assertEquals(501.2, problem.silverMeal().cost(), SUM);
        assertEquals(501.2, problem.wagnerWhitin().plan().cost(), SUM);
    }

    private static LotSizing constant(
            final double fixedCost, final double holdingCost, final double... demand) {
        return new LotSizing(
                demand,
                filled(demand.length, fixedCost),
                new double[demand.length],
                Holding.byPeriod(filled(demand.length, holdingCost)));
    }

    private static double[] filled(final int length, final double value) {
        final double[] values = new double[length];
        Arrays.fill(values, value);
        return values;
    }

    /** All 128 ways to order in eight periods, period by period. */
    @Test
    void bestPlan_isTheCheapestOfAll() {
        final SplittableRandom random = new SplittableRandom(7);
        for (int trial = 0; trial < 200; trial++) {
            final int periods = 8;
            final double[] demand = new double[periods];
            final double[] fixed = new double[periods];
            final double[] price = new double[periods];
            final double[] holding = new double[periods];
            for (int period = 0; period < periods; period++) {
                demand[period] = random.nextInt(3) == 0 ? 0 : random.nextInt(1, 100);
                fixed[period] = random.nextInt(0, 200);
                price[period] = random.nextInt(0, 5);
                holding[period] = random.nextInt(0, 4);
            }
            double best = Double.POSITIVE_INFINITY;
            for (int orders = 0; orders < 1 << periods; orders++) {
                best = Math.min(best, cost(orders, demand, fixed, price, holding));
            }
            final LotSizing problem =
                    new LotSizing(demand, fixed, price, Holding.byPeriod(holding));
            final Plan plan = problem.wagnerWhitin().plan();
            assertEquals(best, plan.cost(), SUM);
            assertEquals(plan.cost(), cost(plan, demand, fixed, price, holding), SUM);
            final Plan heuristic = problem.silverMeal();
            assertTrue(heuristic.cost() >= best - SUM);
            assertEquals(heuristic.cost(), cost(heuristic, demand, fixed, price, holding), SUM);
        }
    }

    /**
     * The cost if orders are placed in the periods whose bits are set; none if that is too late.
     */
    private static double cost(
            final int orders,
            final double[] demand,
            final double[] fixed,
            final double[] price,
            final double[] holding) {
        final double[] quantities = new double[demand.length];
        int last = -1;
        for (int period = 0; period < demand.length; period++) {
            last = (orders >> period & 1) == 1 ? period : last;
            if (last < 0 && demand[period] > 0) {
                return Double.POSITIVE_INFINITY;
            } else if (last >= 0) {
                quantities[last] += demand[period];
            }
        }
        return cost(new Plan(quantities, 0), demand, fixed, price, holding);
    }

    /** Follows the stock through the periods. */
    private static double cost(
            final Plan plan,
            final double[] demand,
            final double[] fixed,
            final double[] price,
            final double[] holding) {
        double cost = 0;
        double stock = 0;
        for (int period = 0; period < demand.length; period++) {
            final double quantity = plan.quantities()[period];
            cost += (quantity > 0 ? fixed[period] : 0) + price[period] * quantity;
            stock += quantity - demand[period];
            assertTrue(stock >= 0, "shortage in period " + period);
            cost += holding[period] * stock;
        }
        return cost;
    }

    /** A cost by the period of the order counts each period the same. */
    @Test
    void holdingCosts_areByPeriodOrByOrder() {
        assertEquals(2 + 3, Holding.byPeriod(1, 2, 3).cost(1, 3));
        assertEquals(2 * 2, Holding.byOrder(1, 2, 3).cost(1, 3));
        assertEquals(0, Holding.byPeriod(1, 2, 3).cost(2, 2));
    }

    @Test
    void emptyAndIdlePlans_costNothing() {
        assertEquals(0, constant(5, 1).wagnerWhitin().plan().cost());
        assertEquals(0, constant(5, 1).silverMeal().cost());
        assertEquals(0, constant(5, 1, 0, 0).wagnerWhitin().plan().cost());
        assertArrayEquals(new double[2], constant(5, 1, 0, 0).silverMeal().quantities());
    }

    @Test
    void negativeOrMissingNumbers_areRefused() {
        assertRefused("demand of period 1", () -> constant(5, 1, 3, -1));
        assertRefused("holding cost", () -> constant(5, -1, 3));
        assertRefused("fixed cost of period 0", () -> constant(Double.NaN, 1, 3));
        assertRefused(
                "got 1 and 2",
                () -> new LotSizing(new double[2], new double[1], new double[2], (from, to) -> 0));
    }

    private static void assertRefused(
            final String part, final org.junit.jupiter.api.function.Executable action) {
        final String message = assertThrows(IllegalArgumentException.class, action).getMessage();
        assertTrue(message.contains(part), message);
    }
}
