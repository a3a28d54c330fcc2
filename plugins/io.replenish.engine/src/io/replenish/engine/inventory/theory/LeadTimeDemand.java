// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

/**
 * Distribution of the demand D, in units, over some stretch of time.
 *
 * <p>Loss functions are exact and hold for any stock, negative too: n(x) = E[(D - x)<sup>+</sup>]
 * is the expected shortage if x units have to last, its complement E[(x - D)<sup>+</sup>] the
 * expected surplus, [SS] appendix C. Of second order is what they add up to: an integral, or, if
 * demand comes in whole units, a sum over whole units. This is what the average over an inventory
 * position needs that is uniform on (s, s + Q], or on s + 1, ..., s + Q.
 */
public sealed interface LeadTimeDemand
        permits NormalDemand,
                LogNormalDemand,
                GammaDemand,
                UniformDemand,
                WholeUnitDemand,
                EmpiricalDemand,
                CertainDemand,
                ShiftedDemand {

    /** Returns the name of the distribution for people, such as "Normal". */
    String title();

    /** Returns the expected demand. */
    double mean();

    /** Returns the standard deviation of demand. */
    double standardDeviation();

    /** Returns whether demand comes in whole units. */
    default boolean wholeUnits() {
        return false;
    }

    /**
     * Returns the probability that demand is exactly so many units: 0 unless demand comes in whole
     * units or is certain.
     */
    default double probability(final double units) {
        return 0;
    }

    /** Returns the probability that demand is at most {@code units}. */
    double cumulative(double units);

    /**
     * Returns the least stock that demand exceeds with probability {@code 1 - probability} at most.
     *
     * @param probability above 0 and below 1
     * @throws IllegalArgumentException if it is not
     */
    double quantile(double probability);

    /** Returns the expected units of demand in excess of {@code stock}. */
    double loss(double stock);

    /** Returns the expected units of {@code stock} in excess of demand. */
    default double surplus(final double stock) {
        return Math.max(0, loss(stock) + stock - mean());
    }

    /**
     * Returns what the loss adds up to above {@code stock}: half the expectation of ((D -
     * x)<sup>+</sup>)<sup>2</sup>, or, in whole units, of (D - x)<sup>+</sup> (D - x -
     * 1)<sup>+</sup>.
     */
    double secondLoss(double stock);

    /** Returns the losses of both orders at once, which may be cheaper than one by one. */
    default Losses losses(final double stock) {
        return new Losses(loss(stock), secondLoss(stock));
    }

    /**
     * Loss functions at some stock.
     *
     * @param first see {@link #loss}
     * @param second see {@link #secondLoss}
     */
    record Losses(double first, double second) {}

    /**
     * Returns what the surplus adds up to, up to {@code stock}: half the expectation of ((x -
     * D)<sup>+</sup>)<sup>2</sup>, or, in whole units, of (x - D)<sup>+</sup> (x + 1 -
     * D)<sup>+</sup>.
     */
    default double secondSurplus(final double stock) {
        final double deviation = standardDeviation();
        final double above = stock - mean();
        return Math.max(0, (above * above + deviation * deviation) / 2 - secondLoss(stock));
    }

    /** Refuses what is no probability strictly between 0 and 1. */
    static double checkedProbability(final double probability) {
        return Check.probability("a probability", probability);
    }
}
