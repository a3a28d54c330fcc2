// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForecastTest {

    /** Only rounding is in the way. */
    private static final double EXACT = 1e-12;

    /** The search for quantiles of mixtures stops at 1e-9 of the distance of the parts. */
    private static final double QUANTILE = 1e-7;

    private static final int PATHS = 40_000;

    /** Four standard errors of a mean or variance of that many paths. */
    private static final double FOUR_STANDARD_ERRORS = 4 / Math.sqrt(PATHS);

    @Test
    void randomWalk_cumulativeVarianceIsTheSumOfSquares() {
        // errors of steps 1, 2, 3 are e1, e1+e2, e1+e2+e3: together 3 e1 + 2 e2 + e3
        final Forecast walk = walk(3, BoxCox.NONE);
        assertEquals(9 + 4 + 1, walk.cumulative(3).variance(), EXACT);
        assertEquals(30, walk.cumulative(3).mean(), EXACT);
    }

    /** What has been asked for before is remembered, but makes no difference. */
    @Test
    void sums_areTheSameInWhateverOrderTheyAreAskedFor() {
        final Forecast asked = mixtureOfWalks();
        for (final double periods : new double[] {4, 1.5, 6, 2, 6, 0.5, 9}) {
            final double expected = mixtureOfWalks().cumulative(periods).variance();
            assertEquals(
                    expected, asked.cumulative(periods).variance(), () -> periods + " periods");
        }
        // half walks from 10, half stays about 30: within the parts, and between them
        assertEquals(
                (1 + 4 + 9 + 16) / 2.0 + 4 / 2.0 + 100 * 16,
                asked.cumulative(4).variance(),
                EXACT * 1000);
    }

    private static Forecast mixtureOfWalks() {
        final double[][] apart = new double[9][9];
        for (int h = 0; h < 9; h++) {
            apart[h][h] = 1;
        }
        final double[] thirty = new double[9];
        Arrays.fill(thirty, 30);
        final Forecast.Part walk = walk(9, BoxCox.NONE).parts().get(0);
        return new Forecast(
                List.of(
                        new Forecast.Part(0.5, walk.location(), walk.covariance(), BoxCox.NONE),
                        new Forecast.Part(0.5, thirty, apart, BoxCox.NONE)),
                1,
                false);
    }

    @Test
    void fractionOfAPeriod_liesOnTheLineBetweenWholePeriods() {
        final Forecast walk = walk(3, BoxCox.NONE);
        assertEquals(0.75 * 5 + 0.25 * 14, walk.cumulative(2.25).variance(), EXACT);
        assertEquals(22.5, walk.cumulative(2.25).mean(), EXACT);
        assertEquals(0.5, walk.cumulative(0.5).variance(), EXACT);
    }

    @ParameterizedTest(name = "lambda = {0}")
    @ValueSource(doubles = {0, 0.3, 0.5, 1})
    void simulatedPaths_haveTheMeanAndVarianceOfTheSum(final double lambda) {
        final Forecast walk =
                new Forecast(
                        new double[] {3, 3.1, 3.2},
                        new double[][] {{0.01, 0.01, 0.01}, {0.01, 0.02, 0.02}, {0.01, 0.02, 0.03}},
                        new BoxCox(lambda),
                        2,
                        false);
        final DemandDistribution sum = walk.cumulative(3);
        final double[] sums =
                Arrays.stream(walk.simulate(PATHS, 7))
                        .mapToDouble(p -> p[0] + p[1] + p[2])
                        .toArray();
        final double mean = Arrays.stream(sums).average().orElseThrow();
        final double variance =
                Arrays.stream(sums).map(s -> (s - mean) * (s - mean)).sum() / (PATHS - 1);
        assertEquals(mean, sum.mean(), FOUR_STANDARD_ERRORS * sum.standardDeviation());
        assertEquals(1, variance / sum.variance(), 2 * FOUR_STANDARD_ERRORS);
    }

    @Test
    void sameSeed_givesTheSamePaths() {
        assertArrayEquals(walk(3, BoxCox.NONE).simulate(2, 5), walk(3, BoxCox.NONE).simulate(2, 5));
    }

    @Test
    void logarithms_giveTheMeanOfTheLogNormalDistribution() {
        final Forecast walk = walk(1, BoxCox.LOG);
        assertEquals(Math.exp(10.5), walk.mean()[0], EXACT * Math.exp(10.5));
        assertEquals(Math.exp(10), walk.quantile(0.5)[0], EXACT * Math.exp(10));
    }

    @Test
    void nonNegative_cutsQuantilesAtZero() {
        final Forecast f =
                new Forecast(new double[] {1}, new double[][] {{100}}, BoxCox.NONE, 1, true);
        assertEquals(0, f.lower(0.95)[0]);
        assertEquals(0, f.cumulative(1).quantile(0.025));
    }

    @Test
    void nonNegative_sumsTheMeansAsReported() {
        final Forecast f =
                new Forecast(
                        new double[] {-1, 2},
                        new double[][] {{1, 0}, {0, 1}},
                        BoxCox.NONE,
                        1,
                        true);
        assertArrayEquals(new double[] {0, 2}, f.mean());
        assertEquals(2, f.cumulative(2).mean());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 3.5, Double.NaN})
    void sumBeyondTheHorizon_isRefused(final double periods) {
        assertThrows(
                IllegalArgumentException.class, () -> walk(3, BoxCox.NONE).cumulative(periods));
    }

    /** Two equally likely lead times: law of total variance. */
    @Test
    void uncertainTime_addsTheVarianceOfTheMeans() {
        final Forecast walk = walk(3, BoxCox.NONE);
        final DemandDistribution mixed =
                DemandDistribution.mixture(
                        new DemandDistribution[] {walk.cumulative(1), walk.cumulative(3)},
                        new double[] {0.5, 0.5});
        assertEquals(20, mixed.mean(), EXACT);
        assertEquals((1 + 14) / 2.0 + 100, mixed.variance(), EXACT);
    }

    /**
     * Half N(0, 1) and half N(10, 1): the normal distribution function, by hand, at quantiles of
     * either part.
     */
    @Test
    void mixture_hasTheMomentsAndQuantilesOfBothParts() {
        final Forecast mixed =
                new Forecast(
                        List.of(
                                new Forecast.Part(
                                        0.5, new double[] {0}, new double[][] {{1}}, BoxCox.NONE),
                                new Forecast.Part(
                                        0.5, new double[] {10}, new double[][] {{1}}, BoxCox.NONE)),
                        1,
                        false);
        assertEquals(5, mixed.mean()[0], EXACT);
        assertEquals(Math.sqrt(26), mixed.standardDeviation()[0], EXACT);
        assertEquals(Normal.quantile(0.2), mixed.quantile(0.1)[0], QUANTILE);
        assertEquals(10 + Normal.quantile(0.8), mixed.quantile(0.9)[0], QUANTILE);
        assertEquals(26, mixed.cumulative(1).variance(), EXACT);
    }

    /**
     * Two members without variance: the distribution function is a step, and the search for
     * quantiles must end.
     */
    @Test
    void mixtureWithoutVariance_hasQuantilesAtItsParts() {
        final Forecast mixed =
                new Forecast(
                        List.of(
                                new Forecast.Part(
                                        0.5, new double[] {1}, new double[][] {{0}}, BoxCox.NONE),
                                new Forecast.Part(
                                        0.5, new double[] {3}, new double[][] {{0}}, BoxCox.NONE)),
                        1,
                        false);
        assertEquals(1, mixed.quantile(0.1)[0], QUANTILE);
        assertEquals(3, mixed.quantile(0.9)[0], QUANTILE);
    }

    private static Forecast walk(final int horizon, final BoxCox transform) {
        final double[] location = new double[horizon];
        Arrays.fill(location, 10);
        final double[][] covariance = new double[horizon][horizon];
        for (int h = 0; h < horizon; h++) {
            for (int k = 0; k < horizon; k++) {
                covariance[h][k] = Math.min(h, k) + 1;
            }
        }
        return new Forecast(location, covariance, transform, 1, false);
    }
}
