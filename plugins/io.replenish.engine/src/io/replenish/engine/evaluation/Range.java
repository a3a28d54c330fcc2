// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import io.replenish.engine.data.PlainNumber;
import java.util.Optional;

/** Checks numbers of the data. */
final class Range {

    /** Longest time that a replay looks ahead; also far beyond any supplier. */
    static final double MOST_PERIODS = 10_000;

    private Range() {}

    /** Returns what is wrong with a number, in words; empty if it is within the bounds. */
    static Optional<String> problem(
            final String name, final double value, final double least, final double greatest) {
        if (Double.isNaN(value)) {
            return Optional.of("The " + name + " is missing.");
        }
        return value >= least && value <= greatest
                ? Optional.empty()
                : Optional.of(
                        "The "
                                + name
                                + " is "
                                + PlainNumber.text(value)
                                + ", which is out of range.");
    }
}
