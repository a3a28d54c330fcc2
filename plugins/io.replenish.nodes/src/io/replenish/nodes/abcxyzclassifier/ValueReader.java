// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.abcxyzclassifier;

import io.replenish.engine.inventory.classification.ProductValues;
import io.replenish.engine.inventory.classification.SummedValues;
import io.replenish.engine.inventory.classification.UnitCosts;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.TableRows;
import java.util.function.ObjDoubleConsumer;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.KNIMEException;

/**
 * Reads what the products are worth, from the demand or from a table of items.
 *
 * @param table position of the table among the inputs
 * @param product position of the column with the product
 * @param number position of the column with the value or the unit cost
 */
record ValueReader(int table, int product, int number) {

    /** Returns a reader of values of the rows of the demand. */
    static ValueReader ofDemand(final int product, final int value) {
        return new ValueReader(ValueInput.DEMAND_TABLE, product, value);
    }

    /** Returns a reader of unit costs of items. */
    static ValueReader ofItems(final int product, final int unitCost) {
        return new ValueReader(ValueInput.ITEM_TABLE, product, unitCost);
    }

    /** Reads a table; rows without a product are left out. */
    ProductValues read(final BufferedDataTable input, final ExecutionMonitor exec)
            throws CanceledExecutionException, KNIMEException {
        if (table == ValueInput.DEMAND_TABLE) {
            final SummedValues values = new SummedValues();
            forEach(input, exec, values::add);
            return values;
        }
        final UnitCosts costs = new UnitCosts();
        forEach(input, exec, costs::add);
        return costs;
    }

    private void forEach(
            final BufferedDataTable input,
            final ExecutionMonitor exec,
            final ObjDoubleConsumer<String> consumer)
            throws CanceledExecutionException, KNIMEException {
        TableRows.forEach(
                input,
                exec,
                (index, row) -> {
                    final String key = Cells.key(row.getCell(product));
                    if (key != null) {
                        consumer.accept(key, Cells.numberIn(row.getCell(number)));
                    }
                });
    }
}
