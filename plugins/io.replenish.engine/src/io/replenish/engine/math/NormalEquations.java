// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.math;

/**
 * The sum of squares of residuals around a place, as the residuals and their derivatives there
 * foresee it: \(|r + J s|^2\) after a step s, a quadratic. Meant for a handful of parameters.
 *
 * <p>Not thread-safe: one object is set to one place after the other.
 */
public final class NormalEquations {

    private final double[][] matrix;
    private final double[] gradient;

    /**
     * Makes room.
     *
     * @param count number of parameters
     */
    public NormalEquations(final int count) {
        matrix = new double[count][count];
        gradient = new double[count];
    }

    /**
     * Moves to a place.
     *
     * @param derivatives of the residuals, a row per parameter
     * @param residuals as long as the rows
     */
    public void set(final double[][] derivatives, final double[] residuals) {
        for (int j = 0; j < gradient.length; j++) {
            gradient[j] = DotProduct.of(derivatives[j], residuals, residuals.length);
            for (int l = 0; l <= j; l++) {
                matrix[j][l] = DotProduct.of(derivatives[j], derivatives[l], residuals.length);
                matrix[l][j] = matrix[j][l];
            }
        }
    }

    /**
     * Sets what concerns one parameter at this place, together with those set before.
     *
     * @param parameter its index
     * @param derivatives of the residuals, a row per parameter; null for those not set yet
     * @param residuals as long as the rows
     */
    public void set(final int parameter, final double[][] derivatives, final double[] residuals) {
        gradient[parameter] = DotProduct.of(derivatives[parameter], residuals, residuals.length);
        for (int l = 0; l < gradient.length; l++) {
            if (derivatives[l] != null) {
                matrix[parameter][l] =
                        DotProduct.of(derivatives[parameter], derivatives[l], residuals.length);
                matrix[l][parameter] = matrix[parameter][l];
            }
        }
    }

    /** Returns half the derivative of the sum of squares by a parameter. */
    public double gradient(final int parameter) {
        return gradient[parameter];
    }

    /**
     * Returns the step to the smallest foreseen sum of squares, the solution of \((A + \lambda
     * \mathrm{diag} A) s = -g\), by elimination.
     *
     * @param damping lambda, at least 0; shortens the step
     * @param free the parameters to move
     * @param given the steps of those that are not free
     */
    public double[] step(final double damping, final boolean[] free, final double[] given) {
        final int k = gradient.length;
        final double[][] a = new double[k][k];
        final double[] step = new double[k];
        for (int i = 0; i < k; i++) {
            step[i] = free[i] ? -gradient[i] : given[i];
            for (int j = 0; j < k; j++) {
                a[i][j] = free[i] && free[j] ? matrix[i][j] : 0;
                step[i] -= free[i] && !free[j] ? matrix[i][j] * given[j] : 0;
            }
            a[i][i] = free[i] && matrix[i][i] > 0 ? matrix[i][i] * (1 + damping) : 1;
        }
        for (int i = 0; i < k; i++) {
            for (int r = i + 1; r < k; r++) {
                final double factor = a[r][i] / a[i][i];
                for (int c = i; c < k; c++) {
                    a[r][c] -= factor * a[i][c];
                }
                step[r] -= factor * step[i];
            }
        }
        for (int i = k - 1; i >= 0; i--) {
            for (int c = i + 1; c < k; c++) {
                step[i] -= a[i][c] * step[c];
            }
            step[i] /= a[i][i];
        }
        return step;
    }

    /** Returns by how much the sum of squares is foreseen to fall on the way to another place. */
    public double foreseen(final double[] from, final double[] to) {
        double sum = 0;
        for (int j = 0; j < from.length; j++) {
            final double step = to[j] - from[j];
            double product = 2 * gradient[j];
            for (int l = 0; l < from.length; l++) {
                product += matrix[j][l] * (to[l] - from[l]);
            }
            sum -= step * product;
        }
        return sum;
    }
}
