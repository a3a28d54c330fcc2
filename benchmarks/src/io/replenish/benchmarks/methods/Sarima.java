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
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Our automatic SARIMA, as it is out of the box.
 *
 * <p>sMAPE and MASE are made of absolute errors, which the median makes least; TRAMO, R and others
 * report the median, too, whenever they model logarithms and transform back without correction.
 */
public final class Sarima implements ForecastMethod {

    private static final ForecastSettings SETTINGS = ForecastSettings.defaults();

    private static final Collector<CharSequence, ?, String> JOINED = Collectors.joining("; ");

    private final String name;
    private final String pointInWords;
    private final Function<Forecast, double[]> point;

    private Sarima(
            final String name,
            final String pointInWords,
            final Function<Forecast, double[]> point) {
        this.name = name;
        this.pointInWords = pointInWords;
        this.point = point;
    }

    /** Returns the method whose point forecast is the one with the least absolute error. */
    static Sarima median() {
        return new Sarima("sarima", "the median", Forecast::median);
    }

    /** Returns the method whose point forecast is the expected value. */
    static Sarima mean() {
        return new Sarima("sarima-mean", "the mean", Forecast::mean);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String settings() {
        return "the defaults; point forecast: " + pointInWords + ". " + SETTINGS;
    }

    @Override
    public MethodForecast forecast(final double[] train, final int period, final int horizon) {
        final ForecastModel model = SeriesForecaster.learn(train, period, SETTINGS).model();
        final Forecast forecast = model.forecast(horizon);
        return new MethodForecast(
                point.apply(forecast),
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
