// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.retail;

import io.replenish.benchmarks.Arguments;
import io.replenish.benchmarks.Command;
import io.replenish.benchmarks.UsageException;
import io.replenish.benchmarks.accuracy.Scores;
import io.replenish.benchmarks.accuracy.Trial;
import io.replenish.benchmarks.data.CsvFile;
import io.replenish.benchmarks.data.TestSeries;
import io.replenish.benchmarks.methods.ForecastMethod;
import io.replenish.benchmarks.methods.Methods;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/** The automatic choice on daily sales beside methods of R. */
public final class DailyCommand implements Command {

    private static final int DAYS_PER_WEEK = 7;

    /** What R was given: two years. */
    private static final int KNOWN = 730;

    private static final double NANOS_PER_MILLI = 1e6;

    @Override
    public String name() {
        return "daily";
    }

    @Override
    public String usage() {
        return "STORE_ITEM_DAILY.csv[.gz] R_MODELS.csv R_FORECASTS.csv";
    }

    @Override
    public String summary() {
        return "MASE on the daily series that R forecast, weekly season, beside R's";
    }

    @Override
    public int run(final Arguments arguments, final PrintStream out)
            throws IOException, UsageException {
        final List<Path> files =
                arguments.files("STORE_ITEM_DAILY.csv", "R_MODELS.csv", "R_FORECASTS.csv");
        final List<TestSeries> series = series(files.get(0), files.get(2));
        final Map<String, Map<String, Double>> theirs = new TreeMap<>();
        for (final CSVRecord line : CsvFile.read(files.get(1), "series_id", "method", "mase")) {
            theirs.computeIfAbsent("R " + line.get("method"), m -> new HashMap<>())
                    .put(line.get("series_id"), CsvFile.number(line, "mase"));
        }
        final ForecastMethod method = Methods.automatic();
        out.println(method.name() + ": " + method.settings());
        final List<String> names = new ArrayList<>(List.of(method.name()));
        names.addAll(theirs.keySet());
        final double[] sums = new double[names.size()];
        for (final TestSeries one : series) {
            final Trial trial = Trial.successful(method, one);
            final double[] mases = new double[names.size()];
            mases[0] = mase(one, trial.forecast().point());
            for (int m = 1; m < mases.length; m++) {
                mases[m] = theirs.get(names.get(m)).getOrDefault(one.id(), Double.NaN);
            }
            Arrays.setAll(sums, m -> sums[m] + mases[m]);
            out.println(
                    line(one.id(), names, mases)
                            + String.format(
                                    Locale.ROOT,
                                    "  %.0f CPU ms  %s",
                                    trial.cpuNanos() / NANOS_PER_MILLI,
                                    trial.forecast().order()));
        }
        out.println(
                line(
                        "mean MASE",
                        names,
                        Arrays.stream(sums).map(s -> s / series.size()).toArray()));
        return 0;
    }

    private static String line(final String head, final List<String> names, final double[] mases) {
        final StringBuilder line = new StringBuilder(head);
        for (int m = 0; m < mases.length; m++) {
            line.append(String.format(Locale.ROOT, "  %s %.4f", names.get(m), mases[m]));
        }
        return line.toString();
    }

    /** Returns the MASE for a lag of a week, as in R's table. */
    static double mase(final TestSeries series, final double[] point) {
        return Scores.mase(
                series.test(), point, Scores.naiveScale(series.train(), series.period()));
    }

    /**
     * Returns the series that R forecast: the last days of each are what came, and two years before
     * are known.
     *
     * @throws UsageException if a series is not in the file of sales, or ends otherwise
     */
    static List<TestSeries> series(final Path sales, final Path forecasts)
            throws IOException, UsageException {
        final Map<String, double[]> days = StoreItemFile.read(sales).days();
        final Map<String, Map<Integer, Double>> actual = new TreeMap<>();
        for (final CSVRecord line : CsvFile.read(forecasts, "series_id", "step", "actual")) {
            actual.computeIfAbsent(line.get("series_id"), id -> new TreeMap<>())
                    .put(CsvFile.integer(line, "step"), CsvFile.number(line, "actual"));
        }
        final List<TestSeries> all = new ArrayList<>();
        for (final Map.Entry<String, Map<Integer, Double>> one : actual.entrySet()) {
            final double[] test = one.getValue().values().stream().mapToDouble(v -> v).toArray();
            final double[] values = days.get(one.getKey());
            if (values == null) {
                throw new UsageException("the sales of " + one.getKey() + " are not in " + sales);
            }
            final int end = values.length - test.length;
            if (end < KNOWN
                    || !Arrays.equals(Arrays.copyOfRange(values, end, values.length), test)) {
                throw new UsageException("the sales of " + one.getKey() + " do not end as R's");
            }
            final double[] train = Arrays.copyOfRange(values, end - KNOWN, end);
            all.add(new TestSeries(one.getKey(), "daily", DAYS_PER_WEEK, train, test));
        }
        return all;
    }
}
