// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import io.replenish.engine.forecast.sarima.LinearFit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
                        "\""
                                + regressor.title()
                                + "\" is left out: "
                                + (isConstant(values, columns[c])
                                        ? "it never changes while demand is known"
                                        : "it follows from the regressors before it"));
            }
        }
        return new RegressorScreen(new Observations(values, kept), dropped);
    }

    private static boolean isConstant(final double[] values, final double[] column) {
        final double[] seen = new double[column.length];
        Arrays.setAll(seen, t -> Double.isNaN(values[t]) ? Double.NaN : column[t]);
        return Arrays.stream(seen).filter(v -> !Double.isNaN(v)).distinct().count() < 2;
    }
}
