// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import io.replenish.engine.forecast.sarima.LinearFit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Leaves out regressors whose effect the data cannot tell.
 *
 * @param kept the series with the other regressors
 * @param dropped why each of those left out was, in words
 */
record RegressorScreen(Observations kept, List<String> dropped) {

    static RegressorScreen of(final Observations observations) {
        final double[][] columns = observations.columns();
        final double[] values = observations.values();
        final boolean[] informative = LinearFit.informative(values, columns);
        final List<Regressor> kept = new ArrayList<>();
        final List<String> dropped = new ArrayList<>();
        for (int c = 0; c < columns.length; c++) {
            final Regressor regressor = observations.regressors().get(c);
            if (informative[c]) {
                kept.add(regressor);
            } else {
                dropped.add(
                        "\"" + regressor.title() + "\" is left out: " + reason(values, columns[c]));
            }
        }
        return new RegressorScreen(new Observations(values, kept), dropped);
    }

    private static String reason(final double[] values, final double[] column) {
        final double[] seen =
                IntStream.range(0, column.length)
                        .filter(t -> !Double.isNaN(values[t]))
                        .mapToDouble(t -> column[t])
                        .toArray();
        final double squares = Arrays.stream(seen).map(v -> v * v).sum();
        if (Arrays.stream(seen).distinct().count() < 2) {
            return "it never changes while demand is known";
        } else if (squares == Double.POSITIVE_INFINITY) {
            return "its values are too large to calculate with; divide them all by the same number";
        } else if (squares < Double.MIN_NORMAL) {
            return "its values are too small to calculate with; multiply them all by the same"
                    + " number";
        }
        return LinearFit.informative(values, new double[][] {column})[0]
                ? "it follows from the regressors before it"
                : "it hardly changes, for its size, while demand is known; subtract the same number"
                        + " from all its values";
    }
}
