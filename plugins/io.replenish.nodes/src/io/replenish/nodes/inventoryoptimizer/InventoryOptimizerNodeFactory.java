// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.inventory.DemandOutlook;
import io.replenish.engine.inventory.ForecastOutlook;
import io.replenish.engine.inventory.InventoryPlanner;
import io.replenish.engine.inventory.PlanningSettings;
import io.replenish.engine.inventory.StockItem;
import io.replenish.engine.inventory.StockPlan;
import io.replenish.engine.inventory.UnreachableBudgetException;
import io.replenish.nodes.port.ForecastModelPortObject;
import io.replenish.nodes.port.ForecastModelPortObjectSpec;
import io.replenish.nodes.table.EngineCall;
import io.replenish.nodes.table.TableRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** The node "Inventory Optimizer": forecast models and items in, a stock policy per item out. */
public final class InventoryOptimizerNodeFactory extends DefaultNodeFactory {

    /** Name of the input of items; port names are stored in workflows. */
    static final String ITEMS_PORT = "Items";

    /** Name of the input of service targets. */
    static final String TARGETS_PORT = "Service Targets";

    /** Position of the service targets among the inputs, if they are there. */
    private static final int TARGETS = 2;

    private static final String MODEL_PORT = "Forecast Model";

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
                    both. Instead of a target, the reorder point can be the one of <i>minimum cost</i>, with which
                    holding stock and stock-outs cost least together.
                    </p>
                    <p>
                    Where lead times vary, the reorder point covers that as well. The table <i>Reorder Point Parts</i>
                    splits every reorder point into what is expected to be sold, what uncertainty adds, and what limits
                    and rounding change.
                    </p>
                    <h3>Limits of an item</h3>
                    <p>
                    With a <i>maximum stock</i>, on hand and on order together never exceed it. With a <i>shelf life</i>,
                    they do not exceed the demand that is expected in lead time and shelf life, so that the last unit is
                    expected to be sold in time. Both make orders smaller first, down to what the supplier and the
                    review period ask for, then the reorder point lower. <i>Checks</i> says which target is missed.
                    </p>
                    <h3>One budget for all items</h3>
                    <p>
                    With a budget, the node no longer meets the target of every item: it chooses all reorder points
                    together, so that the stock value, or the space that stock takes, serves as many units as possible,
                    or so that a fill rate of all items together takes the least stock value. Order quantities and limits stay. The part
                    <i>Budget</i> of a reorder point is the difference to what the item's own target asks for. The
                    <i>Exchange Curve</i> shows what more or less money, or space, would do.
                    </p>
                    <h3>Order of urgency</h3>
                    <p>
                    If the stock on hand is known, the table tells what to order now, the most urgent item first: first
                    all items that have to be ordered, by the probability that they run out.
                    </p>
                    <p>
                    Products without a forecast, such as new ones, are planned by demand and deviation per period, if
                    the item table has them.
                    </p>
                    <p>
                    Every item and every forecast is in the table. Items without a forecast or demand, products that stand in the
                    item table twice, and items whose cost, lead time or target cannot be used have no policy but a
                    reason.
                    </p>
                    <h3>Expected cost and service</h3>
                    <p>
                    Expected stock, service and cost are those of the long run if demand goes on as the forecast says,
                    per year: holding cost on the stock on hand, cost of orders, and cost of units that are not served
                    at once and of deliveries before which stock ran out. The cost of the goods themselves is not
                    included. <i>Unmet demand</i> says whether customers wait or go elsewhere. If sales are lost, what is
                    expected is exact for single customers, stock that is watched all the time and one order on its way,
                    and close to it otherwise.
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
                                                                            "One forecast model per product, all by the same period.")
                                                                    .fixed(
                                                                            ForecastModelPortObject
                                                                                    .TYPE))
                                            .addInputPortGroup(
                                                    ITEMS_PORT,
                                                    group ->
                                                            group.name(ITEMS_PORT)
                                                                    .description(
                                                                            "One row per product. Only the product is needed; unit cost, lead time "
                                                                                    + "and its deviation, service target, order cost, stock-out costs, minimum "
                                                                                    + "order, pack size, space, demand class, maximum stock, shelf life, stock on hand and on "
                                                                                    + "order are used if there are columns for them.")
                                                                    .fixed(BufferedDataTable.TYPE))
                                            .addInputPortGroup(
                                                    TARGETS_PORT,
                                                    group ->
                                                            group.name(TARGETS_PORT)
                                                                    .description(
                                                                            "Service targets by product, as the <i>Service Targets</i> node makes "
                                                                                    + "them. The columns are those named <i>Product</i> and <i>Service "
                                                                                    + "Target</i>, or so that it is clear. A known target replaces that of "
                                                                                    + "the item table.")
                                                                    .optional()
                                                                    .supportedTypes(
                                                                            BufferedDataTable.TYPE))
                                            .addOutputPortGroup(
                                                    "Policy",
                                                    group ->
                                                            group.name("Policy")
                                                                    .description(
                                                                            "One row per item, and one per forecast without an item: <i>Status</i>, "
                                                                                    + "<i>Suggested Order</i>, <i>Safety Stock</i>, <i>Reorder Point</i>, "
                                                                                    + "<i>Order Quantity</i>, <i>Order-Up-To Level</i>, expected service, "
                                                                                    + "stock, turns and cost, what they were computed from, <i>Checks</i>, "
                                                                                    + "and <i>Reason</i>: the policy in words, or why there is none. RowIDs "
                                                                                    + "are products.")
                                                                    .fixed(BufferedDataTable.TYPE))
                                            .addOutputPortGroup(
                                                    "Reorder Point Parts",
                                                    group ->
                                                            group.name("Reorder Point Parts")
                                                                    .description(
                                                                            "What every reorder point consists of, one row per part, with a "
                                                                                    + "sentence: expected demand over lead time and review period, "
                                                                                    + "uncertainty of demand and of the lead time, what a budget or a limit "
                                                                                    + "changes, rounding. The units of a product add up to its reorder point.")
                                                                    .fixed(BufferedDataTable.TYPE))
                                            .addOutputPortGroup(
                                                    "Portfolio",
                                                    group ->
                                                            group.name("Portfolio")
                                                                    .description(
                                                                            "What all policies add up to: stock value, cost by kind, service, "
                                                                                    + "turns. One row with the goals of the items, and one with the budget if "
                                                                                    + "there is one.")
                                                                    .fixed(BufferedDataTable.TYPE))
                                            .addOutputPortGroup(
                                                    "Exchange Curve",
                                                    group ->
                                                            group.name("Exchange Curve")
                                                                    .description(
                                                                            "The best fill rate of all items together for each stock value, with "
                                                                                    + "the cost. <i>Chosen</i> marks the row of the budget or, without one, "
                                                                                    + "what could be had for the stock value of the items' own policies.")
                                                                    .fixed(BufferedDataTable.TYPE)))
                    .model(
                            model ->
                                    model.parametersClass(InventoryOptimizerParameters.class)
                                            .configure(InventoryOptimizerNodeFactory::configure)
                                            .execute(InventoryOptimizerNodeFactory::execute))
                    .addView(
                            view ->
                                    view.withoutParameters()
                                            .description(
                                                    "What more service costs in stock, with the chosen point, and what"
                                                            + " the reorder point of each item is made of. With a"
                                                            + " limit in space there is no curve of costs.")
                                            .page(InventoryOptimizerNodeFactory::page)
                                            .initialData(data -> data.data(OptimizerView::of)))
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

    private static Page page(final RequireFromFileOrString page) {
        return page.fromFile()
                .bundleClass(InventoryOptimizerNodeFactory.class)
                .basePath("view")
                .relativeFilePath("inventory-optimizer.html")
                .addResourceFile("views.js");
    }

    private static void configure(final ConfigureInput in, final ConfigureOutput out)
            throws InvalidSettingsException {
        final InventoryOptimizerParameters parameters = in.getParameters();
        final ForecastModelPortObjectSpec models = in.getInPortSpec(0);
        ItemPositions.of(in.getInTableSpec(1), parameters);
        if (in.getInPortSpecs().length > TARGETS) {
            parameters.targets(in.getInTableSpec(TARGETS));
        }
        final Optional<PeriodUnit> unit = models.unit();
        if (unit.isPresent()) {
            parameters.checkUnits(unit.get());
        }
        out.setOutSpecs(
                PolicyTable.SPEC,
                PortfolioTables.PARTS,
                PortfolioTables.PORTFOLIO,
                PortfolioTables.CURVE);
    }

    private static void execute(final ExecuteInput in, final ExecuteOutput out)
            throws CanceledExecutionException, KNIMEException {
        final InventoryOptimizerParameters parameters = in.getParameters();
        final ForecastModelPortObject models = in.getInPortObject(0);
        final ExecutionContext exec = in.getExecutionContext();

        exec.setMessage("Reading");
        final List<StockItem> items = new ArrayList<>();
        final List<String> itemKeys = new ArrayList<>();
        final Map<String, DemandOutlook> outlooks = new HashMap<>();
        final ItemReader reader = reader(in, models.unit());
        TableRows.forEach(
                in.getInTable(1),
                exec.createSubProgress(0.1),
                (index, row) -> {
                    final StockItem item = reader.item(row);
                    items.add(item);
                    if (item.product() != null) {
                        reader.outlook(row).ifPresent(o -> outlooks.putIfAbsent(item.product(), o));
                    }
                    itemKeys.add(row.getKey().getString());
                });
        // a forecast knows more than the table of items
        models.series()
                .forEach(series -> outlooks.put(series.key(), new ForecastOutlook(series.model())));
        exec.setMessage("Computing policies");
        final PlanningSettings settings = parameters.planningSettings(models.unit());
        final StockPlan plan = plan(items, outlooks, settings, exec.createSubProgress(0.75));
        exec.setMessage("Writing");
        final BufferedDataTable policies =
                PolicyTable.write(
                        plan.lines(),
                        itemKeys,
                        parameters.m_policyName,
                        exec.createSubExecutionContext(0.03));
        final BufferedDataTable parts =
                PortfolioTables.parts(plan, models.unit(), exec.createSubExecutionContext(0.03));
        final BufferedDataTable portfolio =
                PortfolioTables.portfolio(plan, settings.budget().kind(), exec);
        final BufferedDataTable curve = PortfolioTables.curve(plan.exchangeCurve(), exec);
        out.setOutData(policies, parts, portfolio, curve);
        out.setInternalData(
                OptimizerViewTables.select(
                                policies,
                                parts,
                                portfolio,
                                curve,
                                exec.createSubExecutionContext(0.04))
                        .internal());
        PolicyWarning.of(plan.lines(), reader.targets()).ifPresent(out::setWarningMessage);
    }

    private static ItemReader reader(final ExecuteInput in, final PeriodUnit unit)
            throws CanceledExecutionException, KNIMEException {
        final InventoryOptimizerParameters parameters = in.getParameters();
        try {
            parameters.checkUnits(unit); // may not have been known to configure
            return new ItemReader(
                    parameters,
                    ItemPositions.of(in.getInTable(1).getDataTableSpec(), parameters),
                    in.getInPortObjects().length > TARGETS
                            ? parameters
                                    .targets(in.getInTable(TARGETS).getDataTableSpec())
                                    .read(
                                            in.getInTable(TARGETS),
                                            in.getExecutionContext().createSubProgress(0.05))
                            : ProductTargets.none());
        } catch (InvalidSettingsException e) {
            throw KNIMEException.of(Message.fromSummary(e.getMessage()), e);
        }
    }

    private static StockPlan plan(
            final List<StockItem> items,
            final Map<String, DemandOutlook> outlooks,
            final PlanningSettings settings,
            final ExecutionMonitor exec)
            throws CanceledExecutionException, KNIMEException {
        try {
            return EngineCall.run(
                    exec, progress -> InventoryPlanner.plan(items, outlooks, settings, progress));
        } catch (UnreachableBudgetException e) {
            throw KNIMEException.of(Message.fromSummary(e.getMessage()), e);
        }
    }
}
