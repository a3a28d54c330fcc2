// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * The standard normal distribution.
 *
 * <p>[1] Hart, J. F. et al. (1968). <i>Computer Approximations</i>. Wiley, algorithm 5666.
 */
final class Normal {

    private static final NormalDistribution STANDARD = new NormalDistribution(null, 0, 1);

    private Normal() {}

    /** From here on the continued fraction is the better approximation. */
    private static final double FAR = 7.07106781186547;

    /** Beyond this the tail is smaller than the smallest double. */
    private static final double FARTHEST = 38;

    private static final double[] NUMERATOR = {
        0.0352624965998911,
        0.700383064443688,
        6.37396220353165,
        33.912866078383,
        112.079291497871,
        221.213596169931,
        220.206867912376
    };

    private static final double[] DENOMINATOR = {
        0.0883883476483184,
        1.75566716318264,
        16.064177579207,
        86.7807322029461,
        296.564248779674,
        637.333633378831,
        793.826512519948,
        440.413735824752
    };

    private static final double ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);

    /**
     * Returns the probability of a value up to z, to about 14 digits [1]: quantiles of a mixture
     * ask for it so often that the library's, though better, takes most of the time of a forecast.
     */
    static double cumulative(final double z) {
        final double distance = Math.abs(z);
        final double tail = distance < FARTHEST ? tail(distance) : Double.isNaN(z) ? z : 0;
        return z > 0 ? 1 - tail : tail;
    }

    private static double tail(final double z) {
        final double density = Math.exp(-z * z / 2);
        if (z < FAR) {
            return density * polynomial(NUMERATOR, z) / polynomial(DENOMINATOR, z);
        }
        final double fraction = z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))));
        return density / fraction / ROOT_OF_TWO_PI;
    }

    private static double polynomial(final double[] coefficients, final double z) {
        double sum = 0;
        for (final double c : coefficients) {
            sum = sum * z + c;
        }
        return sum;
    }

    /**
     * Returns the value that is not exceeded with a probability.
     *
     * @throws IllegalArgumentException if the probability is not between 0 and 1
     */
    static double quantile(final double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException(
                    "a quantile needs a probability between 0 and 1, got " + probability);
        }
        return STANDARD.inverseCumulativeProbability(probability);
    }
}
