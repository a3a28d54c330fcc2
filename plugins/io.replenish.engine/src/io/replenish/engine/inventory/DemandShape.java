// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.inventory.theory.CertainDemand;
import io.replenish.engine.inventory.theory.GammaDemand;
import io.replenish.engine.inventory.theory.LeadTimeDemand;
import io.replenish.engine.inventory.theory.LogNormalDemand;
import io.replenish.engine.inventory.theory.NegativeBinomialDemand;
import io.replenish.engine.inventory.theory.NormalDemand;
import io.replenish.engine.inventory.theory.PoissonDemand;

/** Which distribution stands for demand whose mean and standard deviation are known. */
public enum DemandShape implements DemandFamily {
    /**
     * By what is known: the class of demand decides, see {@link ShapeChoice}, or else the moments.
     * By these it is that of the forecast model: log-normal for one of logarithms, else normal or,
     * where this goes negative, gamma; for slow movers in whole units negative binomial or, where
     * the variance is about the mean, Poisson.
     */
    AUTOMATIC,
    /** Normal: right for sums of many small demands. */
    NORMAL,
    /** Gamma: never negative, skewed to the right; right for few and large demands. */
    GAMMA,
    /** Log-normal: always positive, with a longer right tail than gamma. */
    LOG_NORMAL,
    /** Poisson: whole units, one at a time; the variance is the mean, whatever else is known. */
    POISSON,
    /** Negative binomial: whole units, often none and then several; Poisson at the least. */
    NEGATIVE_BINOMIAL,
    /**
     * That of the forecast's past errors, around its mean and with its standard deviation; where
     * there are too few of them, as if automatic.
     */
    EMPIRICAL;

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

    /** Mean up to which the step from one unit to the next is large enough to be counted. */
    private static final double GREATEST_MEAN_OF_SLOW = 20;

    /**
     * Variance in means from which Poisson demand stands for demand that varies less: with still
     * less variance, its stock-outs would be invented.
     */
    private static final double LEAST_VARIANCE_OF_POISSON = 0.9;

    /** Variance in means up to which negative binomial demand is as good as Poisson. */
    private static final double LEAST_VARIANCE_OF_NEGATIVE_BINOMIAL = 1 + 1e-6;

    /** {@inheritDoc} It is one with a formula. */
    @Override
    public DemandShape resolved(final DemandMoments moments) {
        if (this != AUTOMATIC && this != EMPIRICAL) {
            return this;
        } else if (moments.positive()) {
            return LOG_NORMAL;
        }
        return moments.mean() < LEAST_MEAN_OF_NORMAL * moments.standardDeviation() ? GAMMA : NORMAL;
    }

    /**
     * Returns what this choice means for an item: one that is stocked in whole units can have
     * demand in whole units, which is chosen for slow movers, and no other item can.
     */
    DemandShape of(final DemandMoments moments, final boolean wholeUnits) {
        if (!wholeUnits) {
            return this == POISSON || this == NEGATIVE_BINOMIAL ? AUTOMATIC : this;
        }
        return (this == AUTOMATIC || this == EMPIRICAL)
                        && moments.mean() <= GREATEST_MEAN_OF_SLOW
                        && canBeCounted(moments)
                ? NEGATIVE_BINOMIAL
                : this;
    }

    /** Whether demand in whole units can have these moments. */
    static boolean canBeCounted(final DemandMoments moments) {
        final double variance = moments.standardDeviation() * moments.standardDeviation();
        return !moments.positive() && variance >= LEAST_VARIANCE_OF_POISSON * moments.mean();
    }

    /**
     * Returns a distribution with these moments. Demand without spread is certain; without a
     * positive mean only the normal distribution is left.
     */
    @Override
    public LeadTimeDemand demand(final DemandMoments moments) {
        final double mean = moments.mean();
        final double deviation = moments.standardDeviation();
        if (deviation == 0) {
            return new CertainDemand(mean);
        }
        if (mean <= 0 || mean > GREATEST_MEAN_OF_SKEWED * deviation) {
            return new NormalDemand(mean, deviation);
        }
        return switch (resolved(moments)) {
            case AUTOMATIC, EMPIRICAL, NORMAL -> new NormalDemand(mean, deviation);
            case GAMMA -> new GammaDemand(mean, deviation);
            case LOG_NORMAL -> new LogNormalDemand(mean, deviation);
            case POISSON -> new PoissonDemand(mean);
            case NEGATIVE_BINOMIAL ->
                    deviation * deviation > LEAST_VARIANCE_OF_NEGATIVE_BINOMIAL * mean
                            ? NegativeBinomialDemand.of(mean, deviation)
                            : new PoissonDemand(mean);
        };
    }
}
