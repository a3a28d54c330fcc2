// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

/**
 * How many possible futures policies are replayed on. Immutable.
 *
 * @param periods periods of each future, 1 or more
 * @param paths number of futures, at least 2, as an interval needs
 */
public record FutureSettings(int periods, int paths) {

    /** A forecast of so many periods takes a covariance of their square. */
    public static final int MOST_PERIODS = 1000;

    /** Beyond this, intervals are far narrower than any forecast is right. */
    public static final int MOST_PATHS = 10_000;

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if a number is out of range
     */
    public FutureSettings {
        if (periods < 1 || periods > MOST_PERIODS || paths < 2 || paths > MOST_PATHS) {
            throw new IllegalArgumentException(
                    "futures need 1 to "
                            + MOST_PERIODS
                            + " periods, and there are 2 to "
                            + MOST_PATHS
                            + " of them: "
                            + periods
                            + ", "
                            + paths);
        }
    }
}
