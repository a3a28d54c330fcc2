// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventorysimulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.inventory.InventoryColumns;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;

/** What a stock-out costs as an event, from the policy table to the outputs. */
class StockoutEventCostTest {

    private static final DataTableSpec POLICY =
            Tables.spec(
                    "Product", StringCell.TYPE,
                    "Reorder Point", DoubleCell.TYPE,
                    "Order Quantity", DoubleCell.TYPE,
                    "Lead Time", DoubleCell.TYPE,
                    "Review Period", DoubleCell.TYPE,
                    "Unit Holding Cost", DoubleCell.TYPE,
                    "Order Cost", DoubleCell.TYPE,
                    "Stock-out Cost", DoubleCell.TYPE,
                    "Stock-out Event Cost", DoubleCell.TYPE);

    private static Object[] policy(final String product, final Object eventCost) {
        return Tables.row(product, 50.0, 70.0, 4.0, 1.0, 0.1, 20.0, 2.0, eventCost);
    }

    /** Items alike, of which each demands 30 units a day and so runs out of stock all the time. */
    private static BufferedDataTable demand(final String... products) {
        final List<Object[]> rows = new ArrayList<>();
        Arrays.stream(products)
                .forEach(product -> rows.addAll(SimulatorTables.series(product, 90, 30)));
        return SimulatorTables.demand(rows);
    }

    private static NodeRun node() throws Exception {
        final NodeRun node = new NodeRun(new InventorySimulatorNodeFactory());
        node.configure(POLICY, SimulatorTables.DEMAND);
        return node;
    }

    private static BufferedDataTable[] replay(final Object eventCost) throws Exception {
        return node().execute(Tables.table(POLICY, policy("A", eventCost)), demand("A"));
    }

    @Test
    void costPerStockout_isReadGuessedAndPaidFor() throws Exception {
        assertEquals(
                "Stock-out Event Cost", node().settings().getString("stockoutEventCostColumn"));
        final BufferedDataTable[] free = replay(0.0);
        final BufferedDataTable[] paid = replay(100.0);
        final double extra =
                SimulatorTables.number(paid[1], "Proposed", "Stock-out Cost")
                        - SimulatorTables.number(free[1], "Proposed", "Stock-out Cost");
        assertTrue(extra > 0, "there are stock-outs");
        assertEquals(0, extra % 100, SimulatorTables.CENT_FRACTION, "each costs 100");
        assertEquals(
                SimulatorTables.number(free[0], "A", "Proposed Cost") + extra,
                SimulatorTables.number(paid[0], "A", "Proposed Cost"),
                SimulatorTables.CENT_FRACTION);
        assertEquals(
                SimulatorTables.number(paid[1], "Proposed", "Stock-out Cost"),
                SimulatorTables.number(paid[2], "Proposed#History", "Stock-out Cost"),
                SimulatorTables.CENT_FRACTION);
        assertEquals(
                SimulatorTables.number(free[2], "Proposed#History", "Fill Rate"),
                SimulatorTables.number(paid[2], "Proposed#History", "Fill Rate"));
    }

    @Test
    void emptyCellAndMissingColumn_areNoCost() throws Exception {
        final String none = Tables.text(replay(0.0)[0], "A", "Proposed Cost");
        assertEquals(none, Tables.text(replay(null)[0], "A", "Proposed Cost"));
        final NodeRun node = node();
        final NodeSettings settings = node.settings();
        settings.addBoolean("stockoutEventCostColumn_is_present", false);
        assertEquals(
                none,
                Tables.text(
                        node.load(settings)
                                .execute(Tables.table(POLICY, policy("A", 100.0)), demand("A"))[0],
                        "A",
                        "Proposed Cost"));
    }

    @Test
    void costThatCannotBeUsed_isAReason() throws Exception {
        final BufferedDataTable items =
                node().execute(
                                Tables.table(
                                        POLICY,
                                        policy("A", -1.0),
                                        policy("B", Double.NaN),
                                        policy("C", 5.0)),
                                demand("A", "B", "C"))[0];
        assertEquals(
                "The cost per stock-out is -1 but has to be 0 or above.",
                Tables.text(items, "A", "Reason"));
        assertEquals("The cost per stock-out is missing.", Tables.text(items, "B", "Reason"));
        assertEquals("?", Tables.text(items, "C", "Reason"));
    }

    @Test
    void columnThatIsGone_isRefusedByName() throws Exception {
        final NodeRun node = node();
        final NodeSettings settings = node.settings();
        settings.addString("stockoutEventCostColumn", "Gone");
        node.load(settings);
        final String message =
                assertThrows(
                                InvalidSettingsException.class,
                                () -> node.configure(POLICY, SimulatorTables.DEMAND))
                        .getMessage();
        assertTrue(message.contains("\"Gone\""), message);
    }

    /** Workflows of before had no such option, though their tables have the column. */
    @Test
    void settingsWithoutTheOption_priceUnitsAlone() throws Exception {
        final NodeRun node = new NodeRun(new InventorySimulatorNodeFactory());
        node.configure(ColumnTypes.table(InventoryColumns.POLICY), SimulatorTables.DEMAND);
        final NodeSettings settings = node.settings();
        assertTrue(settings.getBoolean("stockoutEventCostColumn_is_present"));
        settings.removeConfig("stockoutEventCostColumn");
        settings.removeConfig("stockoutEventCostColumn_is_present");
        final NodeSettings loaded =
                new NodeRun(new InventorySimulatorNodeFactory()).load(settings).settings();
        assertFalse(loaded.getBoolean("stockoutEventCostColumn_is_present"));
    }
}
