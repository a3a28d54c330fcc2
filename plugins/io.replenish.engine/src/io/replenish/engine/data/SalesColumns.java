// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.data;

import java.util.List;

/**
 * The columns of a table of clean sales: one row per order line, under names that every later step
 * looks for first. The names are API, because saved workflows refer to them.
 */
public final class SalesColumns {

    /** Number of the order or invoice that the line belongs to. */
    public static final ColumnContract ORDER =
            ColumnContract.optional(
                    "Order", ColumnType.TEXT, "", "Number of the order or invoice.");

    /**
     * When the line was sold; of type {@link ColumnType#DATE} instead where the time of day is not
     * kept.
     */
    public static final ColumnContract DATE =
            ColumnContract.required(
                    "Date", ColumnType.DATE_TIME, "", "When it was sold, local time of the shop.");

    /** Identifier of the product sold. */
    public static final ColumnContract PRODUCT =
            ColumnContract.required("Product", ColumnType.TEXT, "", "Identifier of the product.");

    /** Identifier of the customer. */
    public static final ColumnContract CUSTOMER =
            ColumnContract.optional(
                    "Customer",
                    ColumnType.TEXT,
                    "",
                    "Identifier of the customer; missing for anonymous sales.");

    /** Units sold; negative for returns where these are kept. */
    public static final ColumnContract QUANTITY =
            ColumnContract.required(
                    "Quantity", ColumnType.NUMBER, "units", "Units sold, negative for returns.");

    /** Price of one unit. */
    public static final ColumnContract UNIT_PRICE =
            ColumnContract.required(
                    "Unit Price", ColumnType.NUMBER, "currency per unit", "Price of one unit.");

    /** Quantity times unit price. */
    public static final ColumnContract REVENUE =
            ColumnContract.required(
                    "Revenue", ColumnType.NUMBER, "currency", "Quantity times unit price.");

    /** All of them in table order; columns that are only passed through follow after these. */
    public static final List<ColumnContract> ALL =
            List.of(ORDER, DATE, PRODUCT, CUSTOMER, QUANTITY, UNIT_PRICE, REVENUE);

    private SalesColumns() {}
}
