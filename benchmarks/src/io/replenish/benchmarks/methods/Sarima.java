// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.methods;

import io.replenish.engine.forecast.Forecast;
import io.replenish.engine.forecast.ForecastModel;
import io.replenish.engine.forecast.ForecastSettings;
import io.replenish.engine.forecast.SeriesForecaster;

/** Our automatic SARIMA, as it is out of the box. */
public final class Sarima implements ForecastMethod {

    private static final ForecastSettings SETTINGS = ForecastSettings.defaults();

    @Override
    public String name() {
        return "sarima";
    }

    @Override
    public String settings() {
        return "the defaults; point forecast: the mean. " + SETTINGS;
    }

    @Override
    public MethodForecast forecast(final double[] train, final int period, final int horizon) {
        final ForecastModel model = SeriesForecaster.learn(train, period, SETTINGS).model();
        final Forecast forecast = model.forecast(horizon);
        return new MethodForecast(
                forecast.mean(),
                forecast.lower(0.80),
                forecast.upper(0.80),
                forecast.lower(0.95),
                forecast.upper(0.95),
                model.description(),
                "");
    }
}
