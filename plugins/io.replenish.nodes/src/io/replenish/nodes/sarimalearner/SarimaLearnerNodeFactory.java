// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sarimalearner;

import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.forecast.learning.Coefficient;
import io.replenish.engine.forecast.learning.DemandHistory;
import io.replenish.engine.forecast.learning.DemandRows;
import io.replenish.engine.forecast.learning.LearnedHistory;
import io.replenish.engine.forecast.learning.RegressorRows;
import io.replenish.engine.forecast.learning.SeriesLearner;
import io.replenish.nodes.demand.DemandTableReader;
import io.replenish.nodes.port.ForecastModelPortObject;
import io.replenish.nodes.port.ForecastModelPortObjectSpec;
import io.replenish.nodes.table.EngineCall;
import java.util.List;
import java.util.Optional;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.message.Message;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/**
 * The node "Auto SARIMA Learner": demand in, one forecast model per series and the reasons for it
 * out.
 */
public final class SarimaLearnerNodeFactory extends DefaultNodeFactory {

    /** Name of the output of the table; port names and ids are stored in workflows. */
    static final String MODELS_PORT = "Models";

    static final String DEMAND_PORT = "Demand";
    static final String REGRESSORS_PORT = "Regressors";
    private static final String MODEL_PORT = "Forecast Model";
    private static final String COEFFICIENTS_PORT = "Coefficients";

    private static final DefaultNode NODE =
            DefaultNode.create()
                    .name("Auto SARIMA Learner")
                    .icon("sarima-learner.png")
                    .shortDescription(
                            "Chooses and fits one ARIMA or SARIMA model per demand series, and says why.")
                    .fullDescription(
                            """
                    <p>
                    This node learns one forecast model per series from a table with one row per series and period, as
                    the <i>Demand Aggregator</i> makes it. For every series it decides whether to take logarithms,
                    whether there is a season, how often to take differences, and which orders the model has: an ARIMA
                    model, or a SARIMA model where the series has a season. Models are fitted by exact maximum
                    likelihood and compared by an information criterion.
                    </p>
                    <p>
                    Beforehand the last periods are held out: a model is chosen without them, its forecasts are compared
                    with what came, and only then it is fitted to all periods. The table <i>Models</i> shows both errors
                    beside each other, and for every series why it has the model that it has.
                    </p>
                    <p>
                    To replay the held-out periods in the <i>Inventory Simulator</i>, models must not have seen them:
                    use a second learner whose models are fitted to all but the held-out periods. Its forecasts begin
                    with the first of these.
                    </p>
                    <h3>Periods without known demand</h3>
                    <ul>
                    <li>A series begins with its first known demand: periods in which a product was not yet listed
                    are cut off.</li>
                    <li>Missing demand, and periods without a row, are missing observations and not zeros. The model
                    bridges them.</li>
                    <li>Closed periods are what the column of the demand says: the <i>Demand Aggregator</i> writes zero
                    for weekdays that are always closed, which a weekly season learns, and a missing value for other
                    closed days. The options can make them all missing, or all zero.</li>
                    <li>Incomplete periods at the end are cut off, so that forecasts begin with them.</li>
                    <li>Demand of a period that is marked as a stock-out is not known, whatever was sold.</li>
                    <li>Products that were delisted get a forecast of zero.</li>
                    </ul>
                    <h3>What else demand depends on</h3>
                    <p>
                    A table of regressors can be added as a second input. Their effects are estimated with the model of
                    every series and enter its forecasts, with their uncertainty. Regressors that never change, or that
                    follow from others, are left out and named. Seasons of more than 60 periods are modelled by as many
                    waves as the data asks for.
                    </p>
                    <h3>Series that cannot be modelled</h3>
                    <p>
                    Too short, constant or otherwise unsuitable series get a simple forecast such as their mean. A
                    series with two rows for one period, or with rows without a readable period, gets none. Both are
                    rows of <i>Models</i> with their reason; no series stops the others. Results depend neither on the
                    order of the rows nor on the number of processors.
                    </p>
                    """)
                    .sinceVersion(5, 8, 0)
                    .dynamicPorts(
                            ports ->
                                    ports.addInputPortGroup(
                                                    DEMAND_PORT,
                                                    group ->
                                                            group.name(DEMAND_PORT)
                                                                    .description(
                                                                            "Demand, one row per series and period, with a key, a period and the"
                                                                                    + " demand, as the <i>Demand Aggregator</i> makes it. Status and coverage"
                                                                                    + " of the periods are optional.")
                                                                    .fixed(BufferedDataTable.TYPE))
                                            .addInputPortGroup(
                                                    REGRESSORS_PORT,
                                                    group ->
                                                            group.name(REGRESSORS_PORT)
                                                                    .description(
                                                                            "What else demand depends on, such as promotions, holidays or prices:"
                                                                                    + " one row per series and period, or per period if there is no key column."
                                                                                    + " Key and period are the columns that are so named in the demand, or"
                                                                                    + " named <i>Key</i> and <i>Period</i>; every other column of numbers, or of true"
                                                                                    + " and false, is a regressor. Rows after the last period of the demand are"
                                                                                    + " the future values that forecasts need. A period without a value"
                                                                                    + " counts as one without known demand.")
                                                                    .optional()
                                                                    .supportedTypes(
                                                                            BufferedDataTable.TYPE))
                                            .addOutputPortGroup(
                                                    MODEL_PORT,
                                                    group ->
                                                            group.name(MODEL_PORT)
                                                                    .description(
                                                                            "One model per series, to be used by the <i>SARIMA Forecaster</i> and"
                                                                                    + " the <i>Inventory Optimizer</i>.")
                                                                    .fixed(
                                                                            ForecastModelPortObject
                                                                                    .TYPE))
                                            .addOutputPortGroup(
                                                    MODELS_PORT,
                                                    group ->
                                                            group.name(MODELS_PORT)
                                                                    .description(
                                                                            "One row per series: its model, whether it is seasonal and by which"
                                                                                    + " statistic, why, the runner-up, and the errors on the held-out periods"
                                                                                    + " and within the sample; or why there is no model and what there is"
                                                                                    + " instead.")
                                                                    .fixed(BufferedDataTable.TYPE))
                                            .addOutputPortGroup(
                                                    COEFFICIENTS_PORT,
                                                    group ->
                                                            group.name(COEFFICIENTS_PORT)
                                                                    .description(
                                                                            "One row per series and estimated number of its model, the best one of"
                                                                                    + " averaged models: autoregressive and moving-average coefficients, mean"
                                                                                    + " or drift, effects of regressors, waves and outliers, with standard"
                                                                                    + " error, z and p. Moving-average coefficients have the sign that R"
                                                                                    + " gives them. Series without a model have no rows.")
                                                                    .fixed(BufferedDataTable.TYPE)))
                    .model(
                            model ->
                                    model.parametersClass(SarimaLearnerParameters.class)
                                            .configure(SarimaLearnerNodeFactory::configure)
                                            .execute(SarimaLearnerNodeFactory::execute))
                    .nodeType(NodeType.Learner)
                    .keywords(
                            "ARIMA",
                            "SARIMA",
                            "auto.arima",
                            "time series",
                            "demand forecast",
                            "seasonality",
                            "training");

