// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.replenish.engine.demand.PeriodUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "3, 3",
        "3.04, 3.0",
        "2.9999999999, 3",
        "-12.34, -12.3",
        "99.96, 100.0",
        "123.4, 123",
        "-1234567.8, '-1,234,568'",
        "999999999999999, '999,999,999,999,999'",
        "1e15, 1.00e+15",
        "-8.7018e152, -8.70e+152"
    })
    void unitsHaveNoDigitsThatSayNothing(final double units, final String words) {
        assertEquals(words, Phrases.units(units));
    }

    @Test
    void oneOfAPeriodIsSingular() {
        assertEquals("1 week", Phrases.time(1, PeriodUnit.WEEK));
        assertEquals("2.5 weeks", Phrases.time(2.5, PeriodUnit.WEEK));
        assertEquals("0 days", Phrases.time(0, PeriodUnit.DAY));
        assertEquals("1 month", Phrases.time(0.9999999999, PeriodUnit.MONTH));
    }

    @Test
    void periodsWithoutANameArePeriods() {
        assertEquals("1 week", Phrases.time(1, Optional.of(PeriodUnit.WEEK)));
        assertEquals("1 period", Phrases.time(1, Optional.empty()));
        assertEquals("1,000 periods", Phrases.time(1000, Optional.empty()));
    }

    @Test
    void noUnitsAtAllAreNotLessThanNone() {
        assertEquals("0", Phrases.units(WholeUnits.up(-1e-10)));
        assertEquals("0", Phrases.units(WholeUnits.up(-0.7)));
        assertEquals("-1", Phrases.units(WholeUnits.up(-1.5)));
    }
}
