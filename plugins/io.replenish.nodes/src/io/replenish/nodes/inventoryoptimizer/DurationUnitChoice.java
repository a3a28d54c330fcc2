// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.inventory.DurationUnit;
import java.util.Optional;
import org.knime.core.node.InvalidSettingsException;
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

    /**
     * Checks that a duration in this unit fits to the periods of a forecast.
     *
     * @param duration what the duration is, such as "lead time"
     * @throws InvalidSettingsException if not, with the way out
     */
    void check(final String duration, final PeriodUnit period) throws InvalidSettingsException {
        final Optional<String> mismatch = unit.mismatch(duration, period);
        if (mismatch.isPresent()) {
            throw new InvalidSettingsException(mismatch.get());
        }
    }
}
