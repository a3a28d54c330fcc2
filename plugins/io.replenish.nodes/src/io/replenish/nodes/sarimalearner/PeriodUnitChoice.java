// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sarimalearner;

import io.replenish.engine.demand.PeriodUnit;
import java.util.Optional;
import org.knime.node.parameters.widget.choices.Label;

/** Length of the periods. Names of constants are stored in workflows. */
enum PeriodUnitChoice {
    @Label(
            value = "Automatic",
            description =
                    "Months if at least 95 % of the periods begin on the same day of the month, weeks if as many"
                            + " begin on the same day of the week, else days. A series with a period that begins on"
                            + " another day is not learned; the output <i>Models</i> names the period.")
    AUTO(null),

    @Label("Day")
    DAY(PeriodUnit.DAY),

    @Label("Week")
    WEEK(PeriodUnit.WEEK),

    @Label("Month")
    MONTH(PeriodUnit.MONTH);

    private final PeriodUnit unit;

    PeriodUnitChoice(final PeriodUnit unit) {
        this.unit = unit;
    }

    /** Returns the unit of the engine; empty if it is found in the data. */
    Optional<PeriodUnit> toEngine() {
        return Optional.ofNullable(unit);
    }
}
