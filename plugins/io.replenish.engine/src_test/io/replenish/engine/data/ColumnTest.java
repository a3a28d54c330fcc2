// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The three kinds of columns: what is read, missing or unreadable, and what is equal. */
class ColumnTest {

    private static NumberColumn numbers(final String... texts) {
        final NumberColumn.Builder builder = NumberColumn.builder("Price", NumberText.POINT);
        List.of(texts).forEach(builder::addText);
        return builder.build();
    }

    private static DateColumn dates(final boolean keepTime, final String... texts) {
        final DateColumn.Builder builder = DateColumn.builder("Day", DateText.iso(), keepTime);
        List.of(texts).forEach(builder::addText);
        return builder.build();
    }

    private static void assertSame(final TableColumn column, final int row, final int other) {
        assertTrue(column.equalRows(row, other));
        assertTrue(column.equalRows(other, row));
        assertEquals(column.hashOf(row), column.hashOf(other));
    }

    private static void assertDifferent(final TableColumn column, final int row, final int other) {
        assertFalse(column.equalRows(row, other));
        assertFalse(column.equalRows(other, row));
    }

    @Test
    void textColumn_stripsBlanksAndTakesBlankForMissing() {
        final CodedColumn.Builder<String> builder = CodedColumn.text("Product");
        for (final String text :
                new String[] {" P1", "P1 ", "", " \t", null, "p1", "\u00dc\ud83d\ude00"}) {
            builder.add(text);
        }
        final CodedColumn<String> column = builder.build();

        assertEquals(7, column.size());
        assertEquals(List.of("P1", "p1", "\u00dc\ud83d\ude00"), column.distinctValues());
        assertEquals(3, column.distinctCount());
        assertSame(column, 0, 1);
        assertSame(column, 2, 4);
        assertDifferent(column, 0, 5);
        assertDifferent(column, 0, 2);
        assertTrue(column.isMissing(3));
        assertEquals("Product is missing", column.describe(3));
        assertEquals("Product \"P1\"", column.describe(1));
        assertThrows(IllegalStateException.class, () -> column.value(3));
    }

    @Test
    void columnOfOtherValues_keepsThemAsTheyAre() {
        final CodedColumn.Builder<Object> builder = CodedColumn.of("Any");
        for (final Object value : new Object[] {" ", "", 1, 1L, 1, null}) {
            builder.add(value);
        }
        final CodedColumn<Object> column = builder.build();

        assertEquals(List.of(" ", "", 1, 1L), column.distinctValues());
        assertSame(column, 2, 4);
        assertDifferent(column, 2, 3);
        assertFalse(column.isMissing(1));
        assertTrue(column.isMissing(5));
    }

    @Test
    void builtColumn_isNotChangedByItsBuilder() {
        final CodedColumn.Builder<String> builder = CodedColumn.text("A");
        builder.add("x");
        final CodedColumn<String> column = builder.build();
        builder.add("y");
        assertEquals(1, column.size());
        assertEquals(List.of("x"), column.distinctValues());
        assertEquals(2, builder.build().size());
    }

    @Test
    void numberColumn_distinguishesMissingFromUnreadable() {
        final NumberColumn column = numbers("1.0", "1", "", "n/a", " n/a ", "N/A", " ", "-0", "0");

        assertEquals(1.0, column.value(0));
        assertSame(column, 0, 1);
        assertSame(column, 2, 6);
        assertSame(column, 3, 4);
        assertSame(column, 7, 8);
        assertDifferent(column, 0, 2);
        assertDifferent(column, 2, 3);
        assertDifferent(column, 3, 5);
        assertTrue(column.isMissing(2));
        assertFalse(column.isMissing(3));
        assertFalse(column.isReadable(2));
        assertFalse(column.isReadable(3));
        assertTrue(Double.isNaN(column.value(3)));
        assertEquals("Price is missing", column.describe(2));
        assertEquals("Price \"n/a\" is not a number", column.describe(3));
        assertEquals("Price 1", column.describe(0));
        assertEquals("Price 0", column.describe(7));
    }

