// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;

class DataTypeTest {

    private static final DataType MISSING = DataType.getMissingCell().getType();

    private static DataType type(final String name) {
        return switch (name) {
            case "double" -> DoubleCell.TYPE;
            case "long" -> LongCell.TYPE;
            case "int" -> IntCell.TYPE;
            case "boolean" -> BooleanCell.TYPE;
            case "missing" -> MISSING;
            default -> StringCell.TYPE;
        };
    }

    @ParameterizedTest(name = "{0} is a super type of {1}: {2}")
    @CsvSource({
        "double, int, true",
        "double, long, true",
        "double, boolean, true",
        "long, int, true",
        "int, boolean, true",
        "int, long, false",
        "int, double, false",
        "string, double, false",
        "double, string, false",
        "string, string, true",
        "string, missing, true",
        "missing, string, false"
    })
    void superType_isThatOfKnime(
            final String general, final String special, final boolean expected) {
        assertEquals(expected, type(general).isASuperTypeOf(type(special)));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "int, double, double",
        "double, boolean, double",
        "int, long, long",
        "missing, string, string",
        "string, missing, string",
        "string, string, string"
    })
    void commonSuperType_isTheMostSpecialOne(
            final String a, final String b, final String expected) {
        assertSame(type(expected), DataType.getCommonSuperType(type(a), type(b)));
    }

    @Test
    void commonSuperTypeOfTextAndNumber_isNotNativeAndTakesBoth() {
        final DataType mixed = DataType.getCommonSuperType(StringCell.TYPE, DoubleCell.TYPE);
        assertNull(mixed.getCellClass());
        assertTrue(mixed.isASuperTypeOf(StringCell.TYPE));
        assertTrue(mixed.isASuperTypeOf(DoubleCell.TYPE));
        assertFalse(mixed.isCompatible(StringValue.class));
        assertEquals(mixed, DataType.getCommonSuperType(DoubleCell.TYPE, StringCell.TYPE));
        assertNotEquals(mixed, DoubleCell.TYPE);
    }

    @Test
    void preferredValueClass_isTheFirstOfTheCellClass() {
        assertSame(DoubleValue.class, DoubleCell.TYPE.getPreferredValueClass());
        assertSame(IntValue.class, IntCell.TYPE.getPreferredValueClass());
        assertSame(StringValue.class, StringCell.TYPE.getPreferredValueClass());
        assertTrue(IntCell.TYPE.isCompatible(DoubleValue.class));
        assertFalse(DoubleCell.TYPE.isCompatible(IntValue.class));
        assertTrue(MISSING.isCompatible(IntValue.class));
        assertTrue(MISSING.isMissingValueType());
    }

    @Test
    void names_areThoseThatKnimeShows() {
        assertEquals(
                List.of(
                        "Number (Float)",
                        "Number (Integer)",
                        "Number (Long Integer)",
                        "String",
                        "Boolean"),
                List.of(
                        DoubleCell.TYPE.getName(),
                        IntCell.TYPE.getName(),
                        LongCell.TYPE.getName(),
                        StringCell.TYPE.getName(),
                        BooleanCell.TYPE.toString()));
    }

    @Test
    void order_isThatOfThePreferredValueWithMissingCellsFirst() {
        assertTrue(DoubleCell.TYPE.getComparator().compare(new DoubleCell(-1), new IntCell(0)) < 0);
        assertTrue(
                LongCell.TYPE
                                .getComparator()
                                .compare(
                                        new LongCell(Long.MAX_VALUE),
                                        new LongCell(Long.MAX_VALUE - 1))
                        > 0,
                "longs are not compared as doubles");
        assertTrue(
                StringCell.TYPE.getComparator().compare(new StringCell("a"), new StringCell("b"))
                        < 0);
        assertTrue(
                IntCell.TYPE.getComparator().compare(DataType.getMissingCell(), new IntCell(-5))
                        < 0);
        assertEquals(
                0,
                IntCell.TYPE
                        .getComparator()
                        .compare(DataType.getMissingCell(), new MissingCell("x")));
    }

    @Test
    void type_isOnePerClass() {
        assertSame(IntCell.TYPE, new IntCell(1).getType());
        assertSame(IntCell.TYPE, DataType.getType(IntCell.class));
    }
}
