// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A model in plain arrays, to be stored and read again.
 *
 * @param kind which kind of model, or of part
 * @param integers orders, periods and switches
 * @param parameters coefficients and variances
 * @param values the series; NaN = missing
 * @param parts what the model is made of, such as regressors
 */
public record ModelState(
        String kind, int[] integers, double[] parameters, double[] values, List<ModelState> parts) {

    /** Copies the arrays. */
    public ModelState {
        Objects.requireNonNull(kind);
        integers = integers.clone();
        parameters = parameters.clone();
        values = values.clone();
        parts = List.copyOf(parts);
    }

    /** Makes a state without parts. */
    public ModelState(
            final String kind,
            final int[] integers,
            final double[] parameters,
            final double[] values) {
        this(kind, integers, parameters, values, List.of());
    }

    @Override
    public boolean equals(final Object other) {
        return other instanceof ModelState that
                && kind.equals(that.kind)
                && Arrays.equals(integers, that.integers)
                && Arrays.equals(parameters, that.parameters)
                && Arrays.equals(values, that.values)
                && parts.equals(that.parts);
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
