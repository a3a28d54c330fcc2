// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.data;

/** Says, for people, why a number in the data cannot be used. */
public final class Refusal {

    private Refusal() {}

    /**
     * Returns a sentence.
     *
     * @param value the number; NaN if it is missing
     * @param name of what it is, such as "unit cost"
     * @param needed what it has to be, such as "above 0"
     */
    public static String of(final double value, final String name, final String needed) {
        return Double.isNaN(value)
                ? "The " + name + " is missing."
                : "The "
                        + name
                        + " is "
                        + PlainNumber.text(value)
                        + " but has to be "
                        + needed
                        + ".";
    }
}
