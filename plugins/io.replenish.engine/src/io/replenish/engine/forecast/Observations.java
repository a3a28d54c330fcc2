// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A series and what it may depend on. A value that is infinite, or has a regressor without value,
 * is missing.
 *
 * @param values in time order; NaN = missing
 * @param regressors with distinct names
 */
public record Observations(double[] values, List<Regressor> regressors) {

    /**
     * Copies and checks the parts.
     *
     * @throws IllegalArgumentException if two regressors have one name
     */
    public Observations {
        regressors = List.copyOf(regressors);
        final long names = regressors.stream().map(Regressor::title).distinct().count();
        if (names < regressors.size()) {
            throw new IllegalArgumentException(
                    "two of the regressors have one name: "
                            + regressors.stream().map(Regressor::title).toList());
        }
        final double[][] columns = columns(regressors, values.length);
        final double[] given = values;
        values =
                IntStream.range(0, values.length)
                        .mapToDouble(
                                t ->
                                        Double.isFinite(given[t])
                                                        && Arrays.stream(columns)
                                                                .noneMatch(c -> Double.isNaN(c[t]))
                                                ? given[t]
                                                : Double.NaN)
                        .toArray();
    }

    /** Returns a series that depends on nothing but its past. */
    public static Observations of(final double[] values) {
        return new Observations(values, List.of());
    }

    /** Returns the number of periods. */
    public int length() {
        return values.length;
    }

    /** Returns the regressors in the periods of the series, one array each. */
    double[][] columns() {
        return columns(regressors, values.length);
    }

    private static double[][] columns(final List<Regressor> regressors, final int length) {
        return regressors.stream().map(r -> r.column(0, length)).toArray(double[][]::new);
    }

    /** Returns the first periods alone; the regressors stay known after them. */
    Observations first(final int periods) {
        return new Observations(Arrays.copyOf(values, periods), regressors);
    }

    /** Returns the series with more regressors. */
    Observations with(final List<? extends Regressor> more) {
        return new Observations(values, Stream.concat(regressors.stream(), more.stream()).toList());
    }

    @Override
    public boolean equals(final Object other) {
        return other instanceof Observations that
                && Arrays.equals(values, that.values)
                && regressors.equals(that.regressors);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + regressors.hashCode();
    }

    @Override
    public String toString() {
        return values.length + " values, regressors " + regressors;
    }
}
