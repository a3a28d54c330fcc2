// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sarimalearner;

import io.replenish.engine.forecast.Search;
import org.knime.node.parameters.widget.choices.Label;

/** How models are searched. Names of constants are stored in workflows. */
enum SearchChoice {
    @Label(
            value = "Stepwise",
            description =
                    "From a few simple models to better and better neighbours: fast, and seldom worse than the"
                            + " full grid.")
    STEPWISE(Search.STEPWISE),

    @Label(value = "Full grid", description = "All models within the bounds: slow.")
    GRID(Search.GRID),

    @Label(
            value = "Random",
            description = "Models drawn at random within the bounds, besides a few simple ones.")
    RANDOM(Search.RANDOM);

    private final Search search;

    SearchChoice(final Search search) {
        this.search = search;
    }

    /** Returns the search of the engine. */
    Search toEngine() {
        return search;
    }
}
