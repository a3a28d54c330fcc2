// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import io.replenish.engine.demand.PeriodUnit;
import io.replenish.nodes.port.ForecastModelPortObject;
import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.util.Arrays;
import java.util.function.Consumer;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;

/**
 * Items that tests have planned with some settings; ten units a day are expected of each.
 *
 * @param table the table of items, whose first column is the product
 */
record PlannedItems(BufferedDataTable table) {

    static PlannedItems of(final DataTableSpec spec, final Object[]... rows) {
        return new PlannedItems(Tables.table(spec, rows));
    }

    private ForecastModelPortObject models() {
        return TestModels.ten(
                PeriodUnit.DAY, Tables.texts(table, "Product").toArray(String[]::new));
    }

    /** Returns a node with guessed columns and changed settings, which has been configured. */
    NodeRun node(final Consumer<NodeSettings> change) throws Exception {
        final NodeRun node = new NodeRun(new InventoryOptimizerNodeFactory());
        configure(node);
        final NodeSettings settings = node.settings();
        change.accept(settings);
        return node.load(settings);
    }

    /** Configures a node with the items as input. */
    void configure(final NodeRun node) throws InvalidSettingsException {
        node.configurePorts(models().getSpec(), table.getDataTableSpec());
    }

    /** Returns all output tables of a node with changed settings. */
    BufferedDataTable[] plan(final Consumer<NodeSettings> change) throws Exception {
        return plan(node(change));
    }

    /** Returns all output tables of a node. */
    BufferedDataTable[] plan(final NodeRun node) throws Exception {
        final Object[] outputs = node.executePorts(models(), table);
        return Arrays.copyOf(outputs, outputs.length, BufferedDataTable[].class);
    }

    /** Returns a group of settings. */
    static NodeSettings group(final NodeSettings settings, final String key) {
        try {
            return settings.getNodeSettings(key);
        } catch (InvalidSettingsException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns a number of an output table. */
    static double number(final BufferedDataTable table, final String row, final String column) {
        return Double.parseDouble(Tables.text(table, row, column));
    }
}
