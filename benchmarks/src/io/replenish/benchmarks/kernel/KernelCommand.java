// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.kernel;

import io.replenish.benchmarks.Arguments;
import io.replenish.benchmarks.Command;
import io.replenish.benchmarks.UsageException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures one likelihood and one airline fit by JMH, in JVMs of their own.
 *
 * <p>JMH measures one method for a while and then the other. As the speed of a virtual machine can
 * change between them, all are measured in rounds, and what is told is the median of the ratios
 * within a round.
 */
public final class KernelCommand implements Command {

    private static final int ROUNDS = 5;
    private static final String OURS = " replenish";
    private static final String THEIRS = " jdemetra";

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
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.seconds(1))
                        .forks(1)
                        .shouldFailOnError(true)
                        .build();
        final List<Map<String, Double>> rounds = new ArrayList<>();
        try {
            for (int round = 0; round < ROUNDS; round++) {
                rounds.add(micros(new Runner(options).run()));
            }
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
        print(rounds, out);
        return 0;
    }

    /** Returns the time of every benchmark, by its class, shape and method. */
    private static Map<String, Double> micros(final Collection<RunResult> results) {
        final Map<String, Double> micros = new TreeMap<>();
        for (final RunResult result : results) {
            final String[] path = result.getParams().getBenchmark().split("\\.");
            micros.put(
                    path[path.length - 2]
                            + " "
                            + result.getParams().getParam("shape")
                            + " "
                            + path[path.length - 1],
                    result.getPrimaryResult().getScore());
        }
        return micros;
    }

    private static void print(final List<Map<String, Double>> rounds, final PrintStream out) {
        for (final String key : rounds.get(0).keySet()) {
            if (key.endsWith(OURS)) {
                final String what = key.substring(0, key.length() - OURS.length());
                final double[] ours = sorted(rounds, round -> round.get(key));
                final double[] theirs = sorted(rounds, round -> round.get(what + THEIRS));
                final double[] ratios =
                        sorted(rounds, round -> round.get(key) / round.get(what + THEIRS));
                out.println(
                        String.format(
                                Locale.ROOT,
                                "%-28s ours %8.2f us, JDemetra+ %8.2f us, ratio %.3f"
                                        + " (%.3f to %.3f in %d rounds)",
                                what,
                                ours[ROUNDS / 2],
                                theirs[ROUNDS / 2],
                                ratios[ROUNDS / 2],
                                ratios[0],
                                ratios[ROUNDS - 1],
                                ROUNDS));
            }
        }
    }

    private static double[] sorted(
            final List<Map<String, Double>> rounds,
            final ToDoubleFunction<Map<String, Double>> figure) {
        return rounds.stream().mapToDouble(figure).sorted().toArray();
    }
}
