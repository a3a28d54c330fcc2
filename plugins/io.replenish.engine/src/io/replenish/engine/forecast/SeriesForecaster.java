// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import io.replenish.engine.data.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Learns models of demand series. Whatever the series is, there is a model, at worst a simple one
 * with the reason.
 */
public final class SeriesForecaster {

    /** Below this, a model of any order describes the noise. */
    private static final int FEWEST_FOR_A_MODEL = 8;

    private SeriesForecaster() {}

    /**
     * Learns one series.
     *
     * @param values demand per period, in time order; NaN or infinite = missing
     * @param period periods per season, 1 if there is none
     * @throws IllegalArgumentException if the period is less than 1
     */
    public static LearnedSeries learn(
            final double[] values, final int period, final ForecastSettings settings) {
        if (period < 1) {
            throw new IllegalArgumentException("a season has 1 or more periods, got " + period);
        }
        final double[] clean =
                Arrays.stream(values).map(v -> Double.isFinite(v) ? v : Double.NaN).toArray();
        final int known = clean.length - settings.heldOut();
        if (settings.heldOut() == 0 || known < 1) {
            return learnAll(clean, period, settings, Optional.empty());
        }
        final double[] past = Arrays.copyOf(clean, known);
        final LearnedSeries first = learnAll(past, period, settings, Optional.empty());
        final Accuracy accuracy =
                Accuracy.of(
                        Arrays.copyOfRange(clean, known, clean.length),
                        first.model().forecast(settings.heldOut()).mean(),
                        Accuracy.naiveScale(past, period));
        if (settings.withheld(clean.length) > 0) {
            return new LearnedSeries(
                    first.model(), first.trace(), first.inSample(), Optional.of(accuracy));
        }
        final Optional<ForecastModel> refitted =
                new AutoSarima(clean, period, settings).refit(first.model());
        if (refitted.isPresent()) {
            return new LearnedSeries(
                    refitted.get(),
                    first.trace(),
                    inSample(refitted.get(), clean, period),
                    Optional.of(accuracy));
        }
        return learnAll(clean, period, settings, Optional.of(accuracy));
    }

    private static LearnedSeries learnAll(
            final double[] values,
            final int period,
            final ForecastSettings settings,
            final Optional<Accuracy> heldOut) {
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
        final AutoSarima auto = new AutoSarima(values, period, settings);
        final Optional<ForecastModel> model = auto.choose();
        if (model.isEmpty()) {
            return fallback(
                    Fallback.afterFailure(values, period, auto.trace().reason()),
                    auto.trace(),
                    values,
                    period,
                    settings,
                    heldOut);
        }
        return new LearnedSeries(
                model.get(), auto.trace(), inSample(model.get(), values, period), heldOut);
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
                new SelectionTrace(trace.tests(), trace.models(), fallback.reason()),
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
     * @param series the series, each as for {@link #learn}
     * @param threads number of threads, 1 or more; the result does not depend on it
     * @param progress told of each finished series, on the calling thread; may cancel
     * @return one result per series, in the same order
     */
    public static List<LearnedSeries> learnAll(
            final List<double[]> series,
            final int period,
            final ForecastSettings settings,
            final int threads,
            final Progress progress) {
        if (threads < 1) {
            throw new IllegalArgumentException("1 or more threads are needed, got " + threads);
        }
        final ExecutorService pool =
                Executors.newFixedThreadPool(
                        threads,
                        task -> {
                            final Thread thread = new Thread(task, "replenish-forecast");
                            thread.setDaemon(true);
                            return thread;
                        });
        try {
            final List<Future<LearnedSeries>> futures = new ArrayList<>();
            for (final double[] values : series) {
                futures.add(pool.submit(() -> learn(values, period, settings)));
            }
            final List<LearnedSeries> results = new ArrayList<>();
            for (final Future<LearnedSeries> future : futures) {
                results.add(future.get());
                progress.report((double) results.size() / series.size());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while learning");
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "a series could not be learned: " + e.getCause(), e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
