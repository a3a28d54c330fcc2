// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import java.util.Arrays;

/** A complete series and its regressors: differenced, for the fast filter. */
final class CompleteColumns implements Whitening {

    private final double[][] differenced;
    private final ArmaFilter filter = new ArmaFilter();

    CompleteColumns(final double[] difference, final double[][] columns) {
        differenced =
                Arrays.stream(columns)
                        .map(column -> LagPolynomial.apply(difference, column))
                        .toArray(double[][]::new);
    }

    @Override
    public int count() {
        return differenced[0].length;
    }

    @Override
    public double whiten(final ArmaPolynomials arma, final double[][] innovations)
            throws NonStationaryException {
        return filter.filter(arma, differenced, innovations);
    }

    @Override
    public double whitenQuickly(final ArmaPolynomials arma, final double[][] innovations)
            throws NonStationaryException {
        return filter.filterQuickly(arma, differenced, innovations);
    }
}
