// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.learning;

import io.replenish.engine.demand.PeriodUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * How rows of demand become series.
 *
 * @param unit length of the periods; empty to find it in the dates
 * @param closed what demand is in closed periods
 * @param keepIncomplete whether periods that the data covers only in part are used; else they are
 *     missing, and cut off at the end of a series, so that forecasts begin with them
 */
public record HistorySettings(
        Optional<PeriodUnit> unit, ClosedPeriods closed, boolean keepIncomplete) {

    /** Checks that nothing is null. */
    public HistorySettings {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(closed);
    }

    /**
     * Returns the unit found in the dates, closed periods as given and incomplete ones left out.
     */
    public static HistorySettings defaults() {
        return new HistorySettings(Optional.empty(), ClosedPeriods.AS_GIVEN, false);
    }
}
