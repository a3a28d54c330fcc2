// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.nodes.testing.Tables;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class CellsTest {

    private static String identifier(final Object value) {
        return Cells.identifier(Tables.cell(value));
    }

    private static Object plain(final Object value) {
        return Cells.plainValue(Tables.cell(value));
    }

    @Test
    void identifier_isTheSameReadAsTextOrAsAnyNumber() {
        assertEquals("17850", identifier("17850"));
        assertEquals("17850", identifier(17850));
        assertEquals("17850", identifier(17850L));
        assertEquals("17850", identifier(17850.0));
    }

    @Test
    void identifier_keepsEveryDigitOfALong() {
        assertEquals("9007199254740993", identifier(9007199254740993L));
    }

    @Test
    void identifier_ofAMissingCellIsNull() {
        assertNull(identifier(null));
    }

    @Test
    void number_thatIsNaNBecomesMissing() {
        assertTrue(Cells.number(Double.NaN).isMissing());
        assertEquals(Tables.cell(-0.5), Cells.number(-0.5));
    }

    @Test
    void date_dropsTheTimeOfDayOnlyIfAsked() {
        final LocalDateTime date = LocalDateTime.of(2011, 12, 9, 12, 50);
        assertEquals(Tables.cell(date), Cells.date(date, true));
        assertEquals(Tables.cell(date.toLocalDate()), Cells.date(date, false));
    }

    @Test
    void plainValue_isWhatJsonCanHold() {
        assertEquals(7L, plain(7));
        assertEquals(0.5, plain(0.5));
        assertNull(plain(Double.NaN));
        assertNull(plain(Double.POSITIVE_INFINITY));
        assertNull(plain(null));
        assertEquals("2011-12-09", plain(LocalDate.of(2011, 12, 9)));
        assertEquals("2011-12-09 12:50:00", plain(LocalDateTime.of(2011, 12, 9, 12, 50)));
        assertEquals("<b>ä", plain("<b>ä"));
    }

    @Test
    void key_hasNoBlanksAroundItAndIsNullIfNothingIsLeft() {
        assertEquals("A 1", Cells.key(Cells.text(" A 1\t")));
        assertEquals("17850", Cells.key(Cells.number(17850)));
        assertNull(Cells.key(Cells.text("  ")));
        assertNull(Cells.key(Cells.missing()));
    }

    @Test
    void numberInAMissingCell_isNaN() {
        assertEquals(2.5, Cells.numberIn(Cells.number(2.5)));
        assertEquals(3.0, Cells.numberIn(Cells.integer(3)));
        assertEquals(Double.NaN, Cells.numberIn(Cells.missing()));
    }
}
