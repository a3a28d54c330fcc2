// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import io.replenish.engine.inventory.DurationUnit;
import org.knime.node.parameters.widget.choices.Label;

/** What a time is counted in. Names of constants are stored in workflows. */
enum DurationUnitChoice {
    @Label(
            value = "Periods of the model",
            description = "Days, weeks or months, whatever the forecast counts in.")
    PERIODS(DurationUnit.PERIODS),

    @Label(value = "Days", description = "Calendar days. The forecast then has to be one by day.")
    DAYS(DurationUnit.DAYS);

    private final DurationUnit unit;

    DurationUnitChoice(final DurationUnit unit) {
        this.unit = unit;
    }

    /** Returns the unit of the engine. */
    DurationUnit toEngine() {
        return unit;
    }
}
