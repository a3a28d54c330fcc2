// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.GammaDistribution;

/**
 * The lead time that an order gets, by the period in which it is placed, in whole periods. Policies
 * that are compared share them, so that none has better luck with its supplier than the other.
 */
public final class LeadTimes {

    private LeadTimes() {}

    /**
     * Returns lead times that are all the same: a part of a period counts as a whole one.
     *
     * @param leadTime periods, 0 or above
     * @param periods number of periods
     */
    public static int[] fixed(final double leadTime, final int periods) {
        check(leadTime);
        final int[] leadTimes = new int[periods];
        Arrays.fill(leadTimes, (int) Math.ceil(leadTime));
        return leadTimes;
    }

    /**
     * Draws lead times from a gamma distribution, rounded up to whole periods.
     *
     * @param leadTime expected periods, above 0
     * @param deviation standard deviation in periods; 0 for fixed lead times
     * @param periods number of periods
     * @param seed the same seed draws the same lead times
     */
    public static int[] drawn(
            final double leadTime, final double deviation, final int periods, final long seed) {
        if (deviation == 0) {
            return fixed(leadTime, periods);
        }
        check(leadTime);
        if (!(leadTime > 0 && deviation > 0) || Double.isInfinite(deviation)) {
            throw new IllegalArgumentException(
                    "lead times and their deviation must be above 0 to be drawn: "
                            + leadTime
                            + ", "
                            + deviation);
        }
        final double shape = leadTime / deviation * (leadTime / deviation);
        final GammaDistribution gamma = new GammaDistribution(null, shape, leadTime / shape);
        final SplittableRandom random = new SplittableRandom(seed);
        final int[] leadTimes = new int[periods];
        for (int period = 0; period < periods; period++) {
            leadTimes[period] =
                    (int) Math.ceil(gamma.inverseCumulativeProbability(random.nextDouble()));
        }
        return leadTimes;
    }

    /**
     * Draws whole lead times, which are cut to {@value Short#MAX_VALUE} periods.
     *
     * @param leadTime draws one, such as {@link Sampler#ofLeadTime}
     * @param periods number of periods
     * @param random where the random numbers come from
     */
    public static int[] sampled(
            final Sampler leadTime, final int periods, final SplittableRandom random) {
        final int[] leadTimes = new int[periods];
        for (int period = 0; period < periods; period++) {
            leadTimes[period] = (int) Math.min(Short.MAX_VALUE, leadTime.next(random));
        }
        return leadTimes;
    }

    private static void check(final double leadTime) {
        if (!(leadTime >= 0) || leadTime > Short.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "a lead time must be from 0 to " + Short.MAX_VALUE + " periods: " + leadTime);
        }
    }
}
