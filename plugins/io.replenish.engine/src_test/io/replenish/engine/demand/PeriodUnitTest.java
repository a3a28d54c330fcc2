// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodUnitTest {

    @ParameterizedTest
    @CsvSource({
        "DAY, 2011-03-04, 2011-03-04, 2011-03-04, 2011-03-04",
        "WEEK, 2011-03-04, 2011-02-28, 2011-03-06, 2011-W09",
        "WEEK, 2011-01-02, 2010-12-27, 2011-01-02, 2010-W52",
        "WEEK, 2012-12-31, 2012-12-31, 2013-01-06, 2013-W01",
        "WEEK, 1969-12-28, 1969-12-22, 1969-12-28, 1969-W52",
        "MONTH, 2012-02-29, 2012-02-01, 2012-02-29, 2012-02",
        "MONTH, 1700-01-31, 1700-01-01, 1700-01-31, 1700-01"
    })
    void day_belongsToThePeriodOfTheCalendar(
            final PeriodUnit unit,
            final LocalDate day,
            final LocalDate first,
            final LocalDate last,
            final String label) {
        final long number = unit.numberOf(day);
        assertEquals(first, unit.firstDay(number));
        assertEquals(last, unit.lastDay(number));
        assertEquals(label, unit.label(day));
    }

    @ParameterizedTest
    @EnumSource
    void numbers_haveNoGaps(final PeriodUnit unit) {
        LocalDate day = LocalDate.of(1899, 1, 1);
        long before = unit.numberOf(day);
        for (int i = 0; i < 80_000; i++) {
            day = day.plusDays(1);
            final long number = unit.numberOf(day);
            final boolean next = unit.firstDay(number).equals(day);
            assertEquals(next ? before + 1 : before, number, day.toString());
            before = number;
        }
    }
}
