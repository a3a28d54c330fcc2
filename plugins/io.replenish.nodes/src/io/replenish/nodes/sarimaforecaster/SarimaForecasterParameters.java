// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sarimaforecaster;

import org.knime.core.node.InvalidSettingsException;
import org.knime.node.parameters.NodeParameters;
import org.knime.node.parameters.Widget;
import org.knime.node.parameters.widget.number.NumberInputWidget;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MaxValidation;
import org.knime.node.parameters.widget.number.NumberInputWidgetValidation.MinValidation.IsPositiveIntegerValidation;

/**
 * Dialog of the SARIMA Forecaster. Field names are keys in saved workflows: renaming one breaks
 * them.
 */
final class SarimaForecasterParameters implements NodeParameters {

    /** Correlations between all future periods are kept in memory, which limits their number. */
    private static final int LONGEST_HORIZON = 1000;

    /** The longest horizon. */
    static final class AtMostLongestHorizon extends MaxValidation {
        @Override
        protected double getMax() {
            return LONGEST_HORIZON;
        }
    }

    @Widget(
            title = "Horizon",
            description =
                    "Number of periods to forecast, days, weeks or months as the model has them, up to 1000. They"
                            + " begin after the last period that the model has seen.")
    @NumberInputWidget(
            minValidation = IsPositiveIntegerValidation.class,
            maxValidation = AtMostLongestHorizon.class)
    int m_horizon = 28;

    @Override
    public void validate() throws InvalidSettingsException {
        if (m_horizon < 1 || m_horizon > LONGEST_HORIZON) {
            throw new InvalidSettingsException(
                    "The horizon has 1 to "
                            + LONGEST_HORIZON
                            + " periods, not "
                            + m_horizon
                            + ". Sum up the demand by weeks or months for forecasts further ahead.");
        }
    }
}
