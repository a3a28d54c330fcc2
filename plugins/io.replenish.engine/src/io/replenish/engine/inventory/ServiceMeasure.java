// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

/** The two things that people mean by service level. */
public enum ServiceMeasure {
    /** Probability that an order arrives before the shelf is empty; type 1 service, alpha. */
    CYCLE_SERVICE("Cycle service"),
    /** Share of demand that is served from the shelf at once; type 2 service, beta. */
    FILL_RATE("Fill rate");

    private final String title;

    ServiceMeasure(final String title) {
        this.title = title;
    }

    /** Returns the name for people, such as "Fill rate". */
    public String title() {
        return title;
    }
}
