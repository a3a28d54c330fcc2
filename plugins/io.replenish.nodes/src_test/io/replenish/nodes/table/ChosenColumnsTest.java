// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.table;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.replenish.engine.inventory.InventoryColumns;
import io.replenish.nodes.testing.Tables;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.InvalidSettingsException;

class ChosenColumnsTest {

    private static final SoughtColumn PRODUCT = SoughtColumn.of(InventoryColumns.PRODUCT);
    private static final SoughtColumn UNIT_COST = SoughtColumn.of(InventoryColumns.UNIT_COST);
    private static final SoughtColumn PACK_SIZE = SoughtColumn.of(InventoryColumns.PACK_SIZE);
    private static final SoughtColumn MINIMUM = SoughtColumn.of(InventoryColumns.MINIMUM_ORDER);

    private static final DataTableSpec SPEC =
            Tables.spec("Name", StringCell.TYPE, "One", DoubleCell.TYPE, "Two", DoubleCell.TYPE);

    private static ChosenColumns chosen() {
        return new ChosenColumns("Items").with(PRODUCT, "Name").with(UNIT_COST, "One");
    }

    private static String refusal(final ChosenColumns columns) {
        return assertThrows(InvalidSettingsException.class, () -> columns.check(SPEC)).getMessage();
    }

    @Test
    void columnChosenTwice_isRefusedWithBothPurposes() {
        assertEquals(
                "The column \"One\" of the table \"Items\" is chosen twice, for \"Unit Cost\" and"
                        + " \"Pack Size\". Choose another column for one of them.",
                refusal(chosen().with(PACK_SIZE, Optional.of("One"))));
    }

    /** Numbers can be identifiers, too. */
    @Test
    void identifierThatIsANumberToo_isRefused() {
        assertEquals(
                "The column \"One\" of the table \"Items\" is chosen twice, for \"Product\" and"
                        + " \"Unit Cost\". Choose another column for one of them.",
                refusal(new ChosenColumns("Items").with(PRODUCT, "One").with(UNIT_COST, "One")));
    }

    @Test
    void purposesThatMayShare_shareOneColumnWithEachOtherOnly() {
        final ChosenColumns shared =
                chosen().with(MINIMUM, Optional.of("Two"))
                        .with(PACK_SIZE, Optional.of("Two"))
                        .mayShare(PACK_SIZE, MINIMUM);
        assertDoesNotThrow(() -> shared.check(SPEC));
        assertEquals(2, shared.index(MINIMUM, SPEC));
        assertEquals(2, shared.index(PACK_SIZE, SPEC));
        // what two share, each with a third, the third does not share with either
        assertEquals(
                "The column \"One\" of the table \"Items\" is chosen twice, for \"Unit Cost\" and"
                        + " \"Pack Size\". Choose another column for one of them.",
                refusal(
                        chosen().with(MINIMUM, Optional.of("One"))
                                .with(PACK_SIZE, Optional.of("One"))
                                .mayShare(UNIT_COST, MINIMUM)
                                .mayShare(PACK_SIZE, MINIMUM)));
    }

    @Test
    void columnsThatAreNotChosen_areNowhere() throws Exception {
        final ChosenColumns columns =
                chosen().with(PACK_SIZE, Optional.empty()).with(MINIMUM, Optional.empty());
        columns.check(SPEC);
        assertEquals(0, columns.index(PRODUCT, SPEC));
        assertEquals(-1, columns.index(PACK_SIZE, SPEC));
    }
}
