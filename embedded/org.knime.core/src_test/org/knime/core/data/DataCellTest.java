// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DefaultRow;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;

class DataCellTest {

    @Test
    void equality_isThatOfClassAndValue() {
        assertEquals(new IntCell(1), new IntCell(1));
        assertNotEquals(new IntCell(1), new LongCell(1));
        assertNotEquals(new IntCell(1), new DoubleCell(1));
        assertNotEquals(new StringCell("1"), new IntCell(1));
        assertFalse(new StringCell("1").equals((Object) "1"));
    }

    @Test
    void doubles_areComparedByTheirBits() {
        assertEquals(new DoubleCell(Double.NaN), new DoubleCell(0.0 / 0.0));
        assertNotEquals(new DoubleCell(0.0), new DoubleCell(-0.0));
    }

    @Test
    void missingCells_areEqualWhateverTheirReason() {
        assertEquals(new MissingCell("a"), DataType.getMissingCell());
        assertEquals(new MissingCell("a").hashCode(), DataType.getMissingCell().hashCode());
        assertNotEquals(DataType.getMissingCell(), new StringCell("?"));
        assertNotEquals(new StringCell("?"), DataType.getMissingCell());
        assertEquals("?", new MissingCell("a").toString());
        assertNull(((MissingValue) DataType.getMissingCell()).getError());
    }

    @Test
    void numbersOfABoolean_areOneAndZero() {
        assertEquals(1, BooleanCell.TRUE.getIntValue());
        assertEquals(0, BooleanCell.FALSE.getDoubleValue());
        assertSame(BooleanCell.TRUE, BooleanCell.get(true));
    }

    @Test
    void textThatIsNull_isRefused() {
        assertThrows(NullPointerException.class, () -> new StringCell(null));
        assertThrows(NullPointerException.class, () -> new RowKey(null));
    }

    @Test
    void rowWithANullCell_isRefusedByRowAndPosition() {
        final String message =
                assertThrows(
                                NullPointerException.class,
                                () -> new DefaultRow("r", new IntCell(1), null))
                        .getMessage();
        assertTrue(message.contains("\"r\"") && message.contains("1"), message);
    }

    @Test
    void rowWithACellArrayChangedLater_keepsItsCells() {
        final DataCell[] cells = {new IntCell(1)};
        final DataRow row = new DefaultRow("r", cells);
        cells[0] = new IntCell(2);
        assertEquals(new IntCell(1), row.getCell(0));
        assertEquals(new DefaultRow("other", new IntCell(1)), new DefaultRow("other", row));
    }

    @Test
    void defaultKey_countsFromZero() {
        assertEquals(new RowKey("Row0"), RowKey.createRowKey(0));
        assertEquals("Row3000000000", RowKey.createRowKey(3_000_000_000L).getString());
    }
}
