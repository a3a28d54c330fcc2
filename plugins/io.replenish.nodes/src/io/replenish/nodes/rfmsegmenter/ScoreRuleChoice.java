// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.rfmsegmenter;

import io.replenish.engine.segmentation.ScoreRule;
import org.knime.node.parameters.widget.choices.Label;

/** How values become scores. Names of constants are stored in workflows. */
enum ScoreRuleChoice {
    /** Quantiles of type 7. */
    @Label(
            value = "Quantiles",
            description =
                    "Cut points are the quantiles 20, 40, 60 and 80 %, linear between neighbouring values (type"
                            + " 7, the default of R and of spreadsheets). A value that equals a cut point lies below it.")
    QUANTILES(ScoreRule.QUANTILES),

    /** Quantiles of type 7 plus 1. */
    @Label(
            value = "Quantiles plus 1, as in R's rfm",
            description =
                    "The same quantiles with 1 added to each, and a value that equals a cut point lies above it."
                            + " Gives the scores of the R package rfm.")
    QUANTILES_PLUS_ONE(ScoreRule.QUANTILES_PLUS_ONE);

    private final ScoreRule rule;

    ScoreRuleChoice(final ScoreRule rule) {
        this.rule = rule;
    }

    /** Returns the rule of the engine. */
    ScoreRule toEngine() {
        return rule;
    }
}
