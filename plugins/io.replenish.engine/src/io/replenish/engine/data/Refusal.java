// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.data;

import java.util.Optional;

/** Says, for people, why a number in the data cannot be used. */
public final class Refusal {

    private Refusal() {}

    /** Returns the sentence if the number cannot be used; see {@link #of}. */
    public static Optional<String> unless(
            final boolean usable, final double value, final String name, final String needed) {
        return usable ? Optional.empty() : Optional.of(of(value, name, needed));
    }

    /**
     * Returns a sentence.
     *
     * @param value the number; NaN if it is missing
     * @param name of what it is, such as "unit cost"
     * @param needed what it has to be if it is finite, such as "above 0"
     */
    public static String of(final double value, final String name, final String needed) {
        return Double.isNaN(value)
                ? "The " + name + " is missing."
                : "The "
                        + name
                        + " is "
                        + PlainNumber.text(value)
                        + " but has to be "
                        + (Double.isInfinite(value) ? "finite" : needed)
                        + ".";
    }
}
