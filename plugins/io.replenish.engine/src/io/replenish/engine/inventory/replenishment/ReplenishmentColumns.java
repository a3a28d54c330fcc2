// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.replenishment;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.data.ColumnType;
import io.replenish.engine.inventory.InventoryColumns;
import java.util.List;

/** The columns of tables of orders. The names are API, because saved workflows refer to them. */
public final class ReplenishmentColumns {

    /** See {@link PlannedItem#backorders()}. */
    public static final ColumnContract OWED =
            number(
                    "Backorders",
                    "units",
                    "Units owed to customers, beyond those that stock on hand below 0 stands for.");

    /** See {@link OpenOrder#quantity()}. */
    public static final ColumnContract OPEN_QUANTITY =
            number("Quantity", "units", "Units that have been ordered but not yet delivered.");

    /** See {@link OpenOrder#arrivesOn()}. */
    public static final ColumnContract OPEN_ARRIVES =
            date(
                    "Arrives",
                    "Day on which they arrive; or a number of periods from now, 0 for the first"
                            + " period of the forecast.");

    /** What users know of open orders. */
    public static final List<ColumnContract> OPEN_ORDERS =
            List.of(InventoryColumns.PRODUCT, OPEN_QUANTITY, OPEN_ARRIVES);

    /** Title of an {@link OrderStatus}. */
    public static final ColumnContract STATUS =
            ColumnContract.required(
                    "Status",
                    ColumnType.TEXT,
                    "",
                    "\"Order now\", \"Frozen\" if an order is due but cannot be placed any more,"
                            + " \"Enough stock\", \"Stock unknown\" or \"No plan\".");

    /** See {@link ItemPlan#orderNow()}. */
    public static final ColumnContract ORDER_NOW =
            number("Order Now", "units", "Units to order now; missing without a plan.");

    /** Title of a {@link StockAlert}. */
    public static final ColumnContract ALERT =
            ColumnContract.optional(
                    "Alert",
                    ColumnType.TEXT,
                    "",
                    "\"Out of stock\", \"At risk\", \"Overstock\" or \"Over-ordered\"; missing if"
                            + " nothing is wrong.");

    /** See {@link ItemPlan#overstockValue()}. */
    public static final ColumnContract OVERSTOCK_VALUE =
            number("Overstock Value", "currency", "Cost of the units on hand that are too many.");

    /** One row per item and per forecast without an item. */
    public static final List<ColumnContract> ORDERS =
            List.of(
                    InventoryColumns.POLICY_PRODUCT,
                    STATUS,
                    ORDER_NOW,
                    date("Arrives", "First day of the period in which the order of now arrives."),
                    date(
                            "Next Order",
                            "First day of the period in which the next order is due, later than"
                                    + " now; missing if none is within the plan."),
                    ColumnContract.optional(
                            "Next Order In",
                            ColumnType.INTEGER,
                            "periods",
                            "Periods from now until then."),
                    number("Next Order Quantity", "units", "Units to order then."),
                    ALERT,
                    number(
                            "Stock-out Risk",
                            "probability",
                            "Probability that the demand up to some period is more than what is"
                                    + " there, before an order of now, or of the first period that"
                                    + " is not frozen, could arrive: the worst such period."),
                    date(
                            "Projected Stock-out",
                            "First day of the first period whose expected demand finds too little"
                                    + " stock, though all orders are placed as planned."),
                    number(
                            "Cover",
                            "periods",
                            "How long what is on hand and on order lasts if demand comes as"
                                    + " expected, and goes on like its mean after that; missing if"
                                    + " there is none."),
                    number("Overstock", "units", "Units on hand that are too many."),
                    OVERSTOCK_VALUE,
                    number("Over-ordered", "units", "Units on order that are too many."),
                    InventoryColumns.ON_HAND,
                    number(
                            "On Order",
                            "units",
                            "Units ordered but not yet delivered, by the open orders if there is"
                                    + " a table of them."),
                    ColumnContract.required(
                            "Reason",
                            ColumnType.TEXT,
                            "",
                            "The orders in words, or why there is no plan."));

    /** One row per item with a plan and coming period; see {@link PlanPeriod}. */
    public static final List<ColumnContract> PLAN =
            List.of(
                    InventoryColumns.PRODUCT,
                    ColumnContract.required(
                            "Period", ColumnType.DATE, "", "First day of the period."),
                    ColumnContract.required(
                            "Step", ColumnType.INTEGER, "periods", "Number of the period, from 1."),
                    units("Expected Demand", "Expected demand of the period."),
                    units("Opening Stock", "On hand before deliveries."),
                    units("Arriving", "Delivered of open orders."),
                    units("Planned Receipt", "Delivered of planned orders."),
                    units("Planned Order", "Ordered in the period, to arrive a lead time later."),
                    units("Shipped", "Leaves the shelf for this demand and for backorders."),
                    units("Projected Stock", "On hand after the demand of the period."),
                    units("Backorders", "Owed to customers after the demand of the period."),
                    units(
                            "Safety Stock",
                            "What the reorder point holds beyond the expected demand that it has"
                                    + " to cover."),
                    ColumnContract.required(
                            "Frozen",
                            ColumnType.TEXT,
                            "",
                            "\"Yes\" if no order can be placed any more, else \"No\"."));

    private ReplenishmentColumns() {}

    private static ColumnContract number(
            final String name, final String unit, final String description) {
        return ColumnContract.optional(name, ColumnType.NUMBER, unit, description);
    }

    private static ColumnContract units(final String name, final String description) {
        return ColumnContract.required(name, ColumnType.NUMBER, "units", description);
    }

    private static ColumnContract date(final String name, final String description) {
        return ColumnContract.optional(name, ColumnType.DATE, "", description);
    }
}
