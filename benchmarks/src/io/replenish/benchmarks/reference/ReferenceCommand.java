// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.reference;

import io.replenish.benchmarks.Arguments;
import io.replenish.benchmarks.Command;
import io.replenish.benchmarks.UsageException;
import io.replenish.benchmarks.data.CsvFile;
import io.replenish.engine.forecast.sarima.NonStationaryException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * Likelihoods, estimates and forecasts of models of fixed order against those of other programs.
 */
public final class ReferenceCommand implements Command {

    @Override
    public String name() {
        return "reference";
    }

    @Override
    public String usage() {
        return "CASES.csv SERIES.csv FORECASTS.csv";
    }

    @Override
    public String summary() {
        return "models of fixed order against exact numbers; exit code 1 if a case misses a bar";
    }

    @Override
    public int run(final Arguments arguments, final PrintStream out)
            throws IOException, UsageException {
        final List<Path> files = arguments.files("CASES.csv", "SERIES.csv", "FORECASTS.csv");
        final List<CSVRecord> cases = CsvFile.read(files.get(0), ReferenceCase.COLUMNS);
        final Map<String, List<Double>> series = new HashMap<>();
        for (final CSVRecord line : CsvFile.read(files.get(1), "series", "value")) {
            add(series, line.get("series"), CsvFile.number(line, "value"));
        }
        final Map<String, List<Double>> means = new HashMap<>();
        final Map<String, List<Double>> deviations = new HashMap<>();
        for (final CSVRecord line :
                CsvFile.read(
                        files.get(2),
                        "case",
                        "dense_mean",
                        "dense_se",
                        "sm_mean_at_R",
                        "sm_se_at_R")) {
            // dense algebra is blank where it cannot be done
            final boolean dense = !line.get("dense_mean").isEmpty();
            add(
                    means,
                    line.get("case"),
                    CsvFile.number(line, dense ? "dense_mean" : "sm_mean_at_R"));
            add(
                    deviations,
                    line.get("case"),
                    CsvFile.number(line, dense ? "dense_se" : "sm_se_at_R"));
        }
        int within = 0;
        for (final CSVRecord line : cases) {
            final ReferenceCase reference =
                    ReferenceCase.of(line, values(series, line.get("series")));
            final double[] mean = values(means, reference.name());
            final double[] deviation = values(deviations, reference.name());
            within += isWithinBars(reference, mean, deviation, out) ? 1 : 0;
        }
        out.println(within + " of " + cases.size() + " cases within the bars");
        return within == cases.size() && within > 0 ? 0 : 1;
    }

    private static boolean isWithinBars(
            final ReferenceCase reference,
            final double[] means,
            final double[] deviations,
            final PrintStream out) {
        final String name = reference.name() + " " + reference.order();
        try {
            final ReferenceCheck check = ReferenceCheck.of(reference, means, deviations);
            out.println(
                    String.format(
                            Locale.ROOT,
                            "%-26s log-likelihood at R %+.1e, own fit %+.1e, forecast mean %.1e,"
                                    + " standard error %.1e  %s",
                            name,
                            check.likelihood(),
                            check.fit(),
                            check.mean(),
                            check.deviation(),
                            check.isWithinBars() ? "ok" : "MISSED"));
            return check.isWithinBars();
        } catch (NonStationaryException | RuntimeException e) {
            out.println(name + " MISSED: " + e);
            return false;
        }
    }

    private static void add(
            final Map<String, List<Double>> lists, final String key, final double value) {
        lists.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    private static double[] values(final Map<String, List<Double>> lists, final String key)
            throws UsageException {
        if (!lists.containsKey(key)) {
            throw new UsageException("there are no records of " + key);
        }
        return lists.get(key).stream().mapToDouble(v -> v).toArray();
    }
}
