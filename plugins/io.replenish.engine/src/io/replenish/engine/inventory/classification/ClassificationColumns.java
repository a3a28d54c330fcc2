// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.classification;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.data.ColumnType;
import io.replenish.engine.inventory.InventoryColumns;
import java.util.List;

/** The columns of tables of classes. The names are API, because saved workflows refer to them. */
public final class ClassificationColumns {

    /** Name of an {@link AbcClass}. */
    public static final ColumnContract ABC =
            ColumnContract.optional(
                    "ABC", ColumnType.TEXT, "", "A, B or C, by the share of the value.");

    /** Name of an {@link XyzClass}. */
    public static final ColumnContract XYZ =
            ColumnContract.optional(
                    "XYZ", ColumnType.TEXT, "", "X, Y or Z, by the coefficient of variation.");

    /** Both classes. */
    public static final ColumnContract CLASS =
            ColumnContract.optional("Class", ColumnType.TEXT, "", "Both classes, such as AX.");

    /** One row per product; see {@link ClassifiedProduct}. */
    public static final List<ColumnContract> CLASSES =
            List.of(
                    InventoryColumns.PRODUCT,
                    number("Value", "currency", "What the product is worth, as chosen."),
                    number("Share", "share", "Share of the sum of all values above 0."),
                    number(
                            "Cumulative Share",
                            "share",
                            "Share of the product and all of a smaller rank."),
                    ColumnContract.optional(
                            "Rank", ColumnType.INTEGER, "", "1 for the most valuable product."),
                    ABC,
                    ColumnContract.required(
                            "Periods", ColumnType.INTEGER, "periods", "Periods of known demand."),
                    number("Mean Demand", "units per period", "Mean of the known demand."),
                    number(
                            "Demand Deviation",
                            "units per period",
                            "Standard deviation of the known demand."),
                    number("CV", "", "Coefficient of variation: deviation over mean."),
                    XYZ,
                    CLASS,
                    ColumnContract.optional(
                            "Reason", ColumnType.TEXT, "", "Why a class is lacking."));

    /** One row per cell of the matrix; see {@link ClassCell}. */
    public static final List<ColumnContract> MATRIX =
            List.of(
                    ColumnContract.optional(
                            "Class",
                            ColumnType.TEXT,
                            "",
                            "Both classes, such as AX; missing for products that lack one."),
                    ColumnContract.required(
                            "Products", ColumnType.INTEGER, "products", "Number of products."),
                    number("Share of Products", "share", "Share of all products."),
                    number("Value", "currency", "Sum of the known values."),
                    number("Share of Value", "share", "Sum of the shares of the value."));

    private ClassificationColumns() {}

    private static ColumnContract number(
            final String name, final String unit, final String description) {
        return ColumnContract.optional(name, ColumnType.NUMBER, unit, description);
    }
}
