// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.classification;

/**
 * Where one class ends and the next begins. Immutable.
 *
 * @param shareOfA share of the value at which A ends, above 0
 * @param shareOfAandB share of the value at which B ends, above that of A and at most 1
 * @param highestCvOfX coefficient of variation up to which a product is X, above 0
 * @param highestCvOfY coefficient of variation up to which a product is Y, above that of X
 * @param minimumPeriods periods of known demand that X, Y and Z need, at least 2
 */
public record ClassificationSettings(
        double shareOfA,
        double shareOfAandB,
        double highestCvOfX,
        double highestCvOfY,
        int minimumPeriods) {

    /** Fewest values that have a deviation. */
    public static final int FEWEST_PERIODS = 2;

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public ClassificationSettings {
        check(
                0 < shareOfA && shareOfA < shareOfAandB && shareOfAandB <= 1,
                "the shares of the value at which A and B end have to grow from above 0 to at most 1, but are "
                        + shareOfA
                        + " and "
                        + shareOfAandB);
        check(
                0 < highestCvOfX
                        && highestCvOfX < highestCvOfY
                        && highestCvOfY < Double.POSITIVE_INFINITY,
                "the coefficients of variation at which X and Y end have to grow from above 0, but are "
                        + highestCvOfX
                        + " and "
                        + highestCvOfY);
        check(
                minimumPeriods >= FEWEST_PERIODS,
                "a deviation needs at least "
                        + FEWEST_PERIODS
                        + " periods of known demand, not "
                        + minimumPeriods);
    }

    /** Returns the cut points that are in common use: 80 and 95 % of the value, 0.5 and 1. */
    public static ClassificationSettings defaults() {
        return new ClassificationSettings(0.8, 0.95, 0.5, 1, FEWEST_PERIODS);
    }

    /**
     * Returns the class of a product.
     *
     * @param shareAbove share of the value of all products that are worth more than it
     */
    AbcClass abc(final double shareAbove) {
        if (shareAbove < shareOfA) {
            return AbcClass.A;
        }
        return shareAbove < shareOfAandB ? AbcClass.B : AbcClass.C;
    }

    /**
     * Returns the class of a product.
     *
     * @param cv coefficient of variation of its demand
     */
    XyzClass xyz(final double cv) {
        if (cv <= highestCvOfX) {
            return XyzClass.X;
        }
        return cv <= highestCvOfY ? XyzClass.Y : XyzClass.Z;
    }

    private static void check(final boolean valid, final String problem) {
        if (!valid) {
            throw new IllegalArgumentException(problem);
        }
    }
}
