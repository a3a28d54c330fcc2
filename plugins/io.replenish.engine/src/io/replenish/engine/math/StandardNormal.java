// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.math;

/**
 * Tail and loss functions of the standard normal distribution, fast and with nearly all digits
 * however far out in the tail.
 *
 * <p>All are the density times derivatives of the ratio of Mills, M(z) = P(Z &gt; z) / phi(z),
 * which is the integral of exp(-z t - t<sup>2</sup> / 2) over t from 0 on: P(Z &gt; z) = phi M,
 * E[(Z - z)<sup>+</sup>] = -phi M', E[((Z - z)<sup>+</sup>)<sup>2</sup>] = phi M''. Around a point,
 * M is a power series in the moments I<sub>n</sub>, the same integral with t<sup>n</sup>, whose
 * quotients I<sub>n+1</sub> / I<sub>n</sub> are the tails of the continued fraction of Laplace:
 * r<sub>n-1</sub> = n / (z + r<sub>n</sub>). Series are tabulated a quarter apart.
 */
public final class StandardNormal {

    /** Beyond it, the density is less than the least double. */
    private static final double FARTHEST = 39;

    private static final int POINTS_PER_UNIT = 4;

    /** The first term left out is below 1e-17 of the sum, an eighth from the point. */
    private static final int TERMS = 16;

    /** Depth of the continued fraction: enough for all digits a quarter from 0. */
    private static final int DEPTH = 4000;

    private static final double ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);

    /** Coefficients (-1)^n I_n / n! of the powers of the distance from each point. */
    private static final double[][] SERIES = new double[(int) FARTHEST * POINTS_PER_UNIT + 1][];

    static {
        for (int point = 0; point < SERIES.length; point++) {
            SERIES[point] = series((double) point / POINTS_PER_UNIT);
        }
    }

    private StandardNormal() {}

    private static double[] series(final double z) {
        final double[] moments = new double[TERMS];
        if (z == 0) {
            moments[0] = Math.sqrt(Math.PI / 2);
            moments[1] = 1;
            for (int n = 2; n < TERMS; n++) {
                moments[n] = (n - 1) * moments[n - 2];
            }
        } else {
            final double[] quotients = new double[DEPTH];
            quotients[DEPTH - 1] = Math.sqrt(DEPTH);
            for (int n = DEPTH - 1; n > 0; n--) {
                quotients[n - 1] = n / (z + quotients[n]);
            }
            moments[0] = 1 / (z + quotients[0]);
            for (int n = 1; n < TERMS; n++) {
                moments[n] = moments[n - 1] * quotients[n - 1];
            }
        }
        double factor = 1;
        for (int n = 1; n < TERMS; n++) {
            factor /= -n;
            moments[n] *= factor;
        }
        return moments;
    }

    /** Returns the density at z. */
    public static double density(final double z) {
        return Math.exp(-z * z / 2) / ROOT_OF_TWO_PI;
    }

    /** Returns the probability of a value of at most z. */
    public static double cumulative(final double z) {
        return upperTail(-z);
    }

    /** Returns the probability of a value above z. */
    public static double upperTail(final double z) {
        return z < 0 ? 1 - beyond(-z, 0) : beyond(z, 0);
    }

    /**
     * Returns the value that is not exceeded with a probability; infinite for 0 and 1.
     *
     * @throws IllegalArgumentException if the probability is not from 0 to 1
     */
    public static double quantile(final double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "a quantile needs a probability from 0 to 1, got " + probability);
        }
        return NormalQuantile.of(probability);
    }

    /** Returns the expectation of what a value exceeds z by. */
    public static double loss(final double z) {
        return z < 0 ? beyond(-z, 1) - z : beyond(z, 1);
    }

    /** Returns half the expectation of the square of what a value exceeds z by. */
    public static double secondLoss(final double z) {
        return (z < 0 ? z * z + 1 - beyond(-z, 2) : beyond(z, 2)) / 2;
    }

    /** Returns the density times the absolute value of a derivative of M, for z from 0 on. */
    private static double beyond(final double z, final int derivative) {
        if (!(z < FARTHEST)) {
            return Double.isNaN(z) ? z : 0;
        }
        final int point = (int) (z * POINTS_PER_UNIT + 0.5);
        final double[] series = SERIES[point];
        final double distance = z - (double) point / POINTS_PER_UNIT;
        double sum = 0;
        switch (derivative) {
            case 0:
                for (int n = TERMS - 1; n >= 0; n--) {
                    sum = sum * distance + series[n];
                }
                break;
            case 1:
                for (int n = TERMS - 1; n >= 1; n--) {
                    sum = sum * distance - n * series[n];
                }
                break;
            default:
                for (int n = TERMS - 1; n >= 2; n--) {
                    sum = sum * distance + n * (n - 1) * series[n];
                }
        }
        return density(z) * sum;
    }
}
