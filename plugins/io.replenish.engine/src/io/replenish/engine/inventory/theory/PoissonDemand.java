// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

import org.apache.commons.math3.special.Gamma;

/**
 * Poisson demand: customers come one by one, independently, and take one unit each.
 *
 * @param mean expected demand, above 0
 */
public record PoissonDemand(double mean) implements WholeUnitDemand {

    /**
     * Checks the mean.
     *
     * @throws IllegalArgumentException if it is not above 0 or not finite
     */
    public PoissonDemand {
        Check.positive("the mean of Poisson demand", mean);
    }

    @Override
    public String title() {
        return "Poisson";
    }

    @Override
    public double standardDeviation() {
        return Math.sqrt(mean);
    }

    @Override
    public double probability(final double units) {
        return units >= 0 && WholeUnitDemand.isWhole(units)
                ? Math.exp(units * Math.log(mean) - mean - Gamma.logGamma(units + 1))
                : 0;
    }

    @Override
    public double cumulative(final double units) {
        return units < 0 ? 0 : Gamma.regularizedGammaQ(Math.floor(units) + 1, mean);
    }

    @Override
    public double above(final double k) {
        return Gamma.regularizedGammaP(k + 1, mean);
    }

    @Override
    public double lossAt(final double k, final double above, final double probability) {
        return (mean - k) * above + mean * probability;
    }

    @Override
    public double secondLossAt(final double k, final double above, final double probability) {
        final double excess = mean - k;
        return ((excess * excess + k) * above + mean * excess * probability) / 2;
    }
}
