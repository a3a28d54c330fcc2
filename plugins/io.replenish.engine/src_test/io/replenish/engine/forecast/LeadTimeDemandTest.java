// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.replenish.engine.forecast.sarima.SarimaCoefficients;
import io.replenish.engine.forecast.sarima.SarimaOrder;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Demand over a lead time that is itself random, against futures drawn one by one. */
class LeadTimeDemandTest {

    private static final int FUTURES = 200_000;

    /** Standard errors of a mean and of a variance that a sample of that size may be off. */
    private static final double STANDARD_ERRORS = 4;

    private static final double[] NONE = {};

    /** Strongly correlated from one period to the next. */
    private static SarimaModel model(final double lambda) {
        final double[] values = new double[60];
        Arrays.setAll(values, t -> 100 + 5 * Math.sin(t * t));
        final BoxCox transform = new BoxCox(lambda);
        return new SarimaModel(
                new SarimaSpecification(SarimaOrder.arima(1, 0, 0), true),
                new SarimaCoefficients(new double[] {0.8}, NONE, NONE, NONE),
                new Regression(
                        List.of(Trend.MEAN),
                        new double[] {transform.apply(1)},
                        new double[][] {{0.1}}),
                0.01,
                transform,
                100,
                values,
                false);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void momentsOfDemandOverARandomTime_areThoseOfSimulatedFutures(final double lambda) {
        final Forecast forecast = model(lambda).forecast(5);
        final int[] times = {1, 2, 5};
        final double[] probabilities = {0.5, 0.2, 0.3};
        final DemandDistribution demand =
                DemandDistribution.mixture(
                        Arrays.stream(times)
                                .mapToObj(forecast::cumulative)
                                .toArray(DemandDistribution[]::new),
                        probabilities);
        final double[][] futures = forecast.simulate(FUTURES, 11);
        final SplittableRandom random = new SplittableRandom(3);
        final double[] sums = new double[FUTURES];
        for (int i = 0; i < FUTURES; i++) {
            final double draw = random.nextDouble();
            final int time = draw < 0.5 ? 1 : draw < 0.7 ? 2 : 5;
            sums[i] = Arrays.stream(futures[i]).limit(time).sum();
        }
        final double mean = Arrays.stream(sums).average().orElseThrow();
        final double variance = moment(sums, mean, 2);
        assertEquals(mean, demand.mean(), STANDARD_ERRORS * Math.sqrt(demand.variance() / FUTURES));
        final double errorOfVariance =
                Math.sqrt((moment(sums, mean, 4) - variance * variance) / FUTURES);
        assertEquals(variance, demand.variance(), STANDARD_ERRORS * errorOfVariance);
    }

    private static double moment(final double[] values, final double mean, final int power) {
        return Arrays.stream(values).map(v -> Math.pow(v - mean, power)).average().orElseThrow();
    }

    /** Within a period the demand of independent pieces: variances add, so they lie on a line. */
    @Test
    void fractionsOfAPeriod_liveBetweenWholeOnes() {
        final Forecast forecast = model(1).forecast(5);
        final double two = forecast.cumulative(2).variance();
        final double three = forecast.cumulative(3).variance();
        assertEquals(0.6 * two + 0.4 * three, forecast.cumulative(2.4).variance(), 1e-9 * three);
        assertEquals(
                0.6 * forecast.cumulative(2).mean() + 0.4 * forecast.cumulative(3).mean(),
                forecast.cumulative(2.4).mean(),
                1e-9 * forecast.cumulative(3).mean());
    }

    /** For normal demand over a given time every quantile is exact. */
    @Test
    void quantilesOfNormalDemandOverAGivenTime_areThoseOfSimulatedFutures() {
        final Forecast forecast = model(1).forecast(3);
        final double[] sums =
                Arrays.stream(forecast.simulate(FUTURES, 7))
                        .mapToDouble(future -> Arrays.stream(future).sum())
                        .sorted()
                        .toArray();
        final DemandDistribution demand = forecast.cumulative(3);
        for (final double p : new double[] {0.01, 0.2, 0.5, 0.9, 0.99}) {
            final double density =
                    Math.exp(-Math.pow(Normal.quantile(p), 2) / 2)
                            / Math.sqrt(2 * Math.PI * demand.variance());
            final double standardError = Math.sqrt(p * (1 - p) / FUTURES) / density;
            assertEquals(
                    sums[(int) (p * FUTURES)], demand.quantile(p), STANDARD_ERRORS * standardError);
        }
    }
}
