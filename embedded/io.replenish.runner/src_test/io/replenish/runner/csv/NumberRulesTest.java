// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberRulesTest {

    private static final NumberRules PLAIN = new NumberRules(NumberRules.NONE, '.');
    private static final NumberRules GERMAN = new NumberRules('.', ',');
    private static final NumberRules COMMA = new NumberRules(NumberRules.NONE, ',');

    @ParameterizedTest
    @CsvSource({
        "1.5,1.5",
        "-0.25,-0.25",
        "1e3,1000",
        ".5,0.5",
        "5.,5",
        "+7,7",
        "1E-2,0.01",
        "NaN,NaN"
    })
    void plainDoubles(String text, double expected) {
        assertEquals(expected, PLAIN.parseDouble(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'1.234.567,5',1234567.5",
        "'1,5',1.5",
        "12.345,12345",
        "'-1.000,25',-1000.25",
        "'1.000e3',1000000"
    })
    void germanDoubles(String text, double expected) {
        assertEquals(expected, GERMAN.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.2011", "12.34", "1234.567", "1,5,5", "", "abc", "1.234 567"})
    void germanRulesRefuseWhatIsNotGrouped(String text) {
        assertThrows(NumberFormatException.class, () -> GERMAN.parseDouble(text));
    }

    @Test
    void aPointIsNoNumberWhereTheCommaSeparatesDecimals() {
        assertThrows(NumberFormatException.class, () -> COMMA.parseDouble("1.5"));
        assertEquals(1.5, COMMA.parseDouble("1,5"));
    }

    @Test
    void wholeNumbersEndWhereTheirBitsDo() {
        assertEquals(Integer.MAX_VALUE, PLAIN.parseInt("2147483647"));
        assertThrows(NumberFormatException.class, () -> PLAIN.parseInt("2147483648"));
        assertEquals(Long.MIN_VALUE, PLAIN.parseLong("-9223372036854775808"));
        assertThrows(NumberFormatException.class, () -> PLAIN.parseLong("9223372036854775808"));
        assertEquals(1_234_567, GERMAN.parseInt("1.234.567"));
    }

    @Test
    void oneCharacterForBothIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new NumberRules('.', '.'));
    }

    @ParameterizedTest
    @CsvSource({
        "5,INTEGER",
        "007,INTEGER",
        "3000000000,LONG",
        "99999999999999999999,DOUBLE",
        "1.5,DOUBLE",
        "2011-01-01,STRING",
        "'',STRING",
        "0x10,STRING",
        "1 000,STRING",
        "٣,INTEGER"
    })
    void aValueHasTheNarrowestTypeThatHoldsIt(String text, ColumnType expected) {
        assertEquals(expected, ColumnType.INTEGER.widenedFor(text, PLAIN));
    }

    @Test
    void aColumnNeverGetsNarrower() {
        assertEquals(ColumnType.DOUBLE, ColumnType.DOUBLE.widenedFor("5", PLAIN));
        assertEquals(ColumnType.STRING, ColumnType.STRING.widenedFor("5", PLAIN));
    }
}
