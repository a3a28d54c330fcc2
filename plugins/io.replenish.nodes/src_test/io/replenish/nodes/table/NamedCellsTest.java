// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.replenish.nodes.testing.Tables;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.StringCell;

class NamedCellsTest {

    private static final DataTableSpec SPEC =
            Tables.spec("Name", StringCell.TYPE, "Value", DoubleCell.TYPE);

    private static final NamedCells CELLS = new NamedCells(SPEC);

    private static DataRow row(final String name, final Double value) {
        return Tables.table(SPEC, Tables.row(name, value)).iterator().next();
    }

    @Test
    void values_areFoundByName() {
        final DataRow row = row("Tea", 2.5);
        assertEquals("Tea", CELLS.text(row, "Name"));
        assertEquals(2.5, CELLS.value(row, "Value"));
        assertEquals(2.5, CELLS.number(row, "Value"));
    }

    @Test
    void missingCells_areNothing() {
        final DataRow row = row(null, null);
        assertEquals("", CELLS.text(row, "Name"));
        assertNull(CELLS.value(row, "Value"));
        assertEquals(Double.NaN, CELLS.number(row, "Value"));
    }

    @Test
    void columnThatIsNotThere_isNamed() {
        final DataRow row = row("Tea", 2.5);
        final String message =
                assertThrows(IllegalArgumentException.class, () -> CELLS.value(row, "Price"))
                        .getMessage();
        assertEquals("There is no column \"Price\".", message);
    }

    @Test
    void longText_isCutBetweenCharacters() {
        final String parcel = "\uD83D\uDCE6"; // one character of two Java chars
        final String longest = parcel.repeat(NamedCells.LONGEST_TEXT);
        assertEquals(longest, CELLS.text(row(longest, null), "Name"));
        assertEquals(longest + '…', CELLS.text(row(longest + parcel, null), "Name"));
        assertEquals(longest + parcel, CELLS.wholeText(row(longest + parcel, null), "Name"));
    }
}
