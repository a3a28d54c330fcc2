// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.retail;

import io.replenish.benchmarks.Arguments;
import io.replenish.benchmarks.Command;
import io.replenish.benchmarks.UsageException;
import io.replenish.benchmarks.accuracy.Scores;
import io.replenish.benchmarks.accuracy.Trial;
import io.replenish.benchmarks.data.TestSeries;
import io.replenish.benchmarks.methods.ForecastMethod;
import io.replenish.benchmarks.methods.Methods;
import io.replenish.benchmarks.methods.SeasonalNaive;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The automatic choice on weekly sales, with a season of 52 weeks. */
public final class WeeklyCommand implements Command {

    private static final int WEEKS = 52;

    /** Rounds over all series; the last one counts, the others warm up. */
    private static final int ROUNDS = 3;

    private static final double NANOS_PER_MILLI = 1e6;

    @Override
    public String name() {
        return "weekly";
    }

    @Override
    public String usage() {
        return "STORE_ITEM_DAILY.csv[.gz]";
    }

    @Override
    public String summary() {
        return "CPU time and errors of the automatic choice on weekly sales, 52 weeks ahead";
    }

    @Override
    public int run(final Arguments arguments, final PrintStream out)
            throws IOException, UsageException {
        final List<TestSeries> parts = new ArrayList<>();
        final List<TestSeries> wholes = new ArrayList<>();
        StoreItemFile.read(arguments.files("STORE_ITEM_DAILY.csv").get(0))
                .weeks()
                .forEach(
                        (id, weeks) -> {
                            parts.add(
                                    new TestSeries(
                                            id,
                                            "weekly",
                                            WEEKS,
                                            Arrays.copyOf(weeks, weeks.length - WEEKS),
                                            Arrays.copyOfRange(
                                                    weeks, weeks.length - WEEKS, weeks.length)));
                            wholes.add(
                                    new TestSeries(id, "weekly", WEEKS, weeks, new double[WEEKS]));
                        });
        final ForecastMethod method = Methods.automatic();
        final ForecastMethod naive = new SeasonalNaive();
        List<Trial> ours = List.of();
        List<Trial> onWholes = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            ours = trials(method, parts);
            onWholes = trials(method, wholes);
        }
        out.println(
                parts.size()
                        + " series, summed to whole weeks from Monday; after "
                        + (ROUNDS - 1)
                        + " rounds to warm up");
        out.println(method.name() + ": " + method.settings());
        printCost("without the last " + WEEKS + " weeks", parts, ours, out);
        printCost("to the end", wholes, onWholes, out);
        out.println(
                String.format(
                        Locale.ROOT,
                        "mean MASE of the last %d weeks %.4f, of seasonal naive %.4f",
                        WEEKS,
                        mase(parts, ours),
                        mase(parts, trials(naive, parts))));
        return 0;
    }

    private static List<Trial> trials(final ForecastMethod method, final List<TestSeries> series) {
        return series.stream().map(one -> Trial.successful(method, one)).toList();
    }

    private static void printCost(
            final String what,
            final List<TestSeries> series,
            final List<Trial> trials,
            final PrintStream out) {
        final double[] millis =
                trials.stream().mapToDouble(t -> t.cpuNanos() / NANOS_PER_MILLI).sorted().toArray();
        out.println(
                String.format(
                        Locale.ROOT,
                        "CPU ms for choice and forecast, %s (%d weeks): median %.1f, 95 %% %.1f,"
                                + " largest %.1f",
                        what,
                        series.get(0).train().length,
                        millis[millis.length / 2],
                        millis[millis.length * 95 / 100],
                        millis[millis.length - 1]));
    }

    private static double mase(final List<TestSeries> series, final List<Trial> trials) {
        double sum = 0;
        for (int i = 0; i < series.size(); i++) {
            final TestSeries one = series.get(i);
            sum +=
                    Scores.mase(
                            one.test(),
                            trials.get(i).forecast().point(),
                            Scores.naiveScale(one.train(), one.period()));
        }
        return sum / series.size();
    }
}
