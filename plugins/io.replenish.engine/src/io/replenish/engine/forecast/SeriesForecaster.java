// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import io.replenish.engine.data.OnThreads;
import io.replenish.engine.data.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Learns models of demand series. Whatever the series is, there is a model, at worst a simple one
 * with the reason.
 */
public final class SeriesForecaster {

    /** Below this, a model of any order describes the noise. */
    private static final int FEWEST_FOR_A_MODEL = 8;

    private SeriesForecaster() {}

    /**
     * Learns one series without regressors; see {@link #learn(Observations, int,
     * ForecastSettings)}.
     */
    public static LearnedSeries learn(
            final double[] values, final int period, final ForecastSettings settings) {
        return learn(Observations.of(values), period, settings);
    }

    /**
     * Learns one series.
     *
     * @param observations demand per period, in time order, and what it may depend on
     * @param period periods per season, 1 if there is none
     * @throws IllegalArgumentException if the period is less than 1
     */
    public static LearnedSeries learn(
            final Observations observations, final int period, final ForecastSettings settings) {
        if (period < 1) {
            throw new IllegalArgumentException("a season has 1 or more periods, got " + period);
        }
        final Deadline deadline = settings.deadline();
        final int known = observations.length() - settings.heldOut();
        if (settings.heldOut() == 0 || known < 1) {
            return learnAll(observations, period, settings, deadline, Optional.empty());
        }
        final Observations past = observations.first(known);
        final LearnedSeries first = learnAll(past, period, settings, deadline, Optional.empty());
        final Accuracy accuracy = heldOut(observations, past, first.model(), period);
        if (settings.withheld(observations.length()) > 0) {
            return new LearnedSeries(
                    first.model(), first.trace(), first.inSample(), Optional.of(accuracy));
        }
        final Optional<ForecastModel> refitted =
                new AutoSarima(
                                new Observations(observations.values(), first.model().regressors()),
                                period,
                                settings,
                                deadline)
                        .refit(first.model());
        if (refitted.isPresent()) {
            return new LearnedSeries(
                    refitted.get(),
                    first.trace(),
                    inSample(refitted.get(), observations.values(), period),
                    Optional.of(accuracy));
        }
        return learnAll(observations, period, settings, deadline, Optional.of(accuracy));
    }

    /** How good forecasts of the held-out periods are, as far as their regressors are known. */
    private static Accuracy heldOut(
            final Observations observations,
            final Observations past,
            final ForecastModel model,
            final int period) {
        final int heldOut = observations.length() - past.length();
        final double[] forecasts = new double[heldOut];
        Arrays.fill(forecasts, Double.NaN);
        final int known = model.knownPeriods(heldOut);
        if (known > 0) {
            System.arraycopy(model.forecast(known).mean(), 0, forecasts, 0, known);
        }
        return Accuracy.of(
                Arrays.copyOfRange(observations.values(), past.length(), observations.length()),
                forecasts,
                Accuracy.naiveScale(past.values(), period));
    }

    private static LearnedSeries learnAll(
            final Observations observations,
            final int period,
            final ForecastSettings settings,
            final Deadline deadline,
            final Optional<Accuracy> heldOut) {
        final double[] values = observations.values();
        final Optional<Fallback> simple = Fallback.withoutModel(values, FEWEST_FOR_A_MODEL);
        if (simple.isPresent()) {
            return fallback(
                    simple.get(),
                    new SelectionTrace(List.of(), List.of(), ""),
                    values,
                    period,
                    settings,
                    heldOut);
        }
        final SeriesSelection selection =
                SeriesSelection.of(observations, period, settings, deadline);
        final SelectionTrace trace = selection.trace();
        if (selection.model().isEmpty()) {
            return fallback(
                    Fallback.afterFailure(values, period, trace.reason()),
                    trace,
                    values,
                    period,
                    settings,
                    heldOut);
        }
        final ForecastModel model = selection.model().get();
        return new LearnedSeries(model, trace, inSample(model, values, period), heldOut);
    }

    private static LearnedSeries fallback(
            final Fallback fallback,
            final SelectionTrace trace,
            final double[] values,
            final int period,
            final ForecastSettings settings,
            final Optional<Accuracy> heldOut) {
        final ForecastModel model =
                new BaselineModel(
                        fallback.kind(),
                        fallback.kind() == BaselineModel.Kind.SEASONAL_NAIVE ? period : 1,
                        values,
                        settings.nonNegative());
        return new LearnedSeries(
                model,
                trace.withReason(fallback.reason()),
                inSample(model, values, period),
                heldOut);
    }

    private static Accuracy inSample(
            final ForecastModel model, final double[] values, final int period) {
        return Accuracy.of(values, model.fitted(), Accuracy.naiveScale(values, period));
    }

    /**
     * Learns many series, on several threads.
     *
     * @param series the series, each as for {@link #learn(Observations, int, ForecastSettings)}
     * @param threads number of threads, 1 or more; the result does not depend on it
     * @param progress told how far it is, several times a second, on the calling thread; if it
     *     cancels, the threads stop within the evaluation of a likelihood
     * @return one result per series, in the same order
     */
    public static List<LearnedSeries> learnAll(
            final List<Observations> series,
            final int period,
            final ForecastSettings settings,
            final int threads,
            final Progress progress) {
        return OnThreads.map(series, one -> learn(one, period, settings), threads, progress);
    }
}
