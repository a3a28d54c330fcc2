// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

/** What becomes of demand that finds the shelf empty. */
public enum Shortage {
    /** The customer goes elsewhere. */
    LOST_SALE,
    /** The customer waits and is served first from the next delivery. */
    BACKORDER
}
