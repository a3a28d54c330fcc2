// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.data.ColumnType;
import io.replenish.engine.data.SalesColumns;
import java.util.List;

/**
 * The columns of tables of customers and segments. The names are API, because saved workflows refer
 * to them.
 */
public final class SegmentColumns {

    /** Identifier of the customer, under the name that it has in the sales. */
    public static final ColumnContract CUSTOMER =
            ColumnContract.required(
                    SalesColumns.CUSTOMER.name(),
                    ColumnType.TEXT,
                    "",
                    "Identifier of the customer.");

    /** Days since the last order. */
    public static final ColumnContract RECENCY =
            ColumnContract.required(
                    "Recency",
                    ColumnType.INTEGER,
                    "days",
                    "Days from the last order to the analysis date.");

    /** Number of orders. */
    public static final ColumnContract FREQUENCY =
            ColumnContract.required("Frequency", ColumnType.INTEGER, "orders", "Distinct orders.");

    /** Revenue. */
    public static final ColumnContract MONETARY_VALUE =
            ColumnContract.required(
                    "Monetary Value", ColumnType.NUMBER, "currency", "Sum of the revenues.");

    /** Title of a {@link SegmentName}. */
    public static final ColumnContract SEGMENT =
            ColumnContract.required("Segment", ColumnType.TEXT, "", "Name of the segment.");

    /** Lines of sales. */
    public static final ColumnContract LINES =
            ColumnContract.required("Lines", ColumnType.INTEGER, "lines", "Lines of sales.");

    /** One row per customer. */
    public static final List<ColumnContract> CUSTOMERS_TABLE =
            List.of(
                    CUSTOMER,
                    ColumnContract.required(
                            "First Purchase", ColumnType.DATE, "", "Day of the first order."),
                    ColumnContract.required(
                            "Last Purchase", ColumnType.DATE, "", "Day of the last order."),
                    RECENCY,
                    FREQUENCY,
                    MONETARY_VALUE,
                    ColumnContract.required(
                            "Recency Score",
                            ColumnType.INTEGER,
                            "",
                            "1 to 5, 5 for the most recent."),
                    ColumnContract.required(
                            "Frequency Score",
                            ColumnType.INTEGER,
                            "",
                            "1 to 5, 5 for most orders."),
                    ColumnContract.required(
                            "Monetary Score",
                            ColumnType.INTEGER,
                            "",
                            "1 to 5, 5 for the highest revenue."),
                    ColumnContract.required(
                            "RFM Score", ColumnType.INTEGER, "", "The three scores as digits."),
                    SEGMENT,
                    LINES);

    /** One row per segment, then one per reason why lines belong to no customer. */
    public static final List<ColumnContract> SEGMENTS_TABLE =
            List.of(
                    SEGMENT,
                    ColumnContract.required(
                            "Customers", ColumnType.INTEGER, "customers", "Number of customers."),
                    ColumnContract.required(
                            "Orders",
                            ColumnType.INTEGER,
                            "orders",
                            "Sum of their distinct orders."),
                    ColumnContract.required(
                            "Revenue", ColumnType.NUMBER, "currency", "Sum of their revenues."),
                    LINES,
                    ColumnContract.optional(
                            "Customer Share",
                            ColumnType.NUMBER,
                            "",
                            "Share of all customers, 0 to 1."),
                    ColumnContract.optional(
                            "Revenue Share",
                            ColumnType.NUMBER,
                            "",
                            "Share of all revenue, 0 to 1."),
                    ColumnContract.optional(
                            "Mean Recency",
                            ColumnType.NUMBER,
                            "days",
                            "Mean days since the last order."),
                    ColumnContract.optional(
                            "Mean Frequency",
                            ColumnType.NUMBER,
                            "orders",
                            "Mean number of orders."),
                    ColumnContract.optional(
                            "Mean Monetary Value", ColumnType.NUMBER, "currency", "Mean revenue."),
                    ColumnContract.optional(
                            "Mean Recency Score", ColumnType.NUMBER, "", "Mean score of recency."),
                    ColumnContract.optional(
                            "Mean Frequency Score",
                            ColumnType.NUMBER,
                            "",
                            "Mean score of frequency."),
                    ColumnContract.optional(
                            "Mean Monetary Score",
                            ColumnType.NUMBER,
                            "",
                            "Mean score of monetary value."),
                    ColumnContract.optional(
                            "Action", ColumnType.TEXT, "", "What to do with such customers."));

    /** One row per product and segment; see {@link SegmentDemand.Line}. */
    public static final List<ColumnContract> SEGMENT_DEMAND_TABLE =
            List.of(
                    ColumnContract.optional(
                            SalesColumns.PRODUCT.name(),
                            ColumnType.TEXT,
                            "",
                            "Identifier of the product; missing for sales without one."),
                    ColumnContract.required(
                            "Segment",
                            ColumnType.TEXT,
                            "",
                            "Segment of the customers, or why there is none."),
                    ColumnContract.required(
                            "Quantity", ColumnType.NUMBER, "units", "Units that they bought."),
                    ColumnContract.required(
                            "Revenue", ColumnType.NUMBER, "currency", "Sum of the revenues."),
                    LINES,
                    ColumnContract.optional(
                            "Quantity Share",
                            ColumnType.NUMBER,
                            "",
                            "Share of the units of the product, 0 to 1."),
                    ColumnContract.optional(
                            "Revenue Share",
                            ColumnType.NUMBER,
                            "",
                            "Share of the revenue of the product, 0 to 1."));

    private SegmentColumns() {}
}
