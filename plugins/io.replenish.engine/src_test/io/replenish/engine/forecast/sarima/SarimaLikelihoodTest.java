// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two filters against each other, against brute force and against other programs. */
class SarimaLikelihoodTest {

    /** Share of the log-likelihood: the accuracy promised for the two filters. */
    private static final double TWO_FILTERS = 1e-9;

    /**
     * The brute force loses digits in the Cholesky factor of a matrix with condition number up to
     * 1e6.
     */
    private static final double BRUTE_FORCE = 1e-8;

    /**
     * The other programs' numbers are for their own innovation variance, which is not quite the
     * best.
     */
    private static final double OTHER_PROGRAMS = 1e-6;

    private static final double[] NONE = {};

    @ParameterizedTest(name = "period {0}")
    @ValueSource(ints = {1, 2, 4, 7, 12, 52})
    void theFastFilterAgreesWithTheKalmanFilterOnRandomModels(final int period) throws Exception {
        final SplittableRandom random = new SplittableRandom(20_260_000L + period);
        for (int trial = 0; trial < (period == 52 ? 10 : 100); trial++) {
            final SarimaOrder order = RandomModels.order(period, random);
            final SarimaCoefficients coefficients = RandomModels.coefficients(order, random);
            final double[] y =
                    RandomModels.gaussian(
                            order.lostToDifferencing() + 20 + random.nextInt(100), random);
            assertTheFiltersAgree(y, order, coefficients);
        }
    }

    private static void assertTheFiltersAgree(
            final double[] y, final SarimaOrder order, final SarimaCoefficients coefficients)
            throws NonStationaryException {
        if (isTooNearTheUnitCircle(order, coefficients)) {
            assertThrows(NonStationaryException.class, () -> fast(y, order, coefficients));
            return;
        }
        final double kalman = kalman(y, order, coefficients);
        assertEquals(
                kalman,
                fast(y, order, coefficients),
                TWO_FILTERS * Math.max(1, Math.abs(kalman)),
                () -> order + " " + coefficients);
    }

    /**
     * Both autoregressive factors at the same point of the circle: refused, rather than computed
     * without digits.
     */
    private static boolean isTooNearTheUnitCircle(
            final SarimaOrder order, final SarimaCoefficients coefficients) {
        try {
            new ArmaMoments().set(ArmaPolynomials.of(coefficients, order.period()));
            return false;
        } catch (NonStationaryException e) {
            return order.p() > 0 && order.seasonalP() > 0;
        }
    }

    @ParameterizedTest(name = "ARMA({0},{1})({2},{3})[4], missing: {4}")
    @CsvSource({
        "1,0,0,0,false",
        "0,1,0,0,false",
        "2,2,0,0,false",
        "3,1,1,1,false",
        "0,0,0,0,false",
        "1,1,0,0,true",
        "2,0,1,0,true",
        "0,3,0,1,true"
    })
    void theLikelihoodIsThatOfTheNormalDistribution(
            final int p,
            final int q,
            final int seasonalP,
            final int seasonalQ,
            final boolean missing)
            throws Exception {
        final SplittableRandom random = new SplittableRandom(31L * p + 7 * q + seasonalP);
        final SarimaOrder order = new SarimaOrder(p, 0, q, seasonalP, 0, seasonalQ, 4);
        for (int trial = 0; trial < 20; trial++) {
            final SarimaCoefficients coefficients = mild(RandomModels.coefficients(order, random));
            final double[] y = RandomModels.gaussian(40, random);
            if (missing) {
                y[0] = Double.NaN;
                y[17] = Double.NaN;
                y[18] = Double.NaN;
                y[39] = Double.NaN;
            }
            final ArmaPolynomials arma = ArmaPolynomials.of(coefficients, 4);
            assertEquals(
                    RandomModels.denseLogLikelihood(y, arma),
                    SarimaLikelihood.of(new SarimaData(y, new double[0][], order), arma)
                            .logLikelihood(),
                    BRUTE_FORCE * 40,
                    () -> coefficients.toString());
        }
    }

    /** Away from the unit circle, where the brute force's sum of 4000 terms is long enough. */
    private static SarimaCoefficients mild(final SarimaCoefficients c) {
        return new SarimaCoefficients(
                shrunk(c.ar()), shrunk(c.ma()), shrunk(c.seasonalAr()), shrunk(c.seasonalMa()));
    }

