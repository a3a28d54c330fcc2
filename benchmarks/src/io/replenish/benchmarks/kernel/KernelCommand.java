// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.kernel;

import io.replenish.benchmarks.Arguments;
import io.replenish.benchmarks.Command;
import io.replenish.benchmarks.UsageException;
import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures one likelihood and one airline fit by JMH, in JVMs of their own. */
public final class KernelCommand implements Command {

    @Override
    public String name() {
        return "kernel";
    }

    @Override
    public String usage() {
        return "";
    }

    @Override
    public String summary() {
        return "JMH: one exact likelihood, one airline fit; ours and JDemetra+'s";
    }

    @Override
    public int run(final Arguments arguments, final PrintStream out) throws UsageException {
        arguments.files();
        final Options options =
                new OptionsBuilder()
                        .include(LikelihoodBenchmark.class.getName())
                        .include(AirlineFitBenchmark.class.getName())
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.MICROSECONDS)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .forks(2)
                        .shouldFailOnError(true)
                        .build();
        try {
            print(new Runner(options).run(), out);
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
        return 0;
    }

    private static void print(final Collection<RunResult> results, final PrintStream out) {
        final Map<String, Double> micros = new TreeMap<>();
        for (final RunResult result : results) {
            final String benchmark = result.getParams().getBenchmark();
            final String[] path = benchmark.split("\\.");
            micros.put(
                    path[path.length - 2]
                            + " "
                            + result.getParams().getParam("shape")
                            + " "
                            + path[path.length - 1],
                    result.getPrimaryResult().getScore());
        }
        micros.forEach(
                (key, ours) -> {
                    if (key.endsWith(" replenish")) {
                        final String what = key.substring(0, key.lastIndexOf(' '));
                        final double theirs = micros.get(what + " jdemetra");
                        out.println(
                                String.format(
                                        Locale.ROOT,
                                        "%-28s ours %8.2f us, JDemetra+ %8.2f us, ratio %.3f",
                                        what,
                                        ours,
                                        theirs,
                                        ours / theirs));
                    }
                });
    }
}
