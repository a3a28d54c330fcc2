// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.classification;

/** How much the demand of a product varies. The names are API, as tables hold them. */
public enum XyzClass {
    /** Steady. */
    X,
    /** In between. */
    Y,
    /** Erratic. */
    Z
}
