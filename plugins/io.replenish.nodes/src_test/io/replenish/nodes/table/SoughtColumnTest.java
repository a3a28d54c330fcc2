// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.data.ColumnType;
import io.replenish.nodes.testing.Tables;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.data.time.localdatetime.LocalDateTimeCellFactory;
import org.knime.core.node.InvalidSettingsException;

class SoughtColumnTest {

    private static final SoughtColumn COST =
            SoughtColumn.of(
                    ColumnContract.required("Unit Cost", ColumnType.NUMBER, "", ""),
                    "Cost",
                    "Standard Cost");

    @Test
    void nameOfTheContract_isFoundBeforeOthersWhateverTheirOrder() {
        final DataTableSpec spec =
                Tables.spec(
                        "standard-cost",
                        DoubleCell.TYPE,
                        "COST",
                        DoubleCell.TYPE,
                        "unit_cost",
                        IntCell.TYPE);
        assertEquals(Optional.of("unit_cost"), COST.guess(spec));
        assertEquals(
                Optional.of("COST"),
                COST.guess(Tables.spec("standard-cost", DoubleCell.TYPE, "COST", DoubleCell.TYPE)));
    }

    @Test
    void columnOfAnotherType_isNotGuessed() {
        assertEquals(
                Optional.empty(),
                COST.guess(Tables.spec("Unit Cost", StringCell.TYPE, "Cost", BooleanCell.TYPE)));
        assertEquals(Optional.empty(), COST.guess(new DataTableSpec()));
    }

    @Test
    void chosenColumn_isCheckedWithTheWayOut() throws Exception {
        final DataTableSpec spec = Tables.spec("a", StringCell.TYPE, "Cost", DoubleCell.TYPE);
        assertEquals(1, COST.index(spec, "Items", "Cost"));
        assertEquals(-1, COST.optionalIndex(spec, "Items", Optional.empty()));
        for (final String chosen : List.of("", "gone", "a")) {
            final String message =
                    assertThrows(
                                    InvalidSettingsException.class,
                                    () -> COST.index(spec, "Items", chosen))
                            .getMessage();
            assertTrue(message.contains("\"Unit Cost\"") && message.contains("hoose"), message);
        }
    }

    /** No dialog can help there, so that the message must not send anybody to it. */
    @Test
    void columnOfAFurtherTable_isFoundByTheSameNameOrLooks() throws Exception {
        final DataTableSpec spec = Tables.spec("a", IntCell.TYPE, "Cost", DoubleCell.TYPE);
        assertEquals(0, COST.find(spec, "More", "a"));
        assertEquals(1, COST.find(spec, "More", "gone"));
        assertEquals(1, COST.find(spec, "More", ""));
        assertEquals(
                "The table \"More\" has no column that looks like \"Unit Cost\" and holds numbers."
                        + " Rename or convert the one that is meant.",
                assertThrows(
                                InvalidSettingsException.class,
                                () -> COST.find(Tables.spec("Cost", StringCell.TYPE), "More", ""))
                        .getMessage());
    }

    @Test
    void identifiersMayBeNumbersAndDatesMayHaveATime() {
        final SoughtColumn key =
                SoughtColumn.of(ColumnContract.required("Key", ColumnType.TEXT, "", ""));
        assertTrue(key.accepts(Tables.spec("k", IntCell.TYPE).getColumnSpec(0)));
        final SoughtColumn day =
                SoughtColumn.of(ColumnContract.required("Day", ColumnType.DATE, "", ""));
        assertTrue(day.accepts(Tables.spec("d", LocalDateTimeCellFactory.TYPE).getColumnSpec(0)));
    }

    @Test
    void columnWithoutOneOfTheNames_isGuessedOtherwise() {
        final SoughtColumn last =
                COST.orElse(spec -> Optional.of(spec.getColumnNames()[spec.getNumColumns() - 1]));
        final DataTableSpec spec = Tables.spec("a", DoubleCell.TYPE, "b", DoubleCell.TYPE);
        assertEquals(Optional.of("b"), last.guess(spec));
        assertEquals(
                Optional.of("Cost"),
                last.guess(Tables.spec("Cost", DoubleCell.TYPE, "b", DoubleCell.TYPE)));
    }

    @Test
    void typesAndTitleOfAnOptionCanBeOthers() {
        final DataTableSpec spec = Tables.spec("Unit Cost", DoubleCell.TYPE);
        final String message =
                assertThrows(
                                InvalidSettingsException.class,
                                () ->
                                        COST.titled("Purchase price")
                                                .holding(ColumnType.TEXT, ColumnType.DATE)
                                                .index(spec, "Items", "Unit Cost"))
                        .getMessage();
        assertTrue(
                message.contains("\"Purchase price\"")
                        && message.contains("text or dates without time zone"),
                message);
    }
}
