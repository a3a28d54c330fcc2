// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.kernel;

import io.replenish.benchmarks.Arguments;
import io.replenish.benchmarks.Command;
import io.replenish.benchmarks.CpuClock;
import io.replenish.benchmarks.UsageException;
import io.replenish.benchmarks.data.SeriesFile;
import io.replenish.benchmarks.data.TestSeries;
import io.replenish.engine.forecast.sarima.NonStationaryException;
import io.replenish.engine.forecast.sarima.SarimaEstimator.Effort;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Fits airline models to the logarithms of real series, ours and JDemetra+'s in turn. */
public final class AirlineCommand implements Command {

    /** Rounds over all series; the last one counts, the others warm up. */
    private static final int ROUNDS = 4;

    /**
     * Evaluations in a row that are timed as one: the clock is not fine enough for a single one.
     */
    private static final int LIKELIHOODS = 100;

    /** Where likelihoods are evaluated: both coefficients. */
    private static final double THETA = -0.6;

    /** A log-likelihood that is lower by more has missed the maximum. */
    private static final double MISSED = 0.01;

    private static final double NANOS_PER_MICRO = 1e3;

    @Override
    public String name() {
        return "airline";
    }

    @Override
    public String usage() {
        return "SERIES.csv[.gz]";
    }

    @Override
    public String summary() {
        return "mean CPU time of a likelihood and a fit over the seasonal series of a file, ours and JDemetra+'s";
    }

    @Override
    public int run(final Arguments arguments, final PrintStream out)
            throws IOException, UsageException {
        final List<Airline> all =
                SeriesFile.read(arguments.files("SERIES.csv").get(0)).stream()
                        .filter(AirlineCommand::isSuitable)
                        .map(
                                s ->
                                        new Airline(
                                                Arrays.stream(s.train()).map(Math::log).toArray(),
                                                s.period()))
                        .toList();
        if (all.isEmpty()) {
            throw new UsageException("no series is seasonal, positive, complete and long enough");
        }
        out.println(
                "the logarithms of "
                        + all.size()
                        + " series, by CPU time of the thread, after "
                        + (ROUNDS - 1)
                        + " rounds to warm up");
        compare(
                "one likelihood",
                List.of(
                        new Candidate("JDemetra+", a -> a.jdemetraLikelihood(THETA, THETA), all),
                        new Candidate("ours", a -> a.replenishLikelihood(THETA, THETA), all)),
                all,
                LIKELIHOODS,
                out);
        compare(
                "one fit",
                List.of(
                        new Candidate("JDemetra+", Airline::jdemetraFit, all),
                        ours(all, Effort.QUICK),
                        ours(all, Effort.SINGLE),
                        ours(all, Effort.THOROUGH)),
                all,
                1,
                out);
        return 0;
    }

    private static Candidate ours(final List<Airline> all, final Effort... efforts) {
        return new Candidate(
                "ours, "
                        + Arrays.stream(efforts)
                                .map(effort -> effort.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" and ")),
                airline -> airline.replenishFit(efforts),
                all);
    }

    private static void compare(
            final String what,
            final List<Candidate> candidates,
            final List<Airline> all,
            final int repetitions,
            final PrintStream out) {
        for (int round = 0; round < ROUNDS; round++) {
            candidates.forEach(candidate -> candidate.nanos = 0);
            for (int i = 0; i < all.size(); i++) {
                for (final Candidate candidate : candidates) {
                    candidate.measure(all.get(i), i, repetitions);
                }
            }
        }
        candidates.forEach(
                candidate ->
                        candidate.print(what, candidates.get(0), all.size() * repetitions, out));
    }

    private static boolean isSuitable(final TestSeries series) {
        // beyond two seasons and a few: what is left by differencing exceeds a season
        return series.period() > 1
                && series.train().length > 2 * series.period() + 2
                && Arrays.stream(series.train()).allMatch(v -> v > 0);
    }

    /** What may fail on the way. */
    @FunctionalInterface
    private interface Computation {
        double of(Airline airline) throws NonStationaryException;
    }

    /** One way to compute, what it took and what it found. */
    private static final class Candidate {

        private final String name;
        private final Computation computation;
        private final double[] found;
        private long nanos;

        Candidate(final String name, final Computation computation, final List<Airline> all) {
            this.name = name;
            this.computation = computation;
            found = new double[all.size()];
        }

        void measure(final Airline airline, final int index, final int repetitions) {
            final long start = CpuClock.nanos();
            try {
                for (int i = 0; i < repetitions; i++) {
                    found[index] = computation.of(airline);
                }
            } catch (NonStationaryException e) {
                throw new IllegalStateException("an airline model is always stationary", e);
            }
            nanos += CpuClock.nanos() - start;
        }

        void print(
                final String what, final Candidate other, final int count, final PrintStream out) {
            int missed = 0;
            double most = 0;
            for (int i = 0; i < found.length; i++) {
                final double lacking = other.found[i] - found[i];
                missed += lacking > MISSED ? 1 : 0;
                most = Math.max(most, lacking);
            }
            out.println(
                    String.format(
                            Locale.ROOT,
                            "%-14s  %-22s %9.2f us, ratio %.3f; log-likelihood lower by more than %.2f"
                                    + " on %d series, by at most %.1e",
                            what,
                            name,
                            nanos / NANOS_PER_MICRO / count,
                            (double) nanos / other.nanos,
                            MISSED,
                            missed,
                            most));
        }
    }
}
