// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SarimaPredictionTest {

    /** Share: two filters of the same model. */
    private static final double TWO_FILTERS = 1e-8;

    private static final double[] NONE = {};

    /**
     * Missing values at the end make the Kalman filter forecast what the fast filter forecasts
     * without them.
     */
    @ParameterizedTest(name = "period {0}")
    @ValueSource(ints = {1, 4, 12})
    void missingEnd_isForecastLikeTheFuture(final int period) throws Exception {
        final SplittableRandom random = new SplittableRandom(period);
        for (int trial = 0; trial < 20; trial++) {
            final SarimaOrder order = RandomModels.order(period, random);
            final SarimaCoefficients coefficients = RandomModels.coefficients(order, random);
            final double[] y = RandomModels.gaussian(60 + order.lostToDifferencing(), random);
            final double[] longer = Arrays.copyOf(y, y.length + 3);
            Arrays.fill(longer, y.length, longer.length, Double.NaN);
            final SarimaPrediction fast = SarimaPrediction.of(y, order, coefficients);
            final SarimaPrediction kalman = SarimaPrediction.of(longer, order, coefficients);
            for (int h = 0; h < 5; h++) {
                final double expected = fast.mean(8)[h + 3];
                assertEquals(
                        expected,
                        kalman.mean(5)[h],
                        TWO_FILTERS * (1 + Math.abs(expected)),
                        order.toString());
                for (int k = 0; k < 5; k++) {
                    final double covariance = fast.covariance(8)[h + 3][k + 3];
                    assertEquals(
                            covariance,
                            kalman.covariance(5)[h][k],
                            TWO_FILTERS * (1 + Math.abs(covariance)),
                            order + " " + coefficients);
                }
            }
        }
    }

    @Test
    void oneStepAhead_isTheForecastFromEachTime() throws Exception {
        final SarimaOrder order = SarimaOrder.airline(4);
        final SplittableRandom random = new SplittableRandom(3);
        final SarimaCoefficients coefficients = RandomModels.coefficients(order, random);
        final double[] y = RandomModels.gaussian(30, random);
        final double[] ahead = SarimaPrediction.oneStepAhead(y, order, coefficients);
        for (int t = 10; t < 30; t++) {
            final double[] past = Arrays.copyOf(y, t);
            assertEquals(
                    SarimaPrediction.of(past, order, coefficients).mean(1)[0],
                    ahead[t],
                    TWO_FILTERS);
        }
        assertEquals(Double.NaN, ahead[4]);
    }

    @Test
    void randomWalk_isForecastAsItsLastValueWithGrowingVariance() throws Exception {
        final SarimaPrediction prediction =
                SarimaPrediction.of(
                        new double[] {1, 5, 2, 7},
                        SarimaOrder.arima(0, 1, 0),
                        new SarimaCoefficients(NONE, NONE, NONE, NONE));
        assertEquals(7, prediction.mean(3)[2]);
        assertEquals(3, prediction.covariance(3)[2][2]);
        assertEquals(2, prediction.covariance(3)[2][1]);
    }

    /** Innovations of a walk whose steps walk count 1, 2, 3 and so on: sums of products by hand. */
    @Test
    void walkOfAWalk_hasTheCovarianceOfItsSums() throws Exception {
        final double[][] covariance =
                SarimaPrediction.of(
                                new double[] {1, 5, 2, 7},
                                SarimaOrder.arima(0, 2, 0),
                                new SarimaCoefficients(NONE, NONE, NONE, NONE))
                        .covariance(7);
        for (int h = 1; h <= 7; h++) {
            for (int k = 1; k <= h; k++) {
                double sum = 0;
                for (int innovation = 1; innovation <= k; innovation++) {
                    sum += (h - innovation + 1) * (k - innovation + 1);
                }
                assertEquals(sum, covariance[h - 1][k - 1], TWO_FILTERS * sum);
                assertEquals(covariance[h - 1][k - 1], covariance[k - 1][h - 1]);
            }
        }
    }

    @Test
    void variance_isTheDiagonalOfTheCovarianceMatrix() throws Exception {
        final SarimaOrder order = new SarimaOrder(2, 1, 1, 1, 1, 1, 4);
        final SplittableRandom random = new SplittableRandom(5);
        final SarimaPrediction prediction =
                SarimaPrediction.of(
                        RandomModels.gaussian(40, random),
                        order,
                        RandomModels.coefficients(order, random));
        final double[][] covariance = prediction.covariance(9);
        final double[] variance = prediction.variance(9);
        for (int h = 0; h < 9; h++) {
            assertEquals(covariance[h][h], variance[h], TWO_FILTERS * covariance[h][h]);
        }
    }

    /** A shop that is closed on Sundays: they have no influence on the other days. */
    @ParameterizedTest(name = "{0} differences")
    @ValueSource(ints = {0, 1})
    void whatNoObservationTells_isTakenAsAStraightLine(final int d) throws Exception {
        final double[] y = RandomModels.withoutSundays(80);
        final SarimaOrder order = new SarimaOrder(1, d, 0, 0, 1, 1, 7);
        final SarimaCoefficients coefficients =
                new SarimaCoefficients(new double[] {0.4}, NONE, NONE, new double[] {-0.6});
        final double[] told = y.clone();
        told[73] = 1000;
        final SarimaPrediction closed = SarimaPrediction.of(y, order, coefficients);
        final SarimaPrediction open = SarimaPrediction.of(told, order, coefficients);
        final double[] ofClosed = closed.mean(14);
        final double[] ofOpen = open.mean(14);
        for (int h = 0; h < 14; h++) {
            final boolean isSunday = (80 + h) % 7 == 3;
            assertEquals(isSunday, Math.abs(ofOpen[h] - ofClosed[h]) > 1e-6, "step " + h);
        }
        told[73] = (y[72] + y[74]) / 2;
        assertArrayEquals(
                SarimaPrediction.of(told, order, coefficients).mean(14), ofClosed, TWO_FILTERS);
        final double[] fitted = SarimaPrediction.oneStepAhead(y, order, coefficients);
        final double[] innovations = SarimaPrediction.innovations(y, order, coefficients);
        for (int t = 10; t < 80; t++) {
            assertFalse(Double.isNaN(fitted[t]), "fitted at " + t);
            assertEquals(Double.isNaN(y[t]), Double.isNaN(innovations[t]), "error at " + t);
        }
    }

    @Test
    void fewerObservationsThanDifferences_areRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        SarimaPrediction.of(
                                new double[] {1, Double.NaN},
                                SarimaOrder.arima(0, 2, 0),
                                new SarimaCoefficients(NONE, NONE, NONE, NONE)));
    }
}
