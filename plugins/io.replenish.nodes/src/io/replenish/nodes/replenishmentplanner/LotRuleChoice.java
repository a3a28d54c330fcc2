// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.replenishmentplanner;

import io.replenish.engine.inventory.replenishment.LotRule;
import org.knime.node.parameters.widget.choices.Label;

/** How much is ordered at a time. Names of constants are stored in workflows. */
enum LotRuleChoice {
    @Label(
            value = "By the policy",
            description =
                    "Whenever what is on hand and on order reaches the reorder point, in multiples"
                            + " of the order quantity.")
    POLICY(LotRule.POLICY),

    @Label(
            value = "Wagner-Whitin",
            description =
                    "The lots that make ordering and holding cheapest over the whole plan, in whole"
                            + " packs. They keep the expected stock at the safety stock.")
    WAGNER_WHITIN(LotRule.WAGNER_WHITIN),

    @Label(
            value = "Silver-Meal",
            description =
                    "One lot after the other, each for as many periods as make it cheapest per"
                            + " period. A change far ahead hardly changes the next order.")
    SILVER_MEAL(LotRule.SILVER_MEAL);

    private final LotRule rule;

    LotRuleChoice(final LotRule rule) {
        this.rule = rule;
    }

    /** Returns the rule of the engine. */
    LotRule toEngine() {
        return rule;
    }
}
