// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.special.Gamma;

/**
 * Gamma distributed demand: never negative and skewed to the right.
 *
 * @param mean expected demand, above 0
 * @param standardDeviation above 0
 */
public record GammaDemand(double mean, double standardDeviation) implements LeadTimeDemand {

    /**
     * Checks the parameters.
     *
     * @throws IllegalArgumentException if one is not above 0 or not finite
     */
    public GammaDemand {
        Check.positive("the mean of gamma demand", mean);
        Check.positive("the standard deviation of gamma demand", standardDeviation);
    }

    /**
     * Returns demand of the other usual parameters.
     *
     * @param shape above 0
     * @param scale units, above 0; mean divided by shape
     */
    public static GammaDemand ofShape(final double shape, final double scale) {
        Check.positive("the shape of gamma demand", shape);
        Check.positive("the scale of gamma demand", scale);
        return new GammaDemand(shape * scale, Math.sqrt(shape) * scale);
    }

    /**
     * Returns exponential demand.
     *
     * @param mean above 0
     */
    public static GammaDemand exponential(final double mean) {
        return new GammaDemand(mean, mean);
    }

    @Override
    public String title() {
        return "Gamma";
    }

    @Override
    public double cumulative(final double units) {
        return units <= 0 ? 0 : Gamma.regularizedGammaP(shape(), units / scale());
    }

    @Override
    public double quantile(final double probability) {
        return new GammaDistribution(null, shape(), scale())
                .inverseCumulativeProbability(LeadTimeDemand.checkedProbability(probability));
    }

    @Override
    public double loss(final double stock) {
        if (stock <= 0) {
            return mean - stock;
        }
        return Math.max(0, (mean - stock) * upperTail(stock) + mean * step(stock));
    }

    @Override
    public double secondLoss(final double stock) {
        final double above = mean - stock;
        final double variance = standardDeviation * standardDeviation;
        if (stock <= 0) {
            return (variance + above * above) / 2;
        }
        final double square =
                (above * above + variance) * upperTail(stock)
                        + mean * (above + scale()) * step(stock);
        return Math.max(0, square) / 2;
    }

    /** Returns the shape parameter. */
    public double shape() {
        return mean / standardDeviation * (mean / standardDeviation);
    }

    /** Returns the scale parameter, in units. */
    public double scale() {
        return standardDeviation / mean * standardDeviation;
    }

    private double upperTail(final double units) {
        return Gamma.regularizedGammaQ(shape(), units / scale());
    }

    /** By how much the upper tail rises if the shape rises by 1: u^shape exp(-u) / shape!. */
    private double step(final double units) {
        final double u = units / scale();
        return Math.exp(shape() * Math.log(u) - u - Gamma.logGamma(shape() + 1));
    }
}
