// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import java.util.Arrays;
import java.util.Objects;

/**
 * A regressor that is given by its values, such as a price or a promotion.
 *
 * @param name its name, unique among those of a series
 * @param values one for every period of the series, and for as many periods after it as are known;
 *     NaN = missing
 */
public record Explanatory(String name, double[] values) implements Regressor {

    /** Copies the values; infinite ones are missing. */
    public Explanatory {
        Objects.requireNonNull(name);
        values = Arrays.stream(values).map(v -> Double.isFinite(v) ? v : Double.NaN).toArray();
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public double[] column(final int from, final int count) {
        return Regressor.column(from, count, t -> t < values.length ? values[t] : Double.NaN);
    }

    /** Returns this regressor with other values from some time on. */
    Explanatory with(final int from, final double[] future) {
        final double[] changed = Arrays.copyOf(values, from + future.length);
        if (values.length < from) {
            Arrays.fill(changed, values.length, from, Double.NaN);
        }
        System.arraycopy(future, 0, changed, from, future.length);
        return new Explanatory(name, changed);
    }

    /**
     * Returns this regressor with the last known value wherever it is not known in some periods.
     */
    Explanatory held(final int from, final int count) {
        final double[] column = column(0, from + count);
        double last = 0;
        for (int t = 0; t < column.length; t++) {
            if (!Double.isNaN(column[t])) {
                last = column[t];
            } else if (t >= from) {
                column[t] = last;
            }
        }
        return new Explanatory(name, column);
    }

    @Override
    public ModelState state() {
        return new ModelState(EXPLANATORY + name, new int[0], new double[0], values);
    }

    @Override
    public boolean equals(final Object other) {
        return other instanceof Explanatory that
                && name.equals(that.name)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return name;
    }
}
