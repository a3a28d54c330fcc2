// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import io.replenish.engine.forecast.sarima.NonStationaryException;
import io.replenish.engine.forecast.sarima.SarimaEstimator;
import io.replenish.engine.forecast.sarima.SarimaPrediction;
import java.util.Arrays;

/**
 * A series in two: what models are fitted to, and the last periods that their forecasts are
 * compared with, all at once from the end of the first part.
 *
 * @param past the first part, transformed
 * @param pastColumns its regressors
 * @param actual the last periods
 * @param futureColumns their regressors
 */
record OutOfSample(
        double[] past, double[][] pastColumns, double[] actual, double[][] futureColumns) {

    /** A season is compared, or this share of a series without one, and never more than that. */
    private static final int SHARE = 10;

    private static final int LARGEST_SHARE = 4;

    /** Divides a series and its regressors. */
    static OutOfSample of(final double[] z, final double[][] columns, final int period) {
        final int wanted = period > 1 ? period : z.length / SHARE;
        final int known = z.length - Math.max(1, Math.min(wanted, z.length / LARGEST_SHARE));
        return new OutOfSample(
                Arrays.copyOf(z, known),
                parts(columns, 0, known),
                Arrays.copyOfRange(z, known, z.length),
                parts(columns, known, z.length));
    }

    private static double[][] parts(final double[][] columns, final int from, final int to) {
        return Arrays.stream(columns)
                .map(c -> Arrays.copyOfRange(c, from, to))
                .toArray(double[][]::new);
    }

    /** Returns the root of the mean squared error of the forecasts of a model. */
    double rootMeanSquare(
            final SarimaSpecification specification, final SarimaEstimator.Maximum maximum)
            throws NonStationaryException {
        final double[] effects = maximum.likelihood().effects();
        final double[] rest =
                less(past, effects, specification.columns(pastColumns, 0, past.length));
        final double[] forecasts =
                SarimaPrediction.of(rest, specification.order(), maximum.coefficients())
                        .mean(actual.length);
        final double[] wanted =
                less(
                        actual,
                        effects,
                        specification.columns(futureColumns, past.length, actual.length));
        double sum = 0;
        int count = 0;
        for (int h = 0; h < wanted.length; h++) {
            final double error = wanted[h] - forecasts[h];
            if (!Double.isNaN(error)) {
                sum += error * error;
                count++;
            }
        }
        return count == 0 ? Double.NaN : Math.sqrt(sum / count);
    }

    private static double[] less(
            final double[] values, final double[] effects, final double[][] columns) {
        final double[] rest = values.clone();
        for (int c = 0; c < columns.length; c++) {
            for (int t = 0; t < rest.length; t++) {
                rest[t] -= effects[c] * columns[c][t];
            }
        }
        return rest;
    }
}
