// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

/**
 * The rule of thumb of many shops: order up to so many periods of the mean demand of the last
 * periods, in whole units.
 */
public final class CoverPolicy implements StockPolicy {

    private final double[] levels;
    private final int reviewPeriod;

    /**
     * Makes the policy for one item.
     *
     * @param demand demand of all known periods, the replayed ones last
     * @param replayed how many of them are replayed
     * @param coverPeriods periods that an order is to last for, above 0
     * @param meanPeriods periods that the mean is taken over, at least 1; fewer if fewer are known
     * @param reviewPeriod periods between two reviews
     * @throws IllegalArgumentException if a number is out of range, or no period is known before
     *     the replayed ones
     */
    public CoverPolicy(
            final double[] demand,
            final int replayed,
            final double coverPeriods,
            final int meanPeriods,
            final int reviewPeriod) {
        if (replayed < 0 || replayed >= demand.length) {
            throw new IllegalArgumentException(
                    "of "
                            + demand.length
                            + " periods, "
                            + replayed
                            + " cannot be replayed: the mean needs a period before them");
        }
        if (!(coverPeriods > 0) || Double.isInfinite(coverPeriods) || meanPeriods < 1) {
            throw new IllegalArgumentException(
                    "cover and mean need periods: " + coverPeriods + ", " + meanPeriods);
        }
        Reviews.check(reviewPeriod);
        this.reviewPeriod = reviewPeriod;
        levels = new double[Math.max(1, replayed)];
        for (int period = 0; period < levels.length; period++) {
            levels[period] =
                    Math.ceil(
                            coverPeriods
                                    * mean(demand, demand.length - replayed + period, meanPeriods));
        }
    }

    /** The mean of the last periods before {@code end}. */
    private static double mean(final double[] demand, final int end, final int periods) {
        final int start = Math.max(0, end - periods);
        double sum = 0;
        for (int i = start; i < end; i++) {
            sum += demand[i];
        }
        return sum / (end - start);
    }

    @Override
    public int reviewPeriod() {
        return reviewPeriod;
    }

    @Override
    public double fullStock() {
        return levels[0];
    }

    @Override
    public double order(final int period, final double position) {
        return Math.max(0, levels[period] - position);
    }
}
