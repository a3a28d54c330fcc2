// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.replenishment;

import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.forecast.DemandDistribution;
import io.replenish.engine.forecast.Forecast;
import io.replenish.engine.forecast.SeriesModel;
import io.replenish.engine.inventory.DemandMoments;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The demand that a forecast model expects.
 *
 * @param series the model and its calendar
 */
public record ModelDemand(SeriesModel series) implements DemandSource {

    /** Checks that there is a model. */
    public ModelDemand {
        Objects.requireNonNull(series);
    }

    @Override
    public DemandAhead ahead(final int periods) {
        final int known = series.model().knownPeriods(periods);
        if (known < 1) {
            return DemandAhead.unknown();
        }
        final Forecast forecast = series.model().forecast(known);
        return new DemandAhead(
                forecast.mean(),
                length -> {
                    final DemandDistribution demand = forecast.cumulative(length);
                    return new DemandMoments(
                            demand.mean(), demand.standardDeviation(), demand.positive());
                });
    }

    @Override
    public PeriodUnit unit() {
        return series.unit();
    }

    @Override
    public LocalDate firstDay(final int step) {
        return series.period(step);
    }

    @Override
    public long step(final LocalDate day) {
        return series.step(day);
    }
}
