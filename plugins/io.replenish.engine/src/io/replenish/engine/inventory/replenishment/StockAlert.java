// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.replenishment;

/** What is wrong with the stock of an item, the worst first. */
public enum StockAlert {
    /** Nothing is on hand, or customers wait already. */
    OUT_OF_STOCK("Out of stock"),
    /** It is likely to run out before an order could help. */
    AT_RISK("At risk"),
    /** More is on hand than is needed. */
    OVERSTOCK("Overstock"),
    /** With what is on order, there will be more than is needed. */
    OVER_ORDERED("Over-ordered");

    private final String title;

    StockAlert(final String title) {
        this.title = title;
    }

    /** Returns the alert in words, such as "Out of stock". */
    public String title() {
        return title;
    }
}