    /** Creates the factory; called by KNIME. */
    public SarimaLearnerNodeFactory() {
        super(NODE);
    }

    private static void configure(final ConfigureInput in, final ConfigureOutput out)
            throws InvalidSettingsException {
        final SarimaLearnerParameters parameters = in.getParameters();
        parameters.demandColumns().check(in.getInTableSpec(0));
        if (in.getInPortSpecs().length > 1) {
            parameters.regressors(in.getInTableSpec(1));
        }
        out.setOutSpecs(
                new ForecastModelPortObjectSpec(parameters.m_periodUnit.toEngine()),
                ModelsTable.SPEC,
                CoefficientsTable.SPEC);
    }

    private static void execute(final ExecuteInput in, final ExecuteOutput out)
            throws CanceledExecutionException, KNIMEException {
        final SarimaLearnerParameters parameters = in.getParameters();
        final ExecutionContext exec = in.getExecutionContext();

        exec.setMessage("Reading");
        final DemandRows rows =
                DemandTableReader.read(
                        in.getInTable(0), parameters.demandColumns(), exec.createSubProgress(0.1));
        final PeriodUnit unit = unit(rows, parameters);
        final Optional<RegressorRows> regressors =
                in.getInPortObjects().length > 1
                        ? Optional.of(regressors(in.getInTable(1), unit, parameters, exec))
                        : Optional.empty();
        final List<DemandHistory> histories =
                rows.histories(parameters.historySettings(), regressors);
        exec.setMessage("Learning " + histories.size() + " series by " + unit.title());
        final List<LearnedHistory> learned =
                EngineCall.run(
                        exec.createSubProgress(0.75),
                        progress ->
                                SeriesLearner.learn(
                                        histories,
                                        parameters.seasonLength(unit),
                                        parameters.forecastSettings(unit),
                                        Runtime.getRuntime().availableProcessors(),
                                        progress));
        exec.setMessage("Computing standard errors");
        final List<Coefficient> coefficients =
                EngineCall.run(
                        exec.createSubProgress(0.1),
                        progress ->
                                Coefficient.ofAll(
                                        learned,
                                        Runtime.getRuntime().availableProcessors(),
                                        progress));
        exec.setMessage("Writing");
        out.setOutData(
                new ForecastModelPortObject(
                        unit,
                        learned.stream()
                                .map(LearnedHistory::model)
                                .flatMap(Optional::stream)
                                .toList()),
                ModelsTable.write(learned, rows.withoutKey(), exec),
                CoefficientsTable.write(coefficients, exec));
        LearningWarning.of(
                        learned,
                        rows.withoutKey(),
                        regressors.map(RegressorRows::unusable).orElse(0))
                .ifPresent(out::setWarningMessage);
    }

    private static RegressorRows regressors(
            final BufferedDataTable table,
            final PeriodUnit unit,
            final SarimaLearnerParameters parameters,
            final ExecutionContext exec)
            throws CanceledExecutionException, KNIMEException {
        try {
            return parameters
                    .regressors(table.getDataTableSpec())
                    .read(table, unit, exec.createSubProgress(0.02));
        } catch (InvalidSettingsException e) {
            throw KNIMEException.of(Message.fromSummary(e.getMessage()), e);
        }
    }

    private static PeriodUnit unit(final DemandRows rows, final SarimaLearnerParameters parameters)
            throws KNIMEException {
        try {
            return rows.unit(parameters.historySettings());
        } catch (IllegalArgumentException e) {
            throw KNIMEException.of(
                    Message.fromSummaryWithResolution(
                            e.getMessage(),
                            "Choose another length of a period in the dialog, or sum up the demand with the Demand"
                                    + " Aggregator first."),
                    e);
        }
    }
}
