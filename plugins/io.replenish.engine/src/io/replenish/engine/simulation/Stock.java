// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

import io.replenish.engine.inventory.Shortage;

/**
 * The stock of one item, moved through the events of its periods: {@link #order}, {@link #deliver},
 * {@link #sell}. The one place where stock changes; it allocates nothing on the way, as millions of
 * periods pass through it each second.
 */
final class Stock {

    private final boolean salesAreLost;

    /** Units due, usable or not, by the period of their delivery modulo the length. */
    private final double[] usableDue;

    private final double[] damagedDue;
    private final int mask;

    private double onHand;
    private double backorders;
    private double onOrder;

    private double received;
    private double scrapped;
    private double shippedLate;
    private double served;
    private double lost;

    private boolean shortSinceDelivery;
    private boolean cycleEnded;
    private boolean cycleServed;

    /**
     * Starts with some stock and no orders.
     *
     * @param start units on hand; below 0 they are owed to customers
     * @param longestLeadTime no order takes longer, periods
     * @param shortage what becomes of unserved demand
     */
    Stock(final double start, final int longestLeadTime, final Shortage shortage) {
        salesAreLost = shortage == Shortage.LOST_SALE;
        final int slots = Integer.highestOneBit(Math.max(1, longestLeadTime)) << 1;
        usableDue = new double[slots];
        damagedDue = new double[slots];
        mask = slots - 1;
        onHand = Math.max(0, start);
        backorders = Math.max(0, -start);
    }

    /** Returns the units on hand plus on order minus backorders. */
    double position() {
        return onHand + onOrder - backorders;
    }

    /**
     * Orders.
     *
     * @param period number of the period, whose deliveries have not been taken in yet
     * @param quantity units
     * @param leadTime periods until delivery
     * @param usableShare part of the units that will be usable
     */
    void order(
            final int period, final double quantity, final int leadTime, final double usableShare) {
        final int slot = period + leadTime & mask;
        final double usable = quantity * usableShare;
        usableDue[slot] += usable;
        damagedDue[slot] += quantity - usable;
        onOrder += quantity;
    }

    /** Takes in what is due: damaged units are scrapped, waiting customers come first. */
    void deliver(final int period) {
        final int slot = period & mask;
        scrapped = damagedDue[slot];
        received = usableDue[slot] + scrapped;
        shippedLate = 0;
        cycleEnded = received > 0;
        cycleServed = cycleEnded && !shortSinceDelivery;
        if (cycleEnded) {
            takeIn(slot);
        }
    }

    private void takeIn(final int slot) {
        usableDue[slot] = 0;
        damagedDue[slot] = 0;
        shortSinceDelivery = false;
        onOrder -= received;
        onHand += received - scrapped;
        if (backorders > 0) {
            shippedLate = Math.min(onHand, backorders);
            onHand -= shippedLate;
            backorders -= shippedLate;
        }
    }

    /**
     * Serves demand from the shelf as far as it goes. It mostly does: a branch that is foreseen
     * costs less than arithmetic that each period waits for.
     */
    void sell(final double demand) {
        lost = 0;
        if (demand <= onHand) {
            served = demand;
            onHand -= demand;
        } else {
            runOut(demand);
        }
    }

    private void runOut(final double demand) {
        served = onHand;
        onHand = 0;
        final double unserved = demand - served;
        if (salesAreLost) {
            lost = unserved;
        } else {
            backorders += unserved;
        }
        shortSinceDelivery = true;
    }

    double onHand() {
        return onHand;
    }

    double backorders() {
        return backorders;
    }

    double onOrder() {
        return onOrder;
    }

    /** Returns what the last delivery brought, damaged units included. */
    double received() {
        return received;
    }

    /** Returns the damaged units of the last delivery. */
    double scrapped() {
        return scrapped;
    }

    /** Returns what left the shelf in this period, for backorders and for demand. */
    double shipped() {
        return shippedLate + served;
    }

    /** Returns what of the last delivery went to customers who had waited. */
    double shippedLate() {
        return shippedLate;
    }

    /** Returns what the last demand was served at once. */
    double served() {
        return served;
    }

    /** Returns what of the last demand went elsewhere. */
    double lost() {
        return lost;
    }

    /** Returns whether a delivery of this period ended an order cycle. */
    boolean endsCycle() {
        return cycleEnded;
    }

    /** Returns whether it did, and all demand since the delivery before was served at once. */
    boolean endsServedCycle() {
        return cycleServed;
    }
}
