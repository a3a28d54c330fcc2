// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.accuracy;

import io.replenish.benchmarks.Arguments;
import io.replenish.benchmarks.Command;
import io.replenish.benchmarks.UsageException;
import io.replenish.benchmarks.data.SeriesFile;
import io.replenish.benchmarks.data.TestSeries;
import io.replenish.benchmarks.methods.ForecastMethod;
import io.replenish.benchmarks.methods.MethodForecast;
import io.replenish.benchmarks.methods.Methods;
import io.replenish.benchmarks.methods.Naive2;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Forecasts the test parts of series and tells errors, coverage and cost. */
public final class AccuracyCommand implements Command {

    private static final String METHOD = "--method";
    private static final String OPPONENT = "--opponent";
    private static final String THREADS = "--threads";
    private static final String GAPS = "--gap-every";
    private static final String OUT = "--out";

    /** Forecasts per method before it is timed: enough that the JVM has compiled it. */
    private static final int WARM_UP = 4000;

    @Override
    public String name() {
        return "accuracy";
    }

    @Override
    public String usage() {
        return "SERIES.csv[.gz] [--method "
                + String.join("|", Methods.names())
                + "] [--opponent METHOD] [--gap-every N] [--threads N]"
                + " [--out FORECASTS.csv]";
    }

    @Override
    public String summary() {
        return "errors, coverage and cost of forecasts of the test parts of series";
    }

    @Override
    public List<String> options() {
        return List.of(METHOD, OPPONENT, GAPS, THREADS, OUT);
    }

    @Override
    public int run(final Arguments arguments, final PrintStream out)
            throws IOException, UsageException {
        final Path file = arguments.files("SERIES.csv").get(0);
        final List<ForecastMethod> methods = new ArrayList<>();
        methods.add(Methods.named(arguments.option(METHOD).orElse("auto")));
        final Optional<String> opponent = arguments.option(OPPONENT);
        if (opponent.isPresent()) {
            methods.add(Methods.named(opponent.get()));
        }
        final int threads = arguments.positive(THREADS, 1);
        final List<TestSeries> series = SeriesFile.read(file);
        final int every = arguments.positive(GAPS, Integer.MAX_VALUE);
        final List<TestSeries> known = series.stream().map(one -> one.withGaps(every)).toList();
        warmUp(methods, known);
        final List<List<Trial>> trials = Trial.all(methods, known, threads);
        final ForecastMethod naive2 = new Naive2();
        final List<MethodForecast> benchmark =
                series.stream()
                        .map(s -> naive2.forecast(s.train(), s.period(), s.test().length))
                        .toList();
        out.println(
                "OWA: against naive2. cov80, cov95: share of points within their interval."
                        + " series/CPU s: by the CPU time of the working thread, "
                        + threads
                        + " working, after "
                        + WARM_UP
                        + " forecasts by each method to warm up.");
        if (arguments.option(GAPS).isPresent()) {
            out.println("Methods, but not naive2, miss 1 of " + every + " observations.");
        }
        out.println();
        new AccuracyReport(methods, series, trials, benchmark).print(out);
        final Optional<String> target = arguments.option(OUT);
        if (target.isPresent()) {
            ForecastFile.write(
                    Path.of(target.get()), series, trials.stream().map(t -> t.get(0)).toList());
        }
        return 0;
    }

    private static void warmUp(final List<ForecastMethod> methods, final List<TestSeries> series) {
        for (int i = 0; i < WARM_UP; i++) {
            // evenly over the file, as kinds of series often come one after the other
            final TestSeries one = series.get((int) ((long) i * series.size() / WARM_UP));
            for (final ForecastMethod method : methods) {
                Trial.of(method, one);
            }
        }
    }
}
