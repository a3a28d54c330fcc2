// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.demand.PeriodUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DurationUnitTest {

    @ParameterizedTest
    @EnumSource
    void periodsOfTheModel_fitToEveryModel(final PeriodUnit period) {
        assertEquals(Optional.empty(), DurationUnit.PERIODS.mismatch("lead time", period));
    }

    @Test
    void days_fitToForecastsByDayOnly() {
        assertEquals(Optional.empty(), DurationUnit.DAYS.mismatch("lead time", PeriodUnit.DAY));
        assertEquals(
                Optional.of(
                        "The lead time is given in days, but the forecast model counts in weeks."
                                + " Give it in weeks, or forecast by day."),
                DurationUnit.DAYS.mismatch("lead time", PeriodUnit.WEEK));
        assertTrue(DurationUnit.DAYS.mismatch("review period", PeriodUnit.MONTH).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void periods_areKnownByHowManyAYearHas(final PeriodUnit period) {
        assertEquals(Optional.of(period), DurationUnit.period(DurationUnit.periodsPerYear(period)));
    }

    @Test
    void periodsWithoutAName_haveNone() {
        assertEquals(Optional.empty(), DurationUnit.period(365.25 / 2));
        assertEquals(Optional.empty(), DurationUnit.period(Double.NaN));
    }

    @Test
    void yearHasItsDaysWeeksAndMonths() {
        assertEquals(365.25, DurationUnit.periodsPerYear(PeriodUnit.DAY));
        assertEquals(52.18, DurationUnit.periodsPerYear(PeriodUnit.WEEK), 0.005);
        assertEquals(12, DurationUnit.periodsPerYear(PeriodUnit.MONTH));
    }
}
