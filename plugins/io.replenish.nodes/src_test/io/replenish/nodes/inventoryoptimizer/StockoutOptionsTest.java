// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import static io.replenish.nodes.inventoryoptimizer.PlannedItems.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;

/** What becomes of unmet demand, and what a stock-out costs as an event. */
class StockoutOptionsTest {

    private static final PlannedItems ITEMS =
            PlannedItems.of(
                    Tables.spec(
                            "Product", StringCell.TYPE,
                            "Unit Cost", DoubleCell.TYPE,
                            "Stock-out Cost", DoubleCell.TYPE,
                            "Stock-out Event Cost", DoubleCell.TYPE),
                    Tables.row("A", 5.0, 0.0, 500.0),
                    Tables.row("B", 5.0, 0.0, null),
                    Tables.row("C", 5.0, 0.0, -1.0),
                    Tables.row("D", 5.0, -2.0, 1.0),
                    Tables.row("E", 5.0, 0.0, Double.NaN));

    private static NodeRun node(final Consumer<NodeSettings> change) throws Exception {
        final Consumer<NodeSettings> leastCost =
                settings -> settings.addString("serviceMeasure", "MINIMUM_COST");
        return ITEMS.node(leastCost.andThen(change));
    }

    private static NodeSettings stockouts(final NodeSettings settings) {
        return PlannedItems.group(settings, "stockouts");
    }

    private static BufferedDataTable plan(final Consumer<NodeSettings> change) throws Exception {
        return ITEMS.plan(node(change))[0];
    }

    @Test
    void costPerStockout_isReadGuessedAndPaidFor() throws Exception {
        final BufferedDataTable plan = plan(settings -> {});
        assertEquals("500.0", Tables.text(plan, "A", "Stock-out Event Cost"));
        assertTrue(number(plan, "A", "Reorder Point") > 80, "safety stock pays");
        assertEquals(
                500 * number(plan, "A", "Stock-outs"),
                number(plan, "A", "Yearly Stock-out Cost"),
                1e-9);
        // an empty cell is the value for all items: stock-outs cost nothing, so that stock is none
        assertEquals("0.0", Tables.text(plan, "B", "Stock-out Event Cost"));
        assertEquals("0.0", Tables.text(plan, "B", "Reorder Point"));
        assertEquals("Backorder", Tables.text(plan, "B", "Unmet Demand"));
    }

    @Test
    void valueForAllItems_standsInForEmptyCells() throws Exception {
        final BufferedDataTable plan =
                plan(settings -> stockouts(settings).addDouble("eventCost", 500));
        assertEquals(number(plan, "A", "Reorder Point"), number(plan, "B", "Reorder Point"));
    }

    @Test
    void costThatCannotBeUsed_isAReason() throws Exception {
        final BufferedDataTable plan = plan(settings -> {});
        assertEquals(
                "The cost per stock-out is -1 but has to be 0 or above.",
                Tables.text(plan, "C", "Reason"));
        assertEquals(
                "The stock-out cost is -2 but has to be 0 or above.",
                Tables.text(plan, "D", "Reason"));
        assertEquals("The cost per stock-out is missing.", Tables.text(plan, "E", "Reason"));
        assertEquals("?", Tables.text(plan, "E", "Unmet Demand"));
    }

    @Test
    void lostSales_changeWhatIsExpected() throws Exception {
        final BufferedDataTable waiting = plan(settings -> {});
        final BufferedDataTable lost =
                plan(settings -> stockouts(settings).addString("unmetDemand", "LOST_SALE"));
        assertEquals("Lost sale", Tables.text(lost, "B", "Unmet Demand"));
        // without a reorder point, an order comes when the shelf has been empty for a while
        assertEquals("0.0", Tables.text(lost, "B", "Reorder Point"));
        assertTrue(
                number(lost, "B", "Expected Fill Rate")
                        > number(waiting, "B", "Expected Fill Rate"));
        assertTrue(
                number(lost, "B", "Yearly Order Cost") < number(waiting, "B", "Yearly Order Cost"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void costPerStockoutOutOfRange_isRefusedByName(final double cost) {
        final String message =
                assertThrows(
                                InvalidSettingsException.class,
                                () -> node(s -> stockouts(s).addDouble("eventCost", cost)))
                        .getMessage();
        assertTrue(
                message.startsWith("The cost per stock-out is ") && message.contains("Enter "),
                message);
    }

    @Test
    void columnThatIsGone_isRefusedByName() throws Exception {
        final NodeRun node = node(s -> stockouts(s).addString("eventCostColumn", "Gone"));
        assertTrue(
                assertThrows(InvalidSettingsException.class, () -> ITEMS.configure(node))
                        .getMessage()
                        .contains("Gone"));
    }

    /** Workflows of before had no such options. */
    @Test
    void settingsWithoutTheOptions_leaveCustomersWaiting() throws Exception {
        final NodeSettings settings = node(s -> {}).settings();
        settings.removeConfig("stockouts");
        final NodeRun node = new NodeRun(new InventoryOptimizerNodeFactory()).load(settings);
        assertFalse(stockouts(node.settings()).getBoolean("eventCostColumn_is_present"));
        assertEquals("BACKORDER", stockouts(node.settings()).getString("unmetDemand"));
    }
}
