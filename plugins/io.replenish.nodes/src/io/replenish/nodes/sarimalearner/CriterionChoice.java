// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sarimalearner;

import io.replenish.engine.forecast.Criterion;
import org.knime.node.parameters.widget.choices.Label;

/** What makes one model better than another. Names of constants are stored in workflows. */
enum CriterionChoice {
    @Label(value = "AICc", description = "Akaike's criterion, corrected for short series.")
    AICC(Criterion.AICC),

    @Label(value = "AIC", description = "Akaike's criterion.")
    AIC(Criterion.AIC),

    @Label(value = "BIC", description = "The Bayesian criterion, which prefers smaller models.")
    BIC(Criterion.BIC),

    @Label(
            value = "Forecast error",
            description =
                    "Root mean squared error of forecasts of the last season, or of a tenth of the series, made"
                            + " without it. Slower, and for long series only.")
    RMSE(Criterion.RMSE);

    private final Criterion criterion;

    CriterionChoice(final Criterion criterion) {
        this.criterion = criterion;
    }

    /** Returns the criterion of the engine. */
    Criterion toEngine() {
        return criterion;
    }
}
