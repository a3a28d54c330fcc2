// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.methods;

/** Repeats the last season. */
public final class SeasonalNaive implements ForecastMethod {

    @Override
    public String name() {
        return "snaive";
    }

    @Override
    public String settings() {
        return "the last season again; no intervals";
    }

    @Override
    public MethodForecast forecast(final double[] train, final int period, final int horizon) {
        if (train.length < period) {
            throw new IllegalArgumentException(
                    "there is no season of " + period + " in " + train.length + " observations");
        }
        final double[] point = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            point[h] = train[train.length - period + h % period];
        }
        return MethodForecast.ofPoints(point, "last season [" + period + "]");
    }
}
