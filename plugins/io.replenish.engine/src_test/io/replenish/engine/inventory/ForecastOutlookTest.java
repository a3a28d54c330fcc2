// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.forecast.ForecastModel;
import io.replenish.engine.forecast.ModelState;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ForecastOutlookTest {

    /** Sums of a few dozen forecasts around ten. */
    private static final double ROUNDING = 1e-9;

    /** A week of 5, 7, 9, ... 17 units, a little different every time. */
    private static ForecastOutlook weekly() {
        final double[] values = new double[70];
        Arrays.setAll(values, i -> 5 + 2.0 * (i % 7) + (i / 7 % 2 == 0 ? 0.5 : -0.5));
        return new ForecastOutlook(
                ForecastModel.of(
                        new ModelState("SEASONAL_NAIVE", new int[] {7, 1}, new double[0], values)));
    }

    @Test
    void moments_areThoseOfTheModelsCumulativeDemand() {
        final ForecastOutlook outlook = weekly();
        final double[] mean = outlook.model().forecast(5).mean();
        assertEquals(Arrays.stream(mean).sum(), outlook.over(5).mean(), ROUNDING);
        assertEquals(
                Arrays.stream(mean, 0, 4).sum() + 0.5 * mean[4],
                outlook.over(4.5).mean(),
                ROUNDING);
        assertEquals(
                outlook.model().cumulative(5).standardDeviation(),
                outlook.over(5).standardDeviation(),
                ROUNDING);
        assertFalse(outlook.over(5).positive());
    }

    @Test
    void demandPerPeriod_evensOutTheSeason() {
        final ForecastOutlook outlook = weekly();
        assertEquals(outlook.over(7).mean() / 7, outlook.perPeriod(), ROUNDING);
        assertTrue(outlook.perPeriod() > 10 && outlook.perPeriod() < 12);
    }

    @Test
    void noPeriods_areRefused() {
        assertThrows(IllegalArgumentException.class, () -> weekly().over(0));
    }
}
