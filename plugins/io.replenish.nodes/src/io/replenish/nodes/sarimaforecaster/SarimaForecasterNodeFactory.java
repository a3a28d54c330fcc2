// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sarimaforecaster;

import io.replenish.nodes.port.ForecastModelPortObject;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.InvalidSettingsException;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** The node "SARIMA Forecaster": forecast models in, forecasts with intervals out. */
public final class SarimaForecasterNodeFactory extends DefaultNodeFactory {

    private static final String MODEL_PORT = "Forecast Model";
    private static final String REGRESSORS_PORT = "Future Regressors";
    private static final String FORECASTS_PORT = "Forecasts";

    private static final DefaultNode NODE =
            DefaultNode.create()
                    .name("SARIMA Forecaster")
                    .icon("sarima-forecaster.png")
                    .shortDescription(
                            "Forecasts the demand of every series, with intervals of 80 and 95 %.")
                    .fullDescription(
                            """
                    <p>
                    This node forecasts the next periods of every series with the models of the <i>Auto SARIMA
                    Learner</i>: the expected demand, and the intervals that demand falls into with a probability of 80
                    and of 95 %. Where a model was fitted to logarithms, the expected demand is corrected for the bias
                    of transforming back.
                    </p>
                    <p>
                    Forecasts begin with the period after the last one that the model has seen. Demand that was
                    incomplete at the end of the data is therefore forecast, too.
                    </p>
                    """)
                    .sinceVersion(5, 8, 0)
                    .dynamicPorts(
                            ports ->
                                    ports.addInputPortGroup(
                                                    MODEL_PORT,
                                                    group ->
                                                            group.name(MODEL_PORT)
                                                                    .description(
                                                                            "One model per series, from the <i>Auto SARIMA Learner</i>.")
                                                                    .fixed(
                                                                            ForecastModelPortObject
                                                                                    .TYPE))
                                            .addInputPortGroup(
                                                    REGRESSORS_PORT,
                                                    group ->
                                                            group.name(REGRESSORS_PORT)
                                                                    .description(
                                                                            "Reserved for the future values of what else demand depends on, such"
                                                                                    + " as promotions and holidays. This version cannot use it and refuses to"
                                                                                    + " run with it.")
                                                                    .optional()
                                                                    .supportedTypes(
                                                                            BufferedDataTable.TYPE))
                                            .addOutputPortGroup(
                                                    FORECASTS_PORT,
                                                    group ->
                                                            group.name(FORECASTS_PORT)
                                                                    .description(
                                                                            "One row per series and future period: <i>Key</i>, <i>Period</i>"
                                                                                    + " (its first day), <i>Step</i> (1 for the first future period),"
                                                                                    + " <i>Mean</i> (expected demand), <i>Lower 80</i>, <i>Upper 80</i>,"
                                                                                    + " <i>Lower 95</i> and <i>Upper 95</i> (ends of the intervals), in the"
                                                                                    + " unit of the demand.")
                                                                    .fixed(BufferedDataTable.TYPE)))
                    .model(
                            model ->
                                    model.parametersClass(SarimaForecasterParameters.class)
                                            .configure(SarimaForecasterNodeFactory::configure)
                                            .execute(SarimaForecasterNodeFactory::execute))
                    .nodeType(NodeType.Predictor)
                    .keywords(
                            "ARIMA",
                            "SARIMA",
                            "time series",
                            "demand forecast",
                            "prediction interval",
                            "predictor");

    /** Creates the factory; called by KNIME. */
    public SarimaForecasterNodeFactory() {
        super(NODE);
    }

    private static void configure(final ConfigureInput in, final ConfigureOutput out)
            throws InvalidSettingsException {
        if (in.getInPortSpecs().length > 1) {
            throw new InvalidSettingsException(
                    "The input \""
                            + REGRESSORS_PORT
                            + "\" is reserved for a later version. Remove it from the node.");
        }
        out.setOutSpecs(ForecastTable.SPEC);
    }

    private static void execute(final ExecuteInput in, final ExecuteOutput out)
            throws CanceledExecutionException {
        final SarimaForecasterParameters parameters = in.getParameters();
        final ForecastModelPortObject model = in.getInPortObject(0);
        out.setOutData(
                ForecastTable.write(
                        model.series(), parameters.m_horizon, in.getExecutionContext()));
        if (model.series().isEmpty()) {
            out.setWarningMessage("The model has no series, so that there is nothing to forecast.");
        }
    }
}
