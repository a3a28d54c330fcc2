// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscapesTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"10, %%00010", "0, %%00000", "31, %%00031", "55296, %%55296", "65535, %%65535"})
    void characterThatXmlCannotHold_isWrittenAsFiveDigits(final int code, final String expected) {
        assertEquals(expected, Escapes.escape(String.valueOf((char) code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "100 %", "ä€中", "a b", "<&>\""})
    void ordinaryText_staysAsItIs(final String text) {
        assertEquals(text, Escapes.escape(text));
        assertEquals(text, Escapes.unescape(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%%",
                "%%%",
                "%%%%",
                "%%00010",
                "a%%b",
                "%%1234",
                "\n\t\r\0",
                "😀 end",
                "%\n%"
            })
    void anyText_comesBackAfterEscaping(final String text) {
        assertEquals(text, Escapes.unescape(Escapes.escape(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%", "%%12", "%%1234", "%%abcde", "50%% off", "%%1234x"})
    void percentSignsWithoutFiveDigits_areTakenAsTheyAre(final String text) {
        assertEquals(text, Escapes.unescape(text));
    }

    @Test
    void codeAtTheVeryEnd_isRead() {
        assertEquals("x\n", Escapes.unescape("x%%00010"));
    }
}
