// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventorysimulator;

import io.replenish.engine.evaluation.Comparison;
import io.replenish.engine.evaluation.ForecastDemand;
import io.replenish.engine.evaluation.FutureReplay;
import io.replenish.engine.evaluation.Futures;
import io.replenish.engine.evaluation.KnownDemand;
import io.replenish.engine.evaluation.PolicyReplay;
import io.replenish.engine.evaluation.PolicySet;
import io.replenish.engine.evaluation.Replay;
import io.replenish.engine.evaluation.ReplayLine;
import io.replenish.engine.evaluation.ReplaySettings;
import io.replenish.nodes.port.ForecastModelPortObject;
import io.replenish.nodes.table.EngineCall;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.message.Message;
import org.knime.core.webui.page.Page;
import org.knime.core.webui.page.Page.RequireFromFileOrString;
import org.knime.node.DefaultModel.ConfigureInput;
import org.knime.node.DefaultModel.ConfigureOutput;
import org.knime.node.DefaultModel.ExecuteInput;
import org.knime.node.DefaultModel.ExecuteOutput;
import org.knime.node.DefaultNode;
import org.knime.node.DefaultNodeFactory;

/**
 * The node "Inventory Simulator": policies and real demand in, cost and service of two policies
 * side by side out.
 */
public final class InventorySimulatorNodeFactory extends DefaultNodeFactory {

    /** Name of the input of policies; port names are stored in workflows. */
    static final String POLICY_PORT = "Policy";

    /** Name of the input of demand. */
    static final String DEMAND_PORT = "Demand";

    /** Name of the input of forecast models. */
    static final String MODEL_PORT = "Forecast Model";

    /** Name of the inputs of further policies. */
    static final String OTHERS_PORT = "Other Policies";

