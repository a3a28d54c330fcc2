// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.segmentdemand;

import io.replenish.engine.data.ColumnType;
import io.replenish.engine.segmentation.SegmentColumns;
import io.replenish.nodes.table.ColumnChoices;
import io.replenish.nodes.table.SoughtColumn;

/**
 * The columns of the table of customers, and what the dialog offers for them. KNIME creates the
 * classes of choices by itself, hence one per column.
 */
final class CustomerInput {

    /** Position of the customers among the inputs. */
    static final int CUSTOMER_TABLE = 1;

    /** Who it is. */
    static final SoughtColumn CUSTOMER =
            SoughtColumn.of(SegmentColumns.CUSTOMER, "Customer ID", "Client")
                    .titled("Customer in a segment")
                    .madeBy("RFM Segmenter");

    /** The segment, which may also be the number of a cluster. */
    static final SoughtColumn SEGMENT =
            SoughtColumn.of(SegmentColumns.SEGMENT, "Customer Segment", "Cluster")
                    .holding(ColumnType.TEXT, ColumnType.INTEGER)
                    .madeBy("RFM Segmenter");

    private CustomerInput() {}

    /** Columns that can be the customer. */
    static final class Customers extends ColumnChoices {
        Customers() {
            super(CUSTOMER_TABLE, CUSTOMER);
        }
    }

    /** Columns that can be the segment. */
    static final class Segments extends ColumnChoices {
        Segments() {
            super(CUSTOMER_TABLE, SEGMENT);
        }
    }
}
