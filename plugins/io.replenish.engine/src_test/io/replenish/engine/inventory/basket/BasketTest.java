// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.basket;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasketTest {

    /** Sums of some dozen or thousands of numbers, in another order. */
    private static final double SUM = 1e-9;

    private static ItemOptions random(final SplittableRandom random) {
        final int count = random.nextInt(1, 6);
        return new ItemOptions(
                random.doubles(count, 0, 100).map(Math::rint).toArray(),
                random.doubles(count, 0, 50).map(Math::rint).toArray());
    }

    private static List<ItemOptions> randomItems(final SplittableRandom random, final int count) {
        final List<ItemOptions> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(random(random));
        }
        return items;
    }

    /** Every choice for every item, one after the other. */
    @Test
    void smallBaskets_areAsGoodAsSaid() {
        final SplittableRandom random = new SplittableRandom(12);
        for (int trial = 0; trial < 300; trial++) {
            final List<ItemOptions> items = randomItems(random, 5);
            final Basket basket = Basket.of(items);
            final double budget = basket.leastUse() + random.nextDouble(0, 200);
            final double target = random.nextDouble(-10, basket.mostBenefit());
            double mostBenefit = Double.NEGATIVE_INFINITY;
            double leastUse = Double.POSITIVE_INFINITY;
            double least = Double.POSITIVE_INFINITY;
            for (final double[] choice : choices(items, 0)) {
                least = Math.min(least, choice[0]);
                if (choice[0] <= budget) {
                    mostBenefit = Math.max(mostBenefit, choice[1]);
                }
                if (choice[1] >= target) {
                    leastUse = Math.min(leastUse, choice[0]);
                }
            }
            assertEquals(least, basket.leastUse(), SUM);
            final Allocation best = basket.withinBudget(budget);
            assertTrue(best.use() <= budget + SUM);
            assertTrue(mostBenefit <= best.bound() + SUM);
            assertTrue(best.benefit() >= mostBenefit - best.gap() - SUM);
            assertSums(items, best);
            final Allocation cheapest = basket.reaching(target);
            assertTrue(cheapest.benefit() >= target - SUM);
            assertTrue(leastUse >= cheapest.bound() - SUM);
            assertTrue(cheapest.use() <= leastUse + cheapest.gap() + SUM);
            assertSums(items, cheapest);
        }
    }

    private static List<double[]> choices(final List<ItemOptions> items, final int from) {
        final List<double[]> all = new ArrayList<>();
        if (from == items.size()) {
            all.add(new double[2]);
            return all;
        }
        for (final double[] rest : choices(items, from + 1)) {
            final ItemOptions item = items.get(from);
            for (int option = 0; option < item.use().length; option++) {
                all.add(
                        new double[] {
                            rest[0] + item.use()[option], rest[1] + item.benefit()[option]
                        });
            }
        }
        return all;
    }

    private static void assertSums(final List<ItemOptions> items, final Allocation allocation) {
        double use = 0;
        double benefit = 0;
        for (int item = 0; item < items.size(); item++) {
            use += items.get(item).use()[allocation.options()[item]];
            benefit += items.get(item).benefit()[allocation.options()[item]];
        }
        assertEquals(use, allocation.use(), SUM * (1 + use));
        assertEquals(benefit, allocation.benefit(), SUM * (1 + benefit));
    }

    /** One step of one item is all that can be missing, and with many items that is little. */
    @Test
    void manyItems_leaveAlmostNoGap() {
        final List<ItemOptions> items = randomItems(new SplittableRandom(3), 5000);
        final Basket basket = Basket.of(items);
        final double middle = basket.leastUse() * 1.2;
        final Allocation best = basket.withinBudget(middle);
        assertSums(items, best);
        assertTrue(best.multiplier() > 0);
        assertTrue(best.gap() <= 50, () -> "" + best.gap());
        assertTrue(best.gap() <= 1e-4 * best.bound(), () -> "" + best.gap());
        final Allocation cheapest = basket.reaching(best.benefit());
        assertEquals(middle, cheapest.use(), 1e-3 * middle);
        assertTrue(cheapest.gap() <= 100, () -> "" + cheapest.gap());
    }

    @Test
    void enoughForAll_takesTheBestOfEverything() {
        final List<ItemOptions> items =
                List.of(
                        new ItemOptions(new double[] {5, 1, 9}, new double[] {7, 2, 7}),
                        new ItemOptions(new double[] {3}, new double[] {4}));
        final Allocation best = Basket.of(items).withinBudget(1000);
        assertArrayEquals(new int[] {0, 0}, best.options());
        assertEquals(0, best.multiplier());
        assertEquals(0, best.gap());
        assertEquals(11, best.benefit());
        final Allocation least = Basket.of(items).withinBudget(4);
        assertArrayEquals(new int[] {1, 0}, least.options());
        assertEquals(1.25, least.multiplier());
    }

    @Test
    void emptyBasket_isNoTrouble() {
        final Basket basket = Basket.of(List.of());
        assertEquals(0, basket.withinBudget(0).benefit());
        assertEquals(0, basket.mostBenefit());
    }

    /** More for more, and every further unit is worth less. */
    @Test
    void exchangeCurve_isConcave() {
        final Basket basket = Basket.of(randomItems(new SplittableRandom(4), 2000));
        final List<ExchangePoint> curve = basket.exchangeCurve(20);
        assertEquals(20, curve.size());
        assertEquals(basket.leastUse(), curve.get(0).use(), SUM * basket.leastUse());
        assertEquals(basket.mostBenefit(), curve.get(19).benefit(), SUM * basket.mostBenefit());
        for (int point = 1; point < 20; point++) {
            assertTrue(curve.get(point).use() > curve.get(point - 1).use());
            assertTrue(curve.get(point).benefit() > curve.get(point - 1).benefit());
            assertTrue(curve.get(point).multiplier() <= curve.get(point - 1).multiplier());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {2.9, -1, Double.NaN})
    void limitsOutOfReach_areRefused(final double budget) {
        final Basket basket =
                Basket.of(List.of(new ItemOptions(new double[] {3}, new double[] {4})));
        final String message =
                assertThrows(IllegalArgumentException.class, () -> basket.withinBudget(budget))
                        .getMessage();
        assertTrue(message.contains("less than the 3.0"), message);
        assertThrows(IllegalArgumentException.class, () -> basket.reaching(4.1));
        assertThrows(IllegalArgumentException.class, () -> basket.reaching(Double.NaN));
    }

    @Test
    void optionsWithoutNumbers_areRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new ItemOptions(new double[0], new double[0]));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ItemOptions(new double[1], new double[2]));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ItemOptions(new double[] {Double.NaN}, new double[1]));
    }

    /** Options rise from nothing to nearly full service, and cost what theory says. */
}
