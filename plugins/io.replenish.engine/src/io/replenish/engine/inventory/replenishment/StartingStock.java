// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.replenishment;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The stock of an item before the first period.
 *
 * @param onHand units on hand; below 0 they are owed to customers
 * @param arrivals units that have been ordered, by the period from 1 in which they arrive
 * @param overdue part of these that should have arrived already
 */
record StartingStock(double onHand, NavigableMap<Integer, Double> arrivals, double overdue) {

    /**
     * Returns the stock of an item. Without a list of open orders, what is on order arrives evenly
     * over the lead time: on average, that is how orders come that were placed at any time before.
     */
    static StartingStock of(
            final PlannedItem item, final OrderTimes times, final Optional<OpenOrders> openOrders) {
        return new StartingStock(
                item.netOnHand(),
                openOrders
                        .map(orders -> orders.of(item.product()))
                        .orElseGet(() -> evenly(item.knownOnOrder(), times.leadTime())),
                openOrders.map(orders -> orders.overdueUnits(item.product())).orElse(0.0));
    }

    private static NavigableMap<Integer, Double> evenly(final double units, final int leadTime) {
        final NavigableMap<Integer, Double> arrivals = new TreeMap<>();
        for (int step = 1; units > 0 && step <= leadTime; step++) {
            arrivals.put(step, units / leadTime);
        }
        return arrivals;
    }

    /** Returns the units that arrive in a period. */
    double arriving(final int step) {
        return arrivals.getOrDefault(step, 0.0);
    }

    /** Returns the units that arrive up to and in a period. */
    double arrived(final int step) {
        return sum(arrivals.headMap(step, true));
    }

    /** Returns all units on order. */
    double onOrder() {
        return sum(arrivals);
    }

    /** Returns the units on hand and on order, less those owed to customers. */
    double position() {
        return onHand + onOrder();
    }

    /** Returns the part of the position that is there up to and in a period. */
    double within(final int step) {
        return onHand + arrived(step);
    }

    private static double sum(final NavigableMap<Integer, Double> arrivals) {
        return arrivals.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
