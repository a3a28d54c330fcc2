// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

/** Makes numbers of units whole, without taking a rounding error for a unit. */
final class WholeUnits {

    private static final double ROUNDING = 1e-9;

    private WholeUnits() {}

    /** Adds 0 so that nothing is no "-0". */
    static double up(final double units) {
        return Math.ceil(units - error(units)) + 0.0;
    }

    static double down(final double units) {
        return Math.floor(units + error(units));
    }

    private static double error(final double units) {
        return ROUNDING * Math.max(1, Math.abs(units));
    }
}
