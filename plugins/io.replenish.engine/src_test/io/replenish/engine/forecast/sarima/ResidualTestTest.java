// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Tests of residuals against cases computed by hand, and against their own size. */
class ResidualTestTest {

    /** Sums of a few numbers. */
    private static final double ROUNDING = 1e-12;

    private static final double NAN = Double.NaN;

    /**
     * The autocorrelations of 1..5 are 0.4 and -0.1, so that Q = 5 * 7 * (0.16/4 + 0.01/3), and
     * chi-squared with two degrees of freedom has the tail exp(-Q/2).
     */
    @Test
    void ljungBoxOfACountToFive_isThatByHand() {
        final double[] values = {1, 2, 3, 4, 5};
        final ResidualTest test = ResidualTest.ljungBox(values, 2, 0);
        assertEquals(35 * (0.16 / 4 + 0.01 / 3), test.statistic(), ROUNDING);
        assertEquals(Math.exp(-test.statistic() / 2), test.probability(), ROUNDING);
        assertEquals(1, ResidualTest.ljungBox(values, 2, 1).freedom());
    }

    /**
     * Without the third of 1..5 the mean is 3 and the mean square 10/4; pairs one apart are (1,2)
     * and (4,5) with products 2 and 2, over 2 pairs and a lag.
     */
    @Test
    void ljungBox_leavesMissingResidualsOut() {
        final ResidualTest test = ResidualTest.ljungBox(new double[] {1, 2, NAN, 4, 5}, 1, 0);
        final double correlation = 4.0 / 3 / 2.5;
        assertEquals(4 * 6 * correlation * correlation / 3, test.statistic(), ROUNDING);
    }

    /** 0, 0, 0, 4 has mean 1, central moments 3, 6, 21: S = 6/sqrt(27), K = 21/9. */
    @Test
    void jarqueBeraOfFourNumbers_isThatByHand() {
        final ResidualTest test = ResidualTest.jarqueBera(new double[] {0, 0, NAN, 0, 4});
        final double skewness = 6 / Math.sqrt(27);
        final double excess = 21.0 / 9 - 3;
        assertEquals(
                4.0 / 6 * (skewness * skewness + excess * excess / 4), test.statistic(), ROUNDING);
        assertEquals(Math.exp(-test.statistic() / 2), test.probability(), ROUNDING);
    }

    /**
     * With one lag the share explained is the squared correlation of squares one apart: of
     * (1,4,9,1) with (4,9,1,16), which have covariance sum -47.5, and sums of squares 42.75, 129.
     */
    @Test
    void archLmOfFiveNumbers_isThatByHand() {
        final ResidualTest test = ResidualTest.archLm(new double[] {1, -2, 3, -1, 4}, 1);
        assertEquals(4 * 47.5 * 47.5 / (42.75 * 129), test.statistic(), ROUNDING);
    }

    @Test
    void tooFewOrEqualResiduals_haveNoStatistic() {
        for (final double[] values :
                new double[][] {{}, {1}, {NAN, NAN}, {2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2}}) {
            assertEquals(NAN, ResidualTest.ljungBox(values, 2, 0).probability());
            assertEquals(NAN, ResidualTest.jarqueBera(values).probability());
            assertEquals(NAN, ResidualTest.archLm(values, 1).probability());
        }
        assertEquals(NAN, ResidualTest.ljungBox(new double[] {1, 2, 3, 5}, 2, 2).probability());
    }

    /** One in twenty in independent normal numbers, up to four standard errors of the count. */
    @Test
    void independentNormalNumbers_areRejectedAsOftenAsTheLevelSays() {
        final int trials = 1000;
        final int[] rejected = new int[3];
        final SplittableRandom random = new SplittableRandom(20_260_101);
        for (int trial = 0; trial < trials; trial++) {
            final double[] noise = RandomModels.gaussian(400, random);
            final ResidualTest[] tests = {
                ResidualTest.ljungBox(noise, 10, 0),
                ResidualTest.jarqueBera(noise),
                ResidualTest.archLm(noise, 5)
            };
            for (int i = 0; i < tests.length; i++) {
                rejected[i] += tests[i].probability() < 0.05 ? 1 : 0;
            }
        }
        final double allowed = 4 * Math.sqrt(trials * 0.05 * 0.95);
        for (final int count : rejected) {
            assertEquals(0.05 * trials, count, allowed, () -> Arrays.toString(rejected));
        }
    }

    @Test
    void whatTheTestsAreFor_isFound() {
        final SplittableRandom random = new SplittableRandom(7);
        final double[] noise = RandomModels.gaussian(300, random);
        final double[] correlated = noise.clone();
        final double[] changing = noise.clone();
        for (int t = 1; t < noise.length; t++) {
            correlated[t] += 0.5 * correlated[t - 1];
            changing[t] *= Math.sqrt(0.3 + 0.9 * changing[t - 1] * changing[t - 1]);
        }
        final double[] skewed = Arrays.stream(noise).map(Math::exp).toArray();
        assertTrue(ResidualTest.ljungBox(correlated, 10, 0).probability() < 1e-6);
        assertTrue(ResidualTest.archLm(changing, 5).probability() < 1e-6);
        assertTrue(ResidualTest.jarqueBera(skewed).probability() < 1e-6);
    }
}
