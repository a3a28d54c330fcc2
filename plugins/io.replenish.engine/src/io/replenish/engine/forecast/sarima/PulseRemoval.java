// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import io.replenish.engine.math.DotProduct;
import io.replenish.engine.math.MultiplyAdd;

/**
 * Makes the likelihood of a series with missing observations out of the innovations of one in which
 * they were filled with any numbers: a missing observation is a regressor, a pulse, whose effect is
 * integrated out.
 *
 * <p>A reflection turns the innovations of a pulse into a single one, which is then left out of all
 * columns; its size is the information on the pulse.
 *
 * <p>Gómez, V., Maravall, A. and Peña, D. (1999). Missing observations in ARIMA models: skipping
 * approach versus additive outlier approach. <i>J. Econometrics</i> 88. Cost O(n k (k + m)) for k
 * pulses and m other columns. Not thread-safe: holds its work space.
 */
final class PulseRemoval implements Whitening {

    private final Whitening filter;
    private final int[] rows;
    private final boolean[] left;
    private final double[][] innovations; // the last are those of the pulses

    /**
     * Prepares the removal.
     *
     * @param filter filters the columns and after them the pulses
     * @param columns number of columns
     * @param rows for each pulse the place of an innovation on which it has an effect
     */
    PulseRemoval(final Whitening filter, final int columns, final int[] rows) {
        this.filter = filter;
        this.rows = rows;
        innovations = new double[columns + rows.length][];
        for (int k = 0; k < rows.length; k++) {
            innovations[columns + k] = new double[filter.count()];
        }
        left = new boolean[filter.count()];
        for (final int row : rows) {
            left[row] = true;
        }
    }

    @Override
    public int count() {
        return filter.count() - rows.length;
    }

    @Override
    public double whiten(final ArmaPolynomials arma, final double[][] to)
            throws NonStationaryException {
        System.arraycopy(to, 0, innovations, 0, to.length);
        return filter.whiten(arma, innovations) + remove();
    }

    @Override
    public double whitenQuickly(final ArmaPolynomials arma, final double[][] to)
            throws NonStationaryException {
        System.arraycopy(to, 0, innovations, 0, to.length);
        return filter.whitenQuickly(arma, innovations) + remove();
    }

    /** Returns the logarithm of the determinant of the information on the pulses. */
    private double remove() {
        final int columns = innovations.length - rows.length;
        double logs = 0;
        for (int k = 0; k < rows.length; k++) {
            final double[] mirror = innovations[columns + k];
            final double norm = Math.sqrt(DotProduct.of(mirror, mirror, left.length));
            logs += 2 * Math.log(norm);
            mirror[rows[k]] += Math.copySign(norm, mirror[rows[k]]);
            final double factor = 1 / (norm * Math.abs(mirror[rows[k]]));
            for (int c = 0; c < innovations.length; c++) {
                if (c < columns || c > columns + k) {
                    reflect(mirror, factor, innovations[c]);
                    innovations[c][rows[k]] = 0; // takes no part any more
                }
            }
        }
        for (int c = 0; c < columns && rows.length > 0; c++) {
            leaveOutRows(innovations[c]);
        }
        return logs;
    }

    private void reflect(final double[] mirror, final double factor, final double[] column) {
        final double share = factor * DotProduct.of(mirror, column, left.length);
        for (int i = 0; i < left.length; i++) {
            column[i] = MultiplyAdd.of(-share, mirror[i], column[i]);
        }
    }

    private void leaveOutRows(final double[] column) {
        int to = 0;
        for (int i = 0; i < left.length; i++) {
            if (!left[i]) {
                column[to++] = column[i];
            }
        }
    }
}
