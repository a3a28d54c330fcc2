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
            final Observations observations, final int period, final ForecastSettings settings) {
        final RegressorScreen screen = RegressorScreen.of(observations);
        if (period <= LONGEST_POLYNOMIAL) {
            return choose(screen.kept(), period, settings).with(screen.dropped());
        }
        final Optional<FourierTerms> waves = waves(screen.kept(), period, settings);
        final SeriesSelection chosen =
                choose(
                        screen.kept().with(waves.map(FourierTerms::terms).orElse(List.of())),
                        1,
                        settings);
        return new SeriesSelection(
                        chosen.model,
                        waves.map(w -> chosen.trace.withFirst(w.test())).orElse(chosen.trace))
                .with(screen.dropped());
    }

    private SeriesSelection with(final List<String> notes) {
        return new SeriesSelection(model, trace.with(notes));
    }

    private static Optional<FourierTerms> waves(
            final Observations observations, final int period, final ForecastSettings settings) {
        final long known =
                Arrays.stream(observations.values()).filter(v -> !Double.isNaN(v)).count();
        return settings.season() == SeasonChoice.NEVER || known < 2L * period
                ? Optional.empty()
                : Optional.of(
                        FourierTerms.choose(
                                observations,
                                period,
                                settings.season() == SeasonChoice.ALWAYS ? 1 : 0));
    }

    /** Chooses a model, and chooses anew with its outliers if there are any. */
    private static SeriesSelection choose(
            final Observations observations, final int period, final ForecastSettings settings) {
        final SeriesSelection plain = chooseOnce(observations, period, settings);
        if (!settings.outliers() || plain.model.isEmpty()) {
            return plain;
        }
        final List<Outlier> outliers = OutlierDetector.of(best(plain.model.get())).find();
        if (outliers.isEmpty()) {
            return plain.with(List.of("no outlier was found"));
        }
        final SeriesSelection again = chooseOnce(observations.with(outliers), period, settings);
        return again.model.isPresent() ? again : plain;
    }

    private static SeriesSelection chooseOnce(
            final Observations observations, final int period, final ForecastSettings settings) {
        final AutoSarima auto = new AutoSarima(observations, period, settings);
        return new SeriesSelection(auto.choose(), auto.trace());
    }

    private static SarimaModel best(final ForecastModel model) {
        return model instanceof AverageModel average
                ? average.members().get(0)
                : (SarimaModel) model;
    }
}
