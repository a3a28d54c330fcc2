// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.data.ColumnType;
import io.replenish.engine.inventory.InventoryColumns;
import java.util.List;

/** The columns of the tables that a replay of policies produces. The names are API. */
public final class EffectColumns {

    /** Reorder point in use today, in the policy table. */
    public static final ColumnContract CURRENT_REORDER_POINT =
            ColumnContract.optional(
                    "Current Reorder Point",
                    ColumnType.NUMBER,
                    "units",
                    "Reorder point that is in use today.");

    /** Order quantity in use today, in the policy table. */
    public static final ColumnContract CURRENT_ORDER_QUANTITY =
            ColumnContract.optional(
                    "Current Order Quantity",
                    ColumnType.NUMBER,
                    "units",
                    "Order quantity that is in use today.");

    /**
     * One row per item and per series of demand without one; numbers are missing where nothing was
     * replayed.
     */
    public static final List<ColumnContract> ITEMS =
            List.of(
                    InventoryColumns.POLICY_PRODUCT,
                    ColumnContract.optional(
                            "Periods", ColumnType.INTEGER, "periods", "Replayed periods."),
                    number("Demand", "units", "Demand in these periods."),
                    number(
                            "Current Cost",
                            "currency",
                            "Cost of the current policy: holding, orders and stock-outs."),
                    number("Proposed Cost", "currency", "Cost of the proposed policy, likewise."),
                    number(
                            "Cost Difference",
                            "currency",
                            "Proposed less current cost; negative is a saving."),
                    number(
                            "Current Fill Rate",
                            "share",
                            "Share of demand that the current policy served at once."),
                    number(
                            "Proposed Fill Rate",
                            "share",
                            "Share of demand that the proposed policy served at once."),
                    number("Fill Rate Difference", "share", "Proposed less current fill rate."),
                    integer(
                            "Current Stock-out Periods",
                            "periods",
                            "Periods in which the current policy left demand."),
                    integer(
                            "Proposed Stock-out Periods",
                            "periods",
                            "Periods in which the proposed policy left demand."),
                    number(
                            "Current Average Stock",
                            "units",
                            "Units on hand at the end of a period, current policy."),
                    number(
                            "Proposed Average Stock",
                            "units",
                            "Units on hand at the end of a period, proposed policy."),
                    integer("Current Orders", "orders", "Orders of the current policy."),
                    integer("Proposed Orders", "orders", "Orders of the proposed policy."),
                    ColumnContract.optional(
                            "Reason",
                            ColumnType.TEXT,
                            "",
                            "Why there was no replay, or what to know of it."));

    /** Value of the column "Policy" for the policy in use today. */
    public static final String CURRENT = "Current";

    /** Value of the column "Policy" for the proposed policy. */
    public static final String PROPOSED = "Proposed";

    /** One row for each policy and one for their difference, summed over all replayed items. */
    public static final List<ColumnContract> TOTAL =
            List.of(
                    ColumnContract.required(
                            "Policy",
                            ColumnType.TEXT,
                            "",
                            "\"Current\", \"Proposed\" or \"Difference\"."),
                    ColumnContract.required(
                            "Items", ColumnType.INTEGER, "items", "Replayed items."),
                    number(
                            "Cost",
                            "currency",
                            "Sum of the three kinds of cost; without the goods themselves."),
                    number("Holding Cost", "currency", "Cost of stock on hand."),
                    number("Order Cost", "currency", "Cost of orders."),
                    number(
                            "Stock-out Cost",
                            "currency",
                            "Cost of demand that was not served at once, by unit and by"
                                    + " stock-out."),
                    number(
                            "Fill Rate",
                            "share",
                            "Share of all units of demand that was served at once."),
                    number("Demand", "units", "Demand in the replayed periods."),
                    number("Served", "units", "Demand that was served at once."),
                    number("Lost", "units", "Demand that went elsewhere."),
                    number("Open Backorders", "units", "Demand that was still owed at the end."),
                    integer(
                            "Stock-out Periods",
                            "periods",
                            "Periods, summed over items, in which demand was left."),
                    integer("Orders", "orders", "Orders."),
                    number(
                            "Average Stock",
                            "units",
                            "Units on hand at the end of a period, all items together."));

    private EffectColumns() {}

    private static ColumnContract number(
            final String name, final String unit, final String description) {
        return ColumnContract.optional(name, ColumnType.NUMBER, unit, description);
    }

    private static ColumnContract integer(
            final String name, final String unit, final String description) {
        return ColumnContract.optional(name, ColumnType.INTEGER, unit, description);
    }
}
