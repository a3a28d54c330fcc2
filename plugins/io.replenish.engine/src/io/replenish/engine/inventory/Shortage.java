// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

/** What becomes of demand that finds the shelf empty. */
public enum Shortage {
    /** The customer goes elsewhere. */
    LOST_SALE("Lost sale"),
    /** The customer waits and is served first from the next delivery. */
    BACKORDER("Backorder");

    private final String title;

    Shortage(final String title) {
        this.title = title;
    }

    /** Returns the name for people, such as "Lost sale". */
    public String title() {
        return title;
    }
}
