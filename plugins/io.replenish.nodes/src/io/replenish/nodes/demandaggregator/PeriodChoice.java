// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.demandaggregator;

import io.replenish.engine.demand.PeriodUnit;
import org.knime.node.parameters.widget.choices.Label;

/** Length of the periods. Names of constants are stored in workflows. */
enum PeriodChoice {
    /** Days. */
    @Label("Day")
    DAY(PeriodUnit.DAY),

    /** Weeks from Monday to Sunday. */
    @Label("Week")
    WEEK(PeriodUnit.WEEK),

    /** Calendar months. */
    @Label("Month")
    MONTH(PeriodUnit.MONTH);

    private final PeriodUnit unit;

    PeriodChoice(final PeriodUnit unit) {
        this.unit = unit;
    }

    /** Returns the unit of the engine. */
    PeriodUnit toEngine() {
        return unit;
    }
}
