// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.replenishmentplanner;

import io.replenish.engine.forecast.SeriesModel;
import io.replenish.engine.inventory.replenishment.ModelDemand;
import io.replenish.engine.inventory.replenishment.OpenOrders;
import io.replenish.engine.inventory.replenishment.OrderLine;
import io.replenish.engine.inventory.replenishment.PlannedItem;
import io.replenish.engine.inventory.replenishment.ReplenishmentPlanner;
import io.replenish.nodes.port.ForecastModelPortObject;
import io.replenish.nodes.table.ChosenColumns;
import io.replenish.nodes.table.EngineCall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/**
 * The node "Replenishment Planner": forecast models, policies and open orders in, orders and stock
 * by period out.
 */
public final class ReplenishmentPlannerNodeFactory extends DefaultNodeFactory {

    private static final String MODEL_PORT = "Forecast Model";

    /** Name of the input of policies; port names are stored in workflows. */
    static final String POLICY_PORT = "Policy";

    /** Name of the input of open orders. */
    static final String ORDER_PORT = "Open Orders";

    private static final String ORDERS_PORT = "Orders";
    private static final String PLAN_PORT = "Plan";

    private static final DefaultNode NODE =
            DefaultNode.create()
                    .name("Replenishment Planner")
                    .icon("replenishment-planner.png")
                    .shortDescription(
                            "What to order now and next, and what becomes of the stock period by"
                                    + " period.")
                    .fullDescription(
                            """
                    <p>
                    Turns policies into orders: for every item, whether to order now, how much, when the next order is
                    due, and what the stock will be in each coming period if demand comes as the forecast expects. It
                    tells which items are out of stock, will probably be before an order can help, or have more on hand
                    or on order than they need.
                    </p>
                    <p>
                    In every period, in this order: an order is placed, deliveries arrive, customers come; who finds
                    the shelf empty waits. An order arrives its lead time later, a part of a period counting as a
                    whole. Orders are placed in the first period that is not frozen and every review period from then
                    on.
                    </p>
                    <h3>When and how much</h3>
                    <p>
                    <i>By the policy</i>, an order is due when what is on hand and on order reaches the reorder point,
                    and is the least multiple of the order quantity that lifts it above. The reorder point of now is
                    that of the policy; what it holds beyond the expected demand that it covers is the safety stock.
                    The reorder point of a later period is this safety stock plus the demand expected from then on, so
                    that the plan follows season and growth.
                    </p>
                    <p>
                    With <i>Wagner-Whitin</i> and <i>Silver-Meal</i>, orders cover what is lacking to keep the expected
                    stock at the safety stock, in lots that make the costs of ordering and holding small. Lots are then
                    rounded up to the minimum order and to whole packs; what is too much in one lessens the next.
                    </p>
                    <h3>Units on order</h3>
                    <p>
                    With the table of open orders, each arrives when it says; what is overdue comes in the first
                    period. What arrives only after lead time and review period are over cannot serve the demand that a
                    reorder point covers: it does not count as on order until it is near enough. Without the table, the units on order of the policy table are taken to arrive evenly over the lead
                    time, as nothing is known of their dates; the risk of a stock-out then is only as good as that.
                    </p>
                    <h3>Alerts</h3>
                    <ul>
                    <li><i>Out of stock</i>: nothing is on hand.</li>
                    <li><i>At risk</i>: before an order of now, or of the first period that is not frozen, could
                    arrive, demand exceeds what is there with more than the chosen probability. The probability is that
                    of the forecast model's own distribution of the demand over that time.</li>
                    <li><i>Overstock</i>: more is on hand than the policy ever orders up to, and more than the safety
                    stock and what lasts for the longest cover.</li>
                    <li><i>Over-ordered</i>: so it will be with what is on order.</li>
                    </ul>
                    <p>
                    Every item and every forecast is in the first output. Items without a policy or a forecast, and
                    those whose numbers cannot be used, have no plan but a reason.
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
                                                    POLICY_PORT,
                                                    group ->
                                                            group.name(POLICY_PORT)
                                                                    .description(
                                                                            "One row per product with its reorder point, order quantity, lead time and"
                                                                                    + " stock on hand, as the <i>Inventory Optimizer</i> makes it. Units on"
                                                                                    + " order, backorders, review period and costs are used if there are"
                                                                                    + " columns for them.")
                                                                    .fixed(BufferedDataTable.TYPE))
                                            .addInputPortGroup(
                                                    ORDER_PORT,
                                                    group ->
                                                            group.name(ORDER_PORT)
                                                                    .description(
                                                                            "One row per order that has been placed but not yet been delivered: product,"
                                                                                    + " quantity, and when it arrives, as a date or as a number of periods"
                                                                                    + " from now. Several rows per product add up.")
                                                                    .optional()
                                                                    .supportedTypes(
                                                                            BufferedDataTable.TYPE))
                                            .addOutputPortGroup(
                                                    ORDERS_PORT,
                                                    group ->
                                                            group.name(ORDERS_PORT)
                                                                    .description(
                                                                            "One row per item, the most urgent first, and one per forecast without an item:"
                                                                                    + " <i>Status</i>, <i>Order Now</i>, the next order, <i>Alert</i>,"
                                                                                    + " <i>Stock-out Risk</i>, how long the stock lasts, what is too much, and"
                                                                                    + " <i>Reason</i>: the orders in words, or why there are none. RowIDs are"
                                                                                    + " products.")
                                                                    .fixed(BufferedDataTable.TYPE))
                                            .addOutputPortGroup(
                                                    PLAN_PORT,
                                                    group ->
                                                            group.name(PLAN_PORT)
                                                                    .description(
                                                                            "One row per item with a plan and coming period: expected demand, deliveries of"
                                                                                    + " open and of planned orders, the order to place, and the stock and"
                                                                                    + " backorders that are left. RowIDs are product and period.")
                                                                    .fixed(BufferedDataTable.TYPE)))
                    .model(
                            model ->
                                    model.parametersClass(ReplenishmentPlannerParameters.class)
                                            .configure(ReplenishmentPlannerNodeFactory::configure)
                                            .execute(ReplenishmentPlannerNodeFactory::execute))
                    .nodeType(NodeType.Predictor)
                    .keywords(
                            "order proposal",
                            "purchase order",
                            "MRP",
                            "DRP",
                            "Wagner-Whitin",
                            "Silver-Meal",
                            "lot size",
                            "projected stock",
                            "stock-out",
                            "overstock");

    /** Creates the factory; called by KNIME. */
    public ReplenishmentPlannerNodeFactory() {
        super(NODE);
    }

    private static void configure(final ConfigureInput in, final ConfigureOutput out)
            throws InvalidSettingsException {
        final ReplenishmentPlannerParameters parameters = in.getParameters();
        parameters.policyColumns().check(in.getInTableSpec(PlannerInput.POLICY_TABLE));
        if (in.getInPortSpecs().length > PlannerInput.ORDER_TABLE) {
            final DataTableSpec orders = in.getInTableSpec(PlannerInput.ORDER_TABLE);
            parameters.orderColumns(orders).check(orders);
        }
        out.setOutSpecs(OrderTables.ORDERS, OrderTables.PLAN);
    }

    private static void execute(final ExecuteInput in, final ExecuteOutput out)
            throws CanceledExecutionException, KNIMEException {
        final ReplenishmentPlannerParameters parameters = in.getParameters();
        final ForecastModelPortObject models = in.getInPortObject(PlannerInput.MODELS);
        final ExecutionContext exec = in.getExecutionContext();
        final Map<String, ModelDemand> demand = new HashMap<>();
        for (final SeriesModel series : models.series()) {
            demand.put(series.key(), new ModelDemand(series));
        }

        exec.setMessage("Reading");
        final List<String> itemKeys = new ArrayList<>();
        final List<PlannedItem> items =
                reader(in.getInTable(PlannerInput.POLICY_TABLE), parameters.policyColumns())
                        .items(
                                in.getInTable(PlannerInput.POLICY_TABLE),
                                itemKeys,
                                exec.createSubProgress(0.1));
        final Optional<OpenOrders> openOrders =
                in.getInPortObjects().length > PlannerInput.ORDER_TABLE
                        ? Optional.of(
                                openOrders(
                                        in.getInTable(PlannerInput.ORDER_TABLE),
                                        parameters,
                                        demand,
                                        exec.createSubProgress(0.1)))
                        : Optional.empty();
        exec.setMessage("Planning");
        final List<OrderLine> lines =
                EngineCall.run(
                        exec.createSubProgress(0.6),
                        progress ->
                                ReplenishmentPlanner.plan(
                                        items,
                                        demand,
                                        openOrders,
                                        parameters.settings(),
                                        progress));
        exec.setMessage("Writing");
        out.setOutData(
                OrderTables.orders(lines, itemKeys, exec.createSubExecutionContext(0.1)),
                OrderTables.plan(lines, exec.createSubExecutionContext(0.1)));
        PlannerWarning.of(lines, openOrders).ifPresent(out::setWarningMessage);
    }

    private static OpenOrders openOrders(
            final BufferedDataTable table,
            final ReplenishmentPlannerParameters parameters,
            final Map<String, ModelDemand> demand,
            final ExecutionMonitor exec)
            throws CanceledExecutionException, KNIMEException {
        final ChosenColumns columns = parameters.orderColumns(table.getDataTableSpec());
        return OpenOrders.of(reader(table, columns).orders(table, exec), demand);
    }

    /** Checked by configure already, but specs are known for certain only now. */
    private static PlannerReader reader(final BufferedDataTable table, final ChosenColumns columns)
            throws KNIMEException {
        try {
            columns.check(table.getDataTableSpec());
        } catch (InvalidSettingsException e) {
            throw KNIMEException.of(Message.fromSummary(e.getMessage()), e);
        }
        return new PlannerReader(table.getDataTableSpec(), columns);
    }
}
