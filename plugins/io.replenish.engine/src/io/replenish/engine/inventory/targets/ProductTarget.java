// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.targets;

import java.util.Optional;

/**
 * The service target of a product.
 *
 * @param product its identifier
 * @param bothClasses both classes, such as "AX"; empty if one is lacking
 * @param target the service target, above 0 and below 1; NaN if there is none
 * @param reason where the target comes from, or why there is none, in a sentence
 */
public record ProductTarget(
        String product, Optional<String> bothClasses, double target, String reason) {

    /** Tells whether there is a target. */
    public boolean isKnown() {
        return !Double.isNaN(target);
    }
}
