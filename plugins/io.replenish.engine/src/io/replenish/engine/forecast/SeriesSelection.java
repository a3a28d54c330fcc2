// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The way from a series to its model: regressors that tell nothing are left out, a long season
 * becomes waves, orders are chosen, and chosen again with the outliers that were found.
 *
 * @param model the model; empty if none could be fitted
 * @param trace how it was chosen
 */
record SeriesSelection(Optional<ForecastModel> model, SelectionTrace trace) {

    /** The state of a seasonal polynomial is as long as the season, and so is every step. */
    private static final int LONGEST_POLYNOMIAL = 60;

    /** Chooses and fits a model. */
    static SeriesSelection of(
            final Observations observations,
            final int period,
            final ForecastSettings settings,
            final Deadline deadline) {
        final RegressorScreen screen = RegressorScreen.of(observations);
        final SeriesSelection chosen =
                period > LONGEST_POLYNOMIAL
                        ? withWaves(screen.kept(), period, settings, deadline)
                        : choose(screen.kept(), period, settings, deadline);
        final SelectionTrace trace = chosen.trace.with(screen.dropped());
        return new SeriesSelection(
                chosen.model, deadline.isMissed() ? trace.withCutShort() : trace);
    }

    private static SeriesSelection withWaves(
            final Observations observations,
            final int period,
            final ForecastSettings settings,
            final Deadline deadline) {
        final long known =
                Arrays.stream(observations.values()).filter(v -> !Double.isNaN(v)).count();
        if (settings.season() == SeasonChoice.NEVER || known < 2L * period) {
            return choose(observations, 1, settings, deadline);
        }
        final FourierTerms waves =
                FourierTerms.choose(
                        observations,
                        period,
                        settings.season() == SeasonChoice.ALWAYS ? 1 : 0,
                        deadline);
        final SeriesSelection chosen =
                choose(observations.with(waves.terms()), 1, settings, deadline);
        return new SeriesSelection(chosen.model, chosen.trace.withFirst(waves.test()));
    }

    /** Chooses a model, and chooses anew with its outliers if there are any. */
    private static SeriesSelection choose(
            final Observations observations,
            final int period,
            final ForecastSettings settings,
            final Deadline deadline) {
        final SeriesSelection plain = chooseOnce(observations, period, settings, deadline);
        final Optional<SarimaModel> best = plain.model.map(SeriesSelection::best);
        if (!settings.outliers() || best.isEmpty()) {
            return plain;
        }
        final List<Outlier> outliers = OutlierDetector.of(best.get(), deadline).find();
        if (outliers.isEmpty()) {
            return new SeriesSelection(
                    plain.model, plain.trace.with(List.of("no outlier was found")));
        }
        final SeriesSelection again =
                chooseOnce(observations.with(outliers), period, settings, deadline);
        return again.model.isPresent() ? again : plain;
    }

    private static SeriesSelection chooseOnce(
            final Observations observations,
            final int period,
            final ForecastSettings settings,
            final Deadline deadline) {
        final AutoSarima auto = new AutoSarima(observations, period, settings, deadline);
        return new SeriesSelection(auto.choose(), auto.trace());
    }

    private static SarimaModel best(final ForecastModel model) {
        return model instanceof AverageModel average
                ? average.members().get(0)
                : (SarimaModel) model;
    }
}
