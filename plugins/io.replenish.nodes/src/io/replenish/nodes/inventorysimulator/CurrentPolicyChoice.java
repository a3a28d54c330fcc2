// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventorysimulator;

import org.knime.node.parameters.widget.choices.Label;

/** How stock is ordered today. Names of constants are stored in workflows. */
enum CurrentPolicyChoice {
    @Label(
            value = "Periods of mean demand",
            description =
                    "Every so many periods an order fills the stock up to so many periods of the"
                            + " mean demand of"
                            + " the last ones: the rule of thumb of many shops.")
    COVER,

    @Label(
            value = "Columns of the policy table",
            description =
                    "Reorder point and order quantity of each item, as they are in use today;"
                            + " reviewed as often"
                            + " as the proposed policy.")
    COLUMNS
}
