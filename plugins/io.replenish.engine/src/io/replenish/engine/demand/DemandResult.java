// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.demand;

import java.util.List;

/**
 * Series of demand and what became of all lines.
 *
 * @param calendar the periods that all series share
 * @param series the series, by key
 * @param profiles one profile per key, by key, whether it got a series or not, then one each for
 *     lines that belong to none; their sums are those of all lines
 */
public record DemandResult(
        DemandCalendar calendar, List<DemandSeries> series, List<SeriesProfile> profiles) {

    /** Copies the lists. */
    public DemandResult {
        series = List.copyOf(series);
        profiles = List.copyOf(profiles);
    }
}
