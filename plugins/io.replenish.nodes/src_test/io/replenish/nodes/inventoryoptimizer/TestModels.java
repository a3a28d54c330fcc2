// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.forecast.ForecastModel;
import io.replenish.engine.forecast.ModelState;
import io.replenish.engine.forecast.SeriesModel;
import io.replenish.nodes.port.ForecastModelPortObject;
import java.time.LocalDate;
import java.util.Arrays;

/** Forecast models whose demand is known. */
final class TestModels {

    private TestModels() {}

    /** Ten units per period, by turns eight and twelve. */
    static ForecastModelPortObject ten(final PeriodUnit unit, final String... keys) {
        final double[] values = new double[60];
        Arrays.setAll(values, i -> i % 2 == 0 ? 8 : 12);
        return of(unit, values, keys);
    }

    /** The mean of a series, for each of some products. */
    static ForecastModelPortObject of(
            final PeriodUnit unit, final double[] values, final String... keys) {
        final ForecastModel model =
                ForecastModel.of(new ModelState("MEAN", new int[] {1, 1}, new double[0], values));
        return new ForecastModelPortObject(
                unit,
                Arrays.stream(keys)
                        .map(key -> new SeriesModel(key, unit, LocalDate.of(2011, 11, 30), model))
                        .toList());
    }
}
