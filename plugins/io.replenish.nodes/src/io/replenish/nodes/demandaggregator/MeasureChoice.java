// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.demandaggregator;

import io.replenish.engine.demand.DemandMeasure;
import org.knime.node.parameters.widget.choices.Label;

/** What is counted as demand. Names of constants are stored in workflows. */
enum MeasureChoice {
    /** Units sold. */
    @Label("Quantity")
    QUANTITY(DemandMeasure.QUANTITY),

    /** Revenue. */
    @Label("Revenue")
    REVENUE(DemandMeasure.REVENUE),

    /** Distinct orders. */
    @Label("Orders")
    ORDERS(DemandMeasure.ORDERS);

    private final DemandMeasure measure;

    MeasureChoice(final DemandMeasure measure) {
        this.measure = measure;
    }

    /** Returns the measure of the engine. */
    DemandMeasure toEngine() {
        return measure;
    }
}
