// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import java.util.Map;

/**
 * Service targets that replace those of the items.
 *
 * @param byProduct the targets by product
 * @param unused number of rows with a target that is of no product, or of one that has one already
 */
record ProductTargets(Map<String, Double> byProduct, int unused) {

    /** Returns that there are none. */
    static ProductTargets none() {
        return new ProductTargets(Map.of(), 0);
    }
}
