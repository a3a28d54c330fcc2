// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.inventory.theory.CertainDemand;
import io.replenish.engine.inventory.theory.GammaDemand;
import io.replenish.engine.inventory.theory.LeadTimeDemand;
import io.replenish.engine.inventory.theory.LogNormalDemand;
import io.replenish.engine.inventory.theory.NormalDemand;

/** Which distribution stands for demand whose mean and standard deviation are known. */
public enum DemandShape {
    /**
     * That of the forecast model: log-normal for one of logarithms, else normal or, where this goes
     * negative, gamma.
     */
    AUTOMATIC,
    /** Normal: right for sums of many small demands. */
    NORMAL,
    /** Gamma: never negative, skewed to the right; right for few and large demands. */
    GAMMA,
    /** Log-normal: always positive, with a longer right tail than gamma. */
    LOG_NORMAL;

    /**
     * Mean in standard deviations below which a normal distribution puts more than 1 % on negative
     * demand, which does not exist; the missing right tail would make reorder points too low.
     */
    private static final double LEAST_MEAN_OF_NORMAL = 2.326;

    /**
     * Mean in standard deviations from which a skewed distribution is as good as normal: its
     * skewness is at most 3 over this number. Incomplete gamma functions of so large a shape take
     * long.
     */
    private static final double GREATEST_MEAN_OF_SKEWED = 1e3;

    /** Returns what this choice means for demand with these moments, never AUTOMATIC. */
    DemandShape resolved(final DemandMoments moments) {
        if (this != AUTOMATIC) {
            return this;
        } else if (moments.positive()) {
            return LOG_NORMAL;
        }
        return moments.mean() < LEAST_MEAN_OF_NORMAL * moments.standardDeviation() ? GAMMA : NORMAL;
    }

    /**
     * Returns a distribution with these moments. Demand without spread is certain; without a
     * positive mean only the normal distribution is left.
     */
    public LeadTimeDemand demand(final DemandMoments moments) {
        final double mean = moments.mean();
        final double deviation = moments.standardDeviation();
        if (deviation == 0) {
            return new CertainDemand(mean);
        }
        final DemandShape shape = resolved(moments);
        if (shape == NORMAL || mean <= 0 || mean > GREATEST_MEAN_OF_SKEWED * deviation) {
            return new NormalDemand(mean, deviation);
        }
        return shape == GAMMA
                ? new GammaDemand(mean, deviation)
                : new LogNormalDemand(mean, deviation);
    }
}
