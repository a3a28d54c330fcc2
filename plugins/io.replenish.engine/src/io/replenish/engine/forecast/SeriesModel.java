// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import io.replenish.engine.demand.PeriodUnit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The model of one series, and where on the calendar it goes on.
 *
 * @param key what the series is about, such as a product
 * @param unit length of its periods
 * @param lastPeriod first day of the last period that the model has seen
 * @param model the model
 */
public record SeriesModel(String key, PeriodUnit unit, LocalDate lastPeriod, ForecastModel model) {

    /** Checks that nothing is null. */
    public SeriesModel {
        Objects.requireNonNull(key);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(lastPeriod);
        Objects.requireNonNull(model);
    }

    /**
     * Returns the first day of the period that is {@code step} periods after the last one; 1 for
     * the next one.
     */
    public LocalDate period(final int step) {
        return switch (unit) {
            case DAY -> lastPeriod.plusDays(step);
            case WEEK -> lastPeriod.plusWeeks(step);
            case MONTH -> lastPeriod.plusMonths(step);
        };
    }

    /**
     * Returns how many periods after the last one the period of a day is; 0 or below if the model
     * has seen it.
     */
    public long step(final LocalDate day) {
        return switch (unit) {
            case DAY -> ChronoUnit.DAYS.between(lastPeriod, day);
            case WEEK -> Math.floorDiv(ChronoUnit.DAYS.between(lastPeriod, day), 7);
            case MONTH ->
                    ChronoUnit.MONTHS.between(YearMonth.from(lastPeriod), YearMonth.from(day));
        };
    }
}
