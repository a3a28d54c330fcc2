// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;

/**
 * Single customers who come at random times and do not wait, and an order of the same size whenever
 * the inventory position is at the reorder point: stock that is watched all the time.
 */
final class PoissonCustomers {

    private final double rate;
    private final double leadTime;
    private final double reorderPoint;
    private final double quantity;
    private final SplittableRandom random;

    private final Deque<Double> due = new ArrayDeque<>();
    private double now;
    private double onHand;
    private double stockTime;
    private int served;
    private int stockouts;
    private boolean shortSinceDelivery;

    PoissonCustomers(
            final double rate,
            final double leadTime,
            final double reorderPoint,
            final double quantity,
            final long seed) {
        this.rate = rate;
        this.leadTime = leadTime;
        this.reorderPoint = reorderPoint;
        this.quantity = quantity;
        random = new SplittableRandom(seed);
        onHand = reorderPoint + quantity;
    }

    /**
     * What happened.
     *
     * @param fillRate share of customers who were served
     * @param onHand units on hand on average over time
     * @param stockouts deliveries before which a customer was lost, per customer
     */
    record Result(double fillRate, double onHand, double stockouts) {}

    Result serve(final int customers) {
        for (int customer = 0; customer < customers; customer++) {
            final double next = now - Math.log(1 - random.nextDouble()) / rate;
            while (!due.isEmpty() && due.peek() <= next) {
                passTo(due.poll());
                stockouts += shortSinceDelivery ? 1 : 0;
                shortSinceDelivery = false;
                onHand += quantity;
            }
            passTo(next);
            sell();
        }
        return new Result(
                (double) served / customers, stockTime / now, (double) stockouts / customers);
    }

    private void passTo(final double time) {
        stockTime += onHand * (time - now);
        now = time;
    }

    private void sell() {
        if (onHand == 0) {
            shortSinceDelivery = true;
            return;
        }
        onHand--;
        served++;
        if (onHand + due.size() * quantity == reorderPoint) {
            due.add(now + leadTime);
        }
    }
}
