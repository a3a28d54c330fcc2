// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sarimalearner;

import io.replenish.engine.forecast.TransformChoice;
import org.knime.node.parameters.widget.choices.Label;

/** Under which transformation models are fitted. Names of constants are stored in workflows. */
enum TransformationChoice {
    @Label(
            value = "Automatic",
            description =
                    "Logarithms where they make a plain model more likely and all demand is above zero.")
    AUTO(TransformChoice.AUTO),

    @Label(value = "None", description = "The demand as it is.")
    NONE(TransformChoice.NONE),

    @Label(value = "Logarithm", description = "Logarithms wherever all demand is above zero.")
    LOG(TransformChoice.LOG),

    @Label(
            value = "Box-Cox",
            description = "A power between the two, wherever all demand is above zero.")
    BOX_COX(TransformChoice.BOX_COX);

    private final TransformChoice transform;

    TransformationChoice(final TransformChoice transform) {
        this.transform = transform;
    }

    /** Returns the choice of the engine. */
    TransformChoice toEngine() {
        return transform;
    }
}
