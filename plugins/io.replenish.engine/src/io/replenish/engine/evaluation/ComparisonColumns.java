// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.data.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The columns of the tables that compare policies. The names are API. */
public final class ComparisonColumns {

    /** Name of the policy. */
    public static final ColumnContract POLICY =
            ColumnContract.required(
                    "Policy",
                    ColumnType.TEXT,
                    "",
                    "\"Current\", or the name of the policy; \"Proposed\" or \"Policy 2\" and so on"
                            + " if its table has none.");

    /** Title of a {@link DemandKind}. */
    public static final ColumnContract DEMAND =
            ColumnContract.required(
                    "Demand",
                    ColumnType.TEXT,
                    "",
                    "\"History\": what was asked for; \"Simulated\": what the forecast model says"
                            + " may be asked for.");

    /** Compared items. */
    public static final ColumnContract ITEMS =
            ColumnContract.required(
                    "Items",
                    ColumnType.INTEGER,
                    "items",
                    "Compared items: those that every policy could be replayed for.");

    /** Futures. */
    public static final ColumnContract PATHS =
            ColumnContract.required(
                    "Paths", ColumnType.INTEGER, "futures", "Possible futures; 1 for history.");

    private static final List<String> PARTS =
            List.of(
                    "",
                    " Lower 95",
                    " Upper 95",
                    " Difference",
                    " Difference Lower 95",
                    " Difference Upper 95");

    /** See {@link Comparison#change}. */
    public static final List<ColumnContract> COST_CHANGE =
            interval(
                    "Cost Change",
                    "share",
                    "The difference of the cost, as a share of the cost of the current policy");

    /** One row per policy and kind of demand; numbers are missing where there is nothing to say. */
    public static final List<ColumnContract> POLICIES =
            Stream.of(
                            Stream.of(
                                    POLICY,
                                    DEMAND,
                                    ITEMS,
                                    PATHS,
                                    ColumnContract.required(
                                            "Periods",
                                            ColumnType.INTEGER,
                                            "periods",
                                            "Replayed periods.")),
                            Stream.of(PolicyMeasure.values())
                                    .flatMap(measure -> columns(measure).stream()),
                            COST_CHANGE.stream())
                    .flatMap(columns -> columns)
                    .toList();

    /** Name of the policy that a policy is compared with. */
    public static final ColumnContract COMPARED_WITH =
            ColumnContract.required(
                    "Compared With",
                    ColumnType.TEXT,
                    "",
                    "The policy that it is compared with: each one that stands before it.");

    /** Title of a {@link PolicyMeasure}. */
    public static final ColumnContract MEASURE =
            ColumnContract.required(
                    "Measure",
                    ColumnType.TEXT,
                    "",
                    "What is compared, called as in the table of policies, which says what it is"
                            + " and its unit.");

    /** See {@link Comparison#difference}. */
    public static final List<ColumnContract> DIFFERENCE =
            interval(
                    "Difference",
                    "",
                    "The measure less that of the other policy, for the same demand and lead times");

    /** See {@link Comparison#change}. */
    public static final List<ColumnContract> CHANGE =
            interval(
                    "Change",
                    "share",
                    "The difference as a share of the other policy's, where the measure is a sum over"
                            + " items");

    /** One row per pair of policies, kind of demand and measure. */
    public static final List<ColumnContract> DIFFERENCES =
            Stream.of(
                            List.of(
                                    POLICY,
                                    COMPARED_WITH,
                                    DEMAND,
                                    ITEMS,
                                    PATHS,
                                    MEASURE,
                                    ColumnContract.optional(
                                            "Value",
                                            ColumnType.NUMBER,
                                            "",
                                            "The measure of the policy."),
                                    ColumnContract.optional(
                                            "Compared Value",
                                            ColumnType.NUMBER,
                                            "",
                                            "The measure of the policy that it is compared"
                                                    + " with.")),
                            DIFFERENCE,
                            CHANGE)
                    .flatMap(List::stream)
                    .toList();

    /** One row per policy, kind of demand and period. */
    public static final List<ColumnContract> STOCK_BY_PERIOD =
            List.of(
                    POLICY,
                    DEMAND,
                    ColumnContract.required(
                            "Period",
                            ColumnType.INTEGER,
                            "periods",
                            "Number of the replayed period, from 1."),
                    units("Demand Units", "Demand of the period."),
                    units("Served", "Demand of the period that was served at once."),
                    units("On Hand", "Units on hand at the end of the period."),
                    units("On Order", "Units ordered but not yet delivered at the end."),
                    units("Lost", "Demand of the period that went elsewhere."),
                    units("Backorders", "Units owed to customers at the end of the period."));

    private ComparisonColumns() {}

    /**
     * Returns the column of a measure.
     *
     * @param part what is put behind the name of the measure, such as {@code " Lower 95"}; empty
     *     for the measure itself
     */
    public static ColumnContract column(final PolicyMeasure measure, final String part) {
        return columns(measure).get(PARTS.indexOf(part));
    }

    private static List<ColumnContract> columns(final PolicyMeasure measure) {
        final List<String> descriptions =
                List.of(
                        measure.description() + ".",
                        "Lower end of its interval of 95 %.",
                        "Upper end of its interval of 95 %.",
                        "Its difference to the current policy, for the same demand and lead times.",
                        "Lower end of the interval of 95 % of the difference.",
                        "Upper end of the interval of 95 % of the difference.");
        final List<ColumnContract> columns = new ArrayList<>();
        for (int i = 0; i < PARTS.size(); i++) {
            columns.add(
                    ColumnContract.optional(
                            measure.title() + PARTS.get(i),
                            ColumnType.NUMBER,
                            measure.unit(),
                            descriptions.get(i)));
        }
        return columns;
    }

    /** Returns the columns of a number and the ends of its interval. */
    private static List<ColumnContract> interval(
            final String name, final String unit, final String description) {
        return List.of(
                ColumnContract.optional(name, ColumnType.NUMBER, unit, description + '.'),
                ColumnContract.optional(
                        name + " Lower 95",
                        ColumnType.NUMBER,
                        unit,
                        "Lower end of its interval of 95 %; missing where items are too few or too"
                                + " uneven for one."),
                ColumnContract.optional(
                        name + " Upper 95",
                        ColumnType.NUMBER,
                        unit,
                        "Upper end of its interval of 95 %."));
    }

    private static ColumnContract units(final String name, final String description) {
        return ColumnContract.required(
                name,
                ColumnType.NUMBER,
                "units",
                description + " Summed over items, mean over futures.");
    }
}
