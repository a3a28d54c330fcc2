// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.forecast.DemandDistribution;
import io.replenish.engine.forecast.Forecast;
import io.replenish.engine.forecast.ForecastModel;
import java.util.Arrays;
import java.util.Objects;

/**
 * What a forecast model says about demand: the moments are those of its own distribution of
 * cumulative demand.
 *
 * @param model the model
 */
public record ForecastOutlook(ForecastModel model) implements DemandOutlook {

    /** Checks that there is a model. */
    public ForecastOutlook {
        Objects.requireNonNull(model);
    }

    @Override
    public DemandMoments over(final double periods) {
        return moments(model.cumulative(periods));
    }

    /** {@inheritDoc} The model forecasts once, as far as the longest time. */
    @Override
    public DemandMoments[] overEach(final double... periods) {
        final double longest = Arrays.stream(periods).max().orElse(1);
        final Forecast forecast = model.forecast((int) Math.ceil(longest));
        return Arrays.stream(periods)
                .mapToObj(forecast::cumulative)
                .map(ForecastOutlook::moments)
                .toArray(DemandMoments[]::new);
    }

    private static DemandMoments moments(final DemandDistribution demand) {
        return new DemandMoments(demand.mean(), demand.standardDeviation(), demand.positive());
    }

    /**
     * {@inheritDoc} It is the mean over the next season, or over as much of it as can be forecast.
     */
    @Override
    public double perPeriod() {
        final int season = Math.max(1, model.knownPeriods(Math.max(1, model.period())));
        return model.cumulative(season).mean() / season;
    }
}
