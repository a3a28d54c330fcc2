// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import io.replenish.engine.math.DotProduct;
import java.util.Arrays;

/** Least squares by modified Gram-Schmidt, in place, for a few columns. */
final class LeastSquares {

    /**
     * A column of which less than this share is left says nothing that those before it have not
     * said.
     */
    private static final double COLLINEAR = 1e-10;

    private static final double[] NO_EFFECTS = {};

    private LeastSquares() {}

    /**
     * Regresses the first column on the others.
     *
     * @param columns response first; replaced by the residuals and an orthonormal basis of the
     *     regressors
     * @param count rows that count
     * @return the effects; 0 for a regressor that the ones before it determine
     */
    static double[] solve(final double[][] columns, final int count) {
        final int k = columns.length - 1;
        if (k == 0) {
            return NO_EFFECTS;
        }
        final double[] lengths = new double[k];
        for (int j = 0; j < k; j++) {
            lengths[j] = norm(columns[j + 1], count);
        }
        final double[][] r = new double[k][k];
        final double[] rotated = new double[k];
        for (int j = 0; j < k; j++) {
            final double[] q = columns[j + 1];
            final double left = norm(q, count);
            if (left > COLLINEAR * lengths[j]) {
                r[j][j] = left;
                scale(q, 1 / left, count);
                for (int l = j + 1; l < k; l++) {
                    r[j][l] = project(q, columns[l + 1], count);
                }
                rotated[j] = project(q, columns[0], count);
            } else {
                Arrays.fill(q, 0, count, 0);
            }
        }
        return backSubstitute(r, rotated);
    }

    /**
     * Returns the inverse of X'X for the columns after the first; zeros for a regressor that others
     * determine.
     */
    static double[][] covariance(final double[][] columns, final int count) {
        final int k = columns.length - 1;
        final double[][] a = new double[k][2 * k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                a[i][j] = DotProduct.of(columns[i + 1], columns[j + 1], count);
            }
            a[i][k + i] = 1;
        }
        final double[][] inverse = new double[k][k];
        for (int i = 0; i < k; i++) {
            final double pivot = a[i][i];
            final double scale = pivot > 0 ? 1 / pivot : 0;
            for (int c = 0; c < 2 * k; c++) {
                a[i][c] *= scale;
            }
            for (int r = 0; r < k; r++) {
                final double factor = r == i ? 0 : a[r][i];
                for (int c = 0; c < 2 * k && factor != 0; c++) {
                    a[r][c] -= factor * a[i][c];
                }
            }
        }
        for (int i = 0; i < k; i++) {
            System.arraycopy(a[i], k, inverse[i], 0, k);
        }
        return inverse;
    }

    private static double[] backSubstitute(final double[][] r, final double[] rotated) {
        final int k = rotated.length;
        for (int j = k - 1; j >= 0; j--) {
            double sum = rotated[j];
            for (int l = j + 1; l < k; l++) {
                sum -= r[j][l] * rotated[l];
            }
            rotated[j] = r[j][j] == 0 ? 0 : sum / r[j][j];
        }
        return rotated;
    }

    private static double norm(final double[] column, final int count) {
        return Math.sqrt(DotProduct.of(column, column, count));
    }

    private static void scale(final double[] column, final double factor, final int count) {
        for (int i = 0; i < count; i++) {
            column[i] *= factor;
        }
    }

    /** Takes the part along a unit vector out of a column, and returns its length. */
    private static double project(final double[] unit, final double[] column, final int count) {
        final double sum = DotProduct.of(unit, column, count);
        for (int i = 0; i < count; i++) {
            column[i] -= sum * unit[i];
        }
        return sum;
    }
}
