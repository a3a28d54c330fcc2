// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

/** Turns a series and its regressors into the innovations that a model takes them for. */
interface Whitening {

    /**
     * Returns the observations that the likelihood is made of: those not used up by differencing.
     */
    int count();

    /**
     * Computes the innovations, divided by their standard deviations, in units of the innovation
     * standard deviation.
     *
     * @param innovations receives {@link #count()} innovations of the series and of every
     *     regressor; as long as the series
     * @return the sum of the logarithms of their variances, in units of the innovation variance
     * @throws NonStationaryException if the autoregressive part has a root on or inside the unit
     *     circle
     */
    double whiten(ArmaPolynomials arma, double[][] innovations) throws NonStationaryException;

    /**
     * Does the same with fewer digits near the unit circle, for the search of a maximum, which
     * spends most of its time there.
     *
     * @throws NonStationaryException if the autoregressive part has a root on or inside the unit
     *     circle, or so near that no digit would be left
     */
    double whitenQuickly(ArmaPolynomials arma, double[][] innovations)
            throws NonStationaryException;

    /** Chooses the way for columns of which the first is the series; NaN = missing. */
    static Whitening of(final double[] difference, final double[][] columns) {
        for (final double value : columns[0]) {
            if (Double.isNaN(value)) {
                return new GappedColumns(difference, columns);
            }
        }
        return new CompleteColumns(difference, columns);
    }
}
