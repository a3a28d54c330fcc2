// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import java.util.function.BooleanSupplier;

/** The end of the time that the choice of a model may take. Not thread-safe: one per series. */
final class Deadline {

    private final BooleanSupplier over;
    private boolean missed;

    Deadline(final BooleanSupplier over) {
        this.over = over;
    }

    /** Returns a deadline that never comes. */
    static Deadline none() {
        return new Deadline(() -> false);
    }

    /** Returns whether there is no time for more, and remembers that more was wanted. */
    boolean isOver() {
        missed = missed || over.getAsBoolean();
        return missed;
    }

    /** Returns whether something was left out, as there was no time. */
    boolean isMissed() {
        return missed;
    }
}
