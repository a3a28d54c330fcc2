// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

/** What a plan says about an item, the most urgent first. */
public enum PlanStatus {
    /** The inventory position is at or below the reorder point. */
    ORDER_NOW("Order now"),
    /** The inventory position is above the reorder point. */
    ENOUGH("Enough stock"),
    /** There is a policy, but the stock on hand is not known. */
    STOCK_UNKNOWN("Stock unknown"),
    /** There is no policy, for a reason. */
    NO_POLICY("No policy");

    private final String title;

    PlanStatus(final String title) {
        this.title = title;
    }

    /** Returns the status in words, such as "Order now". */
    public String title() {
        return title;
    }
}
