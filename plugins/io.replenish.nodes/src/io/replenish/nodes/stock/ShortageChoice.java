// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.stock;

import io.replenish.engine.inventory.Shortage;
import org.knime.node.parameters.widget.choices.Label;

/**
 * What becomes of demand that finds the shelf empty. Names of constants are stored in workflows.
 */
public enum ShortageChoice {
    @Label(value = "Lost sale", description = "The customer goes elsewhere.")
    LOST_SALE(Shortage.LOST_SALE),

    @Label(
            value = "Backorder",
            description = "The customer waits and is served first from the next delivery.")
    BACKORDER(Shortage.BACKORDER);

    private final Shortage shortage;

    ShortageChoice(final Shortage shortage) {
        this.shortage = shortage;
    }

    /** Returns the value of the engine. */
    public Shortage toEngine() {
        return shortage;
    }
}
