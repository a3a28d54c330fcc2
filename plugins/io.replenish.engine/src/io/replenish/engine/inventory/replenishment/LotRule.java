// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.replenishment;

/** How much is ordered at a time, and when. The names are API, because saved settings use them. */
public enum LotRule {
    /**
     * The policy's: whenever the inventory position reaches the reorder point, in multiples of the
     * order quantity.
     */
    POLICY,
    /** Lots of least cost of ordering and holding over the horizon, by Wagner and Whitin. */
    WAGNER_WHITIN,
    /** Lots of least cost per period, one after the other, by Silver and Meal. */
    SILVER_MEAL
}
