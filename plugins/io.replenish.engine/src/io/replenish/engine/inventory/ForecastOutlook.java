// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.demand.DemandClass;
import io.replenish.engine.forecast.DemandDistribution;
import io.replenish.engine.forecast.Forecast;
import io.replenish.engine.forecast.ForecastModel;
import io.replenish.engine.inventory.theory.EmpiricalDemand;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

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

    /** {@inheritDoc} It is that of the series that the model has learned. */
    @Override
    public Optional<DemandClass> demandClass() {
        return Optional.of(DemandClass.ofSeries(model.state().values()));
    }

    /**
     * {@inheritDoc} It is that of the errors of forecasts one period ahead, see {@link PastErrors}.
     */
    @Override
    public Optional<EmpiricalDemand> pastErrors(final double periods) {
        final double[] errors = model.state().values();
        final double[] fitted = model.fitted();
        for (int t = 0; t < errors.length; t++) {
            errors[t] -= fitted[t];
        }
        return PastErrors.of(errors, periods);
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
