// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sarimalearner;

import io.replenish.engine.forecast.learning.ClosedPeriods;
import org.knime.node.parameters.widget.choices.Label;

/**
 * What demand is in periods in which the shop was closed. Names of constants are stored in
 * workflows.
 */
enum ClosedPeriodsChoice {
    @Label(
            value = "As given",
            description = "What the column of the demand says: a number, or missing.")
    AS_GIVEN(ClosedPeriods.AS_GIVEN),

    @Label(value = "Missing", description = "Not known, whatever the column says.")
    MISSING(ClosedPeriods.MISSING),

    @Label(value = "Zero", description = "Zero, even where the column has no number.")
    ZERO(ClosedPeriods.ZERO);

    private final ClosedPeriods closed;

    ClosedPeriodsChoice(final ClosedPeriods closed) {
        this.closed = closed;
    }

    /** Returns the choice of the engine. */
    ClosedPeriods toEngine() {
        return closed;
    }
}
