// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.basket;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The concave hulls of the options of many items, as steps from one option to the next larger one.
 * The price of a step is its benefit per unit of the resource; it falls from step to step.
 */
final class HullSteps {

    private final int[] first;
    private final int[] smallest;
    private double[] use = new double[16];
    private double[] benefit = new double[16];
    private double[] price = new double[16];
    private int[] option = new int[16];
    private int size;
    private double leastUse;
    private double leastBenefit;
    private double highestPrice;

    private HullSteps(final int items) {
        first = new int[items + 1];
        smallest = new int[items];
    }

    static HullSteps of(final List<ItemOptions> items) {
        final HullSteps steps = new HullSteps(items.size());
        for (int item = 0; item < items.size(); item++) {
            steps.add(item, items.get(item));
        }
        return steps;
    }

    private void add(final int item, final ItemOptions options) {
        final int[] order = hull(options);
        smallest[item] = order[0];
        leastUse += options.use()[order[0]];
        leastBenefit += options.benefit()[order[0]];
        if (size + order.length > use.length) {
            final int grown = Math.max(2 * use.length, size + order.length);
            use = Arrays.copyOf(use, grown);
            benefit = Arrays.copyOf(benefit, grown);
            price = Arrays.copyOf(price, grown);
            option = Arrays.copyOf(option, grown);
        }
        for (int i = 1; i < order.length; i++) {
            use[size] = options.use()[order[i]] - options.use()[order[i - 1]];
            benefit[size] = options.benefit()[order[i]] - options.benefit()[order[i - 1]];
            price[size] = benefit[size] / use[size];
            option[size] = order[i];
            highestPrice = Math.max(highestPrice, price[size]);
            size++;
        }
        first[item + 1] = size;
    }

    /** Returns the options of the concave hull by rising use, each with more benefit. */
    private static int[] hull(final ItemOptions options) {
        final double[] use = options.use();
        final double[] benefit = options.benefit();
        final int[] sorted = sorted(use, benefit);
        int length = 0;
        for (final int next : sorted) {
            if (length > 0 && benefit[next] <= benefit[sorted[length - 1]]) {
                continue;
            }
            while (length > 1
                    && isBelow(use, benefit, sorted[length - 2], sorted[length - 1], next)) {
                length--;
            }
            sorted[length++] = next;
        }
        return Arrays.copyOf(sorted, length);
    }

    /** By use, of equal use the greatest benefit first; mostly they are in this order already. */
    private static int[] sorted(final double[] use, final double[] benefit) {
        boolean rising = true;
        for (int i = 1; i < use.length; i++) {
            rising &= use[i] > use[i - 1];
        }
        final IntStream all = IntStream.range(0, use.length);
        return rising
                ? all.toArray()
                : all.boxed()
                        .sorted(
                                Comparator.<Integer>comparingDouble(i -> use[i])
                                        .thenComparingDouble(i -> -benefit[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    /** Returns whether the middle point lies on or below the line between its neighbours. */
    private static boolean isBelow(
            final double[] use,
            final double[] benefit,
            final int left,
            final int middle,
            final int right) {
        return (benefit[middle] - benefit[left]) * (use[right] - use[middle])
                <= (benefit[right] - benefit[middle]) * (use[middle] - use[left]);
    }

    int items() {
        return smallest.length;
    }

    /** Returns the number of the first step of an item. */
    int first(final int item) {
        return first[item];
    }

    double use(final int step) {
        return use[step];
    }

    double benefit(final int step) {
        return benefit[step];
    }

    double price(final int step) {
        return price[step];
    }

    double highestPrice() {
        return highestPrice;
    }

    double leastUse() {
        return leastUse;
    }

    double leastBenefit() {
        return leastBenefit;
    }

    /** Returns the option of an item after so many steps. */
    int option(final int item, final int taken) {
        return taken == 0 ? smallest[item] : option[first[item] + taken - 1];
    }
}
