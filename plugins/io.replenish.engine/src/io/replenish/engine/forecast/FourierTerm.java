// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

/**
 * A wave that repeats some times per season: \(\sin(2\pi kt/s)\) or \(\cos(2\pi kt/s)\).
 *
 * @param period periods per season, s
 * @param harmonic waves per season, k
 * @param sine whether it is a sine and not a cosine
 */
record FourierTerm(int period, int harmonic, boolean sine) implements Regressor {

    static final String KIND = "FOURIER";

    /**
     * Checks the wave.
     *
     * @throws IllegalArgumentException if it repeats less than once or more often than every second
     *     period
     */
    FourierTerm {
        if (harmonic < 1 || 2L * harmonic > period) {
            throw new IllegalArgumentException(
                    "a season of "
                            + period
                            + " periods has 1 to "
                            + period / 2
                            + " harmonics, not "
                            + harmonic);
        }
    }

    @Override
    public String title() {
        return (sine ? "sin " : "cos ") + harmonic + "/" + period;
    }

    @Override
    public double[] column(final int from, final int count) {
        return Regressor.column(
                from,
                count,
                t -> {
                    // reduced first, so that the season repeats to the last digit
                    final double angle = 2 * Math.PI * ((long) harmonic * t % period) / period;
                    return sine ? Math.sin(angle) : Math.cos(angle);
                });
    }

    @Override
    public ModelState state() {
        return new ModelState(
                KIND, new int[] {period, harmonic, sine ? 1 : 0}, new double[0], new double[0]);
    }
}
