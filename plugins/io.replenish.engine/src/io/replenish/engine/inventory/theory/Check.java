// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

/** Refuses parameters that mean nothing, NaN among them, and says which one and what it was. */
final class Check {

    private Check() {}

    static double finite(final String name, final double value) {
        return require(Double.isFinite(value), name, "finite", value);
    }

    static double positive(final String name, final double value) {
        return require(value > 0 && Double.isFinite(value), name, "above 0 and finite", value);
    }

    static double notNegative(final String name, final double value) {
        return require(value >= 0 && Double.isFinite(value), name, "0 or above and finite", value);
    }

    static double probability(final String name, final double value) {
        return require(value > 0 && value < 1, name, "above 0 and below 1", value);
    }

    /** Returns a whole number that fits into an {@code int}. */
    static int whole(final String name, final double value) {
        require(value == Math.rint(value) && Math.abs(value) <= 1e9, name, "a whole number", value);
        return (int) value;
    }

    static double require(
            final boolean fulfilled, final String name, final String what, final double value) {
        if (!fulfilled) {
            throw new IllegalArgumentException(name + " must be " + what + ": " + value);
        }
        return value;
    }
}
