// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import io.replenish.engine.testing.SharedData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** One of the fixed-order models whose exact likelihood was computed by other programs. */
final class ReferenceCase {

    final String name;
    final SarimaOrder order;
    final double[] values;
    final double[][] regressors;
    final double[] effects;
    final SarimaCoefficients coefficients;
    final Map<String, Double> standardErrors;
    final double sigma2;
    final double exactAtR;
    final double exactBest;
    final boolean mean;
    final boolean drift;

    private ReferenceCase(final Map<String, String> row, final double[] raw) {
        name = row.get("case");
        order =
                new SarimaOrder(
                        integer(row, "p"),
                        integer(row, "d"),
                        integer(row, "q"),
                        integer(row, "P"),
                        integer(row, "D"),
                        integer(row, "Q"),
                        integer(row, "m"));
        final String transform = row.get("transform");
        final DoubleUnaryOperator f =
                transform.equals("log")
                        ? Math::log
                        : transform.equals("log10") ? Math::log10 : DoubleUnaryOperator.identity();
        values = Arrays.stream(raw).map(f).toArray();
        final Map<String, Double> given = pairs(row.get("r_coef"));
        standardErrors = pairs(row.get("r_se"));
        coefficients =
                new SarimaCoefficients(
                        numbered(given, "ar"),
                        numbered(given, "ma"),
                        numbered(given, "sar"),
                        numbered(given, "sma"));
        mean = given.containsKey("intercept");
        drift = given.containsKey("drift");
        regressors = regressors(0, values.length);
        effects = new double[regressors.length];
        if (mean) {
            effects[0] = given.get("intercept");
        }
        if (drift) {
            effects[effects.length - 1] = given.get("drift");
        }
        sigma2 = Double.parseDouble(row.get("r_sigma2"));
        exactAtR = Double.parseDouble(row.get("loglik_exact_at_R"));
        exactBest = Double.parseDouble(row.get("loglik_exact_best_known"));
    }

    /**
     * The mean and the drift, as far as the model has them, at n times after {@code from} others.
     */
    double[][] regressors(final int from, final int n) {
        final List<double[]> columns = new ArrayList<>();
        if (mean) {
            final double[] ones = new double[n];
            Arrays.fill(ones, 1);
            columns.add(ones);
        }
        if (drift) {
            final double[] times = new double[n];
            Arrays.setAll(times, t -> from + t + 1);
            columns.add(times);
        }
        return columns.toArray(double[][]::new);
    }

    /** The series less the mean and the drift that the other program found. */
    double[] adjusted() {
        final double[] adjusted = values.clone();
        for (int c = 0; c < effects.length; c++) {
            for (int t = 0; t < adjusted.length; t++) {
                adjusted[t] -= effects[c] * regressors[c][t];
            }
        }
        return adjusted;
    }

    /** The names that the other program gives to the coefficients, in their order here. */
    String[] names() {
        final List<String> names = new ArrayList<>();
        final int[] counts = {order.p(), order.q(), order.seasonalP(), order.seasonalQ()};
        final String[] kinds = {"ar", "ma", "sar", "sma"};
        for (int kind = 0; kind < kinds.length; kind++) {
            for (int i = 1; i <= counts[kind]; i++) {
                names.add(kinds[kind] + i);
            }
        }
        return names.toArray(String[]::new);
    }

    static List<ReferenceCase> all() {
        final Map<String, List<Double>> series = new HashMap<>();
        for (final String[] row : SharedData.csv("fixed_order_series.csv")) {
            if (!row[0].equals("series")) {
                series.computeIfAbsent(row[0], s -> new ArrayList<>())
                        .add(
                                row[4].isEmpty() || row[4].equals("NA")
                                        ? Double.NaN
                                        : Double.parseDouble(row[4]));
            }
        }
        final List<String[]> records = SharedData.csv("fixed_order_cases.csv");
        final List<ReferenceCase> cases = new ArrayList<>();
        for (final String[] record : records.subList(1, records.size())) {
            final Map<String, String> row = new HashMap<>();
            for (int i = 0; i < record.length; i++) {
                row.put(records.get(0)[i], record[i]);
            }
            cases.add(
                    new ReferenceCase(
                            row,
                            series.get(row.get("series")).stream().mapToDouble(v -> v).toArray()));
        }
        return cases;
    }

    private static int integer(final Map<String, String> row, final String name) {
        return Integer.parseInt(row.get(name));
    }

    private static Map<String, Double> pairs(final String text) {
        final Map<String, Double> pairs = new HashMap<>();
        for (final String pair : text.split(";")) {
            final String[] parts = pair.split("=");
            if (parts.length == 2) {
                pairs.put(parts[0], Double.parseDouble(parts[1]));
            }
        }
        return pairs;
    }

    private static double[] numbered(final Map<String, Double> pairs, final String prefix) {
        int count = 0;
        while (pairs.containsKey(prefix + (count + 1))) {
            count++;
        }
        final double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = pairs.get(prefix + (i + 1));
        }
        return values;
    }
}
