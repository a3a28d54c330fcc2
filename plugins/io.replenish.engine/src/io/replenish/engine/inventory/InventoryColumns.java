// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.data.ColumnType;
import io.replenish.engine.data.SalesColumns;
import java.util.List;

/**
 * The columns of tables of items and of policies. The names are API, because saved workflows refer
 * to them. A column of the policy table that repeats one of the item table bears its name.
 */
public final class InventoryColumns {

    /** Identifier of the product: the same in sales, items and policies. */
    public static final ColumnContract PRODUCT = SalesColumns.PRODUCT;

    /** See {@link StockItem#unitCost()}. */
    public static final ColumnContract UNIT_COST =
            number("Unit Cost", "currency per unit", "Cost of buying one unit.");

    /** See {@link StockItem#leadTime()}. */
    public static final ColumnContract LEAD_TIME =
            number("Lead Time", "periods", "Time from order to delivery.");

    /** See {@link StockItem#leadTimeDeviation()}. */
    public static final ColumnContract LEAD_TIME_DEVIATION =
            number(
                    "Lead Time Deviation",
                    "periods",
                    "Standard deviation of the time from order to delivery.");

    /** See {@link StockGoal#target()}. */
    public static final ColumnContract SERVICE_TARGET =
            number(
                    "Service Target",
                    "share",
                    "Target of the service measure, above 0 and below 1.");

    /** See {@link StockItem#fixedOrderCost()}. */
    public static final ColumnContract ORDER_COST =
            number("Order Cost", "currency per order", "Cost of an order of whatever size.");

    /** See {@link StockoutCost#perUnit()}. */
    public static final ColumnContract STOCKOUT_COST =
            number(
                    "Stock-out Cost",
                    "currency per unit",
                    "Cost of a unit that cannot be served at once.");

    /** See {@link StockoutCost#perEvent()}. */
    public static final ColumnContract STOCKOUT_EVENT_COST =
            number(
                    "Stock-out Event Cost",
                    "currency per stock-out",
                    "Cost of a delivery before which stock ran out, however much was short.");

    /** See {@link StockItem#minimumOrder()}. */
    public static final ColumnContract MINIMUM_ORDER =
            number("Minimum Order", "units", "Least units per order.");

    /** See {@link StockItem#packSize()}. */
    public static final ColumnContract PACK_SIZE =
            number("Pack Size", "units", "Units that are ordered together.");

    /** Title of a class of demand, such as "smooth". */
    public static final ColumnContract DEMAND_CLASS =
            ColumnContract.optional(
                    "Demand Class",
                    ColumnType.TEXT,
                    "",
                    "\"smooth\", \"erratic\", \"intermittent\" or \"lumpy\", by interval and"
                            + " variation of demand; missing or \"none\" if not known.");

    /** See {@link StockItem#unitSpace()}. */
    public static final ColumnContract UNIT_SPACE =
            number(
                    "Unit Space",
                    "space per unit",
                    "Space that one unit takes in the warehouse, in whatever unit.");

    /** See {@link StockLimits#maximumStock()}. */
    public static final ColumnContract MAXIMUM_STOCK =
            number(
                    "Maximum Stock",
                    "units",
                    "Most units on hand and on order; empty for no limit.");

    /** See {@link StockLimits#shelfLife()}. */
    public static final ColumnContract SHELF_LIFE =
            number(
                    "Shelf Life",
                    "periods",
                    "Time from delivery within which units have to be sold; empty for ever.");

    /** See {@link SteadyOutlook#mean()}. */
    public static final ColumnContract STEADY_DEMAND =
            number(
                    "Demand per Period",
                    "units per period",
                    "Expected demand of a product that has no forecast.");

    /** See {@link SteadyOutlook#deviation()}. */
    public static final ColumnContract STEADY_DEVIATION =
            number(
                    "Deviation per Period",
                    "units per period",
                    "Standard deviation of the demand of a product that has no forecast.");

