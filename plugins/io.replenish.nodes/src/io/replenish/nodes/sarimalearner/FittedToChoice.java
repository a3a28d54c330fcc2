// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sarimalearner;

import io.replenish.engine.forecast.FittedTo;
import org.knime.node.parameters.widget.choices.Label;

/** Which periods models are fitted to in the end. Names of constants are stored in workflows. */
enum FittedToChoice {
    @Label(
            value = "All periods",
            description =
                    "The held-out periods, too, so that forecasts begin after the last period. For forecasts of"
                            + " the future.")
    ALL(FittedTo.ALL),

    @Label(
            value = "All but the held-out periods",
            description =
                    "Forecasts begin with the first held-out period. For replaying these periods in the"
                            + " <i>Inventory Simulator</i>, which would be no test of models that have seen them. Series that"
                            + " are too short to hold these periods out are fitted to all; the table <i>Models</i> says so.")
    WITHOUT_HELD_OUT(FittedTo.WITHOUT_HELD_OUT);

    private final FittedTo fittedTo;

    FittedToChoice(final FittedTo fittedTo) {
        this.fittedTo = fittedTo;
    }

    /** Returns the choice of the engine. */
    FittedTo toEngine() {
        return fittedTo;
    }
}
