// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.methods;

import io.replenish.engine.forecast.AverageModel;
import io.replenish.engine.forecast.BoxCox;
import io.replenish.engine.forecast.Forecast;
import io.replenish.engine.forecast.ForecastModel;
import io.replenish.engine.forecast.ForecastSettings;
import io.replenish.engine.forecast.SarimaModel;
import io.replenish.engine.forecast.SeriesForecaster;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Our automatic SARIMA, as it is out of the box. */
public final class Sarima implements ForecastMethod {

    private static final ForecastSettings SETTINGS = ForecastSettings.defaults();

    private static final Collector<CharSequence, ?, String> JOINED = Collectors.joining("; ");

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
                order(model),
                transform(model));
    }

    private static String order(final ForecastModel model) {
        final List<SarimaModel> members = members(model);
        return members.isEmpty()
                ? model.description()
                : members.stream().map(m -> m.order().toString()).collect(JOINED);
    }

    private static String transform(final ForecastModel model) {
        final List<SarimaModel> members = members(model);
        return members.isEmpty()
                ? BoxCox.NONE.toString()
                : members.stream().map(m -> m.transform().toString()).distinct().collect(JOINED);
    }

    /** Returns the models whose forecasts are averaged, or the one that there is. */
    private static List<SarimaModel> members(final ForecastModel model) {
        if (model instanceof AverageModel average) {
            return average.members();
        }
        return model instanceof SarimaModel one ? List.of(one) : List.of();
    }
}
