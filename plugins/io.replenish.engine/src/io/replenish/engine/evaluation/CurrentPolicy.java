// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

/**
 * The rule by which stock is ordered today: every so many periods, up to so many periods of the
 * mean demand of the last ones.
 *
 * @param coverPeriods periods that an order is to last for, above 0
 * @param meanPeriods periods that the mean is taken over, at least 1
 * @param reviewPeriod periods between two orders, at least 1
 */
public record CurrentPolicy(double coverPeriods, int meanPeriods, int reviewPeriod) {

    /**
     * Checks the rule.
     *
     * @throws IllegalArgumentException if a number is out of range
     */
    public CurrentPolicy {
        if (!(coverPeriods > 0)
                || Double.isInfinite(coverPeriods)
                || meanPeriods < 1
                || reviewPeriod < 1) {
            throw new IllegalArgumentException(
                    "the current policy needs periods to cover, to average and between"
                            + " orders: "
                            + coverPeriods
                            + ", "
                            + meanPeriods
                            + ", "
                            + reviewPeriod);
        }
    }
}
