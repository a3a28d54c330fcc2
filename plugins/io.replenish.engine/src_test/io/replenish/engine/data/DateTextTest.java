// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2010-12-01, 2010-12-01T00:00",
        "2010-12-01T08:26, 2010-12-01T08:26",
        "2010-12-01 08:26, 2010-12-01T08:26",
        "2010-12-01 08:26:05, 2010-12-01T08:26:05",
        "2010-12-01T08:26:05.25, 2010-12-01T08:26:05.250",
        "' 2010-12-01 ', 2010-12-01T00:00",
        "2012-02-29, 2012-02-29T00:00",
    })
    void isoDate_isRead(final String text, final LocalDateTime expected) {
        assertEquals(Optional.of(expected), DateText.iso().parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "n/a",
                "2011-02-29",
                "2010-13-01",
                "2010-12-01 24:00",
                "2010-12-01T",
                "2010-12-01  08:26",
                "2010-12-0108:26",
                "2010-12-01X08:26",
                "2010-12-01T08:26Z",
                "2010-12-01T08:26+01:00",
                "12/1/2010",
                "20101201",
                "40513",
                "٢٠١٠-١٢-٠١"
            })
    void anythingElse_isNotAnIsoDate(final String text) {
        assertEquals(Optional.empty(), DateText.iso().parse(text));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "M/d/yyyy H:mm, 12/1/2010 8:26, 2010-12-01T08:26",
        "M/d/uuuu H:mm, 12/1/2010 8:26, 2010-12-01T08:26",
        "M/d/yyyy h:mm a, 12/1/2010 8:26 pm, 2010-12-01T20:26",
        "dd.MM.yyyy, 01.12.2010, 2010-12-01T00:00",
        "dd.MM.yyyy[ HH:mm], 01.12.2010 08:26, 2010-12-01T08:26",
        "dd-MMM-yy, 01-DEC-10, 2010-12-01T00:00",
        "yyyyMMdd, 20101201, 2010-12-01T00:00",
        "yyyyMMddHHmmss, 20101201082605, 2010-12-01T08:26:05",
        "uuuu-MM-dd'T'HH:mm:ssX, 2010-12-01T08:26:05Z, 2010-12-01T08:26:05",
    })
    void dateInThePattern_isRead(
            final String pattern, final String text, final LocalDateTime expected) {
        assertEquals(Optional.of(expected), DateText.ofPattern(pattern).parse(text));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "dd.MM.yyyy, 31.02.2011",
        "dd.MM.yyyy, 12/01/2010",
        "M/d/yyyy, 31/12/2010",
        "M/d/yyyy H:mm, 12/1/2010"
    })
    void dateThatDoesNotFitThePattern_isNotMovedToAnother(final String pattern, final String text) {
        assertEquals(Optional.empty(), DateText.ofPattern(pattern).parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "HH:mm", "MM.yyyy", "dd.mm.yyyy", "YYYY-MM-dd", "bogus", "dd.MM.yyyy '"})
    void patternThatDoesNotDetermineADay_isRefusedWithAnExample(final String pattern) {
        final var error =
                assertThrows(IllegalArgumentException.class, () -> DateText.ofPattern(pattern));
        assertTrue(
                error.getMessage().startsWith("\"" + pattern + "\" is not a usable date pattern"),
                error::getMessage);
        assertTrue(error.getMessage().contains("dd.MM.yyyy"), error::getMessage);
    }
}
