// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import java.util.function.ToDoubleFunction;

/**
 * The transformation of Box and Cox, under which a series is modelled as normal: the logarithm for
 * lambda 0, no transformation for lambda 1, \((y^\lambda-1)/\lambda\) else.
 *
 * @param lambda the power
 */
public record BoxCox(double lambda) {

    /** No transformation. */
    public static final BoxCox NONE = new BoxCox(1);

    /** The logarithm. */
    public static final BoxCox LOG = new BoxCox(0);

    /**
     * Points and half weights of a normal expectation by Gauss and Hermite; exact for polynomials
     * up to degree 9.
     */
    private static final double[] NODES = {0, 1.355626179974266, 2.856970013872806};

    private static final double[] WEIGHTS = {
        0.5333333333333333, 0.2220759220056126, 0.01125741132772069
    };

    /** Powers that are compared, besides 0; finer ones no series could tell apart. */
    private static final int POWERS = 20;

    /**
     * Checks the power.
     *
     * @throws IllegalArgumentException if it is not a number from 0 to 1
     */
    public BoxCox {
        if (!(lambda >= 0 && lambda <= 1)) {
            throw new IllegalArgumentException(
                    "the power of a Box-Cox transformation must be from 0 to 1, got " + lambda);
        }
    }

    /**
     * Returns the transformation of the largest likelihood, its power a multiple of 0.05.
     *
     * @param logLikelihood of the values as they are, so with the derivative of the transformation
     */
    static BoxCox likeliest(final ToDoubleFunction<BoxCox> logLikelihood) {
        BoxCox best = NONE;
        double largest = Double.NEGATIVE_INFINITY;
        for (int step = POWERS; step >= 0; step--) {
            final BoxCox transform = new BoxCox((double) step / POWERS);
            final double value = logLikelihood.applyAsDouble(transform);
            if (value > largest) {
                largest = value;
                best = transform;
            }
        }
        return best;
    }

    /** Returns a value transformed; it must be positive unless lambda is 1. */
    public double apply(final double y) {
        if (lambda == 1) {
            return y;
        }
        return lambda == 0 ? Math.log(y) : (Math.pow(y, lambda) - 1) / lambda;
    }

    /** Returns a value transformed back. */
    public double invert(final double z) {
        if (lambda == 1) {
            return z;
        }
        return lambda == 0 ? Math.exp(z) : Math.pow(Math.max(0, lambda * z + 1), 1 / lambda);
    }

    /**
     * Returns the logarithm of the derivative at a value, which compares likelihoods under
     * different transformations.
     */
    double logDerivative(final double y) {
        return lambda == 1 ? 0 : (lambda - 1) * Math.log(y);
    }

    /** Returns the expected value of what belongs to a normal variable. */
    double mean(final double mu, final double variance) {
        if (lambda == 1) {
            return mu;
        }
        if (lambda == 0) {
            return Math.exp(mu + variance / 2);
        }
        final double sd = Math.sqrt(variance);
        double sum = WEIGHTS[0] * invert(mu);
        for (int i = 1; i < NODES.length; i++) {
            sum += WEIGHTS[i] * (invert(mu + NODES[i] * sd) + invert(mu - NODES[i] * sd));
        }
        return sum;
    }

    /** Returns the covariance of what belongs to two normal variables. */
    double covariance(
            final double mu1,
            final double mu2,
            final double var1,
            final double var2,
            final double covariance) {
        if (lambda == 1) {
            return covariance;
        }
        final double mean1 = mean(mu1, var1);
        final double mean2 = mean(mu2, var2);
        if (lambda == 0) {
            return mean1 * mean2 * Math.expm1(covariance);
        }
        final double sd1 = Math.sqrt(var1);
        final double slope = sd1 > 0 ? covariance / sd1 : 0;
        final double rest = Math.max(0, var2 - slope * slope);
        double sum = 0;
        for (int i = 1 - NODES.length; i < NODES.length; i++) {
            final double node = Math.copySign(NODES[Math.abs(i)], i);
            sum +=
                    WEIGHTS[Math.abs(i)]
                            * (invert(mu1 + sd1 * node) - mean1)
                            * (mean(mu2 + slope * node, rest) - mean2);
        }
        return sum;
    }

    /** Returns "none", "log" or "Box-Cox 0.5". */
    @Override
    public String toString() {
        if (lambda == 1) {
            return "none";
        }
        return lambda == 0 ? "log" : "Box-Cox " + lambda;
    }
}
