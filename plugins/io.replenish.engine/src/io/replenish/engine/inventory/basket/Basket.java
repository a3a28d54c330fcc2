// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.basket;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;

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

    private Basket(final HullSteps steps) {
        this.steps = steps;
    }

    /** Returns the basket of some items. */
    public static Basket of(final List<ItemOptions> items) {
        return new Basket(HullSteps.of(items));
    }

    /** Returns the least that the items can take of the resource. */
    public double leastUse() {
        return steps.leastUse();
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
        final double price = leastPrice(p -> choice(p, false).use <= budget);
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
        if (benefit <= steps.leastBenefit()) {
            return choice(steps.highestPrice(), false)
                    .allocation(steps.highestPrice(), leastUse(), 0);
        }
        // the highest price at which taking every step worth it is enough
        final double price = Math.nextDown(leastPrice(p -> choice(p, true).benefit < benefit));
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
        final double most = choice(0, false).use;
        final List<ExchangePoint> curve = new ArrayList<>(points);
        for (int point = 0; point < points; point++) {
            final double budget = least + (most - least) * point / (points - 1);
            final Allocation best = withinBudget(Math.max(least, budget));
            curve.add(new ExchangePoint(best.use(), best.benefit(), best.multiplier()));
        }
        return curve;
    }

    /** Returns the least price, 0 or above, for which something holds that holds for high ones. */
    private double leastPrice(final DoublePredicate holds) {
        if (holds.test(0)) {
            return 0;
        }
        double no = 0;
        double yes = steps.highestPrice();
        // the bits of positive doubles are in their order, so that this takes 64 steps at most
        while (Double.doubleToLongBits(yes) - Double.doubleToLongBits(no) > 1) {
            final double middle =
                    Double.longBitsToDouble(
                            (Double.doubleToLongBits(yes) + Double.doubleToLongBits(no)) >>> 1);
            if (holds.test(middle)) {
                yes = middle;
            } else {
                no = middle;
            }
        }
        return yes;
    }

    /** Takes all steps above a price, or also those at it. */
    private Choice choice(final double price, final boolean atPriceToo) {
        final int[] taken = new int[steps.items()];
        double use = steps.leastUse();
        double benefit = steps.leastBenefit();
        for (int item = 0; item < taken.length; item++) {
            int step = steps.first(item);
            while (step < steps.first(item + 1)
                    && (steps.price(step) > price || atPriceToo && steps.price(step) == price)) {
                use += steps.use(step);
                benefit += steps.benefit(step);
                step++;
            }
            taken[item] = step - steps.first(item);
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

        /** Takes further steps, the worthiest first, as long as they fit into the budget. */
        void spend(final double budget) {
            final int[] next = new int[taken.length];
            int count = 0;
            for (int item = 0; item < taken.length; item++) {
                if (steps.first(item) + taken[item] < steps.first(item + 1)) {
                    next[count++] = item;
                }
            }
            for (final int item : byPrice(Arrays.copyOf(next, count), 0, -1)) {
                final int step = steps.first(item) + taken[item];
                if (use + steps.use(step) <= budget) {
                    use += steps.use(step);
                    benefit += steps.benefit(step);
                    taken[item]++;
                }
            }
        }

        /** Takes back steps, the least worthy first, as long as the benefit is still reached. */
        void save(final double least) {
            final int[] last = new int[taken.length];
            int count = 0;
            for (int item = 0; item < taken.length; item++) {
                if (taken[item] > 0) {
                    last[count++] = item;
                }
            }
            for (final int item : byPrice(Arrays.copyOf(last, count), -1, 1)) {
                final int step = steps.first(item) + taken[item] - 1;
                if (benefit - steps.benefit(step) >= least) {
                    use -= steps.use(step);
                    benefit -= steps.benefit(step);
                    taken[item]--;
                }
            }
        }

        /** Sorts items by the price of a step beside the last one taken. */
        private List<Integer> byPrice(final int[] items, final int beside, final int sign) {
            return Arrays.stream(items)
                    .boxed()
                    .sorted(
                            (a, b) ->
                                    sign
                                            * Double.compare(
                                                    steps.price(steps.first(a) + taken[a] + beside),
                                                    steps.price(
                                                            steps.first(b) + taken[b] + beside)))
                    .toList();
        }

        Allocation allocation(final double price, final double bound, final double gap) {
            final int[] options = new int[taken.length];
            for (int item = 0; item < options.length; item++) {
                options[item] = steps.option(item, taken[item]);
            }
            return new Allocation(options, use, benefit, price, bound, Math.max(0, gap));
        }
    }
}
