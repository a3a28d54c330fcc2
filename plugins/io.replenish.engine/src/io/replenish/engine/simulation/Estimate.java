// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * What a simulation says about a long-run number.
 *
 * @param value the estimate
 * @param standardError its standard error
 * @param batches batches that the standard error comes from, at least 2
 */
public record Estimate(double value, double standardError, int batches) {

    /**
     * Returns half the width of the confidence interval around the value.
     *
     * @param confidence above 0 and below 1, such as 0.95
     */
    public double margin(final double confidence) {
        final TDistribution student = new TDistribution(null, batches - 1.0);
        return standardError * student.inverseCumulativeProbability((1 + confidence) / 2);
    }
}
