// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Result of a long simulation in batches, consecutive stretches of time that are long enough to be
 * as good as independent of one another.
 *
 * @param batches totals of each batch, at least 2
 */
public record LongRun(List<ReplayTotals> batches) {

    /** Copies the list. */
    public LongRun {
        batches = List.copyOf(batches);
        if (batches.size() < 2) {
            throw new IllegalArgumentException(
                    "a standard error needs two batches: " + batches.size());
        }
    }

    /** Returns the totals of all batches. */
    public ReplayTotals totals() {
        return batches.stream().reduce(ReplayTotals.NONE, ReplayTotals::plus);
    }

    /** Returns an estimate of something per period, such as {@code ReplayTotals::cost}. */
    public Estimate perPeriod(final ToDoubleFunction<ReplayTotals> amount) {
        return ratio(amount, ReplayTotals::periods);
    }

    /** Returns an estimate of the share of demand that is served at once. */
    public Estimate fillRate() {
        return ratio(ReplayTotals::served, ReplayTotals::demand);
    }

    /** Returns an estimate of the share of order cycles that pass without a stock-out. */
    public Estimate cycleService() {
        return ratio(ReplayTotals::servedCycles, ReplayTotals::cycles);
    }

    private Estimate ratio(
            final ToDoubleFunction<ReplayTotals> part, final ToDoubleFunction<ReplayTotals> whole) {
        return Estimate.ratio(
                batches.stream().mapToDouble(part).toArray(),
                batches.stream().mapToDouble(whole).toArray());
    }
}
