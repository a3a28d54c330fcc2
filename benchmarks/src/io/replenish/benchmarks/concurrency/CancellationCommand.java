// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.concurrency;

import io.replenish.benchmarks.Arguments;
import io.replenish.benchmarks.Command;
import io.replenish.benchmarks.UsageException;
import io.replenish.benchmarks.data.SeriesFile;
import io.replenish.benchmarks.data.TestSeries;
import io.replenish.engine.data.Progress;
import io.replenish.engine.forecast.ForecastSettings;
import io.replenish.engine.forecast.Observations;
import io.replenish.engine.forecast.SeriesForecaster;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/** How long learning goes on after it was cancelled. */
public final class CancellationCommand implements Command {

    private static final String THREADS = "--threads";
    private static final String TRIALS = "--trials";
    private static final int DEFAULT_TRIALS = 100;
    private static final long SEED = 1;

    /** Learning is cancelled at some time before this. */
    private static final int LATEST_MILLIS = 300;

    /** How the engine's threads are named. */
    private static final String WORKER = "replenish-forecast";

    private static final double NANOS_PER_MILLI = 1e6;

    @Override
    public String name() {
        return "cancellation";
    }

    @Override
    public String usage() {
        return "SERIES.csv[.gz] [" + THREADS + " N] [" + TRIALS + " N]";
    }

    @Override
    public String summary() {
        return "time from cancelling to the return of learning, all series at once";
    }

    @Override
    public List<String> options() {
        return List.of(THREADS, TRIALS);
    }

    @Override
    public int run(final Arguments arguments, final PrintStream out)
            throws IOException, UsageException {
        final List<TestSeries> all = SeriesFile.read(arguments.files("SERIES.csv").get(0));
        final int threads = arguments.positive(THREADS, Runtime.getRuntime().availableProcessors());
        final int period = all.stream().mapToInt(TestSeries::period).max().orElse(1);
        final List<Observations> series =
                all.stream()
                        .filter(s -> s.period() == period)
                        .map(s -> Observations.of(s.train()))
                        .toList();
        SeriesForecaster.learnAll(
                series, period, ForecastSettings.defaults(), threads, Progress.none());
        final SplittableRandom random = new SplittableRandom(SEED);
        final int trials = arguments.positive(TRIALS, DEFAULT_TRIALS);
        final double[] returned = new double[trials];
        final double[] quiet = new double[trials];
        for (int trial = 0; trial < trials; trial++) {
            final AtomicLong cancelledAt = new AtomicLong();
            learnUntilCancelled(
                    series, period, threads, 1 + random.nextInt(LATEST_MILLIS), cancelledAt);
            returned[trial] = millisSince(cancelledAt);
            awaitWorkers();
            quiet[trial] = millisSince(cancelledAt);
        }
        out.println(
                trials
                        + " trials on "
                        + series.size()
                        + " series of period "
                        + period
                        + ", "
                        + threads
                        + " threads, warm; ms from cancelling");
        print("to the return", returned, out);
        print("to the end of the last thread", quiet, out);
        return 0;
    }

    private static void print(final String what, final double[] millis, final PrintStream out) {
        Arrays.sort(millis);
        out.println(
                String.format(
                        Locale.ROOT,
                        "%-30s median %.1f, 95 %% %.1f, largest %.1f",
                        what,
                        millis[millis.length / 2],
                        millis[millis.length * 95 / 100],
                        millis[millis.length - 1]));
    }

    /** Returns 0 if there was nothing left to cancel. */
    private static double millisSince(final AtomicLong cancelledAt) {
        final long at = cancelledAt.get();
        return at == 0 ? 0 : (System.nanoTime() - at) / NANOS_PER_MILLI;
    }

    private static void learnUntilCancelled(
            final List<Observations> series,
            final int period,
            final int threads,
            final long delay,
            final AtomicLong cancelledAt) {
        final Progress progress =
                fraction -> {
                    if (cancelledAt.get() != 0) {
                        throw new CancellationException();
                    }
                };
        final Thread user =
                new Thread(
                        () -> {
                            try {
                                Thread.sleep(delay);
                                cancelledAt.set(System.nanoTime());
                            } catch (InterruptedException e) {
                                // learning was faster: there is nothing to cancel
                            }
                        });
        user.start();
        try {
            SeriesForecaster.learnAll(
                    series, period, ForecastSettings.defaults(), threads, progress);
            cancelledAt.set(0);
        } catch (CancellationException e) {
            // as wanted
        } finally {
            user.interrupt();
        }
    }

    private static void awaitWorkers() {
        try {
            for (final Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().startsWith(WORKER)) {
                    thread.join();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
