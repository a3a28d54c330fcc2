// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

    /** Extra hours of sleep under two drugs, the data set "sleep" of R. */
    private static final double[] FIRST = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

    private static final double[] SECOND = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    private static final double[] ONES = filled(1);
    private static final double[] TWOS = filled(2);

    /** R prints seven decimals. */
    private static final double R_DIGITS = 5e-8;

    /** Some sums of ten numbers. */
    private static final double ROUNDING = 1e-12;

    /** The statistic is steep at the ends. */
    private static final double T_DIGITS = 1e-9;

    private static final int TRIALS = 3000;

    /** Three standard errors of a share of 0.95 in so many trials. */
    private static final double SAMPLING = 3 * Math.sqrt(0.95 * 0.05 / TRIALS);

    /** Skewed parts are not normal, as the interval takes them to be. */
    private static final double SKEWNESS = 0.03;

    private static double[] filled(final double value) {
        final double[] values = new double[10];
        Arrays.fill(values, value);
        return values;
    }

    /** R 4: {@code t.test(extra ~ group, data = sleep, paired = TRUE)}. */
    @Test
    void differenceOfMeans_hasTheIntervalOfR() {
        final Interval difference = Interval.ofDifference(FIRST, ONES, SECOND, ONES);
        assertEquals(-1.58, difference.value(), ROUNDING);
        assertEquals(-2.4598858, difference.lower(), R_DIGITS);
        assertEquals(-0.7001142, difference.upper(), R_DIGITS);
    }

    /** R 4: {@code t.test(sleep$extra[11:20])}. */
    @Test
    void mean_hasTheIntervalOfR() {
        final Interval mean = Interval.ofRatio(SECOND, ONES);
        assertEquals(2.33, mean.value(), ROUNDING);
        assertEquals(0.8976775, mean.lower(), R_DIGITS);
        assertEquals(3.7623225, mean.upper(), R_DIGITS);
    }

    /** Of means, the jackknife is exact: this is a paired t test of halves. */
    @Test
    void differenceOfUnlikeWholes_hasTheIntervalOfPairs() {
        final double[] halves = Arrays.stream(SECOND).map(value -> value / 2).toArray();
        final Interval pairs = Interval.ofDifference(FIRST, ONES, halves, ONES);
        final Interval difference = Interval.ofDifference(FIRST, ONES, SECOND, TWOS);
        assertEquals(pairs.value(), difference.value(), ROUNDING);
        assertEquals(pairs.lower(), difference.lower(), ROUNDING);
        assertEquals(pairs.upper(), difference.upper(), ROUNDING);
    }

    /** The ends are what a t test of the pairs just does not rule out, which is what they mean. */
    @Test
    void endsOfAChange_areWhereATTestTurns() {
        final double[] wholes = {2, 4, 6, 1, 3, 5, 7, 9, 8, 2};
        final double[] hours = Arrays.stream(SECOND).map(Math::abs).toArray();
        final Interval change = Interval.ofChange(hours, wholes);
        final double t = new TDistribution(9).inverseCumulativeProbability(0.975);
        assertEquals(23.5 / 47 - 1, change.value(), ROUNDING);
        assertEquals(t, statistic(hours, wholes, 1 + change.lower()), T_DIGITS);
        assertEquals(-t, statistic(hours, wholes, 1 + change.upper()), T_DIGITS);
    }

    private static double statistic(
            final double[] amounts, final double[] wholes, final double ratio) {
        final double[] rests = new double[amounts.length];
        Arrays.setAll(rests, i -> amounts[i] - ratio * wholes[i]);
        final double mean = Arrays.stream(rests).average().orElseThrow();
        final double squares = Arrays.stream(rests).map(r -> (r - mean) * (r - mean)).sum();
        return mean / Math.sqrt(squares / (rests.length - 1) / rests.length);
    }

    @Test
    void samePolicies_differByNothingForSure() {
        final double[] wholes = {2, 4, 6, 1, 3, 5, 7, 9, 8, 2};
        final Interval nothing = new Interval(0, 0, 0);
        assertEquals(nothing, Interval.ofDifference(FIRST, wholes, FIRST, wholes));
        assertEquals(nothing, Interval.ofChange(wholes, wholes));
    }

    /** Nothing is saved beyond everything, however little the parts tell. */
    @Test
    void aChange_isNeverBelowTheWhole() {
        final double[] some = {0, 0, 0, 0, 40};
        final double[] more = {10, 9, 11, 10, 12};
        assertEquals(-1, Interval.ofChange(some, more).lower());
        assertEquals(40.0 / 52 - 1, Interval.ofChange(some, more).value(), ROUNDING);
        assertEquals(
                new Interval(-1, -1, -1), Interval.ofChange(new double[5], more), "free of cost");
    }

    @Test
    void partsThatAllowForNoInterval_haveNone() {
        assertNoEnds(Interval.ofRatio(new double[] {3}, new double[] {4}));
        assertNoEnds(Interval.ofChange(new double[] {3}, new double[] {4}));
        assertEquals(Interval.NONE, Interval.ofRatio(new double[0], new double[0]));
        assertEquals(Interval.NONE, Interval.ofRatio(new double[3], new double[3]));
        assertEquals(Interval.NONE, Interval.ofChange(new double[] {1, 2}, new double[2]));
        // one part is nearly all of the whole, or all of it: the others tell nothing about it
        assertNoEnds(Interval.ofChange(new double[] {90, 1, 2}, new double[] {100, 3, 1}));
        assertNoEnds(Interval.ofRatio(new double[] {3, 0, 0}, new double[] {4, 0, 0}));
    }

    private static void assertNoEnds(final Interval interval) {
        assertTrue(Double.isFinite(interval.value()));
        assertTrue(Double.isNaN(interval.lower()), interval::toString);
        assertTrue(Double.isNaN(interval.upper()), interval::toString);
    }

    /**
     * Items cost exp(deviation Z) today, and half of that as proposed, give or take. The interval
     * of the change holds the truth as often as it says, if there is one. The interval of the
     * difference, as a share of the cost, would hold it more often, but is wider: of 30 uneven
     * items it goes beyond a saving of everything in every fifth case.
     */
    @ParameterizedTest
    @CsvSource({
        "0.5, 10, 1.00",
        "0.5, 100, 1.00",
        "1, 10, 0.90",
        "1, 30, 1.00",
        "1.5, 10, 0.58",
        "1.5, 30, 0.92",
        "1.5, 100, 0.99"
    })
    void intervalsOfAChange_holdTheTruthAsOftenAsTheySay(
            final double deviation, final int items, final double withInterval) {
        final SplittableRandom random = new SplittableRandom(items);
        int found = 0;
        int held = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            final double[] today = new double[items];
            final double[] proposed = new double[items];
            for (int i = 0; i < items; i++) {
                today[i] = Math.exp(deviation * random.nextGaussian());
                proposed[i] = today[i] * Math.exp(random.nextGaussian() / 2 - 0.125) / 2;
            }
            final Interval change = Interval.ofChange(proposed, today);
            found += Double.isNaN(change.lower()) ? 0 : 1;
            held += holds(change, -0.5) ? 1 : 0;
        }
        assertEquals(withInterval, (double) found / TRIALS, 0.03);
        assertEquals(0.95, (double) held / found, SAMPLING + SKEWNESS);
    }

    /** A shelf of s serves the share 1 - exp(-s) of exponential demand with a mean of 1. */
    @ParameterizedTest
    @ValueSource(ints = {30, 200})
    void intervalsOfFillRates_holdTheTruthAsOftenAsTheySay(final int items) {
        final SplittableRandom random = new SplittableRandom(items);
        int held = 0;
        int heldDifference = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            final double[] demand = random.doubles(items).map(u -> -Math.log1p(-u)).toArray();
            final double[] low = served(demand, 1);
            final double[] high = served(demand, 1.5);
            held += holds(Interval.ofRatio(low, demand), -Math.expm1(-1)) ? 1 : 0;
            final Interval difference = Interval.ofDifference(high, demand, low, demand);
            heldDifference += holds(difference, Math.exp(-1) - Math.exp(-1.5)) ? 1 : 0;
        }
        assertEquals(0.95, (double) held / TRIALS, SAMPLING + SKEWNESS);
        assertEquals(0.95, (double) heldDifference / TRIALS, SAMPLING + SKEWNESS);
    }

    /** Turns of 2 and 1: stock is as uneven as sales are. */
    @ParameterizedTest
    @ValueSource(ints = {10, 30, 100})
    void intervalsOfADifferenceInTurns_holdTheTruthAsOftenAsTheySay(final int items) {
        final SplittableRandom random = new SplittableRandom(items);
        int held = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            final double[] sold = new double[items];
            final double[] lean = new double[items];
            final double[] rich = new double[items];
            for (int i = 0; i < items; i++) {
                sold[i] = Math.exp(random.nextGaussian() / 2);
                lean[i] = sold[i] / 2 * Math.exp(random.nextGaussian() / 2 - 0.125);
                rich[i] = sold[i] * Math.exp(random.nextGaussian() / 2 - 0.125);
            }
            held += holds(Interval.ofDifference(sold, lean, sold, rich), 1) ? 1 : 0;
        }
        assertEquals(0.95, (double) held / TRIALS, SAMPLING + SKEWNESS);
    }

    private static double[] served(final double[] demand, final double shelf) {
        return Arrays.stream(demand).map(units -> Math.min(units, shelf)).toArray();
    }

    private static boolean holds(final Interval interval, final double truth) {
        return interval.lower() <= truth && truth <= interval.upper();
    }
}
