// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.demand;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a series looks like, or what became of lines that got none.
 *
 * @param key what the series is about; empty for lines that belong to none
 * @param leftOut why there is no series; empty if there is one
 * @param shape figures of the series; empty for lines that belong to none
 * @param sold sums over all lines
 */
public record SeriesProfile(
        Optional<String> key, Optional<String> leftOut, Optional<Shape> shape, Sold sold) {

    /** Tells whether the result has a series for it. */
    public boolean isSeries() {
        return leftOut.isEmpty();
    }

    /**
     * Figures of a series. Periods in which the shop was closed, or that the data does not cover,
     * count neither as with nor as without demand.
     *
     * @param first first day of the first listed period
     * @param last first day of the last listed period
     * @param firstSale day of the first sale
     * @param lastSale day of the last sale
     * @param delisted whether it counts as given up before the end of the data
     * @param periods listed periods, closed and incomplete ones too
     * @param demandPeriods periods with demand above zero
     * @param zeroPeriods periods with zero demand
     * @param closedPeriods listed periods in which the shop was closed
     * @param total sum of the known demand
     * @param mean mean of the known demand in open periods, NaN if there is none
     * @param adi open periods with known demand per period with demand above zero, NaN if there is
     *     none
     * @param cv2 squared coefficient of variation of demand above zero, by the sample variance; NaN
     *     for fewer than two
     * @param demandClass class by these two
     * @param seasonLength periods of the season that the unit suggests, if there are two full ones,
     *     else 1
     */
    public record Shape(
            LocalDate first,
            LocalDate last,
            LocalDate firstSale,
            LocalDate lastSale,
            boolean delisted,
            int periods,
            int demandPeriods,
            int zeroPeriods,
            int closedPeriods,
            double total,
            double mean,
            double adi,
            double cv2,
            DemandClass demandClass,
            int seasonLength) {}
}
