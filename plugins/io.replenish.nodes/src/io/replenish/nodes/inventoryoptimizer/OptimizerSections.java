// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import org.knime.node.parameters.layout.After;
import org.knime.node.parameters.layout.Section;

/** The sections of the dialog, in their order. */
final class OptimizerSections {

    private OptimizerSections() {}

    @Section(
            title = "Item columns",
            description =
                    "Which column of the item table holds what. Where a column is chosen, its values"
                            + " count; where none is, the value under <i>Values for all items</i>"
                            + " counts. An empty cell in the columns of unit cost, lead time and"
                            + " service target makes an item unusable; in the others it means the"
                            + " value for all items.")
    interface Columns {}

    @Section(
            title = "Service and times",
            description = "What is to be achieved, and how fast stock can be refilled.")
    @After(Columns.class)
    interface Service {}

    @Section(
            title = "Values for all items",
            description = "Values for what no column of the item table holds.")
    @After(Service.class)
    interface Values {}

    @Section(
            title = "Stock-outs",
            description = "What becomes of demand that finds no stock, and what that costs.")
    @After(Values.class)
    interface Stockout {}

    @Section(
            title = "Budget",
            description =
                    "What all items share. With a budget, the goals of the single items no longer"
                            + " decide on their reorder points.")
    @After(Stockout.class)
    interface Budget {}

    @Section(title = "Method", description = "How policies are computed.")
    @After(Budget.class)
    interface Method {}
}