    @Test
    void numbersThatAreNoneOrAbsurd_areUnreadable() {
        final NumberColumn.Builder builder = NumberColumn.builder("Price", NumberText.POINT);
        builder.add(Double.NaN);
        builder.add(Double.NEGATIVE_INFINITY);
        builder.add(Math.nextUp(NumberColumn.MAX_MAGNITUDE));
        builder.addText("1e300");
        builder.addMissing();
        builder.add(-NumberColumn.MAX_MAGNITUDE);
        final NumberColumn column = builder.build();

        for (int row = 0; row < 4; row++) {
            assertFalse(column.isReadable(row));
            assertFalse(column.isMissing(row));
        }
        assertEquals("Price \"NaN\" is not a number", column.describe(0));
        assertTrue(column.isMissing(4));
        assertEquals(-NumberColumn.MAX_MAGNITUDE, column.value(5));
    }

    @Test
    void dateColumn_comparesMomentsNotTexts() {
        final DateColumn column =
                dates(
                        true,
                        "2011-02-01",
                        "2011-02-01T00:00:00",
                        "2011-02-01 00:01",
                        "",
                        "1.2.2011",
                        "9999-12-31");

        assertSame(column, 0, 1);
        assertDifferent(column, 1, 2);
        assertDifferent(column, 3, 4);
        assertDifferent(column, 0, 3);
        assertTrue(column.compareRows(0, 2) < 0);
        assertEquals(0, column.compareRows(0, 1));
        assertTrue(column.isMissing(3));
        assertFalse(column.isMissing(4));
        assertEquals("Day is missing", column.describe(3));
        assertEquals("Day \"1.2.2011\" is not a date", column.describe(4));
        assertEquals("Day \"9999-12-31\" is not a date", column.describe(5));
        assertThrows(IllegalStateException.class, () -> column.value(4));
    }

    @Test
    void dateColumnWithoutTimeOfDay_movesToMidnight() {
        final DateColumn column = dates(false, "2011-02-01 08:26", "2011-02-01 23:59:59");
        assertSame(column, 0, 1);
        assertEquals(LocalDateTime.parse("2011-02-01T00:00"), column.value(0));
    }

    @Test
    void datesAtTheEndsOfTheReadableYears_comeBackToTheNanosecond() {
        final DateColumn.Builder builder = DateColumn.builder("Day", DateText.iso(), true);
        final LocalDateTime first = LocalDateTime.of(DateColumn.FIRST_YEAR, 1, 1, 0, 0, 0, 1);
        final LocalDateTime last =
                LocalDateTime.of(DateColumn.LAST_YEAR, 12, 31, 23, 59, 59, 999_999_999);
        builder.add(first);
        builder.add(last);
        builder.add(last.plusNanos(1));
        builder.add(first.minusDays(1));
        builder.add(LocalDate.MAX);
        builder.add(LocalDate.of(1969, 12, 31));
        final DateColumn column = builder.build();

        assertEquals(first, column.value(0));
        assertEquals(last, column.value(1));
        for (int row = 2; row < 5; row++) {
            assertFalse(column.isReadable(row));
            assertFalse(column.isMissing(row));
        }
        assertEquals(LocalDate.of(1969, 12, 31).atStartOfDay(), column.value(5));
    }

    @Test
    void hashesOfDistinctNumbers_differAsARule() {
        final NumberColumn column = numbers("1", "2", "3", "n/a", "none");
        assertNotEquals(column.hashOf(0), column.hashOf(1));
        assertNotEquals(column.hashOf(3), column.hashOf(4));
    }

    @Test
    void plainNumbers_haveNeitherExponentNorNeedlessPoint() {
        assertEquals("17850", PlainNumber.text(17850.0));
        assertEquals("1000000000000", PlainNumber.text(1e12));
        assertEquals("0.00001", PlainNumber.text(1e-5));
        assertEquals("-0.5", PlainNumber.text(-0.5));
        assertEquals("0", PlainNumber.text(-0.0));
        assertEquals("NaN", PlainNumber.text(Double.NaN));
    }
}
