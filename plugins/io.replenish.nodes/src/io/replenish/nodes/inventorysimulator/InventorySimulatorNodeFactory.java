// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventorysimulator;

import io.replenish.engine.evaluation.PolicyItem;
import io.replenish.engine.evaluation.PolicyReplay;
import io.replenish.engine.evaluation.ReplayLine;
import io.replenish.engine.evaluation.ReplaySettings;
import io.replenish.nodes.table.EngineCall;
import io.replenish.nodes.table.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.knime.core.data.DataTableSpec;
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
 * The node "Inventory Simulator": policies and real demand in, cost and service of two policies
 * side by side out.
 */
public final class InventorySimulatorNodeFactory extends DefaultNodeFactory {

    /** Name of the input of policies; port names are stored in workflows. */
    static final String POLICY_PORT = "Policy";

    /** Name of the input of demand. */
    static final String DEMAND_PORT = "Demand";

    private static final DefaultNode NODE =
            DefaultNode.create()
                    .name("Inventory Simulator")
                    .icon("inventory-simulator.png")
                    .shortDescription(
                            "Replays the proposed and the current stock policy on real demand,"
                                    + " side by side.")
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
                    Every item of the policy table and every product of the demand table is in the first output. What
                    cannot be replayed has a reason there and does not count in the total.
                    </p>
                    """)
                    .sinceVersion(5, 8, 0)
                    .ports(
                            ports ->
                                    ports.addInputTable(
                                                    POLICY_PORT,
                                                    "One row per product with its reorder point,"
                                                            + " order quantity, lead time and"
                                                            + " costs, as the"
                                                            + " <i>Inventory Optimizer</i> makes"
                                                            + " it.")
                                            .addInputTable(
                                                    DEMAND_PORT,
                                                    "One row per product and period without gaps,"
                                                            + " as the <i>Demand Aggregator</i>"
                                                            + " makes it. The"
                                                            + " last periods are replayed.")
                                            .addOutputTable(
                                                    "Effect by Item",
                                                    "One row per item: cost, fill rate, stock-out"
                                                            + " periods, stock and orders of the"
                                                            + " current and"
                                                            + " the proposed policy and their"
                                                            + " differences, or the reason why it"
                                                            + " was not"
                                                            + " replayed. RowIDs are products.")
                                            .addOutputTable(
                                                    "Effect in Total",
                                                    "One row each for the current policy, the"
                                                            + " proposed policy and the"
                                                            + " difference, summed over"
                                                            + " all replayed items: cost by"
                                                            + " kind, fill rate, units and"
                                                            + " orders."))
                    .model(
                            model ->
                                    model.parametersClass(InventorySimulatorParameters.class)
                                            .configure(InventorySimulatorNodeFactory::configure)
                                            .execute(InventorySimulatorNodeFactory::execute))
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

    private static void configure(final ConfigureInput in, final ConfigureOutput out)
            throws InvalidSettingsException {
        final InventorySimulatorParameters parameters = in.getParameters();
        readers(parameters, in.getInTableSpec(0), in.getInTableSpec(1));
        out.setOutSpecs(EffectTables.ITEMS, EffectTables.TOTAL);
    }

    private static void execute(final ExecuteInput in, final ExecuteOutput out)
            throws CanceledExecutionException, KNIMEException {
        final InventorySimulatorParameters parameters = in.getParameters();
        final BufferedDataTable policies = in.getInTable(0);
        final BufferedDataTable demandTable = in.getInTable(1);
        final ExecutionContext exec = in.getExecutionContext();
        final Readers readers =
                checkedReaders(
                        parameters, policies.getDataTableSpec(), demandTable.getDataTableSpec());

        exec.setMessage("Reading");
        final List<PolicyItem> items = new ArrayList<>();
        final List<String> itemKeys = new ArrayList<>();
        TableRows.forEach(
                policies,
                exec.createSubProgress(0.1),
                (index, row) -> {
                    items.add(readers.policies().item(row));
                    itemKeys.add(row.getKey().getString());
                });
        final Map<String, double[]> demand =
                readers.demand().read(demandTable, exec.createSubProgress(0.5));
        exec.setMessage("Replaying");
        final ReplaySettings settings = parameters.replaySettings();
        final List<ReplayLine> lines =
                EngineCall.run(
                        exec.createSubProgress(0.3),
                        progress -> PolicyReplay.replay(items, demand, settings, progress));
        exec.setMessage("Writing");
        out.setOutData(
                EffectTables.items(lines, itemKeys, exec.createSubExecutionContext(0.1)),
                EffectTables.total(lines, settings.periods(), exec));
        ReplayWarning.of(lines, readers.demand().unusableRows()).ifPresent(out::setWarningMessage);
    }

    private record Readers(PolicyReader policies, DemandReader demand) {}

    private static Readers readers(
            final InventorySimulatorParameters parameters,
            final DataTableSpec policies,
            final DataTableSpec demand)
            throws InvalidSettingsException {
        return new Readers(
                new PolicyReader(policies, parameters), new DemandReader(demand, parameters));
    }

    private static Readers checkedReaders(
            final InventorySimulatorParameters parameters,
            final DataTableSpec policies,
            final DataTableSpec demand)
            throws KNIMEException {
        try {
            return readers(parameters, policies, demand);
        } catch (InvalidSettingsException e) { // checked by configure already
            throw KNIMEException.of(Message.fromSummary(e.getMessage()), e);
        }
    }
}
