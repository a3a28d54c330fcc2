// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Simulates a policy for one item over a long time of random, independent demand. The same seed
 * gives every policy the same demand and, order period by order period, the same lead times.
 */
public final class LongRunSimulator {

    /**
     * From the seed of one period's lead time to that of the next: odd, and not the step of the
     * generator itself, so that what periods draw does not overlap.
     */
    private static final long NEXT_PERIOD = 0xD1342543DE82EF95L;

    /** Demands that are drawn at once, which is faster than one by one. */
    private static final int DRAWN = 256;

    private final RandomItem item;
    private final StockPolicy policy;
    private final SplittableRandom demandRandom;
    private final long leadTimeSeed;
    private final Stock stock;
    private final double[] drawn = new double[DRAWN];
    private int next = DRAWN;
    private int period;

    private LongRunSimulator(final RandomItem item, final StockPolicy policy, final long seed) {
        this.item = item;
        this.policy = policy;
        demandRandom = new SplittableRandom(seed);
        leadTimeSeed = demandRandom.split().nextLong();
        stock = new Stock(policy.fullStock(), item.longestLeadTime(), item.shortage());
    }

    /**
     * Simulates. The item starts fully stocked and runs in for a batch that does not count.
     *
     * @param item what may befall the item
     * @param policy decides on orders
     * @param batches number of batches, at least 2
     * @param batchPeriods periods of a batch, above 0; all together at most {@link
     *     Integer#MAX_VALUE}
     * @param seed of all random numbers; another one for each item
     */
    public static LongRun simulate(
            final RandomItem item,
            final StockPolicy policy,
            final int batches,
            final int batchPeriods,
            final long seed) {
        if (batches < 2 || batchPeriods < 1 || (batches + 1L) * batchPeriods > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "a simulation needs two batches or more of a period or more, in all less than 2^31"
                            + " periods: "
                            + batches
                            + ", "
                            + batchPeriods);
        }
        final LongRunSimulator simulator = new LongRunSimulator(item, policy, seed);
        simulator.batch(batchPeriods);
        final List<ReplayTotals> totals = new ArrayList<>(batches);
        for (int batch = 0; batch < batches; batch++) {
            totals.add(simulator.batch(batchPeriods));
        }
        return new LongRun(totals);
    }

    private ReplayTotals batch(final int periods) {
        final StockTally tally = new StockTally();
        final int review = policy.reviewPeriod();
        for (final int end = period + periods; period < end; period++) {
            double ordered = 0;
            if (review == 1 || period % review == 0) {
                ordered = policy.order(period, stock.position());
                if (ordered > 0) {
                    stock.order(period, ordered, leadTime(), 1);
                }
            }
            final double demand = demand();
            stock.deliver(period);
            stock.sell(demand);
            tally.count(stock, demand, ordered);
        }
        return tally.totals(item.costs(), 0);
    }

    private double demand() {
        if (next == DRAWN) {
            item.demand().fill(drawn, demandRandom);
            next = 0;
        }
        return drawn[next++];
    }

    /**
     * What an order of this period takes; it depends on no other, so that it is drawn if needed.
     */
    private int leadTime() {
        final SplittableRandom random = new SplittableRandom(leadTimeSeed + period * NEXT_PERIOD);
        return (int) Math.min(item.longestLeadTime(), item.leadTime().next(random));
    }
}
