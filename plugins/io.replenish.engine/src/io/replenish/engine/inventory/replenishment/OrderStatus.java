// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.replenishment;

/** What a plan says about the orders of an item, the most urgent first. */
public enum OrderStatus {
    /** An order is to be placed now. */
    ORDER_NOW("Order now"),
    /** An order is due, but no order can be placed in this period any more. */
    FROZEN("Frozen"),
    /** No order is due. */
    ENOUGH("Enough stock"),
    /** There is a policy, but the stock on hand is not known. */
    STOCK_UNKNOWN("Stock unknown"),
    /** There is no plan, for a reason. */
    NO_PLAN("No plan");

    private final String title;

    OrderStatus(final String title) {
        this.title = title;
    }

    /** Returns the status in words, such as "Order now". */
    public String title() {
        return title;
    }
}
