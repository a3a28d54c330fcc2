// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.inventory.DemandOutlook;
import io.replenish.engine.inventory.ForecastOutlook;
import io.replenish.engine.inventory.InventoryPlanner;
import io.replenish.engine.inventory.PlanLine;
import io.replenish.engine.inventory.PlanningSettings;
import io.replenish.engine.inventory.StockItem;
import io.replenish.nodes.port.ForecastModelPortObject;
import io.replenish.nodes.port.ForecastModelPortObjectSpec;
import io.replenish.nodes.table.EngineCall;
import io.replenish.nodes.table.TableRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** The node "Inventory Optimizer": forecast models and items in, a stock policy per item out. */
public final class InventoryOptimizerNodeFactory extends DefaultNodeFactory {

    /** Name of the input of items; port names are stored in workflows. */
    static final String ITEMS_PORT = "Items";

    private static final DefaultNode NODE =
            DefaultNode.create()
                    .name("Inventory Optimizer")
                    .icon("inventory-optimizer.png")
                    .shortDescription(
                            "Reorder point, order quantity, cost and service of every item from"
                                    + " its forecast.")
                    .fullDescription(
                            """
                    <p>
                    Tells for every item when to order and how much. Whenever what is on hand and on order is at or
                    below the <i>reorder point</i>, an order of the <i>order quantity</i> is due. The reorder point has
                    to cover the demand until a later order could arrive: over the lead time and the time until the
                    next look at the stock. How large that demand may be is taken from the forecast model itself, with
                    its season, its trend and the correlation of its errors from period to period, not from a rule
                    about the deviation of past demand.
                    </p>
                    <p>
                    The order quantity makes ordering and holding stock cheapest (economic order quantity), in whole
                    packs, at least the minimum order and at least the demand until the next look. With it, the
                    smallest reorder point is chosen that reaches the service target. The target is either a <i>cycle
                    service</i> level or a <i>fill rate</i>; the table always says which, and shows what to expect of
                    both.
                    </p>
                    <p>
                    If the stock on hand is known, the table tells what to order now, the most urgent item first: first
                    all items that have to be ordered, by the probability that they run out.
                    </p>
                    <p>
                    Every item and every forecast is in the table. Items without a forecast, products that stand in the
                    item table twice, and items whose cost, lead time or target cannot be used have no policy but a
                    reason.
                    </p>
                    <h3>Expected cost and service</h3>
                    <p>
                    Expected stock, service and cost are those of the long run if unserved demand is backordered and
                    demand goes on as the forecast says, per year: holding cost on the stock on hand, cost of orders,
                    and cost of units that are not served at once. The cost of the goods themselves is not included.
                    </p>
                    """)
                    .sinceVersion(5, 8, 0)
                    .ports(
                            ports ->
                                    ports.addInputPort(
                                                    "Forecast Model",
                                                    "One forecast model per product, all by the"
                                                            + " same period.",
                                                    ForecastModelPortObject.TYPE)
                                            .addInputTable(
                                                    ITEMS_PORT,
                                                    "One row per product. Only the product is"
                                                            + " needed; unit cost, lead time,"
                                                            + " service target,"
                                                            + " order cost, stock-out cost,"
                                                            + " minimum order, pack size, stock on"
                                                            + " hand and on"
                                                            + " order are used if there are"
                                                            + " columns for them.")
                                            .addOutputTable(
                                                    "Policy",
                                                    "One row per item, and one per forecast"
                                                            + " without an item: <i>Status</i>,"
                                                            + " <i>Suggested"
                                                            + " Order</i>, <i>Safety Stock</i>,"
                                                            + " <i>Reorder Point</i>, <i>Order"
                                                            + " Quantity</i>,"
                                                            + " expected service, stock and cost,"
                                                            + " what they were computed from, and"
                                                            + " <i>Reason</i>: the policy in"
                                                            + " words, or why there is none."
                                                            + " RowIDs are"
                                                            + " products."))
                    .model(
                            model ->
                                    model.parametersClass(InventoryOptimizerParameters.class)
                                            .configure(InventoryOptimizerNodeFactory::configure)
                                            .execute(InventoryOptimizerNodeFactory::execute))
                    .nodeType(NodeType.Predictor)
                    .keywords(
                            "safety stock",
                            "reorder point",
                            "EOQ",
                            "order quantity",
                            "service level",
                            "fill rate",
                            "replenishment",
                            "stock");

    /** Creates the factory; called by KNIME. */
    public InventoryOptimizerNodeFactory() {
        super(NODE);
    }

    private static void configure(final ConfigureInput in, final ConfigureOutput out)
            throws InvalidSettingsException {
        final InventoryOptimizerParameters parameters = in.getParameters();
        final ForecastModelPortObjectSpec models = in.getInPortSpec(0);
        parameters.positions(in.getInTableSpec(1));
        final Optional<PeriodUnit> unit = models.unit();
        if (unit.isPresent()) {
            parameters.checkUnits(unit.get());
        }
        out.setOutSpec(0, PolicyTable.SPEC);
    }

    private static void execute(final ExecuteInput in, final ExecuteOutput out)
            throws CanceledExecutionException, KNIMEException {
        final InventoryOptimizerParameters parameters = in.getParameters();
        final ForecastModelPortObject models = in.getInPortObject(0);
        final ExecutionContext exec = in.getExecutionContext();

        exec.setMessage("Reading");
        final List<StockItem> items = new ArrayList<>();
        final List<String> itemKeys = new ArrayList<>();
        final BufferedDataTable table = in.getInTable(1);
        final ItemReader reader = reader(parameters, models.unit(), table.getDataTableSpec());
        TableRows.forEach(
                table,
                exec.createSubProgress(0.1),
                (index, row) -> {
                    items.add(reader.item(row));
                    itemKeys.add(row.getKey().getString());
                });
        exec.setMessage("Computing policies");
        final PlanningSettings settings = parameters.planningSettings(models.unit());
        final List<PlanLine> plan =
                EngineCall.run(
                        exec.createSubProgress(0.8),
                        progress ->
                                InventoryPlanner.plan(items, outlooks(models), settings, progress));
        exec.setMessage("Writing");
        out.setOutData(0, PolicyTable.write(plan, itemKeys, exec.createSubExecutionContext(0.1)));
        PolicyWarning.of(plan).ifPresent(out::setWarningMessage);
    }

    private static ItemReader reader(
            final InventoryOptimizerParameters parameters,
            final PeriodUnit unit,
            final DataTableSpec items)
            throws KNIMEException {
        try {
            parameters.checkUnits(unit); // may not have been known to configure
            return new ItemReader(parameters, parameters.positions(items));
        } catch (InvalidSettingsException e) {
            throw KNIMEException.of(Message.fromSummary(e.getMessage()), e);
        }
    }

    private static Map<String, DemandOutlook> outlooks(final ForecastModelPortObject models) {
        final Map<String, DemandOutlook> outlooks = new HashMap<>();
        models.series()
                .forEach(series -> outlooks.put(series.key(), new ForecastOutlook(series.model())));
        return outlooks;
    }
}
