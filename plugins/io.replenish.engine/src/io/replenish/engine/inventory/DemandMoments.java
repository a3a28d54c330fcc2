// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

/**
 * Mean and spread of the demand over some stretch of time, as a forecast gives them.
 *
 * @param mean expected demand in units; at or below 0 where a forecast expects none
 * @param standardDeviation standard deviation of demand in units; 0 if it is certain
 * @param positive whether the forecast model allows no demand at or below zero, since it is one of
 *     the logarithm
 */
public record DemandMoments(double mean, double standardDeviation, boolean positive) {

    /**
     * Checks the moments.
     *
     * @throws IllegalArgumentException if one is not finite or the standard deviation is negative
     */
    public DemandMoments {
        if (!Double.isFinite(mean)
                || !(standardDeviation >= 0)
                || Double.isInfinite(standardDeviation)) {
            throw new IllegalArgumentException(
                    "mean and standard deviation of demand must be finite, the latter not"
                            + " negative: "
                            + mean
                            + ", "
                            + standardDeviation);
        }
    }

    /** Returns moments of demand that may be anything. */
    public static DemandMoments of(final double mean, final double standardDeviation) {
        return new DemandMoments(mean, standardDeviation, false);
    }

    /**
     * Returns the moments over a part of the time, if demand comes evenly and without correlation:
     * mean and variance are in proportion to the time.
     *
     * @param share part of the time, from 0 to 1
     */
    DemandMoments share(final double share) {
        return new DemandMoments(share * mean, Math.sqrt(share) * standardDeviation, positive);
    }

    /** Returns the moments with an independent deviation more, in units. */
    DemandMoments plusDeviation(final double deviation) {
        return new DemandMoments(mean, Math.hypot(standardDeviation, deviation), positive);
    }
}
