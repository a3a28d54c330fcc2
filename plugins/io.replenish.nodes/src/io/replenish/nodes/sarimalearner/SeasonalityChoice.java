// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sarimalearner;

import io.replenish.engine.forecast.SeasonChoice;
import org.knime.node.parameters.widget.choices.Label;

/** Whether models have a season. Names of constants are stored in workflows. */
enum SeasonalityChoice {
    @Label(
            value = "Automatic",
            description =
                    "Decided for every series by the strength of its season and the criterion.")
    AUTO(SeasonChoice.AUTO),

    @Label(value = "Always", description = "A season for every series that is long enough.")
    ALWAYS(SeasonChoice.ALWAYS),

    @Label(value = "Never", description = "ARIMA models without season.")
    NEVER(SeasonChoice.NEVER);

    private final SeasonChoice season;

    SeasonalityChoice(final SeasonChoice season) {
        this.season = season;
    }

    /** Returns the choice of the engine. */
    SeasonChoice toEngine() {
        return season;
    }
}
