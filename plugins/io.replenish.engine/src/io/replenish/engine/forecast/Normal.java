// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import io.replenish.engine.math.StandardNormal;

/** The standard normal distribution. */
final class Normal {

    private Normal() {}

    /**
     * Returns the value that is not exceeded with a probability.
     *
     * @throws IllegalArgumentException if the probability is not between 0 and 1
     */
    static double quantile(final double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException(
                    "a quantile needs a probability between 0 and 1, got " + probability);
        }
        return StandardNormal.quantile(probability);
    }
}
