// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.targets;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.data.ColumnType;
import io.replenish.engine.inventory.InventoryColumns;
import io.replenish.engine.inventory.classification.ClassificationColumns;
import io.replenish.engine.segmentation.SegmentColumns;
import java.util.List;

/**
 * The columns of tables of rules and of service targets. The names are API, because saved workflows
 * refer to them.
 */
public final class TargetColumns {

    /** See {@link TargetRule#target()}. */
    public static final ColumnContract RULE_TARGET =
            ColumnContract.required(
                    InventoryColumns.SERVICE_TARGET.name(),
                    ColumnType.NUMBER,
                    InventoryColumns.SERVICE_TARGET.unit(),
                    "Service target where the rule counts, above 0 and below 1.");

    /** One row per rule, made by users; see {@link TargetRule}. */
    public static final List<ColumnContract> RULES =
            List.of(
                    ColumnContract.optional(
                            ClassificationColumns.ABC.name(),
                            ColumnType.TEXT,
                            "",
                            "A, B or C that a product has to be; missing for any."),
                    ColumnContract.optional(
                            ClassificationColumns.XYZ.name(),
                            ColumnType.TEXT,
                            "",
                            "X, Y or Z that a product has to be; missing for any."),
                    ColumnContract.optional(
                            SegmentColumns.SEGMENT.name(),
                            ColumnType.TEXT,
                            "",
                            "Segment that the units have to go to; missing for any."),
                    RULE_TARGET);

    /** One row per product; see {@link ProductTarget}. */
    public static final List<ColumnContract> TARGETS =
            List.of(
                    InventoryColumns.PRODUCT,
                    InventoryColumns.SERVICE_TARGET,
                    ClassificationColumns.CLASS,
                    ColumnContract.required(
                            "Reason",
                            ColumnType.TEXT,
                            "",
                            "Where the target comes from, or why there is none."));

    private TargetColumns() {}
}
