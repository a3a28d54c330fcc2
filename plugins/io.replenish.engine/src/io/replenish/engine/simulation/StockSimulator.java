// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

import java.util.function.Consumer;

/**
 * Replays one policy for one item, period by period. The same input gives the same result; the
 * policy learns no demand before it has occurred.
 */
public final class StockSimulator {

    private final ReplayedItem item;
    private final StockPolicy policy;
    private final Consumer<StockPeriod> books;
    private final double[] due;

    private double onHand;
    private double backorders;
    private double onOrder;
    private ReplayTotals totals = ReplayTotals.NONE;

    private StockSimulator(
            final ReplayedItem item, final StockPolicy policy, final Consumer<StockPeriod> books) {
        this.item = item;
        this.policy = policy;
        this.books = books;
        due = new double[item.demand().length];
    }

    /**
     * Replays all periods.
     *
     * @param item what befalls the item
     * @param policy decides on orders
     * @param startOnHand units on hand before the first period; below 0 they are owed to customers
     * @param books takes the books of every period
     */
    public static ReplayTotals replay(
            final ReplayedItem item,
            final StockPolicy policy,
            final double startOnHand,
            final Consumer<StockPeriod> books) {
        final StockSimulator simulator = new StockSimulator(item, policy, books);
        simulator.onHand = Math.max(0, startOnHand);
        simulator.backorders = Math.max(0, -startOnHand);
        for (int period = 0; period < item.demand().length; period++) {
            simulator.step(period);
        }
        return simulator.totals.plus(
                new ReplayTotals(0, 0, 0, 0, simulator.backorders, 0, 0, 0, 0, 0, 0, 0));
    }

    /** Replays all periods without looking at the books. */
    public static ReplayTotals replay(
            final ReplayedItem item, final StockPolicy policy, final double startOnHand) {
        return replay(item, policy, startOnHand, period -> {});
    }

    private void step(final int period) {
        final double openingOnHand = onHand;
        final double openingBackorders = backorders;
        final double ordered = period % policy.reviewPeriod() == 0 ? order(period) : 0;
        final double received = due[period];
        onOrder -= received;
        onHand += received;
        final double shippedLate = Math.min(onHand, backorders);
        onHand -= shippedLate;
        backorders -= shippedLate;

        final double demand = item.demand()[period];
        final double served = Math.min(onHand, demand);
        onHand -= served;
        final double unserved = demand - served;
        final double lost = item.shortage() == Shortage.LOST_SALE ? unserved : 0;
        backorders += unserved - lost;

        count(demand, served, lost, ordered);
        books.accept(
                new StockPeriod(
                        period,
                        openingOnHand,
                        openingBackorders,
                        ordered,
                        received,
                        demand,
                        served,
                        shippedLate + served,
                        lost,
                        onHand,
                        backorders,
                        onOrder));
    }

    /**
     * Orders what the policy wants; what would be delivered after the last period stays on order.
     */
    private double order(final int period) {
        final double quantity = policy.order(period, onHand + onOrder - backorders);
        final long delivery = (long) period + item.leadTimes()[period];
        if (delivery < due.length) {
            due[(int) delivery] += quantity;
        }
        onOrder += quantity;
        return quantity;
    }

    private void count(
            final double demand, final double served, final double lost, final double ordered) {
        final StockCosts costs = item.costs();
        totals =
                totals.plus(
                        new ReplayTotals(
                                1,
                                demand,
                                served,
                                lost,
                                0,
                                served < demand ? 1 : 0,
                                ordered > 0 ? 1 : 0,
                                ordered,
                                onHand,
                                costs.unitHoldingCost() * onHand,
                                ordered > 0 ? costs.fixedOrderCost() : 0,
                                costs.unitStockoutCost() * (demand - served)));
    }
}
