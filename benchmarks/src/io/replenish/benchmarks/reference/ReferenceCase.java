// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.reference;

import io.replenish.benchmarks.UsageException;
import io.replenish.benchmarks.data.CsvFile;
import io.replenish.engine.forecast.sarima.SarimaCoefficients;
import io.replenish.engine.forecast.sarima.SarimaOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.csv.CSVRecord;

/**
 * A model of fixed order of one series, as R fitted it.
 *
 * @param values the series, transformed
 * @param constant whether there is a mean
 * @param drift whether there is a linear trend before differencing
 * @param effects R's mean and drift, as far as there are
 * @param sigma2 R's innovation variance
 * @param logLikelihood the exact log-likelihood at R's coefficients
 * @param bestKnown the largest exact log-likelihood that any program found
 */
record ReferenceCase(
        String name,
        SarimaOrder order,
        double[] values,
        boolean constant,
        boolean drift,
        double[] effects,
        SarimaCoefficients coefficients,
        double sigma2,
        double logLikelihood,
        double bestKnown) {

    /** The columns that are read. */
    static final String[] COLUMNS = {
        "case",
        "series",
        "transform",
        "p",
        "d",
        "q",
        "P",
        "D",
        "Q",
        "m",
        "r_coef",
        "r_sigma2",
        "loglik_exact_at_R",
        "loglik_exact_best_known"
    };

    /**
     * Reads a case.
     *
     * @param raw the series before transformation
     */
    static ReferenceCase of(final CSVRecord line, final double[] raw) throws UsageException {
        final Map<String, Double> given = pairs(line.get("r_coef"));
        final List<Double> effects = new ArrayList<>();
        for (final String name : new String[] {"intercept", "drift"}) {
            if (given.containsKey(name)) {
                effects.add(given.get(name));
            }
        }
        return new ReferenceCase(
                line.get("case"),
                order(line),
                Arrays.stream(raw).map(transform(line.get("transform"))).toArray(),
                given.containsKey("intercept"),
                given.containsKey("drift"),
                effects.stream().mapToDouble(e -> e).toArray(),
                new SarimaCoefficients(
                        numbered(given, "ar"),
                        numbered(given, "ma"),
                        numbered(given, "sar"),
                        numbered(given, "sma")),
                CsvFile.number(line, "r_sigma2"),
                CsvFile.number(line, "loglik_exact_at_R"),
                CsvFile.number(line, "loglik_exact_best_known"));
    }

    private static SarimaOrder order(final CSVRecord line) throws UsageException {
        final int[] orders = new int[7];
        final String[] names = {"p", "d", "q", "P", "D", "Q", "m"};
        for (int i = 0; i < orders.length; i++) {
            orders[i] = CsvFile.integer(line, names[i]);
        }
        return new SarimaOrder(
                orders[0], orders[1], orders[2], orders[3], orders[4], orders[5], orders[6]);
    }

    private static DoubleUnaryOperator transform(final String name) throws UsageException {
        switch (name) {
            case "none":
                return DoubleUnaryOperator.identity();
            case "log":
                return Math::log;
            case "log10":
                return Math::log10;
            default:
                throw new UsageException("transform must be none, log or log10, got " + name);
        }
    }

    private static Map<String, Double> pairs(final String text) {
        final Map<String, Double> pairs = new HashMap<>();
        for (final String pair : text.split(";")) {
            final String[] parts = pair.split("=");
            if (parts.length == 2) {
                pairs.put(parts[0], Double.valueOf(parts[1]));
            }
        }
        return pairs;
    }

    private static double[] numbered(final Map<String, Double> pairs, final String prefix) {
        final List<Double> values = new ArrayList<>();
        while (pairs.containsKey(prefix + (values.size() + 1))) {
            values.add(pairs.get(prefix + (values.size() + 1)));
        }
        return values.stream().mapToDouble(v -> v).toArray();
    }

    /** Returns the regressors, a column each, at times after {@code from} others. */
    double[][] regressors(final int from, final int count) {
        final List<double[]> columns = new ArrayList<>();
        if (constant) {
            final double[] ones = new double[count];
            Arrays.fill(ones, 1);
            columns.add(ones);
        }
        if (drift) {
            final double[] times = new double[count];
            Arrays.setAll(times, t -> from + t + 1);
            columns.add(times);
        }
        return columns.toArray(double[][]::new);
    }

    /** Returns R's mean and drift at times after {@code from} others. */
    double[] level(final int from, final int count) {
        final double[][] regressors = regressors(from, count);
        final double[] level = new double[count];
        for (int c = 0; c < effects.length; c++) {
            for (int t = 0; t < count; t++) {
                level[t] += effects[c] * regressors[c][t];
            }
        }
        return level;
    }

    /** Returns the series less R's mean and drift. */
    double[] adjusted() {
        final double[] level = level(0, values.length);
        final double[] adjusted = values.clone();
        Arrays.setAll(adjusted, t -> adjusted[t] - level[t]);
        return adjusted;
    }
}
