// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

/**
 * A series and its regressors, made ready for models with the same differences.
 *
 * <p>Not thread-safe: holds the work space of the filters.
 */
public final class SarimaData {

    private final double[] difference;
    private final double[][] columns;
    private final double[][] whitened;
    private final Whitening whitening;
    private HannanRissanen starts;

    /**
     * Makes the data ready.
     *
     * @param values the series; NaN = missing
     * @param regressors columns as long as the series, without missing values
     * @param order whose d, D and s are taken
     */
    public SarimaData(final double[] values, final double[][] regressors, final SarimaOrder order) {
        difference = LagPolynomial.difference(order);
        columns = new double[regressors.length + 1][];
        columns[0] = values.clone();
        for (int c = 0; c < regressors.length; c++) {
            columns[c + 1] = regressors[c].clone();
        }
        whitening = Whitening.of(difference, columns);
        whitened = new double[columns.length][values.length];
    }

    /**
     * Returns the observations that the likelihood is made of: those not used up by differencing.
     */
    public int count() {
        return whitening.count();
    }

    /** Returns the number of regressors. */
    public int regressors() {
        return columns.length - 1;
    }

    /** Returns the differencing polynomial. */
    double[] difference() {
        return difference;
    }

    /**
     * Returns the standardised innovations of the series and then of every regressor; overwritten
     * by the next call.
     */
    double[][] whitened() {
        return whitened;
    }

    /**
     * Computes the standardised innovations.
     *
     * @return the sum of the logarithms of the innovation variances, in units of the innovation
     *     variance
     * @throws NonStationaryException if the autoregressive part has a root on or inside the unit
     *     circle
     */
    double whiten(final ArmaPolynomials arma) throws NonStationaryException {
        return whitening.whiten(arma, whitened);
    }

    /**
     * Does the same with fewer digits near the unit circle.
     *
     * @see Whitening#whitenQuickly
     */
    double whitenQuickly(final ArmaPolynomials arma) throws NonStationaryException {
        return whitening.whitenQuickly(arma, whitened);
    }

    /** Returns rough coefficients of a model with the differences of these data. */
    SarimaCoefficients start(final SarimaOrder order) {
        if (starts == null) {
            starts = new HannanRissanen(roughlyDifferenced(), order.period());
        }
        return starts.start(order);
    }

    /**
     * The differenced series without the regressors, by ordinary least squares; missing
     * observations are interpolated first.
     */
    private double[] roughlyDifferenced() {
        final double[][] rough = new double[columns.length][];
        for (int c = 0; c < columns.length; c++) {
            rough[c] = LagPolynomial.apply(difference, Interpolation.linear(columns[c]));
        }
        LeastSquares.solve(rough, rough[0].length);
        return rough[0];
    }
}
