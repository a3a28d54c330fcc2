// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.methods;

/** A way to forecast one series. Thread-safe. */
public interface ForecastMethod {

    /** Returns its name, as on the command line. */
    String name();

    /** Returns in words what it is set to. */
    String settings();

    /**
     * Forecasts.
     *
     * @param train the past; NaN = missing
     * @param period observations per season, 1 for none
     * @param horizon number of steps
     * @throws RuntimeException if the method fails on this series
     */
    MethodForecast forecast(double[] train, int period, int horizon);
}
