// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.replenishment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What is on order of each product, by the coming period in which it arrives. What should have
 * arrived already comes in the first one.
 */
public final class OpenOrders {

    /** Arrivals further ahead than any plan looks are all the same. */
    private static final int FAR = 1_000_000;

    private final Map<String, NavigableMap<Integer, Double>> arrivals = new HashMap<>();
    private final Map<String, Double> overdueUnits = new HashMap<>();
    private int unusable;
    private int withoutForecast;
    private int overdue;

    private OpenOrders() {}

    /**
     * Collects orders.
     *
     * @param orders the orders in any order; several of one product and period add up
     * @param sources what is expected of each product, with its calendar
     */
    public static OpenOrders of(
            final List<OpenOrder> orders, final Map<String, ? extends DemandSource> sources) {
        final OpenOrders all = new OpenOrders();
        for (final OpenOrder order : orders) {
            if (!order.isUsable()) {
                all.unusable++;
            } else if (!sources.containsKey(order.product())) {
                all.withoutForecast++;
            } else {
                all.add(order, step(order, sources.get(order.product())));
            }
        }
        return all;
    }

    private static double step(final OpenOrder order, final DemandSource source) {
        return order.arrivesOn()
                .map(day -> (double) source.step(day))
                .orElseGet(() -> Math.ceil(order.arrivesIn()) + 1);
    }

    private void add(final OpenOrder order, final double step) {
        if (step < 1) {
            overdue++;
            overdueUnits.merge(order.product(), order.quantity(), Double::sum);
        }
        arrivals.computeIfAbsent(order.product(), product -> new TreeMap<>())
                .merge((int) Math.max(1, Math.min(FAR, step)), order.quantity(), Double::sum);
    }

    /** Returns the units that arrive of a product, by the coming period from 1. */
    NavigableMap<Integer, Double> of(final String product) {
        return arrivals.getOrDefault(product, new TreeMap<>());
    }

    /** Returns the units of a product that should have arrived already. */
    double overdueUnits(final String product) {
        return overdueUnits.getOrDefault(product, 0.0);
    }

    /** Returns how many orders lack a product, a quantity of 0 or above, or a time of arrival. */
    public int unusable() {
        return unusable;
    }

    /** Returns how many orders are of products without a forecast. */
    public int withoutForecast() {
        return withoutForecast;
    }

    /** Returns how many orders should have arrived already. */
    public int overdue() {
        return overdue;
    }
}
