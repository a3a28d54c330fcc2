// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.data.ColumnType;
import java.util.List;

/** The columns of tables about the policies of all items together. The names are API. */
public final class PortfolioColumns {

    /** {@link #TARGETS} or {@link #BUDGET}. */
    public static final ColumnContract PLAN =
            ColumnContract.required(
                    "Plan",
                    ColumnType.TEXT,
                    "",
                    "\"Targets\": every item has its own goal; \"Budget\": what the common budget"
                            + " chose.");

    /** See {@link Portfolio#stockValue()}. */
    public static final ColumnContract STOCK_VALUE =
            number("Stock Value", "currency", "Cost of the goods on hand on average.");

    /** See {@link Portfolio#yearlyCost()}. */
    public static final ColumnContract YEARLY_COST =
            number(
                    "Yearly Cost",
                    "currency per year",
                    "Cost of holding, orders and stock-outs; without the goods themselves.");

    /** See {@link Portfolio#fillRate()}. */
    public static final ColumnContract FILL_RATE =
            number("Fill Rate", "share", "Share of all units of demand that is served at once.");

    /** See {@link Portfolio#space()}. */
    public static final ColumnContract SPACE =
            number(
                    "Space",
                    "space",
                    "Space that the goods on hand take on average; missing if not known of all"
                            + " items.");

    /** The plan in which every item has its own goal. */
    public static final String TARGETS = "Targets";

    /** The plan that keeps the budget. */
    public static final String BUDGET = "Budget";

    /** One row, or two with a budget. */
    public static final List<ColumnContract> PORTFOLIO =
            List.of(
                    PLAN,
                    ColumnContract.required(
                            "Items", ColumnType.INTEGER, "items", "Items with a policy."),
                    STOCK_VALUE,
                    number("Yearly Holding Cost", "currency per year", "Cost of holding stock."),
                    number("Yearly Order Cost", "currency per year", "Cost of orders."),
                    number(
                            "Yearly Stock-out Cost",
                            "currency per year",
                            "Cost of demand not served at once."),
                    YEARLY_COST,
                    FILL_RATE,
                    number("Cycle Service", "probability", "Mean of the items' cycle service."),
                    number(
                            "Turns",
                            "per year",
                            "Cost of the goods sold in a year per stock value."),
                    SPACE,
                    ColumnContract.optional(
                            "Limit",
                            ColumnType.TEXT,
                            "",
                            "What the budget limits: \"Stock value\", \"Space\" or \"Fill rate\";"
                                    + " missing where every item has its own goal."));

    /** Points of the exchange curve by rising stock value, or space if this is limited. */
    public static final List<ColumnContract> EXCHANGE_CURVE =
            List.of(
                    STOCK_VALUE,
                    FILL_RATE,
                    YEARLY_COST,
                    number(
                            "Multiplier",
                            "units per currency or space",
                            "Units more that a unit more of money, or of space if this is limited,"
                                    + " would serve in a year."),
                    SPACE,
                    ColumnContract.required(
                            "Chosen",
                            ColumnType.TEXT,
                            "",
                            "\"Yes\" for the budget's row or, without a budget, for the best that"
                                    + " the stock value of the items' own policies can do; else"
                                    + " \"No\"."));

    private PortfolioColumns() {}

    /** A number that is missing where there are no items. */
    private static ColumnContract number(
            final String name, final String unit, final String description) {
        return ColumnContract.optional(name, ColumnType.NUMBER, unit, description);
    }
}
