// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

/** The demand that policies are compared on. */
public enum DemandKind {
    /** What was asked for. The parts that intervals come from are the items. */
    HISTORY("History"),
    /** What may be asked for, by the forecast. The parts are possible futures. */
    SIMULATED("Simulated");

    private final String title;

    DemandKind(final String title) {
        this.title = title;
    }

    /** Returns the value in tables. */
    public String title() {
        return title;
    }
}
