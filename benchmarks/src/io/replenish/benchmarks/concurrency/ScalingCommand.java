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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Two threads against one, beside a loop that needs nothing but a processor and so shows what the
 * machine can give.
 */
public final class ScalingCommand implements Command {

    private static final int THREADS = 2;

    /** Measurements of each kind, in turn; the shortest counts, as others only make it longer. */
    private static final int DEFAULT_ROUNDS = 7;

    private static final String ROUNDS = "--rounds";

    private static final int TASKS = 200;
    private static final int STEPS_PER_TASK = 5_000_000;
    private static final double NANOS_PER_SECOND = 1e9;

    @Override
    public String name() {
        return "scaling";
    }

    @Override
    public String usage() {
        return "SERIES.csv[.gz] [" + ROUNDS + " N]";
    }

    @Override
    public String summary() {
        return "speed-up by a second thread, beside that of a loop of pure arithmetic";
    }

    @Override
    public List<String> options() {
        return List.of(ROUNDS);
    }

    @Override
    public int run(final Arguments arguments, final PrintStream out)
            throws IOException, UsageException {
        final Map<Integer, List<double[]>> byPeriod = new TreeMap<>();
        for (final TestSeries one : SeriesFile.read(arguments.files("SERIES.csv").get(0))) {
            byPeriod.computeIfAbsent(one.period(), p -> new ArrayList<>()).add(one.train());
        }
        final double[] loop = {Double.MAX_VALUE, Double.MAX_VALUE};
        final double[] learning = {Double.MAX_VALUE, Double.MAX_VALUE};
        final int rounds = arguments.positive(ROUNDS, DEFAULT_ROUNDS);
        for (int round = 0; round < rounds; round++) {
            for (int t = 0; t < THREADS; t++) {
                final int threads = t + 1;
                loop[t] = Math.min(loop[t], seconds(() -> calibrate(threads)));
                learning[t] = Math.min(learning[t], seconds(() -> learn(byPeriod, threads)));
            }
        }
        print("pure arithmetic", loop, out);
        print("learning", learning, out);
        out.println(
                String.format(
                        Locale.ROOT,
                        "learning as a share of pure arithmetic: %.3f",
                        learning[0] / learning[1] / (loop[0] / loop[1])));
        return 0;
    }

    private static void print(final String what, final double[] seconds, final PrintStream out) {
        out.println(
                String.format(
                        Locale.ROOT,
                        "%-16s 1 thread %.2f s, %d threads %.2f s, speed-up %.3f",
                        what,
                        seconds[0],
                        THREADS,
                        seconds[1],
                        seconds[0] / seconds[1]));
    }

    private static double seconds(final Runnable work) {
        final long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / NANOS_PER_SECOND;
    }

    private static void learn(final Map<Integer, List<double[]>> byPeriod, final int threads) {
        byPeriod.forEach(
                (period, series) ->
                        SeriesForecaster.learnAll(
                                series.stream().map(Observations::of).toList(),
                                period,
                                ForecastSettings.defaults(),
                                threads,
                                Progress.none()));
    }

    private static void calibrate(final int threads) {
        final ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            final Callable<Double> task = ScalingCommand::arithmetic;
            for (final Future<Double> result : pool.invokeAll(copies(task))) {
                if (result.get().isNaN()) {
                    throw new IllegalStateException("arithmetic does not work here");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }

    private static List<Callable<Double>> copies(final Callable<Double> task) {
        final List<Callable<Double>> tasks = new ArrayList<>(TASKS);
        for (int i = 0; i < TASKS; i++) {
            tasks.add(task);
        }
        return tasks;
    }

    /** Each step waits for the one before, as in a filter. */
    private static double arithmetic() {
        final double[] state = new double[8];
        Arrays.fill(state, 0.5);
        for (int i = 0; i < STEPS_PER_TASK; i++) {
            final int at = i & 7;
            state[at] = 3.9 * state[at] * (1 - state[at]);
        }
        return Arrays.stream(state).sum();
    }
}
