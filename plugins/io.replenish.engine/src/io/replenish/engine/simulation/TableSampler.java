// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

import io.replenish.engine.inventory.theory.LeadTimeDemand;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Variates of demand in whole units by inversion: a guide table says where in the cumulative
 * probabilities to begin, so that about one step is needed whatever the spread. Chen, H. C. and
 * Asau, Y. (1974). On generating random variates from an empirical distribution. <i>AIIE
 * Transactions</i> 6(2), 163-166.
 */
final class TableSampler implements Sampler {

    /** What both tails together may weigh that are not in the table. */
    private static final double TAIL = 1e-13;

    /** Larger tables would not fit into a cache; quantiles are solved for one by one instead. */
    private static final int MOST = 1 << 20;

    private final double[] values;
    private final double[] cumulative;
    private final int[] guide;

    private TableSampler(final double[] values, final double[] cumulative) {
        this.values = values;
        this.cumulative = cumulative;
        guide = new int[values.length];
        int place = 0;
        for (int slot = 0; slot < guide.length; slot++) {
            while (cumulative[place] * guide.length < slot) {
                place++;
            }
            guide[slot] = place;
        }
    }

    static Sampler of(final LeadTimeDemand demand) {
        final double least = Math.max(0, demand.quantile(TAIL / 2));
        final double most = Math.max(least, demand.quantile(1 - TAIL / 2));
        if (!demand.wholeUnits() || most - least >= MOST) {
            return random -> Math.max(0, demand.quantile(1 - random.nextDouble() * (1 - TAIL)));
        }
        final double[] values = new double[(int) (most - least) + 1];
        final double[] cumulative = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = least + i;
            cumulative[i] = demand.cumulative(values[i]);
        }
        Arrays.fill(cumulative, values.length - 1, values.length, 1);
        return new TableSampler(values, cumulative);
    }

    @Override
    public double next(final SplittableRandom random) {
        final double uniform = random.nextDouble();
        int place = guide[(int) (uniform * guide.length)];
        while (cumulative[place] < uniform) {
            place++;
        }
        return values[place];
    }
}
