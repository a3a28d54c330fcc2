// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.demand;

/** What happened to a product in a period; in other words, why a period has no sale. */
public enum PeriodStatus {
    /** There is at least one line of sales, whatever its quantity. */
    SOLD("Sold"),
    /** The shop was open and the product listed, but nobody bought it. */
    TRUE_ZERO("True zero"),
    /** The day is a weekday on which the shop never sells anything. */
    CLOSED_WEEKDAY("Weekly closing day"),
    /** The shop sold nothing at all, on no day of the period, though it usually does. */
    CLOSED("Closed"),
    /** The product was not sold before. */
    NOT_YET_LISTED("Not yet listed"),
    /** The product has not been sold for so long that it counts as given up. */
    DELISTED("Delisted");

    private final String title;

    PeriodStatus(final String title) {
        this.title = title;
    }

    /** Returns the status in words, such as "True zero". */
    public String title() {
        return title;
    }

    /** Tells whether the product could have been bought. */
    public boolean isOpen() {
        return this == SOLD || this == TRUE_ZERO;
    }

    /** Tells whether the shop was closed. */
    public boolean isClosed() {
        return this == CLOSED_WEEKDAY || this == CLOSED;
    }
}
