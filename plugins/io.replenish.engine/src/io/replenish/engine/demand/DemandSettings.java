// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.demand;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * How lines of sales become series. Immutable; start from {@link #defaults()}.
 *
 * @param unit length of the periods
 * @param measure what is counted as demand
 * @param closed what demand is in closed periods
 * @param keepIncomplete whether demand of a first or last period that the data does not cover is
 *     what was sold in the rest of it; if not, it is missing
 * @param delistedAfterDays a product that was not sold for more days than this until the end of the
 *     data counts as delisted, unless it paused for half as long before
 * @param minimumLength listed periods that a product needs to get a series
 * @param maxSeries number of series, those with most orders; all if absent
 */
public record DemandSettings(
        PeriodUnit unit,
        DemandMeasure measure,
        ClosedPolicy closed,
        boolean keepIncomplete,
        int delistedAfterDays,
        int minimumLength,
        OptionalInt maxSeries) {

    /** A quarter of a year: longer than most stock-outs and holidays. */
    public static final int DEFAULT_DELISTED_AFTER_DAYS = 91;

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if a number is not positive
     */
    public DemandSettings {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(measure);
        Objects.requireNonNull(closed);
        requirePositive("days until a product counts as delisted", delistedAfterDays);
        requirePositive("minimum length of a series", minimumLength);
        maxSeries.ifPresent(number -> requirePositive("number of series", number));
    }

    private static void requirePositive(final String what, final int number) {
        if (number < 1) {
            throw new IllegalArgumentException(
                    "the " + what + " must be at least 1, got " + number);
        }
    }

    /** Returns units per day, all series, and missing demand where the data does not tell. */
    public static DemandSettings defaults() {
        return new DemandSettings(
                PeriodUnit.DAY,
                DemandMeasure.QUANTITY,
                ClosedPolicy.WEEKLY_ZERO,
                false,
                DEFAULT_DELISTED_AFTER_DAYS,
                1,
                OptionalInt.empty());
    }

    /** Returns these settings with another length of the periods. */
    public DemandSettings with(final PeriodUnit other) {
        return new DemandSettings(
                other,
                measure,
                closed,
                keepIncomplete,
                delistedAfterDays,
                minimumLength,
                maxSeries);
    }

    /** Returns these settings with another measure. */
    public DemandSettings with(final DemandMeasure other) {
        return new DemandSettings(
                unit, other, closed, keepIncomplete, delistedAfterDays, minimumLength, maxSeries);
    }

    /** Returns these settings with another policy for closed periods. */
    public DemandSettings with(final ClosedPolicy other) {
        return new DemandSettings(
                unit, measure, other, keepIncomplete, delistedAfterDays, minimumLength, maxSeries);
    }

    /** Returns these settings, keeping the demand of incomplete periods or not. */
    public DemandSettings withKeepIncomplete(final boolean keep) {
        return new DemandSettings(
                unit, measure, closed, keep, delistedAfterDays, minimumLength, maxSeries);
    }

    /** Returns these settings with another number of days until a product counts as delisted. */
    public DemandSettings withDelistedAfterDays(final int days) {
        return new DemandSettings(
                unit, measure, closed, keepIncomplete, days, minimumLength, maxSeries);
    }

    /** Returns these settings with another minimum length. */
    public DemandSettings withMinimumLength(final int periods) {
        return new DemandSettings(
                unit, measure, closed, keepIncomplete, delistedAfterDays, periods, maxSeries);
    }

    /** Returns these settings with another number of series. */
    public DemandSettings withMaxSeries(final OptionalInt number) {
        return new DemandSettings(
                unit, measure, closed, keepIncomplete, delistedAfterDays, minimumLength, number);
    }
}
