// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sarimaforecaster;

import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.forecast.ForecastColumns;
import io.replenish.engine.forecast.SeriesModel;
import io.replenish.engine.forecast.learning.RegressorRows;
import io.replenish.nodes.demand.RegressorInput;
import io.replenish.nodes.port.ForecastModelPortObject;
import java.util.List;
import java.util.Optional;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.message.Message;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/** The node "SARIMA Forecaster": forecast models in, forecasts with intervals out. */
public final class SarimaForecasterNodeFactory extends DefaultNodeFactory {

    private static final String MODEL_PORT = "Forecast Model";
    static final String REGRESSORS_PORT = "Future Regressors";
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
                    <p>
                    A series that depends on regressors is forecast as far as their future values are known: those
                    that the learner was given, or those of the second input. If they end before the horizon, the rows
                    of the series do, too, and a warning says so.
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
                                                                            "Future values of what else demand depends on, such as promotions and holidays:"
                                                                                    + " one row per series and future period, with columns as in the table that"
                                                                                    + " the learner had. They take the place of the future values that the"
                                                                                    + " learner was given.")
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
            regressors(in.getInTableSpec(1));
        }
        out.setOutSpecs(ForecastTable.SPEC);
    }

    private static RegressorInput regressors(final DataTableSpec spec)
            throws InvalidSettingsException {
        return RegressorInput.of(
                spec,
                REGRESSORS_PORT,
                ForecastColumns.FORECAST_TABLE.get(0).name(),
                ForecastColumns.PERIOD.name());
    }

    private static void execute(final ExecuteInput in, final ExecuteOutput out)
            throws CanceledExecutionException, KNIMEException {
        final SarimaForecasterParameters parameters = in.getParameters();
        final ForecastModelPortObject model = in.getInPortObject(0);
        final ExecutionContext exec = in.getExecutionContext();
        final Optional<RegressorRows> rows =
                in.getInPortObjects().length > 1 && !model.series().isEmpty()
                        ? Optional.of(
                                readRegressors(
                                        in.getInTable(1),
                                        model.unit(),
                                        exec.createSubProgress(0.1)))
                        : Optional.empty();
        final List<SeriesModel> series =
                rows.map(r -> withFuture(model.series(), r, parameters.m_horizon))
                        .orElseGet(model::series);
        out.setOutData(ForecastTable.write(series, parameters.m_horizon, exec));
        ForecastWarning.of(series, parameters.m_horizon, rows).ifPresent(out::setWarningMessage);
    }

    private static RegressorRows readRegressors(
            final BufferedDataTable table, final PeriodUnit unit, final ExecutionMonitor exec)
            throws CanceledExecutionException, KNIMEException {
        try {
            return regressors(table.getDataTableSpec()).read(table, unit, exec);
        } catch (InvalidSettingsException e) {
            throw KNIMEException.of(Message.fromSummary(e.getMessage()), e);
        }
    }

    private static List<SeriesModel> withFuture(
            final List<SeriesModel> series, final RegressorRows rows, final int horizon) {
        return series.stream().map(one -> withFuture(one, rows, horizon)).toList();
    }

    private static SeriesModel withFuture(
            final SeriesModel series, final RegressorRows rows, final int horizon) {
        return new SeriesModel(
                series.key(),
                series.unit(),
                series.lastPeriod(),
                series.model().withFuture(rows.future(series.key(), series.lastPeriod(), horizon)));
    }
}
