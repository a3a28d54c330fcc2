// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

/**
 * Distribution of the demand D, in units, over some stretch of time.
 *
 * <p>The loss functions are exact: n(x) = E[(D - x)<sup>+</sup>] is the expected shortage if x
 * units have to last, and n<sub>2</sub>(x) = E[((D - x)<sup>+</sup>)<sup>2</sup>] / 2 is its
 * integral from x on, as in [1], appendix C.
 *
 * <p>[1] Snyder, L. V. and Shen, Z.-J. M. (2019). <i>Fundamentals of Supply Chain Theory</i>, 2nd
 * ed. Wiley.
 */
public sealed interface LeadTimeDemand
        permits NormalDemand, LogNormalDemand, GammaDemand, CertainDemand {

    /** Returns the name of the distribution for people, such as "Normal". */
    String title();

    /** Returns the expected demand. */
    double mean();

    /** Returns the standard deviation of demand. */
    double standardDeviation();

    /** Returns the probability that demand is at most {@code units}. */
    double cumulative(double units);

    /**
     * Returns the least stock that demand exceeds with probability {@code 1 - probability} at most.
     *
     * @param probability above 0 and below 1
     * @throws IllegalArgumentException if it is not
     */
    double quantile(double probability);

    /**
     * Returns the expected units of demand in excess of {@code stock}; {@code stock} may be
     * negative.
     */
    double loss(double stock);

    /**
     * Returns half the expected square of the demand in excess of {@code stock}: the integral of
     * the loss.
     */
    double secondLoss(double stock);

    /** Refuses what is no probability strictly between 0 and 1. */
    static double checkedProbability(final double probability) {
        if (probability > 0 && probability < 1) {
            return probability;
        }
        throw new IllegalArgumentException(
                "a probability must be above 0 and below 1: " + probability);
    }
}
