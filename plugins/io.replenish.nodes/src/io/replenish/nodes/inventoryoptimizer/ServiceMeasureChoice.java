// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import io.replenish.engine.inventory.ServiceMeasure;
import org.knime.node.parameters.widget.choices.Label;

/** What a service target is a target of. Names of constants are stored in workflows. */
enum ServiceMeasureChoice {
    @Label(
            value = "Cycle service",
            description =
                    "Probability that an order arrives before the shelf is empty (type 1 service).")
    CYCLE_SERVICE(ServiceMeasure.CYCLE_SERVICE),

    @Label(
            value = "Fill rate",
            description =
                    "Share of demand that is served from the shelf at once (type 2 service). Large"
                            + " orders need"
                            + " less safety stock for the same fill rate.")
    FILL_RATE(ServiceMeasure.FILL_RATE);

    private final ServiceMeasure measure;

    ServiceMeasureChoice(final ServiceMeasure measure) {
        this.measure = measure;
    }

    /** Returns the measure of the engine. */
    ServiceMeasure toEngine() {
        return measure;
    }
}
