// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarningTextTest {

    @Test
    void sentencesStandInOneLine() {
        final WarningText warning = new WarningText();
        assertEquals(Optional.empty(), warning.line());
        warning.add("One.");
        warning.add("Two.");
        assertEquals(Optional.of("One. Two."), warning.line());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"0; 0 rows", "1; 1 row", "2; 2 rows", "1234; 1,234 rows"})
    void whatIsCountedAgreesWithItsNumber(final long number, final String text) {
        assertEquals(text, WarningText.count(number, "row", "rows"));
        assertEquals("1 of " + text, WarningText.part(1, number, "row", "rows"));
    }
}
