// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.learning;

import io.replenish.engine.forecast.AverageModel;
import io.replenish.engine.forecast.FoundOutlier;
import io.replenish.engine.forecast.LearnedSeries;
import io.replenish.engine.forecast.SarimaModel;
import io.replenish.engine.forecast.SelectionTrace;
import io.replenish.engine.forecast.SeriesModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of a series.
 *
 * @param history its past, as far as the model has seen it
 * @param learned what was learned of it; empty if the history cannot be used
 * @param notes what else there is to say, in sentences
 */
public record LearnedHistory(
        DemandHistory history, Optional<LearnedSeries> learned, List<String> notes) {

    /** What the orders of a model are the orders of. */
    private static final String MODEL_PREFIX = "ARIMA";

    /** Copies the list. */
    public LearnedHistory {
        notes = List.copyOf(notes);
    }

    /** Returns what the series was given. */
    public Outcome outcome() {
        if (learned.isEmpty()) {
            return Outcome.NONE;
        } else if (learned.get().isFallback()) {
            return Outcome.SIMPLE;
        }
        return learned.get().model().isSeasonal() ? Outcome.SARIMA : Outcome.ARIMA;
    }

    /** Returns the model with its place on the calendar; empty if there is none. */
    public Optional<SeriesModel> model() {
        return learned.map(
                series ->
                        new SeriesModel(
                                history.key(),
                                history.unit(),
                                history.lastPeriod(),
                                series.model()));
    }

    /**
     * Returns the name of the model for people, such as {@code ARIMA(0,1,1)(0,1,1)[7]}, the best
     * one of an average; empty if there is none.
     */
    public Optional<String> modelName() {
        return learned.map(
                series -> {
                    final List<String> averaged = averaged();
                    if (averaged.isEmpty()) {
                        return series.isFallback()
                                ? capitalized(series.model().description())
                                : MODEL_PREFIX + series.model().description();
                    }
                    return averaged.get(0)
                            + (averaged.size() > 1
                                    ? ", averaged with " + (averaged.size() - 1) + " more"
                                    : "");
                });
    }

    /**
     * The names of the models whose forecasts are averaged, best first; empty if there is only one.
     */
    private List<String> averaged() {
        return learned.map(LearnedSeries::model)
                .filter(AverageModel.class::isInstance)
                .map(AverageModel.class::cast)
                .map(average -> average.members().stream().map(LearnedHistory::name).toList())
                .orElse(List.of());
    }

    /** Returns the name of a model for people. */
    static String name(final SarimaModel model) {
        return MODEL_PREFIX + model.description();
    }

    /** Returns the test that decided on the season; empty if none was made. */
    public Optional<SelectionTrace.Test> seasonTest() {
        return tests().filter(LearnedHistory::isSeasonTest).findFirst();
    }

    static boolean isSeasonTest(final SelectionTrace.Test test) {
        return test.name().equals(SelectionTrace.Test.SEASON)
                || test.name().equals(SelectionTrace.Test.LONG_SEASON);
    }

    /**
     * Returns the name of the second best model that could have been taken; empty if there is none.
     */
    public Optional<String> runnerUp() {
        return secondModel().map(model -> MODEL_PREFIX + model.model());
    }

    /**
     * Returns by how much the criterion of the runner-up is worse than that of the model; NaN if
     * there is none.
     */
    public double runnerUpDistance() {
        return secondModel()
                .map(model -> model.criterion() - models().get(0).criterion())
                .orElse(Double.NaN);
    }

    private Optional<SelectionTrace.Model> secondModel() {
        return models().stream()
                .skip(1)
                .limit(1)
                .filter(model -> model.note().isEmpty() && Double.isFinite(model.criterion()))
                .findFirst();
    }

    /** Returns why it is this model, or why there is none, in words. */
    public String reason() {
        if (history.problem().isPresent()) {
            return history.problem().get() + '.';
        }
        final StringBuilder words =
                new StringBuilder(
                        history.isDelisted()
                                ? "Delisted before "
                                        + history.lastPeriod()
                                        + ": no demand is to come."
                                : sentence(learned.orElseThrow().trace().reason()));
        if (averaged().size() > 1) {
            words.append(" Its forecasts are averaged with those of ")
                    .append(String.join("; ", averaged().subList(1, averaged().size())))
                    .append('.');
        }
        learned.stream()
                .flatMap(series -> series.trace().notes().stream())
                .forEach(note -> words.append(' ').append(sentence(note)));
        final String outliers =
                outliers()
                        .map(o -> o.words(period(o.outlier().time())))
                        .collect(Collectors.joining("; "));
        if (!outliers.isEmpty()) {
            words.append(" Outliers: ").append(outliers).append('.');
        }
        notes.forEach(note -> words.append(' ').append(note));
        final String tests = tests().map(LearnedHistory::words).collect(Collectors.joining("; "));
        return tests.isEmpty() ? words.toString() : words + " Tests: " + tests + '.';
    }

    /**
     * A sentence begins with a capital letter, or with the name of a model, which begins with a
     * bracket.
     */
    private static String sentence(final String text) {
        return (text.startsWith("(") ? MODEL_PREFIX + text : capitalized(text)) + '.';
    }

    private Stream<FoundOutlier> outliers() {
        return learned.flatMap(LearnedSeries::best).stream().flatMap(m -> m.outliers().stream());
    }

    /** Returns the period at a time of the series, 0 for the first, by its first day. */
    String period(final int time) {
        return PeriodNumbers.plus(
                        history.unit(), history.lastPeriod(), time + 1L - history.length())
                .toString();
    }

    private List<SelectionTrace.Model> models() {
        return outcome() == Outcome.SARIMA || outcome() == Outcome.ARIMA
                ? learned.orElseThrow().trace().models()
                : List.of();
    }

    private Stream<SelectionTrace.Test> tests() {
        return learned.stream().flatMap(series -> series.trace().tests().stream());
    }

    private static String words(final SelectionTrace.Test test) {
        if (Double.isNaN(test.statistic())) {
            return test.name() + ": " + test.conclusion();
        }
        return Double.isNaN(test.threshold())
                ? String.format(
                        Locale.ROOT,
                        "%s %.3f: %s",
                        test.name(),
                        test.statistic(),
                        test.conclusion())
                : String.format(
                        Locale.ROOT,
                        "%s %.3f (threshold %.3f): %s",
                        test.name(),
                        test.statistic(),
                        test.threshold(),
                        test.conclusion());
    }

    /** Returns a text with a capital letter at its beginning. */
    static String capitalized(final String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
