// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.learning;

import io.replenish.engine.data.Progress;
import io.replenish.engine.forecast.FittedTo;
import io.replenish.engine.forecast.ForecastSettings;
import io.replenish.engine.forecast.LearnedSeries;
import io.replenish.engine.forecast.Observations;
import io.replenish.engine.forecast.SeasonChoice;
import io.replenish.engine.forecast.SeriesForecaster;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Learns a model for every history that can be used. */
public final class SeriesLearner {

    private SeriesLearner() {}

    /**
     * Learns all histories, on several threads. A delisted series gets a forecast of zero, whatever
     * its past. Where the settings withhold the last periods, the results are those of the
     * histories without them.
     *
     * @param seasonLength periods per season, 1 if there is none
     * @param threads number of threads; the result does not depend on it
     * @param progress told of every series, may cancel
     * @return one result per history, in the same order
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static List<LearnedHistory> learn(
            final List<DemandHistory> histories,
            final int seasonLength,
            final ForecastSettings settings,
            final int threads,
            final Progress progress) {
        final List<Observations> values =
                histories.stream()
                        .filter(history -> history.problem().isEmpty())
                        .map(history -> toLearn(history, settings))
                        .toList();
        final Iterator<LearnedSeries> learned =
                SeriesForecaster.learnAll(values, seasonLength, settings, threads, progress)
                        .iterator();
        final List<LearnedHistory> results = new ArrayList<>();
        for (final DemandHistory history : histories) {
            if (history.problem().isPresent()) {
                results.add(new LearnedHistory(history, Optional.empty(), List.of()));
            } else {
                final LearnedSeries series = learned.next();
                results.add(
                        new LearnedHistory(
                                seen(history, settings),
                                Optional.of(series),
                                notes(history, series, seasonLength, settings)));
            }
        }
        return results;
    }

    private static List<String> notes(
            final DemandHistory history,
            final LearnedSeries series,
            final int seasonLength,
            final ForecastSettings settings) {
        return Stream.concat(
                        history.notes().stream(),
                        Stream.of(
                                        withheldNote(history, settings),
                                        seasonNote(series, seasonLength, settings))
                                .flatMap(Optional::stream))
                .toList();
    }

    private static Optional<String> seasonNote(
            final LearnedSeries series, final int seasonLength, final ForecastSettings settings) {
        if (series.isFallback() || series.model().isSeasonal()) {
            return Optional.empty();
        } else if (settings.season() == SeasonChoice.NEVER || seasonLength < 2) {
            return Optional.of("No season was looked for, as the settings say.");
        }
        final boolean tested =
                series.trace().tests().stream().anyMatch(LearnedHistory::isSeasonTest);
        return tested || settings.bounds().seasonalD() == 0
                ? Optional.empty()
                : Optional.of(
                        "No season was looked for: it takes two seasons of "
                                + seasonLength
                                + " periods and a few more.");
    }

    private static Optional<String> withheldNote(
            final DemandHistory history, final ForecastSettings settings) {
        if (settings.fittedTo() == FittedTo.ALL || settings.heldOut() == 0) {
            return Optional.empty();
        } else if (settings.withheld(history.length()) == 0) {
            return Optional.of(
                    "Fitted to all periods: the series is too short to hold out the last "
                            + settings.heldOut()
                            + '.');
        }
        return Optional.of(
                "Fitted without the "
                        + settings.heldOut()
                        + " held-out periods up to "
                        + history.lastPeriod()
                        + ": forecasts begin with the first of them.");
    }

    /** The part of a history that its model is fitted to. */
    private static DemandHistory seen(
            final DemandHistory history, final ForecastSettings settings) {
        return history.withoutLast(settings.withheld(history.length()));
    }

    /**
     * What forecasts are made of and tested on. For a product that was given up, nothing but zero.
     */
    private static Observations toLearn(
            final DemandHistory history, final ForecastSettings settings) {
        return seen(history, settings).isDelisted()
                ? Observations.of(new double[1])
                : history.observations();
    }
}
