// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

/**
 * How large the demand over some time may be. Mean and variance are those of the forecast;
 * quantiles are those of the normal distribution with that mean and variance, or of the log-normal
 * one, if the model is one of positive values.
 *
 * @param mean expected demand, in units
 * @param variance variance of demand, in squared units
 * @param positive whether the demand is positive by the model
 * @param nonNegative whether quantiles below zero are reported as zero
 */
public record DemandDistribution(
        double mean, double variance, boolean positive, boolean nonNegative) {

    /** Returns the standard deviation of demand. */
    public double standardDeviation() {
        return Math.sqrt(variance);
    }

    /**
     * Returns the demand that is not exceeded with a probability.
     *
     * @throws IllegalArgumentException if the probability is not between 0 and 1
     */
    public double quantile(final double probability) {
        final double z = Normal.quantile(probability);
        if (positive && mean > 0) {
            final double logVariance = Math.log1p(variance / (mean * mean));
            return mean * Math.exp(z * Math.sqrt(logVariance) - logVariance / 2);
        }
        final double quantile = mean + z * standardDeviation();
        return nonNegative ? Math.max(0, quantile) : quantile;
    }

    /**
     * Returns the demand over a time that is itself uncertain.
     *
     * @param possible the demand over each possible time
     * @param probabilities how likely each time is; they sum to 1
     * @throws IllegalArgumentException if there is none, or not one probability for each
     */
    public static DemandDistribution mixture(
            final DemandDistribution[] possible, final double[] probabilities) {
        if (possible.length == 0 || possible.length != probabilities.length) {
            throw new IllegalArgumentException(
                    "a mixture needs one probability per distribution, got "
                            + possible.length
                            + " distributions and "
                            + probabilities.length
                            + " probabilities");
        }
        double mean = 0;
        for (int i = 0; i < possible.length; i++) {
            mean += probabilities[i] * possible[i].mean;
        }
        double variance = 0;
        for (int i = 0; i < possible.length; i++) {
            final double distance = possible[i].mean - mean;
            variance += probabilities[i] * (possible[i].variance + distance * distance);
        }
        return new DemandDistribution(
                mean, variance, possible[0].positive, possible[0].nonNegative);
    }
}