    private static double[] shrunk(final double[] coefficients) {
        final double[] result = coefficients.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] *= Math.pow(0.95, i + 1);
        }
        return result;
    }

    @Test
    void allReferenceCases_haveTheLikelihoodOfOtherPrograms() throws Exception {
        for (final ReferenceCase c : ReferenceCase.all()) {
            assertEquals(
                    c.exactAtR,
                    fast(c.adjusted(), c.order, c.coefficients),
                    OTHER_PROGRAMS,
                    c.name);
            assertEquals(
                    c.exactAtR,
                    kalman(c.adjusted(), c.order, c.coefficients),
                    OTHER_PROGRAMS,
                    c.name);
        }
    }

    @ParameterizedTest(name = "period {0}, {1} missing")
    @CsvSource({
        "1, 0.1",
        "1, 0.5",
        "2, 0.2",
        "4, 0.1",
        "4, 0.4",
        "7, 0.14",
        "12, 0.02",
        "12, 0.3",
        "52, 0.1"
    })
    void theFilterForGapsAgreesWithTheKalmanFilterOnRandomModels(
            final int period, final double share) throws Exception {
        final SplittableRandom random = new SplittableRandom(31_000L + period);
        for (int trial = 0; trial < (period == 52 ? 5 : 60); trial++) {
            final SarimaOrder order = RandomModels.order(period, random);
            final SarimaCoefficients coefficients = RandomModels.coefficients(order, random);
            final double[] y =
                    RandomModels.gaussian(
                            order.lostToDifferencing() + 30 + random.nextInt(100), random);
            for (int t = 0; t < y.length; t++) {
                y[t] = random.nextDouble() < share ? Double.NaN : y[t];
            }
            assertTheFiltersAgree(y, order, coefficients);
        }
    }

    /** A shop that is closed on Sundays: a part of the start is never told. */
    @ParameterizedTest(name = "{0} differences")
    @ValueSource(ints = {0, 1})
    void neverObservedPartOfTheSeason_costsNoObservation(final int d) throws Exception {
        final double[] y = RandomModels.withoutSundays(80);
        final SarimaOrder order = new SarimaOrder(1, d, 0, 0, 1, 1, 7);
        final SarimaCoefficients coefficients =
                new SarimaCoefficients(new double[] {0.4}, NONE, NONE, new double[] {-0.6});
        assertEquals(80 - 11 - (6 + d), new SarimaData(y, new double[0][], order).count());
        assertEquals(
                kalman(y, order, coefficients), fast(y, order, coefficients), TWO_FILTERS * 80);
    }

    /** Nothing is known of a missing first value, and so of the first difference. */
    @Test
    void missingValueBeforeTheFirstDifference_isAsIfTheSeriesBeganLater() throws Exception {
        final SplittableRandom random = new SplittableRandom(5);
        final double[] y = RandomModels.gaussian(50, random);
        final SarimaOrder order = SarimaOrder.arima(1, 1, 1);
        final SarimaCoefficients coefficients =
                new SarimaCoefficients(new double[] {0.5}, new double[] {-0.3}, NONE, NONE);
        final double[] gap = y.clone();
        gap[0] = Double.NaN;
        assertEquals(
                fast(Arrays.copyOfRange(y, 1, 50), order, coefficients),
                kalman(gap, order, coefficients),
                TWO_FILTERS * 50);
    }

    /** Every second value of a random walk is a random walk with twice the variance. */
    @Test
    void everySecondValueOfARandomWalk_isARandomWalk() throws Exception {
        final double[] y = RandomModels.gaussian(30, new SplittableRandom(6));
        final double[] spread = new double[59];
        Arrays.fill(spread, Double.NaN);
        for (int t = 0; t < 30; t++) {
            spread[2 * t] = y[t];
        }
        final SarimaCoefficients none = new SarimaCoefficients(NONE, NONE, NONE, NONE);
        final SarimaOrder walk = SarimaOrder.arima(0, 1, 0);
        assertEquals(fast(y, walk, none), kalman(spread, walk, none), TWO_FILTERS * 30);
    }

    @Test
    void changeOfUnit_shiftsTheLikelihoodByTheJacobian() throws Exception {
        final SplittableRandom random = new SplittableRandom(9);
        final SarimaOrder order = SarimaOrder.airline(4);
        final SarimaCoefficients coefficients = RandomModels.coefficients(order, random);
        final double[] y = RandomModels.gaussian(60, random);
        final double[] inGrams = Arrays.stream(y).map(v -> 1000 * v).toArray();
        assertEquals(
                fast(y, order, coefficients) - 55 * Math.log(1000),
                fast(inGrams, order, coefficients),
                TWO_FILTERS * 500);
    }

    @ParameterizedTest(name = "phi = {0}")
    @ValueSource(doubles = {1, -1, 1.2, 5, Double.NaN})
    void rootOnOrInsideTheUnitCircle_isAnExceptionNotNaN(final double phi) {
        final double[] y = RandomModels.gaussian(20, new SplittableRandom(1));
        final SarimaCoefficients coefficients =
                new SarimaCoefficients(new double[] {phi}, NONE, NONE, NONE);
        assertThrows(
                NonStationaryException.class,
                () -> fast(y, SarimaOrder.arima(1, 0, 0), coefficients));
        assertThrows(
                NonStationaryException.class,
                () -> kalman(y, SarimaOrder.arima(1, 0, 0), coefficients));
    }

    private static double fast(
            final double[] y, final SarimaOrder order, final SarimaCoefficients coefficients)
            throws NonStationaryException {
        return SarimaLikelihood.of(
                        new SarimaData(y, new double[0][], order),
                        ArmaPolynomials.of(coefficients, order.period()))
                .logLikelihood();
    }

    private static double kalman(
            final double[] y, final SarimaOrder order, final SarimaCoefficients coefficients)
            throws NonStationaryException {
        final KalmanFilter filter =
                new KalmanFilter(
                        ArmaPolynomials.of(coefficients, order.period()),
                        LagPolynomial.difference(order),
                        1);
        final double[][] innovations = new double[1][y.length];
        filter.filter(new double[][] {y}, innovations);
        double sum = 0;
        for (int i = 0; i < filter.count(); i++) {
            sum += innovations[0][i] * innovations[0][i];
        }
        return SarimaLikelihood.logLikelihood(
                sum / filter.count(), filter.sumOfLogs(), filter.count());
    }
}
