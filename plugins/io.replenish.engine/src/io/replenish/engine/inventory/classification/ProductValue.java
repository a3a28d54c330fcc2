// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.classification;

import java.util.Optional;

/**
 * What a product is worth.
 *
 * @param value the value in currency, finite; NaN if it is not known
 * @param problem why it is not known, in a sentence; empty if it is
 */
public record ProductValue(double value, Optional<String> problem) {

    /** Returns a value, or the lack of one if the number is not finite. */
    static ProductValue of(final double value) {
        return Double.isFinite(value)
                ? new ProductValue(value, Optional.empty())
                : unknown("The value is too large for a number.");
    }

    /** Returns the lack of a value. */
    static ProductValue unknown(final String problem) {
        return new ProductValue(Double.NaN, Optional.of(problem));
    }
}