    /** See {@link StockItem#onHand()}. */
    public static final ColumnContract ON_HAND =
            number("On Hand", "units", "Units in stock, less those owed to customers.");

    /** See {@link StockItem#onOrder()}. */
    public static final ColumnContract ON_ORDER =
            number("On Order", "units", "Units ordered but not yet delivered.");

    /**
     * Columns that a table of items may have; all but the product have a setting in their place.
     */
    public static final List<ColumnContract> ITEMS =
            List.of(
                    PRODUCT,
                    UNIT_COST,
                    LEAD_TIME,
                    SERVICE_TARGET,
                    ORDER_COST,
                    STOCKOUT_COST,
                    MINIMUM_ORDER,
                    PACK_SIZE,
                    ON_HAND,
                    ON_ORDER,
                    LEAD_TIME_DEVIATION,
                    MAXIMUM_STOCK,
                    SHELF_LIFE,
                    STEADY_DEMAND,
                    STEADY_DEVIATION,
                    STOCKOUT_EVENT_COST,
                    UNIT_SPACE,
                    DEMAND_CLASS);

    /** Identifier of the product; only items without one have none. */
    public static final ColumnContract POLICY_PRODUCT =
            ColumnContract.optional(
                    PRODUCT.name(),
                    PRODUCT.type(),
                    "",
                    "Identifier of the product; missing if the item has none.");

    /** Title of a {@link PlanStatus}. */
    public static final ColumnContract STATUS =
            ColumnContract.required(
                    "Status",
                    ColumnType.TEXT,
                    "",
                    "\"Order now\", \"Enough stock\", \"Stock unknown\" or \"No policy\".");

    /** See {@link PlanLine#suggestedOrder()}. */
    public static final ColumnContract SUGGESTED_ORDER =
            number(
                    "Suggested Order",
                    "units",
                    "Units to order now; missing if the stock on hand is not known.");

    /** See {@link PlanLine#stockoutRisk()}. */
    public static final ColumnContract STOCKOUT_RISK =
            number(
                    "Stock-out Risk",
                    "probability",
                    "Probability that what is on hand and on order is used up before a later"
                            + " order could arrive.");

    /** See {@link ItemPolicy#safetyStock()}. */
    public static final ColumnContract SAFETY_STOCK =
            number(
                    "Safety Stock",
                    "units",
                    "Reorder point less the expected demand that it has to cover.");

    /** See {@link ItemPolicy#reorderPoint()}. */
    public static final ColumnContract REORDER_POINT =
            number(
                    "Reorder Point",
                    "units",
                    "Units on hand and on order at which an order is due.");

    /** See {@link ItemPolicy#orderQuantity()}. */
    public static final ColumnContract ORDER_QUANTITY =
            number("Order Quantity", "units", "Units per order.");

    /** See {@link ItemPolicy#reviewPeriod()}. */
    public static final ColumnContract REVIEW_PERIOD =
            number("Review Period", "periods", "Time between two looks at the stock.");

    /** See {@link ItemPolicy#unitHoldingCost()}. */
    public static final ColumnContract UNIT_HOLDING_COST =
            number(
                    "Unit Holding Cost",
                    "currency per unit and period",
                    "Cost of holding one unit for one period.");

    /** See {@link ItemPolicy#orderUpToLevel()}. */
    public static final ColumnContract ORDER_UP_TO_LEVEL =
            number(
                    "Order-Up-To Level",
                    "units",
                    "Most units on hand and on order after an order: reorder point plus order"
                            + " quantity.");

    /** What the policies of a table are called, the same in all rows. */
    public static final ColumnContract POLICY_NAME =
            ColumnContract.required(
                    "Policy Name",
                    ColumnType.TEXT,
                    "",
                    "Name of this set of policies, by which it is compared with others.");

    /** See {@link PlanLine#checks()}. */
    public static final ColumnContract CHECKS =
            ColumnContract.required(
                    "Checks",
                    ColumnType.TEXT,
                    "",
                    "What to know before using the policy, in sentences; empty if nothing.");

