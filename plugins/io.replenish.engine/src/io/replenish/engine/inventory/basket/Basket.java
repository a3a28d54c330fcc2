// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.basket;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Items that share one resource. A price of the resource, the Lagrange multiplier, decides each
 * item for itself: it takes the step to a larger option as long as the benefit of the step is worth
 * the price. The dual of Everett [1] bounds what any choice can reach; with many items the steps
 * are small against the whole, and so is the gap.
 *
 * <p>Only options on the concave hull of an item can be best at a price; the others are left out,
 * as in the linear relaxation of the multiple-choice knapsack [2].
 *
 * <p>[1] Everett, H. (1963). Generalized Lagrange multiplier method for solving problems of optimum
 * allocation of resources. <i>Operations Research</i> 11(3), 399-417. [2] Sinha, P. and Zoltners,
 * A. A. (1979). The multiple-choice knapsack problem. <i>Operations Research</i> 27(3), 503-515.
 */
public final class Basket {

    /** Steps of all items, those of one item one after the other, with falling price. */
    private final HullSteps steps;

    /** Prices of all steps, rising: between them the choice stays the same. */
    private final double[] prices;

    private Basket(final HullSteps steps) {
        this.steps = steps;
        prices = steps.prices();
    }

    /** Returns the basket of some items. */
    public static Basket of(final List<ItemOptions> items) {
        return new Basket(HullSteps.of(items));
    }

    /** Returns the least that the items can take of the resource. */
    public double leastUse() {
        return nothing().use;
    }

    /** Returns what the best of everything takes of the resource. */
    public double mostUse() {
        return choice(0, false).use;
    }

    /** Returns the most that the items can be good for. */
    public double mostBenefit() {
        return choice(0, true).benefit;
    }

    /**
     * Returns the most benefit within a budget.
     *
     * @param budget what there is of the resource
     * @throws IllegalArgumentException if even the least of everything takes more
     */
    public Allocation withinBudget(final double budget) {
        if (!(budget >= leastUse())) {
            throw new IllegalArgumentException(
                    "a budget of "
                            + budget
                            + " is less than the "
                            + leastUse()
                            + " that the smallest options take");
        }
        final double price =
                choice(0, false).use <= budget
                        ? 0
                        : prices[first(p -> choice(p, false).use <= budget)];
        final Choice choice = choice(price, false);
        final double bound = choice.benefit + price * (budget - choice.use);
        choice.spend(budget);
        return choice.allocation(price, bound, bound - choice.benefit);
    }

    /**
     * Returns the least use that reaches a benefit.
     *
     * @param benefit what all items are to be good for, together
     * @throws IllegalArgumentException if even the best of everything does not reach it
     */
    public Allocation reaching(final double benefit) {
        if (!(benefit <= mostBenefit())) {
            throw new IllegalArgumentException(
                    "a benefit of "
                            + benefit
                            + " is more than the "
                            + mostBenefit()
                            + " that the largest options reach");
        }
        final Choice least = nothing();
        if (benefit <= least.benefit) {
            return least.allocation(steps.highestPrice(), least.use, 0);
        }
        // the highest price at which taking every step worth it is enough
        final double price = prices[first(p -> choice(p, true).benefit < benefit) - 1];
        final Choice choice = choice(price, true);
        final double bound = choice.use - (choice.benefit - benefit) / price;
        choice.save(benefit);
        return choice.allocation(price, bound, choice.use - bound);
    }

    /**
     * Returns points of the exchange curve, from the least use to the most benefit.
     *
     * @param points number of points, at least 2; they are spread evenly over the use
     */
    public List<ExchangePoint> exchangeCurve(final int points) {
        final double least = leastUse();
        final double most = mostUse();
        final List<ExchangePoint> curve = new ArrayList<>(points);
        for (int point = 0; point < points; point++) {
            final double budget = least + (most - least) * point / (points - 1);
            final Allocation best = withinBudget(Math.max(least, budget));
            curve.add(new ExchangePoint(best.use(), best.benefit(), best.multiplier()));
        }
        return curve;
    }

    /** Returns which price is the first for which something holds that holds for high ones. */
    private int first(final DoublePredicate holds) {
        int low = 0;
        int high = prices.length;
        while (low < high) {
            final int middle = (low + high) >>> 1;
            if (holds.test(prices[middle])) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Takes no step. */
    private Choice nothing() {
        return choice(Double.POSITIVE_INFINITY, false);
    }

    /** Takes all steps above a price, or also those at it. */
    private Choice choice(final double price, final boolean atPriceToo) {
        final int[] taken = new int[steps.items()];
        double use = 0;
        double benefit = 0;
        for (int item = 0; item < taken.length; item++) {
            taken[item] = steps.worth(item, price, atPriceToo);
            use += steps.use(item, taken[item]);
            benefit += steps.benefit(item, taken[item]);
        }
        return new Choice(taken, use, benefit);
    }

    /** How many steps each item takes. */
    private final class Choice {

        private final int[] taken;
        private double use;
        private double benefit;

        Choice(final int[] taken, final double use, final double benefit) {
            this.taken = taken;
            this.use = use;
            this.benefit = benefit;
        }

        /** Takes a further step of items, the worthiest first, as long as it fits the budget. */
        void spend(final double budget) {
            final List<Integer> growing =
                    sorted(
                            item -> taken[item] < steps.count(item),
                            i -> -steps.price(i, taken[i] + 1));
            for (final int item : growing) {
                final double more = steps.use(item, taken[item] + 1) - steps.use(item, taken[item]);
                if (use + more <= budget) {
                    move(item, 1);
                }
            }
        }

        /** Takes a step of items back, the least worthy first, if the benefit is still reached. */
        void save(final double least) {
            final List<Integer> shrinking =
                    sorted(item -> taken[item] > 0, i -> steps.price(i, taken[i]));
            for (final int item : shrinking) {
                final double less =
                        steps.benefit(item, taken[item]) - steps.benefit(item, taken[item] - 1);
                if (benefit - less >= least) {
                    move(item, -1);
                }
            }
        }

        private List<Integer> sorted(final IntPredicate some, final ToDoubleFunction<Integer> by) {
            return IntStream.range(0, taken.length)
                    .filter(some)
                    .boxed()
                    .sorted(Comparator.comparingDouble(by))
                    .toList();
        }

        private void move(final int item, final int by) {
            use -= steps.use(item, taken[item]);
            benefit -= steps.benefit(item, taken[item]);
            taken[item] += by;
            use += steps.use(item, taken[item]);
            benefit += steps.benefit(item, taken[item]);
        }

        Allocation allocation(final double price, final double bound, final double gap) {
            final int[] options = new int[taken.length];
            Arrays.setAll(options, item -> steps.option(item, taken[item]));
            return new Allocation(options, use, benefit, price, bound, Math.max(0, gap));
        }
    }
}
