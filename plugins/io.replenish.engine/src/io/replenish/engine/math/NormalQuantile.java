// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.math;

/**
 * Quantiles of the standard normal distribution by three quotients of polynomials, to about 16
 * digits: Wichura, M. J. (1988). Algorithm AS 241: The percentage points of the normal
 * distribution. <i>Applied Statistics</i> 37(3), 477-484. All coefficients are from there, lowest
 * power first.
 */
final class NormalQuantile {

    /** Half the width of the middle in which no logarithm is needed. */
    private static final double MIDDLE = 0.425;

    /** Where the near tails end, in square roots of minus the logarithm of the probability. */
    private static final double NEAR = 5;

    /** What the near tails are expanded around. */
    private static final double NEAR_CENTRE = 1.6;

    private static final double[] MIDDLE_ABOVE = {
        3.3871328727963666080,
        1.3314166789178437745e2,
        1.9715909503065514427e3,
        1.3731693765509461125e4,
        4.5921953931549871457e4,
        6.7265770927008700853e4,
        3.3430575583588128105e4,
        2.5090809287301226727e3
    };

    private static final double[] MIDDLE_BELOW = {
        1,
        4.2313330701600911252e1,
        6.8718700749205790830e2,
        5.3941960214247511077e3,
        2.1213794301586595867e4,
        3.9307895800092710610e4,
        2.8729085735721942674e4,
        5.2264952788528545610e3
    };

    private static final double[] NEAR_ABOVE = {
        1.42343711074968357734,
        4.63033784615654529590,
        5.76949722146069140550,
        3.64784832476320460504,
        1.27045825245236838258,
        2.41780725177450611770e-1,
        2.27238449892691845833e-2,
        7.74545014278341407640e-4
    };

    private static final double[] NEAR_BELOW = {
        1,
        2.05319162663775882187,
        1.67638483018380384940,
        6.89767334985100004550e-1,
        1.48103976427480074590e-1,
        1.51986665636164571966e-2,
        5.47593808499534494600e-4,
        1.05075007164441684324e-9
    };

    private static final double[] FAR_ABOVE = {
        6.65790464350110377720,
        5.46378491116411436990,
        1.78482653991729133580,
        2.96560571828504891230e-1,
        2.65321895265761230930e-2,
        1.24266094738807843860e-3,
        2.71155556874348757815e-5,
        2.01033439929228813265e-7
    };

    private static final double[] FAR_BELOW = {
        1,
        5.99832206555887937690e-1,
        1.36929880922735805310e-1,
        1.48753612908506148525e-2,
        7.86869131145613259100e-4,
        1.84631831751005468180e-5,
        1.42151175831644588870e-7,
        2.04426310338993978564e-15
    };

    private NormalQuantile() {}

    /** Returns the quantile of a probability from 0 to 1, whose ends have no finite one. */
    static double of(final double probability) {
        final double fromHalf = probability - 0.5;
        if (Math.abs(fromHalf) <= MIDDLE) {
            final double square = MIDDLE * MIDDLE - fromHalf * fromHalf;
            return fromHalf * quotient(MIDDLE_ABOVE, MIDDLE_BELOW, square);
        }
        final double tail = fromHalf < 0 ? probability : 1 - probability;
        final double distance = tail == 0 ? Double.POSITIVE_INFINITY : beyond(tail);
        return fromHalf < 0 ? -distance : distance;
    }

    private static double beyond(final double tail) {
        final double depth = Math.sqrt(-Math.log(tail));
        return depth <= NEAR
                ? quotient(NEAR_ABOVE, NEAR_BELOW, depth - NEAR_CENTRE)
                : quotient(FAR_ABOVE, FAR_BELOW, depth - NEAR);
    }

    private static double quotient(final double[] above, final double[] below, final double x) {
        double numerator = 0;
        double denominator = 0;
        for (int power = above.length - 1; power >= 0; power--) {
            numerator = numerator * x + above[power];
            denominator = denominator * x + below[power];
        }
        return numerator / denominator;
    }
}
