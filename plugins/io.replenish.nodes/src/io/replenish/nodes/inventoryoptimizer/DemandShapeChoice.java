// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import io.replenish.engine.inventory.DemandShape;
import org.knime.node.parameters.widget.choices.Label;

/** Distribution of demand over the lead time. Names of constants are stored in workflows. */
enum DemandShapeChoice {
    @Label(
            value = "By demand class",
            description =
                    "Log-normal for a model of logarithms. Else erratic demand is gamma;"
                            + " intermittent and lumpy demand is negative binomial or, if the"
                            + " variance is about the mean, Poisson, and gamma for items that are"
                            + " not in whole units. Smooth demand, or demand of unknown class, is"
                            + " normal, or gamma if a normal distribution would put more than 1 %"
                            + " on demand below zero. Items in whole units with an expected demand"
                            + " of at most 20 are negative binomial or Poisson whatever their"
                            + " class.")
    AUTOMATIC(DemandShape.AUTOMATIC),

    @Label(value = "Normal", description = "Symmetric; for sums of many small demands.")
    NORMAL(DemandShape.NORMAL),

    @Label(value = "Gamma", description = "Never negative and skewed; for few and large demands.")
    GAMMA(DemandShape.GAMMA),

    @Label(value = "Log-normal", description = "Always positive, with a longer tail than gamma.")
    LOG_NORMAL(DemandShape.LOG_NORMAL),

    @Label(
            value = "Poisson",
            description =
                    "Single units, independent of one another; the variance is the mean, whatever"
                            + " the model says. Only for items in whole units; others are treated"
                            + " as under <i>By demand class</i>.")
    POISSON(DemandShape.POISSON),

    @Label(
            value = "Negative binomial",
            description =
                    "Whole units, often none and then several; Poisson if the variance is not above"
                            + " the mean. Only for items in whole units, as above.")
    NEGATIVE_BINOMIAL(DemandShape.NEGATIVE_BINOMIAL),

    @Label(
            value = "Empirical",
            description =
                    "That of the past errors of the forecast, summed over all stretches as long as"
                            + " lead time and review period, around the mean and with the standard"
                            + " deviation of the forecast. It needs 50 known periods and ten times"
                            + " those that are summed; items with fewer are treated as under <i>By"
                            + " demand class</i>.")
    EMPIRICAL(DemandShape.EMPIRICAL);

    private final DemandShape shape;

    DemandShapeChoice(final DemandShape shape) {
        this.shape = shape;
    }

    /** Returns the shape of the engine. */
    DemandShape toEngine() {
        return shape;
    }
}
