// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

import io.replenish.engine.math.StandardNormal;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Demand whose logarithm is normal, as models of the logarithm of demand have it.
 *
 * @param mean expected demand (not of the logarithm), above 0
 * @param standardDeviation of demand (not of the logarithm), above 0
 */
public record LogNormalDemand(double mean, double standardDeviation) implements LeadTimeDemand {

    private static final NormalDistribution STANDARD = new NormalDistribution(null, 0, 1);

    /**
     * Checks the parameters.
     *
     * @throws IllegalArgumentException if one is not above 0 or not finite
     */
    public LogNormalDemand {
        Check.positive("the mean of log-normal demand", mean);
        Check.positive("the standard deviation of log-normal demand", standardDeviation);
    }

    /**
     * Returns demand whose logarithm has these moments.
     *
     * @param logMean mean of the logarithm
     * @param logDeviation standard deviation of the logarithm, above 0
     */
    public static LogNormalDemand ofLogarithm(final double logMean, final double logDeviation) {
        Check.finite("the mean of the logarithm of demand", logMean);
        Check.positive("the standard deviation of the logarithm of demand", logDeviation);
        final double variance = logDeviation * logDeviation;
        final double mean = Math.exp(logMean + variance / 2);
        return new LogNormalDemand(mean, mean * Math.sqrt(Math.expm1(variance)));
    }

    @Override
    public String title() {
        return "Log-normal";
    }

    @Override
    public double cumulative(final double units) {
        return units <= 0
                ? 0
                : StandardNormal.cumulative((Math.log(units) - logMean()) / logDeviation());
    }

    @Override
    public double quantile(final double probability) {
        final double z =
                STANDARD.inverseCumulativeProbability(
                        LeadTimeDemand.checkedProbability(probability));
        return Math.exp(logMean() + z * logDeviation());
    }

    @Override
    public double loss(final double stock) {
        if (stock <= 0) {
            return mean - stock;
        }
        return Math.max(0, momentAbove(1, stock) - stock * momentAbove(0, stock));
    }

    @Override
    public double secondLoss(final double stock) {
        if (stock <= 0) {
            return (standardDeviation * standardDeviation + (mean - stock) * (mean - stock)) / 2;
        }
        final double square =
                momentAbove(2, stock)
                        - 2 * stock * momentAbove(1, stock)
                        + stock * stock * momentAbove(0, stock);
        return Math.max(0, square) / 2;
    }

    /** Returns E[D^order; D above stock]. */
    private double momentAbove(final int order, final double stock) {
        final double moment = Math.exp(order * logMean() + order * order * logVariance() / 2);
        return moment
                * StandardNormal.cumulative(
                        order * logDeviation() + (logMean() - Math.log(stock)) / logDeviation());
    }

    /** Returns the mean of the logarithm of demand. */
    public double logMean() {
        return Math.log(mean) - logVariance() / 2;
    }

    /** Returns the standard deviation of the logarithm of demand. */
    public double logDeviation() {
        return Math.sqrt(logVariance());
    }

    private double logVariance() {
        final double variation = standardDeviation / mean;
        return Math.log1p(variation * variation);
    }
}
