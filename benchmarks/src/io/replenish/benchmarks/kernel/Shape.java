// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.kernel;

/**
 * How long a drawn series is.
 *
 * @param count observations, before differencing
 * @param period observations per season
 */
record Shape(int count, int period) {

    private static final long SEED = 20240611;

    /** Reads a shape such as {@code 99x12}. */
    static Shape of(final String text) {
        final String[] parts = text.split("x");
        return new Shape(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** Draws a series of this shape, always the same. */
    Airline airline() {
        return new Airline(Airline.simulated(count, period, SEED), period);
    }
}
