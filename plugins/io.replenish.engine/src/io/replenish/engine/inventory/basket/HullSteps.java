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

    /** Number of the first corner of each item, its smallest option; one more at the end. */
    private final int[] first;

    /** Use, benefit and option at each corner, and the price of the step that leads to it. */
    private double[] use = new double[16];

    private double[] benefit = new double[16];
    private double[] price = new double[16];
    private int[] option = new int[16];
    private double highestPrice;

    private HullSteps(final int items) {
        first = new int[items + 1];
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
        final int begin = first[item];
        first[item + 1] = begin + order.length;
        if (first[item + 1] > use.length) {
            final int grown = Math.max(2 * use.length, first[item + 1]);
            use = Arrays.copyOf(use, grown);
            benefit = Arrays.copyOf(benefit, grown);
            price = Arrays.copyOf(price, grown);
            option = Arrays.copyOf(option, grown);
        }
        for (int i = 0; i < order.length; i++) {
            final int corner = begin + i;
            use[corner] = options.use()[order[i]];
            benefit[corner] = options.benefit()[order[i]];
            option[corner] = order[i];
            if (i > 0) {
                price[corner] =
                        (benefit[corner] - benefit[corner - 1]) / (use[corner] - use[corner - 1]);
                highestPrice = Math.max(highestPrice, price[corner]);
            }
        }
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
        return first.length - 1;
    }

    /** Returns the number of steps that an item has. */
    int count(final int item) {
        return first[item + 1] - first[item] - 1;
    }

    /** Returns how many steps of an item have a price above one, or also those at it. */
    int worth(final int item, final double least, final boolean atPriceToo) {
        int low = 0;
        int high = count(item);
        while (low < high) {
            final int middle = (low + high + 1) >>> 1;
            final double there = price(item, middle);
            if (there > least || atPriceToo && there == least) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Returns the price of a step of an item; the first step has number 1. */
    double price(final int item, final int step) {
        return price[first[item] + step];
    }

    /** Returns the prices of the steps of all items, rising. */
    double[] prices() {
        final double[] prices = new double[first[items()] - items()];
        int next = 0;
        for (int item = 0; item < items(); item++) {
            for (int step = 1; step <= count(item); step++) {
                prices[next++] = price(item, step);
            }
        }
        Arrays.sort(prices);
        return prices;
    }

    /** Returns what an item takes of the resource after so many steps. */
    double use(final int item, final int steps) {
        return use[first[item] + steps];
    }

    /** Returns the benefit of an item after so many steps. */
    double benefit(final int item, final int steps) {
        return benefit[first[item] + steps];
    }

    /** Returns the option of an item after so many steps. */
    int option(final int item, final int steps) {
        return option[first[item] + steps];
    }

    double highestPrice() {
        return highestPrice;
    }
}
