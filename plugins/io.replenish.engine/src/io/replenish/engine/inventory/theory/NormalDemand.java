// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

import io.replenish.engine.math.StandardNormal;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Normal demand.
 *
 * @param mean expected demand
 * @param standardDeviation above 0
 */
public record NormalDemand(double mean, double standardDeviation) implements LeadTimeDemand {

    /** No random numbers are drawn, hence no generator. */
    private static final NormalDistribution STANDARD = new NormalDistribution(null, 0, 1);

    /**
     * Checks the parameters.
     *
     * @throws IllegalArgumentException if they are not finite or the standard deviation is not
     *     above 0
     */
    public NormalDemand {
        Check.finite("the mean of normal demand", mean);
        Check.positive("the standard deviation of normal demand", standardDeviation);
    }

    @Override
    public String title() {
        return "Normal";
    }

    @Override
    public double cumulative(final double units) {
        return StandardNormal.cumulative(standardized(units));
    }

    @Override
    public double quantile(final double probability) {
        return mean
                + standardDeviation
                        * STANDARD.inverseCumulativeProbability(
                                LeadTimeDemand.checkedProbability(probability));
    }

    @Override
    public double loss(final double stock) {
        return standardDeviation * StandardNormal.loss(standardized(stock));
    }

    @Override
    public double surplus(final double stock) {
        return standardDeviation * StandardNormal.loss(-standardized(stock));
    }

    @Override
    public double secondLoss(final double stock) {
        return standardDeviation
                * standardDeviation
                * StandardNormal.secondLoss(standardized(stock));
    }

    @Override
    public double secondSurplus(final double stock) {
        return standardDeviation
                * standardDeviation
                * StandardNormal.secondLoss(-standardized(stock));
    }

    private double standardized(final double units) {
        return (units - mean) / standardDeviation;
    }
}
