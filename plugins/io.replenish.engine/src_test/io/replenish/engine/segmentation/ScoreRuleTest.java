// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScoreRuleTest {

    /** A rank such as 0.2 times 4 is rounded once. */
    private static final double ROUNDING = 1e-12;

    /** By hand from the definition: rank (n - 1) p, linear in between. */
    @Test
    void cuts_areQuantilesOfTypeSeven() {
        assertArrayEquals(
                new double[] {18, 26, 34, 42},
                ScoreRule.QUANTILES.cuts(new double[] {50, 10, 30, 20, 40}),
                ROUNDING);
        assertArrayEquals(
                new double[] {19, 27, 35, 43},
                ScoreRule.QUANTILES_PLUS_ONE.cuts(new double[] {50, 10, 30, 20, 40}),
                ROUNDING);
    }

    @ParameterizedTest
    @CsvSource({
        "17.9,1,1",
        "18,1,2",
        "18.1,2,2",
        "25.9,2,2",
        "26,2,3",
        "42,4,5",
        "1e300,5,5",
        "-1e300,1,1"
    })
    void valueOnACut_liesBelowOrAboveByTheRule(
            final double value, final int quantiles, final int plusOne) {
        final double[] cuts = {18, 26, 34, 42};
        assertEquals(quantiles, ScoreRule.QUANTILES.band(cuts, value));
        assertEquals(plusOne, ScoreRule.QUANTILES_PLUS_ONE.band(cuts, value));
    }

    @ParameterizedTest
    @EnumSource
    void tiedValues_skipBandsTogether(final ScoreRule rule) {
        final double[] cuts = rule.cuts(new double[] {1, 1, 1, 1, 1, 1, 1, 9, 9, 9});
        assertEquals(1, rule.band(cuts, 1));
        assertEquals(4, rule.band(cuts, 9), "three of the four cut points are those of the ones");
    }

    @ParameterizedTest
    @EnumSource
    void oneValue_hasCutsAndNoneHasNone(final ScoreRule rule) {
        assertEquals(4, rule.cuts(new double[] {3}).length);
        assertEquals(0, rule.cuts(new double[0]).length);
    }
}
