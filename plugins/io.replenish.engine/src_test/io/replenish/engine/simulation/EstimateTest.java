// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EstimateTest {

    /** Extra hours of sleep under two drugs, the data set "sleep" of R. */
    private static final double[] FIRST = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

    private static final double[] SECOND = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    private static final double[] ONES = ones(10);

    /** R prints seven decimals. */
    private static final double R_DIGITS = 5e-8;

    /** As many as there usually are futures; the formula is one for many parts. */
    private static final int PARTS = 200;

    /** Sums of ten numbers. */
    private static final double ROUNDING = 1e-14;

    private static double[] ones(final int count) {
        final double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** R 4: {@code t.test(extra ~ group, data = sleep, paired = TRUE)}. */
    @Test
    void pairedDifference_hasTheIntervalOfR() {
        final Estimate difference = Estimate.difference(FIRST, ONES, SECOND, ONES);
        final double margin = difference.margin(0.95);
        assertEquals(-1.58, difference.value(), ROUNDING);
        assertEquals(-2.4598858, difference.value() - margin, R_DIGITS);
        assertEquals(-0.7001142, difference.value() + margin, R_DIGITS);
        assertEquals(-4.0621, difference.value() / difference.standardError(), 5e-5);
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
    void samePolicies_differByNothingForSure() {
        final double[] wholes = {2, 4, 6, 1, 3, 5, 7, 9, 8, 2};
        final Estimate difference = Estimate.difference(FIRST, wholes, FIRST, wholes);
        assertEquals(0, difference.value());
        assertEquals(0, difference.standardError());
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
     * a fill rate and of a difference of two has to hold the truth 95 times in 100.
     */
    @Test
    void intervalsOfFillRates_holdTheTruthAsOftenAsTheySay() {
        final SplittableRandom random = new SplittableRandom(11);
        final int trials = 3000;
        int held = 0;
        int heldDifference = 0;
        for (int trial = 0; trial < trials; trial++) {
            final double[] demand = random.doubles(PARTS).map(u -> -Math.log1p(-u)).toArray();
            final double[] low = served(demand, 1);
            final double[] high = served(demand, 1.5);
            held += holds(Estimate.ratio(low, demand), -Math.expm1(-1)) ? 1 : 0;
            heldDifference +=
                    holds(
                                    Estimate.difference(high, demand, low, demand),
                                    Math.exp(-1) - Math.exp(-1.5))
                            ? 1
                            : 0;
        }
        // 3 standard errors of a share of 3000, and a percent for the curvature of a ratio
        final double tolerance = 3 * Math.sqrt(0.95 * 0.05 / trials) + 0.01;
        assertEquals(0.95, (double) held / trials, tolerance);
        assertEquals(0.95, (double) heldDifference / trials, tolerance);
    }

    private static double[] served(final double[] demand, final double shelf) {
        return IntStream.range(0, demand.length)
                .mapToDouble(i -> Math.min(demand[i], shelf))
                .toArray();
    }

    private static boolean holds(final Estimate estimate, final double truth) {
        return Math.abs(estimate.value() - truth) <= estimate.margin(0.95);
    }
}
