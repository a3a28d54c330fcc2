// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.accuracy;

import io.replenish.benchmarks.data.TestSeries;
import io.replenish.benchmarks.methods.ForecastMethod;
import io.replenish.benchmarks.methods.MethodForecast;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables of errors: one line per period type, and one for all series. */
final class AccuracyReport {

    private static final String POOLED = "all";
    private static final String HEADER =
            String.format(
                    Locale.ROOT,
                    "%-10s %6s %8s %8s %7s %6s %6s %6s %12s",
                    "type",
                    "series",
                    "failures",
                    "sMAPE",
                    "MASE",
                    "OWA",
                    "cov80",
                    "cov95",
                    "series/CPU s");

    private final List<ForecastMethod> methods;
    private final List<TestSeries> series;
    private final List<List<Trial>> trials;
    private final List<MethodForecast> naive2;
    private final Map<String, Scorecard> naive2Cards;

    /**
     * Makes a report.
     *
     * @param trials per series one trial of each method
     * @param naive2 per series the forecast that errors are compared with
     */
    AccuracyReport(
            final List<ForecastMethod> methods,
            final List<TestSeries> series,
            final List<List<Trial>> trials,
            final List<MethodForecast> naive2) {
        this.methods = methods;
        this.series = series;
        this.trials = trials;
        this.naive2 = naive2;
        naive2Cards = cards(naive2.stream().map(f -> new Trial(f, "", 0)).toList());
    }

    /** Prints a table per method, and the ratios of the first to each other one. */
    void print(final PrintStream out) {
        final List<Map<String, Scorecard>> all = new ArrayList<>();
        for (int m = 0; m < methods.size(); m++) {
            all.add(cards(trialsOf(m)));
            print(out, methods.get(m), all.get(m));
            failures(out, m);
        }
        for (int m = 1; m < methods.size(); m++) {
            ratios(out, m, all.get(0), all.get(m));
        }
    }

    private List<Trial> trialsOf(final int method) {
        return trials.stream().map(t -> t.get(method)).toList();
    }

    private Map<String, Scorecard> cards(final List<Trial> of) {
        final Map<String, Scorecard> cards = new LinkedHashMap<>();
        final Scorecard pooled = new Scorecard();
        for (int i = 0; i < of.size(); i++) {
            final TestSeries one = series.get(i);
            final Scorecard card = cards.computeIfAbsent(one.type(), t -> new Scorecard());
            card.add(one, of.get(i), naive2.get(i));
            pooled.add(one, of.get(i), naive2.get(i));
        }
        cards.put(POOLED, pooled);
        return cards;
    }

    private void print(
            final PrintStream out,
            final ForecastMethod method,
            final Map<String, Scorecard> cards) {
        out.println(method.name() + ": " + method.settings());
        out.println(HEADER);
        cards.forEach(
                (type, card) ->
                        out.println(
                                String.format(
                                        Locale.ROOT,
                                        "%-10s %6d %8d %8.3f %7.4f %6.4f %6.4f %6.4f %12.2f",
                                        type,
                                        card.series(),
                                        card.failures(),
                                        card.smape(),
                                        card.mase(),
                                        card.owa(naive2Cards.get(type)),
                                        card.coverage80(),
                                        card.coverage95(),
                                        card.seriesPerCpuSecond())));
        out.println();
    }

    private void failures(final PrintStream out, final int method) {
        for (int i = 0; i < series.size(); i++) {
            final Trial trial = trials.get(i).get(method);
            if (trial.isFailed()) {
                out.println(
                        methods.get(method).name()
                                + " failed on "
                                + series.get(i).id()
                                + ", scored as naive2: "
                                + trial.failure());
            }
        }
    }

    private void ratios(
            final PrintStream out,
            final int other,
            final Map<String, Scorecard> ours,
            final Map<String, Scorecard> theirs) {
        out.println(methods.get(0).name() + " as a multiple of " + methods.get(other).name() + ":");
        ours.forEach(
                (type, card) ->
                        out.println(
                                String.format(
                                        Locale.ROOT,
                                        "%-10s sMAPE %.4f, MASE %.4f, series per CPU second %.2f",
                                        type,
                                        card.smape() / theirs.get(type).smape(),
                                        card.mase() / theirs.get(type).mase(),
                                        card.seriesPerCpuSecond()
                                                / theirs.get(type).seriesPerCpuSecond())));
    }
}
