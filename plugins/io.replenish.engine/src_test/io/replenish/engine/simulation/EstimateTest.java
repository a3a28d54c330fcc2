// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EstimateTest {

    /** Extra hours of sleep under the second drug, of the data set "sleep" of R. */
    private static final double[] SECOND = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    private static final double[] ONES = ones(10);

    /** R prints seven decimals. */
    private static final double R_DIGITS = 5e-8;

    /** The formula is one for many parts. */
    private static final int PARTS = 200;

    /** Sums of ten numbers. */
    private static final double ROUNDING = 1e-14;

    private static double[] ones(final int count) {
        final double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** R 4: {@code t.test(sleep$extra[11:20])}. */
    @Test
    void ratioToOnes_isTheMeanWithTheIntervalOfR() {
        final Estimate mean = Estimate.ratio(SECOND, ONES);
        assertEquals(2.33, mean.value(), ROUNDING);
        assertEquals(0.8976775, mean.value() - mean.margin(0.95), R_DIGITS);
        assertEquals(3.7623225, mean.value() + mean.margin(0.95), R_DIGITS);
        assertEquals(2 * mean.value(), mean.times(2).value());
        assertEquals(2 * mean.standardError(), mean.times(-2).standardError());
    }

    /** Served 1 of 2, 3 of 4 and 5 of 6: by hand, 9 of 12 with residuals -0.5, 0 and 0.5. */
    @Test
    void ratio_hasTheErrorOfItsResiduals() {
        final Estimate ratio = Estimate.ratio(new double[] {1, 3, 5}, new double[] {2, 4, 6});
        assertEquals(0.75, ratio.value());
        assertEquals(Math.sqrt(0.5 / 2 / 3) / 4, ratio.standardError(), ROUNDING);
    }

    @Test
    void fewerThanTwoParts_haveNoInterval() {
        final Estimate one = Estimate.ratio(new double[] {3}, new double[] {4});
        assertEquals(0.75, one.value());
        assertTrue(Double.isNaN(one.margin(0.95)));
        assertTrue(Double.isNaN(Estimate.ratio(new double[0], new double[0]).value()));
        assertTrue(Double.isNaN(Estimate.ratio(new double[2], new double[2]).margin(0.95)));
    }

    /**
     * Of exponential demand with mean 1, a shelf of s serves the share 1 - exp(-s). The interval of
     * a fill rate has to hold the truth 95 times in 100.
     */
    @Test
    void intervalsOfFillRates_holdTheTruthAsOftenAsTheySay() {
        final SplittableRandom random = new SplittableRandom(11);
        final int trials = 3000;
        int held = 0;
        for (int trial = 0; trial < trials; trial++) {
            final double[] demand = random.doubles(PARTS).map(u -> -Math.log1p(-u)).toArray();
            final double[] served = Arrays.stream(demand).map(d -> Math.min(d, 1)).toArray();
            final Estimate fillRate = Estimate.ratio(served, demand);
            held += Math.abs(fillRate.value() + Math.expm1(-1)) <= fillRate.margin(0.95) ? 1 : 0;
        }
        // 3 standard errors of a share of 3000, and a percent for the curvature of a ratio
        final double tolerance = 3 * Math.sqrt(0.95 * 0.05 / trials) + 0.01;
        assertEquals(0.95, (double) held / trials, tolerance);
    }
}
