// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * A time of gamma distribution, as a few times with weights that have its moments up to the ninth:
 * Gauss quadrature by the eigenvalues of the Jacobi matrix of the Laguerre polynomials. Golub, G.
 * H. and Welsch, J. H. (1969). Calculation of Gauss quadrature rules. <i>Mathematics of
 * Computation</i> 23(106), 221-230.
 *
 * @param times periods, above 0
 * @param weights probability of each; they sum to 1
 */
record UncertainTime(double[] times, double[] weights) {

    private static final int TIMES = 5;

    /** A deviation below this share of the mean changes nothing that a double can tell. */
    private static final double NONE = 1e-6;

    /**
     * Returns the times.
     *
     * @param mean expected periods, above 0
     * @param deviation standard deviation in periods, 0 or above
     */
    static UncertainTime of(final double mean, final double deviation) {
        if (deviation < NONE * mean) {
            return new UncertainTime(new double[] {mean}, new double[] {1});
        }
        final double shape = mean / deviation * (mean / deviation);
        final double scale = deviation / mean * deviation;
        final double[] main = new double[TIMES];
        final double[] beside = new double[TIMES - 1];
        for (int k = 0; k < TIMES; k++) {
            main[k] = 2 * k + shape;
            if (k > 0) {
                beside[k - 1] = Math.sqrt(k * (k + shape - 1));
            }
        }
        final EigenDecomposition jacobi = new EigenDecomposition(main, beside);
        final double[] times = new double[TIMES];
        final double[] weights = new double[TIMES];
        for (int k = 0; k < TIMES; k++) {
            times[k] = scale * jacobi.getRealEigenvalue(k);
            final double first = jacobi.getEigenvector(k).getEntry(0);
            weights[k] = first * first;
        }
        return new UncertainTime(times, weights);
    }
}
