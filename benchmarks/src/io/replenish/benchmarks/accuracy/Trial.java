// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.accuracy;

import io.replenish.benchmarks.CpuClock;
import io.replenish.benchmarks.data.TestSeries;
import io.replenish.benchmarks.methods.ForecastMethod;
import io.replenish.benchmarks.methods.MethodForecast;
import io.replenish.engine.data.OnThreads;
import io.replenish.engine.data.Progress;
import java.util.List;

/**
 * What one method did with one series.
 *
 * @param forecast what it said, null if it failed
 * @param failure why it failed, empty if it did not
 * @param cpuNanos CPU time of the thread that it ran on
 */
public record Trial(MethodForecast forecast, String failure, long cpuNanos) {

    /** Returns whether there is no usable forecast. */
    public boolean isFailed() {
        return !failure.isEmpty();
    }

    /** Lets a method forecast the test part of a series. */
    public static Trial of(final ForecastMethod method, final TestSeries series) {
        final long start = CpuClock.nanos();
        MethodForecast forecast = null;
        String failure = "";
        try {
            forecast = method.forecast(series.train(), series.period(), series.test().length);
        } catch (RuntimeException e) {
            failure = e.toString();
        }
        final long used = CpuClock.nanos() - start;
        if (forecast != null && !forecast.isComplete()) {
            forecast = null;
            failure = "a forecast is no number";
        }
        return new Trial(forecast, failure, used);
    }

    /**
     * Lets a method forecast the test part of a series.
     *
     * @throws IllegalStateException if there is no usable forecast
     */
    public static Trial successful(final ForecastMethod method, final TestSeries series) {
        final Trial trial = of(method, series);
        if (trial.isFailed()) {
            throw new IllegalStateException(series.id() + ": " + trial.failure());
        }
        return trial;
    }

    /**
     * Lets methods forecast all series, one method after the other on each, so that what slows the
     * machine slows them alike.
     *
     * @param threads number of threads; each series is one thread's work
     * @return for each series one trial per method
     */
    static List<List<Trial>> all(
            final List<ForecastMethod> methods, final List<TestSeries> series, final int threads) {
        return OnThreads.map(
                series,
                one -> methods.stream().map(method -> of(method, one)).toList(),
                threads,
                Progress.none());
    }
}
