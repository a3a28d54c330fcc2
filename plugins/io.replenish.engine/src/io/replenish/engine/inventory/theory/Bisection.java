// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

import java.util.function.DoublePredicate;

/** Finds where a statement that holds at first ceases to hold. */
final class Bisection {

    private Bisection() {}

    /**
     * Returns the last number for which a statement holds, to the last bit.
     *
     * @param low where it holds
     * @param high where it no longer holds, above {@code low}
     */
    static double last(final double low, final double high, final DoublePredicate holds) {
        double yes = low;
        double no = high;
        for (double middle = (yes + no) / 2; middle > yes && middle < no; middle = (yes + no) / 2) {
            if (holds.test(middle)) {
                yes = middle;
            } else {
                no = middle;
            }
        }
        return yes;
    }

    /** As {@link #last}, among whole numbers. */
    static double lastWhole(final double low, final double high, final DoublePredicate holds) {
        double yes = low;
        double no = high;
        while (no - yes > 1) {
            final double middle = Math.floor((yes + no) / 2);
            if (holds.test(middle)) {
                yes = middle;
            } else {
                no = middle;
            }
        }
        return yes;
    }
}
