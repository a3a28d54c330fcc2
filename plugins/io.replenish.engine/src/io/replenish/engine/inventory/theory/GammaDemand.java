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
        return stock <= 0 ? mean - stock : loss(stock, upperTail(stock), step(stock));
    }

    private double loss(final double stock, final double upperTail, final double step) {
        return Math.max(0, (mean - stock) * upperTail + mean * step);
    }

    @Override
    public double secondLoss(final double stock) {
        return stock <= 0
                ? secondLoss(stock, 1, 0)
                : secondLoss(stock, upperTail(stock), step(stock));
    }

    private double secondLoss(final double stock, final double upperTail, final double step) {
        final double above = mean - stock;
        final double variance = standardDeviation * standardDeviation;
        final double square =
                (above * above + variance) * upperTail + mean * (above + scale()) * step;
        return Math.max(0, square) / 2;
    }

    /** {@inheritDoc} The incomplete gamma function is what takes the time. */
    @Override
    public Losses losses(final double stock) {
        final double upperTail = stock <= 0 ? 1 : upperTail(stock);
        final double step = stock <= 0 ? 0 : step(stock);
        return new Losses(loss(stock, upperTail, step), secondLoss(stock, upperTail, step));
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
