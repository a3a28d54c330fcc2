// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.cleaning;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.data.ColumnType;
import java.util.List;

/** The columns of the tables that cleaning produces beside the clean sales. The names are API. */
public final class CleaningColumns {

    /** Columns that rejected rows have after all columns of the input. */
    public static final List<ColumnContract> REJECTED =
            List.of(
                    ColumnContract.required(
                            "Reason", ColumnType.TEXT, "", "The rule that decided, in words."),
                    ColumnContract.required(
                            "Detail",
                            ColumnType.TEXT,
                            "",
                            "What the row holds that made this rule match."),
                    ColumnContract.required(
                            "All Reasons",
                            ColumnType.TEXT,
                            "",
                            "All rules that the row matches, by comma."));

    /** Columns of the table with one row per rule; see {@link RuleSummary}. */
    public static final List<ColumnContract> RULES =
            List.of(
                    ColumnContract.required("Rule", ColumnType.TEXT, "", "The rule, in words."),
                    ColumnContract.required("Policy", ColumnType.TEXT, "", "REJECT or KEEP."),
                    ColumnContract.required(
                            "Matched",
                            ColumnType.INTEGER,
                            "rows",
                            "Rows that match the rule on the raw data."),
                    ColumnContract.required(
                            "Decided",
                            ColumnType.INTEGER,
                            "rows",
                            "Rows rejected because of this rule."),
                    ColumnContract.required(
                            "Quantity", ColumnType.NUMBER, "units", "Units in the decided rows."),
                    ColumnContract.required(
                            "Revenue",
                            ColumnType.NUMBER,
                            "currency",
                            "Revenue of the decided rows."),
                    ColumnContract.optional(
                            "Example", ColumnType.TEXT, "", "What the first matching row holds."));

    /** Name of the row of {@link #PROFILE} for all rows. */
    public static final String BEFORE = "Before";

    /** Name of the row of {@link #PROFILE} for the clean rows. */
    public static final String AFTER = "After";

    /** Name of the row of {@link #PROFILE} for the rejected rows. */
    public static final String REJECTED_ROWS = "Rejected";

    /**
     * Columns of the table with one row each for the input, the clean and the rejected rows; see
     * {@link Profile}. After them come the numbers of distinct values of passed-through columns.
     * The dates are of type {@link ColumnType#DATE} instead where the time of day is not kept.
     */
    public static final List<ColumnContract> PROFILE =
            List.of(
                    ColumnContract.required("Rows", ColumnType.INTEGER, "rows", "Number of rows."),
                    ColumnContract.required(
                            "Quantity", ColumnType.NUMBER, "units", "Sum of the quantities."),
                    ColumnContract.required(
                            "Revenue",
                            ColumnType.NUMBER,
                            "currency",
                            "Sum of quantity times unit price."),
                    ColumnContract.required(
                            "Orders", ColumnType.INTEGER, "orders", "Number of distinct orders."),
                    ColumnContract.required(
                            "Products",
                            ColumnType.INTEGER,
                            "products",
                            "Number of distinct products."),
                    ColumnContract.required(
                            "Customers",
                            ColumnType.INTEGER,
                            "customers",
                            "Number of distinct customers."),
                    ColumnContract.optional(
                            "First Date",
                            ColumnType.DATE_TIME,
                            "",
                            "Earliest date that can be read."),
                    ColumnContract.optional(
                            "Last Date",
                            ColumnType.DATE_TIME,
                            "",
                            "Latest date that can be read."));

    /** Columns of the table with one row per month; see {@link MonthSummary}. */
    public static final List<ColumnContract> MONTHS =
            List.of(
                    ColumnContract.required(
                            "Month", ColumnType.TEXT, "", "Year and month, or \"unknown\"."),
                    ColumnContract.required(
                            "Rows Before", ColumnType.INTEGER, "rows", "Rows of the input."),
                    ColumnContract.required(
                            "Rows After", ColumnType.INTEGER, "rows", "Clean rows."),
                    ColumnContract.required(
                            "Revenue Before",
                            ColumnType.NUMBER,
                            "currency",
                            "Revenue of the input."),
                    ColumnContract.required(
                            "Revenue After",
                            ColumnType.NUMBER,
                            "currency",
                            "Revenue of the clean rows."));

    private CleaningColumns() {}
}
