// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The measures on numbers small enough to be worked out by hand. */
class ScoresTest {

    /** Rounding of a few operations. */
    private static final double ROUNDING = 1e-12;

    private static final double NAN = Double.NaN;

    @Test
    void smape_isTheMeanOverSteps() {
        // 200 * 10 / 210 and 200 * 50 / 150
        assertEquals(
                (2000.0 / 210 + 10_000.0 / 150) / 2,
                Scores.smape(new double[] {100, 100}, new double[] {110, 50}),
                ROUNDING);
    }

    @Test
    void smape_ofNothingForecastAsNothing_isZero() {
        assertEquals(100, Scores.smape(new double[] {0, 0}, new double[] {0, 3}), ROUNDING);
    }

    @Test
    void smape_ofTheOppositeSign_isTwoHundred() {
        assertEquals(200, Scores.smape(new double[] {-2}, new double[] {2}), ROUNDING);
    }

    @Test
    void mase_isAMultipleOfTheSeasonalChange() {
        final double scale = Scores.naiveScale(new double[] {1, 2, 4, 6}, 2); // (3 + 4) / 2
        assertEquals(3.5, scale, ROUNDING);
        assertEquals(
                2 / 3.5, Scores.mase(new double[] {5, 5}, new double[] {6, 8}, scale), ROUNDING);
    }

    @Test
    void mase_ofSeriesThatNeverChanged_isUndefined() {
        assertTrue(Double.isNaN(Scores.mase(new double[] {1}, new double[] {2}, 0)));
        assertTrue(Double.isNaN(Scores.naiveScale(new double[] {1, 2}, 2)), "no season to compare");
    }

    @Test
    void missingValues_areLeftOut() {
        assertEquals(0, Scores.smape(new double[] {NAN, 4}, new double[] {1, 4}), ROUNDING);
        assertEquals(1, Scores.naiveScale(new double[] {1, 2, NAN, 9, 10}, 1), ROUNDING);
        assertEquals(
                0, Scores.covered(new double[] {NAN}, new double[] {-1e9}, new double[] {1e9}));
    }

    @Test
    void covered_includesTheEnds() {
        assertEquals(
                2,
                Scores.covered(
                        new double[] {1, 2, 3}, new double[] {1, 0, 0}, new double[] {5, 2, 2}));
    }
}