    private static final DefaultNode NODE =
            DefaultNode.create()
                    .name("Inventory Simulator")
                    .icon("inventory-simulator.png")
                    .shortDescription(
                            "Replays the current, the proposed and further stock policies on real"
                                    + " demand, side by side.")
                    .fullDescription(
                            """
                    <p>
                    Tells what the proposed policy would have meant, had it been in use: for every item, the last
                    periods of its demand are replayed day by day (or week by week, or month by month) under the
                    proposed and under the current policy, with the same demand and the same lead times. The result is
                    what both cost and which share of demand they served at once.
                    </p>
                    <p>
                    In every period, in this order: the stock is looked at and an order placed if the policy wants one,
                    deliveries that are due arrive, customers come, and what is left on the shelf costs its holding
                    cost. A delivery arrives its lead time after the order. No policy knows the demand of a period
                    before it has placed its order.
                    </p>
                    <p>
                    Both policies start with a full shelf, each with what it orders up to: so the replay compares
                    how they go on, not who happened to start with more. That stock is not paid for, but it costs its
                    holding. To see what would come of the stock that there is, start with the stock on hand instead.
                    </p>
                    <p>
                    Further policies can be added as tables, one input for each. Policies are called what the column
                    <i>Policy Name</i> of their table says, if it says the same in all rows. <i>Policies</i> compares
                    all of them on the items that each has a rule for. An order is a multiple of the order quantity; in
                    a table that has none, it fills up to the column <i>Order-Up-To Level</i>.
                    </p>
                    <p>
                    With a forecast model, the policies are also replayed on <i>simulated futures</i>: possible demand
                    after the last period that the model has seen, with the season, the trend and the correlated errors
                    of the model. All policies meet the same futures and the same lead times, so that even small
                    differences between them show. Futures of different products are drawn independently of one
                    another. Where the model's last period is before the end of the demand table, futures are other
                    ways in which the periods after it might have gone.
                    </p>
                    <p>
                    With futures, the intervals of 95 % say how much the number of futures leaves in doubt; that the
                    model may be wrong is not in them. With real demand, they come from the differences between items:
                    they say what to expect of other items of this kind, not of other years. Where few items make up
                    most of a sum they are wide, or missing if the items do not allow for any.
                    </p>
                    <p>
                    Every item of the policy table and every product of the demand table is in the first output. What
                    cannot be replayed has a reason there and does not count in the total.
                    </p>
                    """)
                    .sinceVersion(5, 8, 0)
                    .dynamicPorts(
                            ports ->
                                    ports.addInputPortGroup(
                                                    POLICY_PORT,
                                                    group ->
                                                            group.name(POLICY_PORT)
                                                                    .description(
                                                                            "One row per product with its reorder point, order quantity, lead time and"
                                                                                    + " costs, as the <i>Inventory Optimizer</i> makes it.")
                                                                    .fixed(BufferedDataTable.TYPE))
                                            .addInputPortGroup(
                                                    DEMAND_PORT,
                                                    group ->
                                                            group.name(DEMAND_PORT)
                                                                    .description(
                                                                            "One row per product and period without gaps, as the <i>Demand Aggregator</i>"
                                                                                    + " makes it. The last periods are replayed.")
                                                                    .fixed(BufferedDataTable.TYPE))
                                            .addInputPortGroup(
                                                    MODEL_PORT,
                                                    group ->
                                                            group.name(MODEL_PORT)
                                                                    .description(
                                                                            "One forecast model per product, from which possible futures are drawn,"
                                                                                    + " as the <i>Auto SARIMA Learner</i> makes them. Without it, only real"
                                                                                    + " demand is replayed.")
                                                                    .optional()
                                                                    .supportedTypes(
                                                                            ForecastModelPortObject
                                                                                    .TYPE))
                                            .addInputPortGroup(
                                                    OTHERS_PORT,
                                                    group ->
                                                            group.name(OTHERS_PORT)
                                                                    .description(
                                                                            "Another policy to compare with, one row per product with its reorder point"
                                                                                    + " and order quantity, as the <i>Inventory Optimizer</i> makes it; lead times"
                                                                                    + " and costs are those of the first table. Add a port for each.")
                                                                    .extendable()
                                                                    .supportedTypes(
                                                                            BufferedDataTable.TYPE))
                                            .addOutputPortGroup(
                                                    "Effect by Item",
                                                    group ->
                                                            group.name("Effect by Item")
                                                                    .description(
                                                                            "One row per item: cost, fill rate, stock-out periods, stock and orders of"
                                                                                    + " the current and the proposed policy and their differences, or the reason why"
                                                                                    + " it was not replayed. RowIDs are products.")
                                                                    .fixed(BufferedDataTable.TYPE))
                                            .addOutputPortGroup(
                                                    "Effect in Total",
                                                    group ->
                                                            group.name("Effect in Total")
                                                                    .description(
                                                                            "One row each for the current policy, the proposed policy and the difference,"
                                                                                    + " summed over all replayed items: cost by kind, fill rate, units and orders.")
                                                                    .fixed(BufferedDataTable.TYPE))
                                            .addOutputPortGroup(
                                                    "Policies",
                                                    group ->
                                                            group.name("Policies")
                                                                    .description(
                                                                            "One row per policy: cost, fill rate, cycle service, stock-out periods, stock"
                                                                                    + " and turns with intervals of 95 %, and their differences to the current"
                                                                                    + " policy; on real demand and on simulated futures.")
                                                                    .fixed(BufferedDataTable.TYPE))
                                            .addOutputPortGroup(
                                                    "Stock by Period",
                                                    group ->
                                                            group.name("Stock by Period")
                                                                    .description(
                                                                            "One row per policy and replayed period: demand, units served, on hand, on"
                                                                                    + " order, lost and backordered, summed over items; of simulated futures the"
                                                                                    + " mean.")
                                                                    .fixed(BufferedDataTable.TYPE))
                                            .addOutputPortGroup(
                                                    "Policy Differences",
                                                    group ->
                                                            group.name("Policy Differences")
                                                                    .description(
                                                                            "Every policy against every one before it, one row per measure: the difference"
                                                                                    + " and, of sums, by which share it changes, with intervals of 95 %. What"
                                                                                    + " targets by segment cost more than uniform ones is a row here.")
                                                                    .fixed(BufferedDataTable.TYPE)))
                    .model(
                            model ->
                                    model.parametersClass(InventorySimulatorParameters.class)
                                            .configure(InventorySimulatorNodeFactory::configure)
                                            .execute(InventorySimulatorNodeFactory::execute))
                    .addView(
                            view ->
                                    view.withoutParameters()
                                            .description(
                                                    "What the policies cost and how they serve, side by side, and their"
                                                            + " stock over time against demand.")
                                            .page(InventorySimulatorNodeFactory::page)
                                            .initialData(data -> data.data(SimulatorView::of)))
                    .nodeType(NodeType.Other)
                    .keywords(
                            "replay",
                            "backtest",
                            "fill rate",
                            "stock-out",
                            "lost sales",
                            "backorder",
                            "policy",
                            "what-if");

    /** Creates the factory; called by KNIME. */
    public InventorySimulatorNodeFactory() {
        super(NODE);
    }

    private static Page page(final RequireFromFileOrString page) {
        return page.fromFile()
                .bundleClass(InventorySimulatorNodeFactory.class)
                .basePath("view")
                .relativeFilePath("inventory-simulator.html")
                .addResourceFile("views.js");
    }

