// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import io.replenish.engine.inventory.Shortage;
import java.util.Optional;

/**
 * How policies are replayed. Immutable.
 *
 * @param periods how many of the last periods are replayed, at least 1
 * @param shortage what becomes of unserved demand
 * @param start what a replay starts with
 * @param leadTimeDeviation standard deviation of lead times in periods, of items that bring none; 0
 *     if they are always the same
 * @param seed of drawn lead times
 * @param current the rule of thumb to compare with; empty if every item brings its current policy
 */
public record ReplaySettings(
        int periods,
        Shortage shortage,
        StartStock start,
        double leadTimeDeviation,
        long seed,
        Optional<CurrentPolicy> current) {

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if a number is out of range
     */
    public ReplaySettings {
        if (periods < 1 || !(leadTimeDeviation >= 0) || Double.isInfinite(leadTimeDeviation)) {
            throw new IllegalArgumentException(
                    "a replay needs at least 1 period and a deviation of lead times that is"
                            + " not negative: "
                            + periods
                            + ", "
                            + leadTimeDeviation);
        }
    }

    /** The stock on hand before the first period. */
    public enum StartStock {
        /** What each policy orders up to: as if it had just been delivered. */
        FULL,
        /** What is on hand, the same for both policies. */
        ON_HAND
    }
}
