// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.TableRows;
import java.util.HashMap;
import java.util.Map;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;

/**
 * The table of service targets. Its columns are found by their names: that of the product is named
 * as in the item table, or as products usually are.
 *
 * @param product position of the product
 * @param target position of the target
 */
record TargetInput(int product, int target) {

    /**
     * Finds the columns.
     *
     * @param productOfItems name of the column with the product in the item table
     * @throws InvalidSettingsException if one is lacking
     */
    static TargetInput of(final DataTableSpec targets, final String productOfItems)
            throws InvalidSettingsException {
        final String port = InventoryOptimizerNodeFactory.TARGETS_PORT;
        return new TargetInput(
                ItemColumns.PRODUCT.find(targets, port, productOfItems),
                ItemColumns.SERVICE_TARGET.find(targets, port, ""));
    }

    /** Reads the known targets; the first of several for one product counts. */
    ProductTargets read(final BufferedDataTable table, final ExecutionMonitor exec)
            throws CanceledExecutionException, KNIMEException {
        final Map<String, Double> targets = new HashMap<>();
        final int[] unused = {0};
        TableRows.forEach(
                table,
                exec,
                (index, row) -> {
                    final DataCell cell = row.getCell(target);
                    if (!cell.isMissing()) {
                        final String key = Cells.key(row.getCell(product));
                        if (key == null || targets.putIfAbsent(key, Cells.numberIn(cell)) != null) {
                            unused[0]++;
                        }
                    }
                });
        return new ProductTargets(targets, unused[0]);
    }
}
