// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import java.util.Arrays;

/**
 * A model in plain arrays, to be stored and read again.
 *
 * @param kind which kind of model
 * @param integers orders, periods and switches
 * @param parameters coefficients and variances
 * @param values the series; NaN = missing
 */
public record ModelState(String kind, int[] integers, double[] parameters, double[] values) {

    /** Copies the arrays. */
    public ModelState {
        integers = integers.clone();
        parameters = parameters.clone();
        values = values.clone();
    }

    @Override
    public boolean equals(final Object other) {
        return other instanceof ModelState that
                && kind.equals(that.kind)
                && Arrays.equals(integers, that.integers)
                && Arrays.equals(parameters, that.parameters)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + Arrays.hashCode(parameters);
    }

    @Override
    public String toString() {
        return kind + " " + Arrays.toString(integers) + " " + Arrays.toString(parameters);
    }
}
