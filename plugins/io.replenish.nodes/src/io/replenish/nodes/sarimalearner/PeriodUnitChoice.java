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
                    "Months if all periods begin on the same day of the month, weeks if all begin on the same"
                            + " day of the week, else days.")
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
