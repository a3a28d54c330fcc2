// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.demand.PeriodUnit;
import java.util.Arrays;
import java.util.Optional;

/**
 * What lead times and review periods are counted in. They have to match the periods of the
 * forecast: nothing is converted silently, since calendar months and closing days make it a guess.
 */
public enum DurationUnit {
    /** Periods of the forecast model, whatever these are. */
    PERIODS,
    /** Calendar days; only for forecasts by day. */
    DAYS;

    private static final double DAYS_PER_YEAR = 365.25;

    /**
     * Tells why durations in this unit do not fit to a forecast.
     *
     * @param duration what the duration is, such as "lead time"
     * @param period periods of the forecast
     * @return the reason and the way out; empty if they fit
     */
    public Optional<String> mismatch(final String duration, final PeriodUnit period) {
        if (this == PERIODS || period == PeriodUnit.DAY) {
            return Optional.empty();
        }
        return Optional.of(
                "The "
                        + duration
                        + " is given in days, but the forecast model counts in "
                        + period.title()
                        + "s. Give it in "
                        + period.title()
                        + "s, or forecast by day.");
    }

    /** Returns the periods of which a year has so many; empty if they have no name. */
    public static Optional<PeriodUnit> period(final double periodsPerYear) {
        return Arrays.stream(PeriodUnit.values())
                .filter(period -> periodsPerYear(period) == periodsPerYear)
                .findFirst();
    }

    /** Returns how many periods of a forecast a year has on average. */
    public static double periodsPerYear(final PeriodUnit period) {
        return switch (period) {
            case DAY -> DAYS_PER_YEAR;
            case WEEK -> DAYS_PER_YEAR / 7;
            case MONTH -> 12;
        };
    }
}
