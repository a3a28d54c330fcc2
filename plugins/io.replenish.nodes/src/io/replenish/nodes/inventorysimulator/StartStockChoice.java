// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventorysimulator;

import io.replenish.engine.evaluation.ReplaySettings.StartStock;
import org.knime.node.parameters.widget.choices.Label;

/** What a replay starts with. Names of constants are stored in workflows. */
enum StartStockChoice {
    @Label(
            value = "Full",
            description =
                    "What each policy orders up to, as if it had just been delivered: reorder"
                            + " point plus order"
                            + " quantity, or the periods of mean demand that the current policy"
                            + " covers.")
    FULL(StartStock.FULL),

    @Label(
            value = "On hand",
            description = "The stock on hand of the policy table, the same for both policies.")
    ON_HAND(StartStock.ON_HAND);

    private final StartStock start;

    StartStockChoice(final StartStock start) {
        this.start = start;
    }

    /** Returns the value of the engine. */
    StartStock toEngine() {
        return start;
    }
}
