// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

    @ParameterizedTest
    @CsvSource({
        "-3, The lead time is -3 but has to be above 0.",
        "NaN, The lead time is missing.",
        "Infinity, The lead time is Infinity but has to be finite.",
        "-1e20, The lead time is -100000000000000000000 but has to be above 0."
    })
    void aNumberIsNamedWithWhatItHasToBe(final double value, final String sentence) {
        assertEquals(sentence, Refusal.of(value, "lead time", "above 0"));
        assertEquals(Optional.of(sentence), Refusal.unless(false, value, "lead time", "above 0"));
    }

    @Test
    void aUsableNumberIsNotRefused() {
        assertEquals(Optional.empty(), Refusal.unless(true, 3, "lead time", "above 0"));
    }
}
