// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.inventory.theory.MinMaxReview.MinMax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * (r, Q) and (s, S) policies: Snyder and Shen (2019) with stockpyl's digits, Zheng and Federgruen
 * (1991), and search over all policies.
 */
class ReviewsTest {

    private static final double MONTH = 1 / 12.0;

    /** Examples 5.1 to 5.6. */
    private static final ContinuousReview JOES_BARS =
            new ContinuousReview(
                    new Newsvendor(0.225, 7.5),
                    8,
                    1300,
                    new NormalDemand(1300 * MONTH, 150 * Math.sqrt(MONTH)));

    /** Example 5.8. */
    private static final ContinuousReview SLOW_MOVER =
            new ContinuousReview(new Newsvendor(20, 150), 100, 1.5, new PoissonDemand(3));

    @Test
    void normalReorderPoints_areThoseOfTheTextbook() {
        assertEquals(78.07116250928294, JOES_BARS.cost(126.8, 328.5), 1e-8);
        // stockpyl bisects until both costs differ by 1e-6, a millionth of a unit
        assertEquals(127.78803486696552, JOES_BARS.reorderPoint(318), 1e-5);
        assertPolicy(128.63781442427097, 308.5737801203754, JOES_BARS.byBackorderedOrder());
        assertPolicy(190.3369965715624, 304.0467800264368, JOES_BARS.byOrderPlusSafetyStock());
        assertPolicy(126.8670634479628, 328.4491421980451, JOES_BARS.byLossFunction(1e-6));
        final ReorderQuantity level = JOES_BARS.byExpectedLevel(1e-6);
        assertPolicy(213.97044213580244, 318.5901810768729, level);
        assertEquals(95.45114022285196, JOES_BARS.expectedLevelCost(level), 1e-6);
    }

    private static void assertPolicy(
            final double point, final double quantity, final ReorderQuantity policy) {
        assertEquals(point, policy.reorderPoint(), 1e-4);
        assertEquals(quantity, policy.orderQuantity(), 1e-4);
    }

    @Test
    void bestNormalPolicy_isTheCheapestOfAll() {
        final ReorderQuantity best = JOES_BARS.optimum();
        final double cost = JOES_BARS.cost(best.reorderPoint(), best.orderQuantity());
        for (double quantity = 100; quantity < 800; quantity += 7) {
            for (double point = 40; point < 250; point += 3) {
                assertTrue(JOES_BARS.cost(point, quantity) >= cost);
            }
        }
        // Zheng (1992): the order quantity with backorders costs an eighth more at most
        final ReorderQuantity simple = JOES_BARS.byBackorderedOrder();
        assertTrue(JOES_BARS.cost(simple.reorderPoint(), simple.orderQuantity()) <= 1.125 * cost);
    }

    @Test
    void slowMover_isThatOfExample58() {
        assertEquals(new ReorderQuantity(3, 5), SLOW_MOVER.optimum());
        assertEquals(107.92358063314975, SLOW_MOVER.cost(3, 5), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"20, 150, 100, 1.5, 2", "4, 28, 4, 12, 0.5", "1, 90, 300, 2, 7", "3, 3, 1, 0.1, 1"})
    void bestPoissonPolicy_isTheCheapestOfAll(
            final double holding,
            final double stockout,
            final double fixed,
            final double rate,
            final double leadTime) {
        final ContinuousReview review =
                new ContinuousReview(
                        new Newsvendor(holding, stockout),
                        fixed,
                        rate,
                        new PoissonDemand(rate * leadTime));
        double best = Double.POSITIVE_INFINITY;
        for (int quantity = 1; quantity < 100; quantity++) {
            double bestOfQuantity = Double.POSITIVE_INFINITY;
            for (int point = -100; point < 60; point++) {
                bestOfQuantity = Math.min(bestOfQuantity, review.cost(point, quantity));
            }
            assertEquals(
                    bestOfQuantity,
                    review.cost(review.reorderPoint(quantity), quantity),
                    1e-10 * bestOfQuantity);
            best = Math.min(best, bestOfQuantity);
        }
        final ReorderQuantity policy = review.optimum();
        assertEquals(
                best, review.cost(policy.reorderPoint(), policy.orderQuantity()), 1e-10 * best);
    }

    /** Cost per position summed one by one. */
    @Test
    void poissonCost_isTheMeanOverPositions() {
        double sum = 100 * 1.5;
        for (int position = -1; position <= 6; position++) {
            sum += SLOW_MOVER.costs().cost(SLOW_MOVER.leadTimeDemand(), position);
        }
        assertEquals(sum / 8, SLOW_MOVER.cost(-2, 8), 1e-10);
    }

    /**
     * Zheng and Federgruen (1991), table I: holding 1, stock-out 9, order 64; costs to 3 digits.
     */
    @ParameterizedTest
    @CsvSource({
        "10, 6, 40, 35.022",
        "25, 19, 56, 54.262",
        "45, 37, 97, 67.776",
        "64, 55, 74, 78.402",
        "70, 62, 81, 79.037"
    })
    void minMaxPolicies_areThoseOfThePaper(
            final double mean, final double point, final double level, final double cost) {
        final MinMax best = poisson(1, 9, 64, mean).optimum();
        assertEquals(point, best.reorderPoint());
        assertEquals(level, best.orderUpTo());
        assertEquals(cost, best.cost(), 6e-4);
    }

