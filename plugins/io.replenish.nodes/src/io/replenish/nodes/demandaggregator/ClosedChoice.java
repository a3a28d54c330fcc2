// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.demandaggregator;

import io.replenish.engine.demand.ClosedPolicy;
import org.knime.node.parameters.widget.choices.Label;

/** What demand is in closed periods. Names of constants are stored in workflows. */
enum ClosedChoice {
    /** Zero on weekly closing days, missing in other closed periods. */
    @Label(
            value = "Weekly closing days zero, others missing",
            description =
                    "A weekly season can learn that nothing is sold on Saturdays; it cannot learn holidays.")
    WEEKLY_ZERO(ClosedPolicy.WEEKLY_ZERO),

    /** Always zero. */
    @Label(value = "Zero", description = "Demand is zero in all closed periods.")
    ZERO(ClosedPolicy.ZERO),

    /** Always missing. */
    @Label(value = "Missing", description = "Demand is missing in all closed periods.")
    MISSING(ClosedPolicy.MISSING);

    private final ClosedPolicy policy;

    ClosedChoice(final ClosedPolicy policy) {
        this.policy = policy;
    }

    /** Returns the policy of the engine. */
    ClosedPolicy toEngine() {
        return policy;
    }
}
