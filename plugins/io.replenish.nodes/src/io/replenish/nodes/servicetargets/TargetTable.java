// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.servicetargets;

import io.replenish.engine.inventory.targets.ProductTarget;
import io.replenish.engine.inventory.targets.TargetColumns;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.table.TableWriter;
import java.util.List;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;

/** The output table. */
final class TargetTable {

    static final DataTableSpec SPEC = ColumnTypes.table(TargetColumns.TARGETS);

    private TargetTable() {}

    /** Writes one row per product. */
    static BufferedDataTable write(final List<ProductTarget> targets, final ExecutionContext exec)
            throws CanceledExecutionException {
        try (TableWriter writer = new TableWriter(SPEC, exec)) {
            for (final ProductTarget target : targets) {
                exec.checkCanceled();
                writer.add(
                        target.product(),
                        Cells.text(target.product()),
                        target.isKnown()
                                ? Cells.number(target.target())
                                : Cells.missing(target.reason()),
                        target.bothClasses().map(Cells::text).orElseGet(Cells::missing),
                        Cells.text(target.reason()));
            }
            return writer.finish();
        }
    }
}
