// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.methods;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import jdplus.toolkit.base.api.processing.ProcessingLog;
import jdplus.toolkit.base.api.timeseries.TsData;
import jdplus.toolkit.base.api.timeseries.TsPeriod;
import jdplus.toolkit.base.api.timeseries.regression.ModellingContext;
import jdplus.toolkit.base.core.regsarima.regular.RegSarimaModel;
import jdplus.tramoseats.base.api.tramo.TramoSpec;
import jdplus.tramoseats.base.core.tramo.TramoKernel;
import org.apache.commons.math3.distribution.NormalDistribution;

/** The opponent: TRAMO of JDemetra+. */
public final class Tramo implements ForecastMethod {

    private static final TramoSpec SPECIFICATION = TramoSpec.TR3;
    private static final double Z80 = quantile(0.80);
    private static final double Z95 = quantile(0.95);

    @Override
    public String name() {
        return "tramo";
    }

    @Override
    public String settings() {
        return "JDemetra+ TRAMO, TR3 (automatic model and logarithm, outliers, no calendar); point"
                + " forecast: its own. "
                + SPECIFICATION;
    }

    @Override
    public MethodForecast forecast(final double[] train, final int period, final int horizon) {
        final RegSarimaModel model =
                TramoKernel.of(SPECIFICATION, new ModellingContext())
                        .process(
                                TsData.ofInternal(start(period), train.clone()),
                                ProcessingLog.dummy());
        final RegSarimaModel.Forecasts forecasts = model.forecasts(horizon);
        final boolean log = model.getDescription().isLogTransformation();
        final double[] location = forecasts.getRawForecasts().getValues().toArray();
        final double[] deviation = forecasts.getRawForecastsStdev().getValues().toArray();
        final DoubleUnaryOperator back = log ? Math::exp : DoubleUnaryOperator.identity();
        return new MethodForecast(
                forecasts.getForecasts().getValues().toArray(),
                bound(location, deviation, -Z80, back),
                bound(location, deviation, Z80, back),
                bound(location, deviation, -Z95, back),
                bound(location, deviation, Z95, back),
                model.specification().toString(),
                log ? "log" : "none");
    }

    /** Files of series have no dates; every series begins in January, as calendars go. */
    private static TsPeriod start(final int period) {
        switch (period) {
            case 1:
                return TsPeriod.yearly(1980);
            case 4:
                return TsPeriod.quarterly(1980, 1);
            case 12:
                return TsPeriod.monthly(1980, 1);
            default:
                throw new IllegalArgumentException(
                        "TRAMO knows years, quarters and months, not seasons of " + period);
        }
    }

    private static double[] bound(
            final double[] location,
            final double[] deviation,
            final double z,
            final DoubleUnaryOperator back) {
        final double[] bound = new double[location.length];
        Arrays.setAll(bound, h -> back.applyAsDouble(location[h] + z * deviation[h]));
        return bound;
    }

    private static double quantile(final double coverage) {
        return new NormalDistribution().inverseCumulativeProbability((1 + coverage) / 2);
    }
}