    private static void configure(final ConfigureInput in, final ConfigureOutput out)
            throws InvalidSettingsException {
        new Readers(those(DataTableSpec.class, in.getInPortSpecs()), in.getParameters());
        out.setOutSpecs(
                EffectTables.ITEMS,
                EffectTables.TOTAL,
                ComparisonTables.POLICIES,
                ComparisonTables.STOCK,
                ComparisonTables.DIFFERENCES);
    }

    private static void execute(final ExecuteInput in, final ExecuteOutput out)
            throws CanceledExecutionException, KNIMEException {
        final InventorySimulatorParameters parameters = in.getParameters();
        final List<BufferedDataTable> tables =
                those(BufferedDataTable.class, in.getInPortObjects());
        final List<ForecastModelPortObject> models =
                those(ForecastModelPortObject.class, in.getInPortObjects());
        final ExecutionContext exec = in.getExecutionContext();
        final Readers readers = checkedReaders(tables, parameters);

        exec.setMessage("Reading");
        final PolicySet policies =
                readers.policies.read(Readers.withoutDemand(tables), exec.createSubProgress(0.1));
        final KnownDemand demand =
                readers.demand.read(
                        tables.get(ReplayChoices.DEMAND_TABLE), exec.createSubProgress(0.3));
        exec.setMessage("Replaying history");
        final ReplaySettings settings = parameters.replaySettings();
        final Replay replay =
                EngineCall.run(
                        exec.createSubProgress(0.1),
                        progress -> PolicyReplay.replay(policies, demand, settings, progress));
        List<ReplayLine> lines = replay.lines();
        final List<Comparison> comparisons = new ArrayList<>(List.of(replay.comparison()));
        if (!models.isEmpty()) {
            exec.setMessage("Replaying simulated futures");
            final Futures futures =
                    futures(
                            policies,
                            ForecastInput.of(models.get(0), demand),
                            parameters,
                            exec.createSubProgress(0.4));
            lines = replay.linesWith(futures);
            comparisons.add(futures.comparison());
        }
        exec.setMessage("Writing");
        final BufferedDataTable compared = ComparisonTables.policies(comparisons, exec);
        final BufferedDataTable stock = ComparisonTables.stock(comparisons, exec);
        final BufferedDataTable differences = ComparisonTables.differences(comparisons, exec);
        out.setOutData(
                EffectTables.items(
                        lines, readers.policies.itemKeys(), exec.createSubExecutionContext(0.05)),
                EffectTables.total(lines, settings.periods(), exec),
                compared,
                stock,
                differences);
        out.setInternalData(
                SimulatorView.internal(
                        compared, stock, differences, exec.createSubExecutionContext(0.05)));
        ReplayWarning.of(
                        lines,
                        comparisons,
                        readers.demand.unusableRows(),
                        readers.policies.unusedRows())
                .ifPresent(out::setWarningMessage);
    }

    private static Futures futures(
            final PolicySet policies,
            final ForecastDemand demand,
            final InventorySimulatorParameters parameters,
            final ExecutionMonitor exec)
            throws CanceledExecutionException {
        return EngineCall.run(
                exec,
                progress ->
                        FutureReplay.replay(
                                policies,
                                demand,
                                parameters.replaySettings(),
                                parameters.futureSettings(),
                                Runtime.getRuntime().availableProcessors(),
                                progress));
    }

    /** The inputs of a kind: which ports there are is for the user to say. */
    private static <T> List<T> those(final Class<T> kind, final Object... inputs) {
        return Arrays.stream(inputs).filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Readers of all tables; they take a table each, and are to be used once. */
    private static final class Readers {

        private final PolicySetReader policies;
        private final DemandReader demand;

        Readers(final List<DataTableSpec> specs, final InventorySimulatorParameters parameters)
                throws InvalidSettingsException {
            policies = new PolicySetReader(withoutDemand(specs), parameters);
            demand = new DemandReader(specs.get(ReplayChoices.DEMAND_TABLE), parameters);
        }

        static <T> List<T> withoutDemand(final List<T> tables) {
            final List<T> policies = new ArrayList<>(tables);
            policies.remove(ReplayChoices.DEMAND_TABLE);
            return policies;
        }
    }

    private static Readers checkedReaders(
            final List<BufferedDataTable> tables, final InventorySimulatorParameters parameters)
            throws KNIMEException {
        try {
            return new Readers(
                    tables.stream().map(BufferedDataTable::getDataTableSpec).toList(), parameters);
        } catch (InvalidSettingsException e) { // checked by configure already
            throw KNIMEException.of(Message.fromSummary(e.getMessage()), e);
        }
    }
}
