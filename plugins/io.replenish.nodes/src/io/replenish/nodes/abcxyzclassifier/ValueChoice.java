// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.abcxyzclassifier;

import org.knime.node.parameters.widget.choices.Label;

/** What a product is worth. Names of constants are stored in workflows. */
enum ValueChoice {
    /** The sum of a column of the demand. */
    @Label(
            value = "Sum of a column",
            description =
                    "What the rows of the product add up to in a column of the demand, such as its"
                            + " revenue.")
    COLUMN,

    /** Demand times unit cost. */
    @Label(
            value = "Demand times unit cost",
            description =
                    "The sum of the known demand, which has to be in units, times the unit cost in"
                            + " the table of items.")
    COST
}
