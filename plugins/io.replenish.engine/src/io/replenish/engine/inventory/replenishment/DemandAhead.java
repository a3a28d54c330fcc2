// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.replenishment;

import io.replenish.engine.inventory.DemandMoments;
import io.replenish.engine.inventory.DemandShape;
import java.util.function.IntFunction;

/** What is expected of the coming periods, as far as it is known. Immutable. */
public final class DemandAhead {

    /** Expected demand of the first so many periods together. */
    private final double[] sums;

    private final IntFunction<DemandMoments> moments;

    /**
     * Describes the demand.
     *
     * @param means expected demand by period; below 0, as of products that come back, it is none
     * @param moments the moments of the demand of the first so many periods together
     */
    public DemandAhead(final double[] means, final IntFunction<DemandMoments> moments) {
        sums = new double[means.length + 1];
        for (int period = 0; period < means.length; period++) {
            sums[period + 1] = sums[period] + Math.max(0, means[period]);
        }
        this.moments = moments;
    }

    /** Returns demand of which nothing is known. */
    static DemandAhead unknown() {
        return new DemandAhead(
                new double[0],
                periods -> {
                    throw new IllegalArgumentException("no demand is known");
                });
    }

    /** Returns how many periods are known. */
    int periods() {
        return sums.length - 1;
    }

    /** Returns the expected demand of a period, from 1. */
    double of(final int step) {
        return sums[step] - sums[step - 1];
    }

    /**
     * Returns the expected demand of the first so many periods together; a part of a period has
     * that part of its demand, and what is not known is like the mean of what is.
     */
    double first(final double periods) {
        final int known = periods();
        if (periods >= known) {
            return known == 0 ? 0 : sums[known] + (periods - known) * sums[known] / known;
        }
        final int whole = (int) periods;
        return sums[whole] + (periods - whole) * (sums[whole + 1] - sums[whole]);
    }

    /**
     * Returns how many periods so many units are expected to last; without end if nobody wants any.
     */
    double lasting(final double units) {
        final int known = periods();
        if (units <= 0) {
            return 0;
        } else if (units >= sums[known]) {
            return known + (units - sums[known]) / sums[known] * known;
        }
        int whole = 0;
        while (sums[whole + 1] <= units) {
            whole++;
        }
        return whole + (units - sums[whole]) / of(whole + 1);
    }

    /** Returns the probability that the first so many periods together want more than there is. */
    double riskOfMoreThan(final double units, final int periods) {
        return 1 - DemandShape.AUTOMATIC.demand(moments.apply(periods)).cumulative(units);
    }
}
