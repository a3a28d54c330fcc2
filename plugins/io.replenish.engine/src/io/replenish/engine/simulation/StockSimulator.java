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
    private final Stock stock;
    private final StockTally tally = new StockTally();

    private StockSimulator(
            final ReplayedItem item, final StockPolicy policy, final double startOnHand) {
        this.item = item;
        this.policy = policy;
        stock = new Stock(startOnHand, longest(item.leadTimes()), item.shortage());
    }

    private static int longest(final int... leadTimes) {
        int longest = 0;
        for (final int leadTime : leadTimes) {
            longest = Math.max(longest, leadTime);
        }
        return longest;
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
        final StockSimulator simulator = new StockSimulator(item, policy, startOnHand);
        for (int period = 0; period < item.demand().length; period++) {
            final double openingOnHand = simulator.stock.onHand();
            final double openingBackorders = simulator.stock.backorders();
            final double ordered = simulator.step(period);
            books.accept(simulator.period(period, openingOnHand, openingBackorders, ordered));
        }
        return simulator.totals();
    }

    /** Replays all periods without looking at the books. */
    public static ReplayTotals replay(
            final ReplayedItem item, final StockPolicy policy, final double startOnHand) {
        final StockSimulator simulator = new StockSimulator(item, policy, startOnHand);
        for (int period = 0; period < item.demand().length; period++) {
            simulator.step(period);
        }
        return simulator.totals();
    }

    /** Returns the units ordered. */
    private double step(final int period) {
        double ordered = 0;
        if (period % policy.reviewPeriod() == 0) {
            ordered = policy.order(period, stock.position());
            stock.order(period, ordered, item.leadTimes()[period], item.usableShares()[period]);
        }
        stock.deliver(period);
        stock.sell(item.demand()[period]);
        tally.count(stock, item.demand()[period], ordered);
        return ordered;
    }

    private StockPeriod period(
            final int period,
            final double openingOnHand,
            final double openingBackorders,
            final double ordered) {
        return new StockPeriod(
                period,
                openingOnHand,
                openingBackorders,
                ordered,
                stock.received(),
                stock.scrapped(),
                item.demand()[period],
                stock.served(),
                stock.shipped(),
                stock.lost(),
                stock.onHand(),
                stock.backorders(),
                stock.onOrder());
    }

    private ReplayTotals totals() {
        return tally.totals(item.costs(), stock.backorders());
    }
}
