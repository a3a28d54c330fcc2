// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

/**
 * Polynomials in the lag operator, as arrays of coefficients: {@code c[0] + c[1] B + c[2] B^2 +
 * ...}.
 */
public final class LagPolynomial {

    private LagPolynomial() {}

    /** Returns {@code 1 + sign (a[0] B^step + a[1] B^2step + ...)}. */
    static double[] of(final double[] coefficients, final double sign, final int step) {
        final double[] polynomial = new double[coefficients.length * step + 1];
        polynomial[0] = 1;
        for (int i = 0; i < coefficients.length; i++) {
            polynomial[(i + 1) * step] = sign * coefficients[i];
        }
        return polynomial;
    }

    /** Returns the product. */
    static double[] multiply(final double[] a, final double[] b) {
        final double[] product = new double[a.length + b.length - 1];
        for (int i = 0; i < a.length; i++) {
            if (a[i] != 0) {
                for (int j = 0; j < b.length; j++) {
                    product[i + j] += a[i] * b[j];
                }
            }
        }
        return product;
    }

    /** Returns {@code (1 + sign (a[0] B + ...)) (1 + sign (b[0] B^step + ...))}. */
    static double[] product(final double[] a, final double[] b, final double sign, final int step) {
        final double[] product = new double[a.length + b.length * step + 1];
        product[0] = 1;
        for (int i = 0; i < a.length; i++) {
            product[i + 1] = sign * a[i];
        }
        for (int j = 0; j < b.length; j++) {
            final double factor = sign * b[j];
            final int shift = (j + 1) * step;
            product[shift] += factor;
            for (int i = 0; i < a.length; i++) {
                product[shift + i + 1] += factor * sign * a[i];
            }
        }
        return product;
    }

    /** Returns the differences of values a lag apart. */
    public static double[] difference(final double[] series, final int lag) {
        final double[] result = new double[Math.max(0, series.length - lag)];
        for (int t = 0; t < result.length; t++) {
            result[t] = series[t + lag] - series[t];
        }
        return result;
    }

    /** Returns {@code (1 - B)^d (1 - B^s)^D}. */
    static double[] difference(final SarimaOrder order) {
        double[] polynomial = {1};
        for (int i = 0; i < order.d(); i++) {
            polynomial = multiply(polynomial, of(new double[] {1}, -1, 1));
        }
        for (int i = 0; i < order.seasonalD(); i++) {
            polynomial = multiply(polynomial, of(new double[] {1}, -1, order.period()));
        }
        return polynomial;
    }

    /** Returns the polynomial applied to a series; shorter than it by the degree. */
    static double[] apply(final double[] polynomial, final double[] series) {
        final int degree = polynomial.length - 1;
        final double[] result = new double[Math.max(0, series.length - degree)];
        for (int j = 0; j <= degree; j++) {
            final double factor = polynomial[j]; // few are not zero
            for (int t = 0; t < result.length && factor != 0; t++) {
                result[t] += factor * series[t + degree - j];
            }
        }
        return result;
    }

    /** Adds a multiple of a series to another, as much later as the lag; nothing comes before. */
    static void addLagged(
            final double factor, final int lag, final double[] series, final double[] to) {
        for (int t = lag; t < series.length; t++) {
            to[t] += factor * series[t - lag];
        }
    }

    /**
     * Returns the first {@code count} coefficients of the power series {@code numerator /
     * denominator}.
     */
    static double[] divide(final double[] numerator, final double[] denominator, final int count) {
        final double[] quotient = new double[count];
        for (int k = 0; k < count; k++) {
            double sum = k < numerator.length ? numerator[k] : 0;
            for (int j = 1; j < denominator.length && j <= k; j++) {
                sum -= denominator[j] * quotient[k - j];
            }
            quotient[k] = sum / denominator[0];
        }
        return quotient;
    }
}
