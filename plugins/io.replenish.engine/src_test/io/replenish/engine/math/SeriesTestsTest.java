// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** {@link Kpss} and {@link Stl}. */
class SeriesTestsTest {

    /** Only rounding is in the way. */
    private static final double EXACT = 1e-9;

    /** Under the hypothesis 5 % are rejected: 10 of 200, with a standard deviation of 3. */
    @Test
    void whiteNoise_isSeldomTakenForAUnitRoot() {
        assertTrue(rejected(false) < 10 + 4 * 3);
    }

    @Test
    void randomWalk_isMostlyTakenForAUnitRoot() {
        assertTrue(rejected(true) > 150);
    }

    private static int rejected(final boolean summed) {
        final SplittableRandom random = new SplittableRandom(44);
        int rejected = 0;
        for (int trial = 0; trial < 200; trial++) {
            final double[] values = random.doubles(100).map(u -> u - 0.5).toArray();
            if (summed) {
                Arrays.parallelPrefix(values, Double::sum);
            }
            rejected += Kpss.statistic(values) > Kpss.CRITICAL ? 1 : 0;
        }
        return rejected;
    }

    /**
     * 1, 2, 3, 4 without lags: partial sums -1.5, -2, -1.5, 0 and variance 1.25 give 8.5 / (16 *
     * 1.25).
     */
    @Test
    void kpssOfFourValues_isTheTextbookFormula() {
        assertEquals(0.425, Kpss.statistic(new double[] {1, 2, 3, 4}), EXACT);
    }

    @Test
    void kpssOfAConstant_isZero() {
        assertEquals(0, Kpss.statistic(new double[] {3, 3, 3, 3, 3}));
    }

    @Test
    void lineAndSeason_areToldApart() {
        final double[] values = new double[60];
        final double[] season = {5, -2, -4, 1};
        Arrays.setAll(values, t -> 10 + 0.5 * t + season[t % 4]);
        final Stl stl = Stl.of(values, 4);
        for (int t = 0; t < 60; t++) {
            assertEquals(values[t], stl.trend()[t] + stl.season()[t] + stl.remainder()[t], EXACT);
            // what the line does within a period is shared between trend and season by the order of
            // the steps
            assertEquals(season[t % 4], stl.season()[t], 0.3);
        }
        assertTrue(stl.seasonalStrength() > 0.99);
    }

    @Test
    void noise_hasNoStrongSeason() {
        final double[] values = new SplittableRandom(3).doubles(120).toArray();
        assertTrue(Stl.of(values, 12).seasonalStrength() < 0.4);
        assertEquals(0, Stl.of(new double[24], 12).seasonalStrength());
    }
}
