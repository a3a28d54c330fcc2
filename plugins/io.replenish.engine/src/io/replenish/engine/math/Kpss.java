// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.math;

/**
 * The test of Kwiatkowski, Phillips, Schmidt and Shin for the hypothesis that a series varies
 * around a constant level.
 *
 * <p>Kwiatkowski, D., Phillips, P. C. B., Schmidt, P. and Shin, Y. (1992). Testing the null
 * hypothesis of stationarity against the alternative of a unit root. <i>J. Econometrics</i> 54.
 */
public final class Kpss {

    /** Critical value at 5 %; larger statistics speak for a unit root. */
    public static final double CRITICAL = 0.463;

    private Kpss() {}

    /**
     * Returns the statistic, with 3 sqrt(n) / 13 lags in the long-run variance; 0 for a constant
     * series.
     *
     * @param values without missing values
     */
    public static double statistic(final double[] values) {
        final int n = values.length;
        double mean = 0;
        for (final double v : values) {
            mean += v / n;
        }
        double partial = 0;
        double squares = 0;
        for (final double v : values) {
            partial += v - mean;
            squares += partial * partial;
        }
        final int lags = (int) (3 * Math.sqrt(n) / 13);
        double variance = 0;
        for (int lag = 0; lag <= lags && lag < n; lag++) {
            double sum = 0;
            for (int t = lag; t < n; t++) {
                sum += (values[t] - mean) * (values[t - lag] - mean);
            }
            variance += (lag == 0 ? 1 : 2 * (1 - lag / (lags + 1.0))) * sum / n;
        }
        return variance > 0 ? squares / ((double) n * n * variance) : 0;
    }
}
