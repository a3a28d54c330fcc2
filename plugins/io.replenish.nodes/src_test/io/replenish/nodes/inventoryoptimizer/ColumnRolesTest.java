// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.replenish.engine.demand.PeriodUnit;
import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;

/** One column of the item table in two roles. */
class ColumnRolesTest {

    private static final PlannedItems ITEMS =
            PlannedItems.of(
                    Tables.spec(
                            "Product", StringCell.TYPE,
                            "Unit Cost", DoubleCell.TYPE,
                            "Order Cost", DoubleCell.TYPE,
                            "Pack Size", DoubleCell.TYPE,
                            "Lead Time", DoubleCell.TYPE));

    /** Chooses a column for an option, which may be in a group. */
    private static void choose(final NodeSettings settings, final String key, final String column) {
        final int slash = key.indexOf('/');
        final NodeSettings group =
                slash < 0 ? settings : PlannedItems.group(settings, key.substring(0, slash));
        final String name = key.substring(slash + 1);
        group.addString(name, column);
        if (group.containsKey(name + "_is_present")) {
            group.addBoolean(name + "_is_present", true);
        }
    }

    private static void configure(final String key, final String column) throws Exception {
        ITEMS.configure(ITEMS.node(settings -> choose(settings, key, column)));
    }

    @ParameterizedTest
    @CsvSource({
        "orderCostColumn, Unit Cost, Unit Cost, Order Cost",
        "productColumn, Unit Cost, Product, Unit Cost",
        "serviceTargetColumn, Lead Time, Lead Time, Service Target",
        "onHandColumn, Pack Size, Pack Size, On Hand",
        "space/unitSpaceColumn, Order Cost, Order Cost, Unit Space",
        "stockouts/eventCostColumn, Unit Cost, Unit Cost, Stock-out Event Cost"
    })
    void columnInTwoRoles_isRefusedByNameWithBoth(
            final String key, final String column, final String one, final String other) {
        assertEquals(
                "The column \""
                        + column
                        + "\" of the table \"Items\" is chosen twice, for \""
                        + one
                        + "\" and \""
                        + other
                        + "\". Choose another column for one of them.",
                assertThrows(InvalidSettingsException.class, () -> configure(key, column))
                        .getMessage());
    }

    /** An order of one pack is the least, a unit short is bought elsewhere, and the like. */
    @ParameterizedTest
    @CsvSource({
        "minimumOrderColumn, Pack Size",
        "stockoutCostColumn, Unit Cost",
        "space/unitSpaceColumn, Unit Cost",
        "stockouts/eventCostColumn, Order Cost"
    })
    void numberThatServesTwoRoles_mayBeChosenForBoth(final String key, final String column) {
        assertDoesNotThrow(() -> configure(key, column));
    }

    /** Every name that is guessed, at once: no two roles guess the same column. */
    @Test
    void guessedColumns_areNeverInTwoRoles() {
        final Object[] columns =
                new String[] {
                    "Key",
                    "SKU",
                    "Item",
                    "Cost",
                    "Product Cost",
                    "Standard Cost",
                    "Purchase Price",
                    "Lead Time Days",
                    "Delivery Time",
                    "Service Level",
                    "Fill Rate",
                    "Target Service",
                    "Fixed Order Cost",
                    "Ordering Cost",
                    "Setup Cost",
                    "Shortage Cost",
                    "Penalty Cost",
                    "Unit Margin",
                    "Cost per Stock-out",
                    "Expedite Cost",
                    "Express Cost",
                    "MOQ",
                    "Minimum Order Quantity",
                    "Pack Multiple",
                    "Case Size",
                    "Order Multiple",
                    "Stock",
                    "Stock On Hand",
                    "On Hand Quantity",
                    "Open Orders",
                    "In Transit",
                    "Lead Time SD",
                    "Max Stock",
                    "Capacity",
                    "Shelf Life Days",
                    "Space",
                    "Space per Unit",
                    "Unit Volume"
                };
        final Object[] spec = new Object[2 * columns.length];
        for (int i = 0; i < columns.length; i++) {
            spec[2 * i] = columns[i];
            spec[2 * i + 1] = DoubleCell.TYPE;
        }
        assertDoesNotThrow(
                () ->
                        new NodeRun(new InventoryOptimizerNodeFactory())
                                .configurePorts(
                                        TestModels.ten(PeriodUnit.DAY, "A").getSpec(),
                                        Tables.spec(spec)));
    }
}