    /** Why there is no policy, or the policy in words. */
    public static final ColumnContract REASON =
            ColumnContract.required(
                    "Reason", ColumnType.TEXT, "", "The policy in words, or why there is none.");

    /** One row per item and per forecast without an item. */
    public static final List<ColumnContract> POLICY =
            List.of(
                    POLICY_PRODUCT,
                    STATUS,
                    SUGGESTED_ORDER,
                    SAFETY_STOCK,
                    REORDER_POINT,
                    ORDER_QUANTITY,
                    ColumnContract.optional(
                            "Service Measure",
                            ColumnType.TEXT,
                            "",
                            "What the reorder point is for: cycle service, fill rate or minimum cost."),
                    SERVICE_TARGET,
                    number(
                            "Expected Cycle Service",
                            "probability",
                            "Probability that an order arrives before a stock-out."),
                    number(
                            "Expected Fill Rate",
                            "share",
                            "Share of demand that is served from the shelf at once."),
                    number(
                            "Expected Demand",
                            "units",
                            "Expected demand in lead time and review period."),
                    number(
                            "Demand Deviation",
                            "units",
                            "Standard deviation of that demand: the error of the forecast."),
                    ColumnContract.optional(
                            "Distribution", ColumnType.TEXT, "", "Distribution of that demand."),
                    number(
                            "Demand per Period",
                            "units per period",
                            "Expected demand per period in the long run."),
                    number("Expected Stock", "units", "Units on hand on average."),
                    number("Stock Value", "currency", "Cost of the units on hand on average."),
                    number(
                            "Yearly Holding Cost",
                            "currency per year",
                            "Expected cost of holding stock."),
                    number("Yearly Order Cost", "currency per year", "Expected cost of ordering."),
                    number(
                            "Yearly Stock-out Cost",
                            "currency per year",
                            "Expected cost of demand not served at once."),
                    number(
                            "Yearly Cost",
                            "currency per year",
                            "Sum of the three; without the goods themselves."),
                    ON_HAND,
                    ON_ORDER,
                    STOCKOUT_RISK,
                    LEAD_TIME,
                    REVIEW_PERIOD,
                    UNIT_COST,
                    UNIT_HOLDING_COST,
                    ORDER_COST,
                    STOCKOUT_COST,
                    ORDER_UP_TO_LEVEL,
                    number("Turns", "per year", "How often a year the stock on hand is sold."),
                    LEAD_TIME_DEVIATION,
                    number(
                            "Stock-outs",
                            "per year",
                            "Expected deliveries before which stock runs out."),
                    STOCKOUT_EVENT_COST,
                    ColumnContract.optional(
                            "Unmet Demand",
                            ColumnType.TEXT,
                            "",
                            "What becomes of demand that finds no stock: \"Backorder\" or \"Lost"
                                    + " sale\"."),
                    DEMAND_CLASS,
                    ColumnContract.optional(
                            "Distribution Reason",
                            ColumnType.TEXT,
                            "",
                            "Why demand is taken to have its distribution."),
                    POLICY_NAME,
                    CHECKS,
                    REASON);

    /** One row per item with a policy and part of its reorder point. */
    public static final List<ColumnContract> REORDER_POINT_PARTS =
            List.of(
                    PRODUCT,
                    ColumnContract.required(
                            "Part",
                            ColumnType.TEXT,
                            "",
                            "Title of the part, in the order in which"
                                    + " the reorder point is made."),
                    ColumnContract.required(
                            "Units",
                            ColumnType.NUMBER,
                            "units",
                            "What the part adds, or takes away; a product's add up to its reorder"
                                    + " point."),
                    ColumnContract.required(
                            "Sentence", ColumnType.TEXT, "", "What the part is for."));

    private InventoryColumns() {}

    /**
     * A number that is missing where there is no policy, or in an item table where it is not known.
     */
    private static ColumnContract number(
            final String name, final String unit, final String description) {
        return ColumnContract.optional(name, ColumnType.NUMBER, unit, description);
    }
}
