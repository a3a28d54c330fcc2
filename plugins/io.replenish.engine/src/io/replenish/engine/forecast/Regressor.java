// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Something that a series may depend on, with a value in every period. Immutable. */
public sealed interface Regressor permits Trend, Explanatory, FourierTerm, Outlier {

    /** What comes before the name in the state of an explanatory regressor. */
    String EXPLANATORY = "EXPLANATORY:";

    /** Returns the name for people. */
    String title();

    /**
     * Returns values at times in a row; NaN where they are not known.
     *
     * @param from the first time, 0 for the first period of the series
     * @param count number of times
     */
    double[] column(int from, int count);

    /** Returns the regressor in plain arrays, from which {@link #of} makes it again. */
    ModelState state();

    /**
     * Makes a regressor from its state.
     *
     * @throws IllegalArgumentException if the state is none of a regressor
     */
    static Regressor of(final ModelState state) {
        final int[] i = state.integers();
        if (state.kind().startsWith(EXPLANATORY)) {
            return new Explanatory(state.kind().substring(EXPLANATORY.length()), state.values());
        } else if (state.kind().equals(FourierTerm.KIND) && i.length == 3) {
            return new FourierTerm(i[0], i[1], i[2] == 1);
        } else if (state.kind().equals(Outlier.KIND)
                && i.length == 2
                && i[0] >= 0
                && i[0] < Outlier.Type.values().length) {
            return new Outlier(Outlier.Type.values()[i[0]], i[1]);
        }
        throw new IllegalArgumentException("no state of a regressor: " + state);
    }

    /** Makes a column from a function of time. */
    static double[] column(final int from, final int count, final IntToDoubleFunction value) {
        return IntStream.range(from, from + count).mapToDouble(value).toArray();
    }

    /** Returns whether a column has a value everywhere. */
    static boolean isKnown(final double[] column) {
        return Arrays.stream(column).noneMatch(Double::isNaN);
    }
}
