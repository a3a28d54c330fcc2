// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

/**
 * How far forecasts were from what came. NaN where there was nothing to compare.
 *
 * @param rmse root of the mean squared error, in units
 * @param mae mean absolute error, in units
 * @param mase mean absolute error as a multiple of that of repeating the last season (or value)
 *     within the sample
 * @param smape mean of 200 |y - f| / (|y| + |f|), in percent; 0 where both are 0
 * @param count number of periods compared
 */
public record Accuracy(double rmse, double mae, double mase, double smape, int count) {

    /**
     * Compares forecasts with what came.
     *
     * @param actual what came; NaN is left out
     * @param forecasts as long; NaN is left out
     * @param scale the mean absolute error that counts as 1 in MASE
     */
    static Accuracy of(final double[] actual, final double[] forecasts, final double scale) {
        int count = 0;
        double squares = 0;
        double absolutes = 0;
        double percent = 0;
        for (int t = 0; t < actual.length; t++) {
            final double error = actual[t] - forecasts[t];
            if (!Double.isNaN(error)) {
                count++;
                squares += error * error;
                absolutes += Math.abs(error);
                final double size = Math.abs(actual[t]) + Math.abs(forecasts[t]);
                percent += size > 0 ? 200 * Math.abs(error) / size : 0;
            }
        }
        if (count == 0) {
            return new Accuracy(Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);
        }
        final double mae = absolutes / count;
        return new Accuracy(
                Math.sqrt(squares / count),
                mae,
                scale > 0 ? mae / scale : Double.NaN,
                percent / count,
                count);
    }

    /**
     * Returns the mean absolute difference of values one period of the season apart; NaN if there
     * are none.
     */
    static double naiveScale(final double[] values, final int period) {
        double sum = 0;
        int count = 0;
        for (int t = period; t < values.length; t++) {
            final double change = Math.abs(values[t] - values[t - period]);
            if (!Double.isNaN(change)) {
                sum += change;
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }
}
