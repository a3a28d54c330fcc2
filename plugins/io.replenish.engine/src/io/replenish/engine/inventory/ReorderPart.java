// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

/** What a reorder point consists of, in the order in which it is made. */
public enum ReorderPart {
    /** What is expected to be sold until an order arrives. */
    LEAD_TIME_DEMAND("Demand over the lead time"),
    /** What is expected to be sold until the next look at the stock, after which one can order. */
    REVIEW_DEMAND("Demand over the review period"),
    /** What reaching the target takes because demand is not certain. */
    DEMAND_UNCERTAINTY("Uncertainty of demand"),
    /** What it takes in addition because the lead time is not certain. */
    LEAD_TIME_UNCERTAINTY("Uncertainty of the lead time"),
    /** What a budget of all items together adds or takes away. */
    BUDGET("Budget"),
    /** What the most stock that there may be takes away. */
    LIMIT("Limit"),
    /** What it takes to make the reorder point whole. */
    ROUNDING("Rounding");

    private final String title;

    ReorderPart(final String title) {
        this.title = title;
    }

    /** Returns the name for people, such as "Demand over the lead time". */
    public String title() {
        return title;
    }
}
