// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.accuracy;

import io.replenish.benchmarks.data.TestSeries;
import io.replenish.benchmarks.methods.MethodForecast;
import java.util.Arrays;

/** The errors of one method over a group of series. */
final class Scorecard {

    private static final double NANOS_PER_SECOND = 1e9;

    private int series;
    private int failures;
    private double smapes;
    private double mases;
    private int scaled;
    private int points;
    private int covered80;
    private int covered95;
    private boolean intervals = true;
    private long cpuNanos;

    /**
     * Adds a series.
     *
     * @param trial what the method did with it
     * @param substitute what is scored if it failed
     */
    void add(final TestSeries one, final Trial trial, final MethodForecast substitute) {
        series++;
        cpuNanos += trial.cpuNanos();
        final double[] point = (trial.isFailed() ? substitute : trial.forecast()).point();
        smapes += Scores.smape(one.test(), point);
        final double mase =
                Scores.mase(one.test(), point, Scores.naiveScale(one.train(), one.period()));
        if (!Double.isNaN(mase)) {
            mases += mase;
            scaled++;
        }
        if (trial.isFailed()) {
            failures++;
            return;
        }
        final MethodForecast forecast = trial.forecast();
        intervals &= !Double.isNaN(forecast.lower80()[0]);
        points += (int) Arrays.stream(one.test()).filter(y -> !Double.isNaN(y)).count();
        covered80 += Scores.covered(one.test(), forecast.lower80(), forecast.upper80());
        covered95 += Scores.covered(one.test(), forecast.lower95(), forecast.upper95());
    }

    int series() {
        return series;
    }

    int failures() {
        return failures;
    }

    /** Returns the mean over series. */
    double smape() {
        return smapes / series;
    }

    /** Returns the mean over the series whose scale is not 0. */
    double mase() {
        return mases / scaled;
    }

    /**
     * Returns the overall weighted average: the mean of the ratios of sMAPE and MASE to Naive2's.
     */
    double owa(final Scorecard naive2) {
        return (smape() / naive2.smape() + mase() / naive2.mase()) / 2;
    }

    /** Returns the share of points within their 80 % interval; NaN without intervals. */
    double coverage80() {
        return intervals ? (double) covered80 / points : Double.NaN;
    }

    /** Returns the share of points within their 95 % interval; NaN without intervals. */
    double coverage95() {
        return intervals ? (double) covered95 / points : Double.NaN;
    }

    double seriesPerCpuSecond() {
        return series * NANOS_PER_SECOND / cpuNanos;
    }
}
