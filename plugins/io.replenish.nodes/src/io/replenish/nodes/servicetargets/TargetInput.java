// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.servicetargets;

import io.replenish.engine.data.ColumnType;
import io.replenish.engine.data.SalesColumns;
import io.replenish.engine.inventory.InventoryColumns;
import io.replenish.engine.inventory.classification.ClassificationColumns;
import io.replenish.engine.inventory.targets.TargetColumns;
import io.replenish.engine.segmentation.SegmentColumns;
import io.replenish.nodes.table.ColumnChoices;
import io.replenish.nodes.table.SoughtColumn;

/**
 * The columns of the three inputs, and what the dialog offers for them. KNIME creates the classes
 * of choices by itself, hence one per column and input.
 */
final class TargetInput {

    /** Position of the rules among the inputs. */
    static final int RULE_TABLE = 0;

    /** Position of the classes among the inputs. */
    static final int CLASS_TABLE = 1;

    /** Position of the demand by segment among the inputs, if it is there. */
    static final int DEMAND_TABLE = 2;

    static final SoughtColumn RULE_ABC =
            SoughtColumn.of(ClassificationColumns.ABC, "ABC Class")
                    .holding(ColumnType.TEXT)
                    .titled("ABC of a rule");
    static final SoughtColumn RULE_XYZ =
            SoughtColumn.of(ClassificationColumns.XYZ, "XYZ Class")
                    .holding(ColumnType.TEXT)
                    .titled("XYZ of a rule");
    static final SoughtColumn RULE_SEGMENT =
            SoughtColumn.of(SegmentColumns.SEGMENT, "Customer Segment", "Cluster")
                    .titled("Segment of a rule");
    static final SoughtColumn RULE_TARGET =
            SoughtColumn.of(
                    TargetColumns.RULE_TARGET,
                    "Target",
                    "Service Level",
                    "Fill Rate",
                    "Target Service");
    static final SoughtColumn PRODUCT =
            SoughtColumn.of(InventoryColumns.PRODUCT, "Key", "SKU", "Item")
                    .madeBy("ABC-XYZ Classifier");
    static final SoughtColumn ABC =
            SoughtColumn.of(ClassificationColumns.ABC, "ABC Class")
                    .holding(ColumnType.TEXT)
                    .titled("ABC of a product")
                    .madeBy("ABC-XYZ Classifier");
    static final SoughtColumn XYZ =
            SoughtColumn.of(ClassificationColumns.XYZ, "XYZ Class")
                    .holding(ColumnType.TEXT)
                    .titled("XYZ of a product")
                    .madeBy("ABC-XYZ Classifier");
    static final SoughtColumn BOUGHT_PRODUCT =
            SoughtColumn.of(InventoryColumns.PRODUCT, "Key", "SKU", "Item")
                    .titled("Bought product")
                    .madeBy("Segment Demand");
    static final SoughtColumn SEGMENT =
            SoughtColumn.of(SegmentColumns.SEGMENT, "Customer Segment", "Cluster")
                    .madeBy("Segment Demand");
    static final SoughtColumn QUANTITY =
            SoughtColumn.of(SalesColumns.QUANTITY, "Units", "Demand").madeBy("Segment Demand");

    private TargetInput() {}

    /** Columns of the rules that can be a class. */
    static final class RuleClasses extends ColumnChoices {
        RuleClasses() {
            super(RULE_TABLE, RULE_ABC);
        }
    }

    /** Columns of the rules that can be the segment. */
    static final class RuleSegments extends ColumnChoices {
        RuleSegments() {
            super(RULE_TABLE, RULE_SEGMENT);
        }
    }

    /** Columns of the rules that can be the target. */
    static final class RuleTargets extends ColumnChoices {
        RuleTargets() {
            super(RULE_TABLE, RULE_TARGET);
        }
    }

    /** Columns of the classes that can be the product. */
    static final class Products extends ColumnChoices {
        Products() {
            super(CLASS_TABLE, PRODUCT);
        }
    }

    /** Columns of the classes that can be a class. */
    static final class Classes extends ColumnChoices {
        Classes() {
            super(CLASS_TABLE, ABC);
        }
    }

    /** Columns of the demand that can be the product or the segment. */
    static final class DemandNames extends ColumnChoices {
        DemandNames() {
            super(DEMAND_TABLE, BOUGHT_PRODUCT);
        }
    }

    /** Columns of the demand that can be the quantity. */
    static final class Quantities extends ColumnChoices {
        Quantities() {
            super(DEMAND_TABLE, QUANTITY);
        }
    }
}