    @Test
    void minMaxPolicy_isThatOfExample47() {
        final MinMax best = poisson(1, 4, 5, 6).optimum();
        assertEquals(4, best.reorderPoint());
        assertEquals(10, best.orderUpTo());
        assertEquals(8.034111561471642, best.cost(), 1e-10);
    }

    private static MinMaxReview poisson(
            final double holding, final double stockout, final double fixed, final double mean) {
        final LeadTimeDemand demand = new PoissonDemand(mean);
        return new MinMaxReview(new Newsvendor(holding, stockout), fixed, demand, demand);
    }

    /** Lumpy demand of a table, and a lead time of two periods: three of its sums. */
    @Test
    void bestMinMaxPolicy_isTheCheapestOfAll() {
        final double[] period = {0.5, 0.1, 0, 0, 0.2, 0, 0, 0, 0, 0.2};
        final MinMaxReview review =
                new MinMaxReview(
                        new Newsvendor(1, 12),
                        20,
                        EmpiricalDemand.ofUnits(period),
                        EmpiricalDemand.ofUnits(sum(sum(period, period), period)));
        double best = Double.POSITIVE_INFINITY;
        for (int point = -20; point < 40; point++) {
            for (int level = point + 1; level < 80; level++) {
                best = Math.min(best, review.cost(point, level));
            }
        }
        final MinMax policy = review.optimum();
        assertEquals(best, policy.cost(), 1e-10);
        assertEquals(best, review.cost(policy.reorderPoint(), policy.orderUpTo()), 1e-10);
    }

    private static double[] sum(final double[] one, final double[] other) {
        final double[] sum = new double[one.length + other.length - 1];
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < other.length; j++) {
                sum[i + j] += one[i] * other[j];
            }
        }
        return sum;
    }

    /** The long run as a Markov chain of the position, iterated. */
    @Test
    void minMaxCost_isThatOfTheMarkovChain() {
        final double[] period = {0.3, 0.4, 0.2, 0.1};
        final LeadTimeDemand demand = EmpiricalDemand.ofUnits(period);
        final Newsvendor costs = new Newsvendor(1, 5);
        final int point = 1;
        final int level = 6;
        double[] after = new double[level + 1];
        after[level] = 1;
        double cost = 0;
        for (int step = 0; step < 3000; step++) {
            final double[] next = new double[level + 1];
            double ordering = 0;
            for (int position = point + 1; position <= level; position++) {
                for (int units = 0; units < period.length; units++) {
                    final double chance = after[position] * period[units];
                    final boolean orders = position - units <= point;
                    next[orders ? level : position - units] += chance;
                    ordering += orders ? chance : 0;
                }
            }
            after = next;
            cost = 7 * ordering;
        }
        for (int position = point + 1; position <= level; position++) {
            cost += after[position] * costs.cost(demand, position);
        }
        assertEquals(cost, new MinMaxReview(costs, 7, demand, demand).cost(point, level), 1e-10);
    }

    @Test
    void powerApproximation_isThatOfExample48() {
        final MinMax policy =
                MinMaxReview.powerApproximation(
                        new Newsvendor(0.18, 0.7), 2.5, 50, new NormalDemand(50, 8));
        assertEquals(40.19461695647407, policy.reorderPoint(), 1e-10);
        assertEquals(74.29017010980579, policy.orderUpTo(), 1e-10);
    }

    @Test
    void whatHasNoAnswer_isRefused() {
        assertRefused("fixed cost", () -> poisson(1, 9, 0, 10));
        assertRefused("whole", () -> poisson(1, 9, 64, 10).cost(1.5, 4));
        assertRefused("above the reorder point", () -> poisson(1, 9, 64, 10).cost(4, 4));
        final Newsvendor costs = new Newsvendor(1, 9);
        final LeadTimeDemand none = EmpiricalDemand.ofUnits(1);
        final LeadTimeDemand normal = new NormalDemand(5, 1);
        assertRefused("no demand", () -> new MinMaxReview(costs, 64, none, none));
        assertRefused("whole units", () -> new MinMaxReview(costs, 64, normal, normal));
        assertRefused("whole", () -> SLOW_MOVER.cost(3, 2.5));
        assertRefused("quantity", () -> JOES_BARS.cost(3, 0));
        assertRefused("demand rate", () -> new ContinuousReview(costs, 1, 0, normal));
        // a unit short is cheaper than to hold a unit from order to order
        assertRefused(
                "no stock-out",
                () ->
                        new ContinuousReview(new Newsvendor(9, 1), 50, 2, normal)
                                .byExpectedLevel(1e-6));
    }

    private static void assertRefused(
            final String part, final org.junit.jupiter.api.function.Executable action) {
        final String message = assertThrows(IllegalArgumentException.class, action).getMessage();
        assertTrue(message.contains(part), message);
    }
}
