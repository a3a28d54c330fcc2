// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import java.util.Arrays;

/**
 * A series and its regressors, made ready for models with the same differences: differenced, if the
 * series is complete, for the fast filter; as they are, if observations are missing, for the Kalman
 * filter.
 *
 * <p>Not thread-safe: holds the work space of the filters.
 */
public final class SarimaData {

    private final double[] difference;
    private final double[][] columns;
    private final double[][] whitened;
    private final boolean complete;
    private final int count;
    private final ArmaFilter filter = new ArmaFilter();
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
        complete = Arrays.stream(values).noneMatch(Double::isNaN);
        columns = new double[regressors.length + 1][];
        columns[0] = complete ? LagPolynomial.apply(difference, values) : values.clone();
        for (int c = 0; c < regressors.length; c++) {
            columns[c + 1] =
                    complete
                            ? LagPolynomial.apply(difference, regressors[c])
                            : regressors[c].clone();
        }
        final int observed = (int) Arrays.stream(values).filter(v -> !Double.isNaN(v)).count();
        count = Math.max(0, observed - (difference.length - 1));
        whitened = new double[columns.length][columns[0].length];
    }

    /**
     * Returns the observations that the likelihood is made of: those not used up by differencing.
     */
    public int count() {
        return count;
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
        return complete ? filter.filter(arma, columns, whitened) : whitenWithGaps(arma);
    }

    /**
     * Does the same with fewer digits near the unit circle, for the search of a maximum, which
     * spends most of its time there.
     *
     * @throws NonStationaryException if the autoregressive part has a root on or inside the unit
     *     circle, or so near that no digit would be left
     */
    double whitenQuickly(final ArmaPolynomials arma) throws NonStationaryException {
        return complete ? filter.filterQuickly(arma, columns, whitened) : whitenWithGaps(arma);
    }

    private double whitenWithGaps(final ArmaPolynomials arma) throws NonStationaryException {
        final KalmanFilter kalman = new KalmanFilter(arma, difference, columns.length);
        kalman.filter(columns, whitened);
        return kalman.sumOfLogs();
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
            rough[c] =
                    complete
                            ? columns[c].clone()
                            : LagPolynomial.apply(difference, Interpolation.linear(columns[c]));
        }
        LeastSquares.solve(rough, rough[0].length);
        return rough[0];
    }
}
