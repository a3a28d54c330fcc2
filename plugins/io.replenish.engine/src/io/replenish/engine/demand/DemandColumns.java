// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.demand;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.data.ColumnType;
import java.util.List;

/** The columns of tables of demand. The names are API, because saved workflows refer to them. */
public final class DemandColumns {

    /** What a series is about, such as a product; the same in all tables that are about series. */
    public static final ColumnContract KEY =
            ColumnContract.required(
                    "Key", ColumnType.TEXT, "", "What the series is about, such as a product.");

    /** The period, by its first day. */
    public static final ColumnContract PERIOD =
            ColumnContract.required("Period", ColumnType.DATE, "", "First day of the period.");

    /** Demand of the period. */
    public static final ColumnContract DEMAND =
            ColumnContract.optional(
                    "Demand",
                    ColumnType.NUMBER,
                    "units, currency or orders per period",
                    "Demand in the chosen measure; missing where it is not known, with the reason.");

    /** Title of a {@link PeriodStatus}. */
    public static final ColumnContract STATUS =
            ColumnContract.required(
                    "Status", ColumnType.TEXT, "", "Sold, or why there was no sale in the period.");

    /** {@link #COMPLETE} or {@link #INCOMPLETE}. */
    public static final ColumnContract COVERAGE =
            ColumnContract.required(
                    "Coverage",
                    ColumnType.TEXT,
                    "",
                    "\"Complete\", or \"Incomplete\" for a first or last period that the data does not cover.");

    /** Value of {@link #COVERAGE} of a period that the data covers. */
    public static final String COMPLETE = "Complete";

    /** Value of {@link #COVERAGE} of a period that the data covers in part. */
    public static final String INCOMPLETE = "Incomplete";

    /** Days on which the shop was open. */
    public static final ColumnContract OPEN_DAYS =
            ColumnContract.required(
                    "Open Days",
                    ColumnType.INTEGER,
                    "days",
                    "Days of the period on which the shop was open.");

    /** Units sold. */
    public static final ColumnContract QUANTITY =
            ColumnContract.required("Quantity", ColumnType.NUMBER, "units", "Units sold.");

    /** Revenue. */
    public static final ColumnContract REVENUE =
            ColumnContract.required(
                    "Revenue", ColumnType.NUMBER, "currency", "Sum of the revenues.");

    /** Orders. */
    public static final ColumnContract ORDERS =
            ColumnContract.required("Orders", ColumnType.INTEGER, "orders", "Distinct orders.");

    /** Lines. */
    public static final ColumnContract LINES =
            ColumnContract.required("Lines", ColumnType.INTEGER, "lines", "Lines of sales.");

    /** Sums of lines of sales, the last columns of both tables. */
    public static final List<ColumnContract> SOLD = List.of(QUANTITY, REVENUE, ORDERS, LINES);

    /** One row per key and period. */
    public static final List<ColumnContract> DEMAND_TABLE =
            List.of(
                    KEY, PERIOD, DEMAND, STATUS, COVERAGE, OPEN_DAYS, QUANTITY, REVENUE, ORDERS,
                    LINES);

    /** Whether there is a series: {@link #SERIES} or {@link #LEFT_OUT}. */
    public static final ColumnContract OUTCOME =
            ColumnContract.required(
                    "Outcome",
                    ColumnType.TEXT,
                    "",
                    "\"Series\", or \"Left out\" if the demand table has none.");

    /** Value of {@link #OUTCOME} of a key with a series. */
    public static final String SERIES = "Series";

    /** Value of {@link #OUTCOME} of lines without a series. */
    public static final String LEFT_OUT = "Left out";

    /** Value of the column "Listing" of a series that goes on to the end of the data. */
    public static final String ACTIVE = "Active";

    /** Value of the column "Listing" of a series that was given up before. */
    public static final String DELISTED = "Delisted";

    /** Class of demand. */
    public static final ColumnContract DEMAND_CLASS =
            ColumnContract.optional(
                    "Demand Class",
                    ColumnType.TEXT,
                    "",
                    "smooth, erratic, intermittent, lumpy, or none.");

    /** Length of the season that the unit suggests. */
    public static final ColumnContract SEASON_LENGTH =
            ColumnContract.optional(
                    "Season Length",
                    ColumnType.INTEGER,
                    "periods",
                    "7 days, 52 weeks or 12 months if the series has two of these seasons, else 1.");

    /** One row per key; see {@link SeriesProfile}. */
    public static final List<ColumnContract> PROFILE_TABLE =
            List.of(
                    ColumnContract.optional(
                            "Key",
                            ColumnType.TEXT,
                            "",
                            "What the series is about; missing for other lines."),
                    OUTCOME,
                    ColumnContract.optional(
                            "Reason", ColumnType.TEXT, "", "Why there is no series."),
                    ColumnContract.optional(
                            "First Period",
                            ColumnType.DATE,
                            "",
                            "First day of the first listed period."),
                    ColumnContract.optional(
                            "Last Period",
                            ColumnType.DATE,
                            "",
                            "First day of the last listed period."),
                    ColumnContract.optional(
                            "First Sale", ColumnType.DATE, "", "Day of the first sale."),
                    ColumnContract.optional(
                            "Last Sale", ColumnType.DATE, "", "Day of the last sale."),
                    ColumnContract.optional(
                            "Listing",
                            ColumnType.TEXT,
                            "",
                            "\"Active\" or \"Delisted\" at the end."),
                    ColumnContract.optional(
                            "Periods", ColumnType.INTEGER, "periods", "Listed periods."),
                    ColumnContract.optional(
                            "Demand Periods",
                            ColumnType.INTEGER,
                            "periods",
                            "Periods with demand."),
                    ColumnContract.optional(
                            "Zero Periods",
                            ColumnType.INTEGER,
                            "periods",
                            "Open periods without demand."),
                    ColumnContract.optional(
                            "Closed Periods",
                            ColumnType.INTEGER,
                            "periods",
                            "Listed but closed periods."),
                    ColumnContract.optional(
                            "Total Demand",
                            ColumnType.NUMBER,
                            "units, currency or orders",
                            "Sum of the known demand."),
                    ColumnContract.optional(
                            "Mean Demand",
                            ColumnType.NUMBER,
                            "units, currency or orders per period",
                            "Mean of the known demand in open periods."),
                    ColumnContract.optional(
                            "ADI",
                            ColumnType.NUMBER,
                            "periods",
                            "Open periods per period with demand: average interval."),
                    ColumnContract.optional(
                            "CV2",
                            ColumnType.NUMBER,
                            "",
                            "Squared coefficient of variation of demand above zero."),
                    DEMAND_CLASS,
                    SEASON_LENGTH,
                    QUANTITY,
                    REVENUE,
                    ORDERS,
                    LINES);

    private DemandColumns() {}
}
