// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.learning;

/** What demand is in periods in which the shop was closed. */
public enum ClosedPeriods {
    /** What the table says: a number, or missing. */
    AS_GIVEN,
    /** Missing, whatever the table says. */
    MISSING,
    /** Zero, even if the table has no number. */
    ZERO
}
