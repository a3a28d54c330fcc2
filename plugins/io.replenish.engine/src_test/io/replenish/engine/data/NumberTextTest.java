// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest(name = "{0} \"{1}\"")
    @CsvSource(
            delimiter = '|',
            value = {
                "POINT|12|12",
                "POINT|-12.50|-12.5",
                "POINT|+.5|0.5",
                "POINT|3.|3",
                "POINT|1.5e3|1500",
                "POINT|2E-2|0.02",
                "POINT|'  7\u00a0'|", // a no-break space is no blank that strip() drops
                "POINT|'\t7 '|7",
                "POINT|0000000000000000000000000000000000000007|7",
                "POINT|9e999|Infinity",
                "POINT_WITH_GROUPS|1,234.5|1234.5",
                "POINT_WITH_GROUPS|1234.5|1234.5",
                "POINT_WITH_GROUPS|-1,234,567|-1234567",
                "COMMA|1234,5|1234.5",
                "COMMA|-,5|-0.5",
                "COMMA_WITH_GROUPS|1.234,5|1234.5",
                "COMMA_WITH_GROUPS|1.234.567|1234567",
            })
    void numberInTheForm_isRead(final NumberText form, final String text, final Double expected) {
        assertEquals(
                expected == null ? OptionalDouble.empty() : OptionalDouble.of(expected),
                form.parse(text));
    }

    @ParameterizedTest(name = "{0} \"{1}\"")
    @CsvSource(
            delimiter = '|',
            value = {
                "POINT|''",
                "POINT|abc",
                "POINT|.",
                "POINT|-",
                "POINT|--1",
                "POINT|1-",
                "POINT|1 000",
                "POINT|1,5",
                "POINT|1,000",
                "POINT|1.2.3",
                "POINT|£5",
                "POINT|5d",
                "POINT|5f",
                "POINT|0x10",
                "POINT|NaN",
                "POINT|Infinity",
                "POINT|1e",
                "POINT|1e1234",
                "POINT|٣", // an Arabic digit
                "POINT_WITH_GROUPS|1,5",
                "POINT_WITH_GROUPS|1234,567",
                "POINT_WITH_GROUPS|1,2345",
                "POINT_WITH_GROUPS|,123",
                "POINT_WITH_GROUPS|1.5,000",
                "COMMA|1.5",
                "COMMA|1.000,5",
                "COMMA_WITH_GROUPS|1.5",
            })
    void anythingElse_isNotANumber(final NumberText form, final String text) {
        assertEquals(OptionalDouble.empty(), form.parse(text));
    }
}
