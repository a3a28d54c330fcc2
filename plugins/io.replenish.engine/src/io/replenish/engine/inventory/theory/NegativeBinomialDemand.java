// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;

/**
 * Negative binomial demand: in whole units, with a variance above the mean, as if the rate of
 * Poisson demand were itself gamma distributed. Counts the failures before the {@code successes}-th
 * success.
 *
 * @param successes r, above 0, not necessarily whole
 * @param chance p, probability of a success, above 0 and below 1
 */
public record NegativeBinomialDemand(double successes, double chance) implements WholeUnitDemand {

    /**
     * Checks the parameters.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public NegativeBinomialDemand {
        Check.positive("the number of successes", successes);
        Check.probability("the chance of success", chance);
    }

    /**
     * Returns demand with these moments.
     *
     * @param mean above 0
     * @param standardDeviation its square is above the mean
     * @throws IllegalArgumentException if there is no such demand
     */
    public static NegativeBinomialDemand of(final double mean, final double standardDeviation) {
        Check.positive("the mean of negative binomial demand", mean);
        final double variance = standardDeviation * standardDeviation;
        Check.require(
                variance > mean && Double.isFinite(variance),
                "the variance of negative binomial demand",
                "finite and above the mean, " + mean,
                variance);
        return new NegativeBinomialDemand(mean / (variance - mean) * mean, mean / variance);
    }

    /**
     * Returns the number of trials up to the first success, 1 at least: the geometric distribution.
     */
    public static LeadTimeDemand trialsUntilSuccess(final double chance) {
        return ShiftedDemand.of(new NegativeBinomialDemand(1, chance), 1);
    }

    @Override
    public String title() {
        return "Negative binomial";
    }

    @Override
    public double mean() {
        return successes * odds();
    }

    @Override
    public double standardDeviation() {
        return Math.sqrt(successes * (1 - chance)) / chance;
    }

    @Override
    public double probability(final double units) {
        if (!(units >= 0) || !WholeUnitDemand.isWhole(units)) {
            return 0;
        }
        final double ways =
                Gamma.logGamma(units + successes)
                        - Gamma.logGamma(successes)
                        - Gamma.logGamma(units + 1);
        return Math.exp(ways + successes * Math.log(chance) + units * Math.log1p(-chance));
    }

    @Override
    public double cumulative(final double units) {
        return units < 0 ? 0 : Beta.regularizedBeta(chance, successes, Math.floor(units) + 1);
    }

    @Override
    public double above(final double k) {
        return Beta.regularizedBeta(1 - chance, k + 1, successes);
    }

    @Override
    public double lossAt(final double k, final double above, final double probability) {
        return (mean() - k) * above + (k + successes) * odds() * probability;
    }

    @Override
    public double secondLossAt(final double k, final double above, final double probability) {
        final double odds = odds();
        final double square =
                successes * (successes + 1) * odds * odds - 2 * mean() * k + k * (k + 1);
        return (square * above
                        + ((successes + 1) * odds - k) * (k + successes) * odds * probability)
                / 2;
    }

    private double odds() {
        return (1 - chance) / chance;
    }
}
