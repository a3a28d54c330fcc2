// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Models with regressors, against generalised least squares with the whole covariance matrix. */
class RegressorsTest {

    /** Share, of dense algebra with a hundred rows. */
    private static final double DENSE = 1e-8;

    /** The optimiser stops at slightly different points for series that differ by a multiple. */
    private static final double SAME_OPTIMUM = 1e-4;

    private static final int N = 90;
    private static final int HORIZON = 6;

    /** One model, without differences, on the values as they are. */
    private static final ForecastSettings PLAIN =
            ForecastSettings.defaults()
                    .withAveraged(1)
                    .withTransform(TransformChoice.NONE)
                    .withBounds(new OrderBounds(2, 0, 2, 0, 0, 0, 3));

    private static Explanatory promotion(final int length) {
        final SplittableRandom random = new SplittableRandom(12);
        return new Explanatory(
                "promotion",
                IntStream.range(0, length)
                        .mapToDouble(t -> random.nextInt(4) == 0 ? 1 : 0)
                        .toArray());
    }

    private static Explanatory price(final int length) {
        final SplittableRandom random = new SplittableRandom(77);
        return new Explanatory(
                "price",
                IntStream.range(0, length)
                        .mapToDouble(t -> 9 + random.nextDouble(-1, 1))
                        .toArray());
    }

    /** Autocorrelated demand that rises by 30 when there is a promotion. */
    private static double[] demand(final double effect) {
        final SplittableRandom random = new SplittableRandom(4);
        final double[] values = new double[N];
        final double[] promotion = promotion(N).values();
        double noise = 0;
        for (int t = 0; t < N; t++) {
            noise = 0.7 * noise + random.nextDouble(-5, 5);
            values[t] = 100 + noise + effect * promotion[t];
        }
        return values;
    }

    private static SarimaModel learn(final double[] values, final Regressor... regressors) {
        return (SarimaModel)
                SeriesForecaster.learn(new Observations(values, List.of(regressors)), 1, PLAIN)
                        .model();
    }

    @Test
    void effectsTheirVarianceAndForecasts_areThoseOfDenseAlgebra() {
        for (final boolean gaps : new boolean[] {false, true}) {
            final double[] values = demand(30);
            if (gaps) {
                Arrays.fill(values, 20, 27, Double.NaN);
                values[89] = Double.NaN;
            }
            final SarimaModel model = learn(values, promotion(N + HORIZON), price(N + HORIZON));
            assertTrue(model.specification().constant(), model.description());
            final int[] known =
                    IntStream.range(0, N).filter(t -> !Double.isNaN(values[t])).toArray();
            final int[] future = IntStream.range(N, N + HORIZON).toArray();
            final RealMatrix inverse = inverse(covariance(model, known, known));
            final RealMatrix x = design(known);
            final RealMatrix y =
                    new Array2DRowRealMatrix(
                            Arrays.stream(known)
                                    .mapToDouble(t -> values[t] / model.scale())
                                    .toArray());
            final RealMatrix ofEffects = inverse(x.transpose().multiply(inverse).multiply(x));
            final RealMatrix effects =
                    ofEffects.multiply(x.transpose()).multiply(inverse).multiply(y);
            final Regression regression = model.regression();
            assertArrayEquals(effects.getColumn(0), regression.effects(), DENSE);
            for (int i = 0; i < 3; i++) {
                assertArrayEquals(
                        ofEffects.getRow(i),
                        regression.covariance()[i],
                        DENSE * ofEffects.getNorm());
            }
            final RealMatrix weights = covariance(model, future, known).multiply(inverse);
            final RealMatrix xFuture = design(future);
            final RealMatrix mean =
                    xFuture.multiply(effects)
                            .add(weights.multiply(y.subtract(x.multiply(effects))));
            final RealMatrix unforeseen = xFuture.subtract(weights.multiply(x));
            final RealMatrix errors =
                    covariance(model, future, future)
                            .subtract(weights.multiply(covariance(model, known, future)))
                            .add(unforeseen.multiply(ofEffects).multiply(unforeseen.transpose()))
                            .scalarMultiply(model.innovationVariance())
                            .scalarMultiply(ofEstimation(known.length, model));
            final Forecast.Part part = model.part(HORIZON, 1);
            assertArrayEquals(mean.getColumn(0), part.location(), DENSE);
            for (int h = 0; h < HORIZON; h++) {
                assertArrayEquals(
                        errors.getRow(h), part.covariance()[h], DENSE * errors.getEntry(0, 0));
            }
        }
    }

    /**
     * Akaike's final prediction error, and what Student's distribution is wider than the normal.
     */
    private static double ofEstimation(final double n, final SarimaModel model) {
        final int estimated = model.order().coefficients() + 3;
        return (n + estimated) / n * (n - estimated) / (n - estimated - 2);
    }

    private static RealMatrix design(final int[] times) {
        final double[] promotion = promotion(N + HORIZON).values();
        final double[] price = price(N + HORIZON).values();
        return new Array2DRowRealMatrix(
                Arrays.stream(times)
                        .mapToObj(t -> new double[] {1, promotion[t], price[t]})
                        .toArray(double[][]::new));
    }

    private static RealMatrix inverse(final RealMatrix matrix) {
        return new LUDecomposition(matrix).getSolver().getInverse();
    }

    /** Of the ARMA process, by its moving average of infinite order. */
    private static RealMatrix covariance(
            final SarimaModel model, final int[] rows, final int[] columns) {
        final double[] ar = model.coefficients().ar();
        final double[] ma = model.coefficients().ma();
        final int terms = 3000;
        final double[] psi = new double[terms + N + HORIZON];
        for (int k = 0; k < psi.length; k++) {
            psi[k] = k == 0 ? 1 : k <= ma.length ? ma[k - 1] : 0;
            for (int j = 1; j <= Math.min(k, ar.length); j++) {
                psi[k] += ar[j - 1] * psi[k - j];
            }
        }
        final double[][] result = new double[rows.length][columns.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                final int lag = Math.abs(rows[i] - columns[j]);
                for (int k = 0; k < terms; k++) {
                    result[i][j] += psi[k] * psi[k + lag];
                }
            }
        }
        return new Array2DRowRealMatrix(result, false);
    }

    @Test
    void addingAMultipleOfTheRegressor_movesItsEffectByThat() {
        final SarimaModel one = learn(demand(30), promotion(N + HORIZON));
        final SarimaModel other = learn(demand(75), promotion(N + HORIZON));
        assertEquals(one.order(), other.order());
        assertEquals(45, effect(other, "promotion") - effect(one, "promotion"), 45 * SAME_OPTIMUM);
    }

    private static double effect(final SarimaModel model, final String name) {
        return model.estimates().stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void withDifferencesOrLogarithms_theEffectIsFound() {
        final double[] values = demand(30);
        final double[] walk = new double[N];
        double sum = 500;
        for (int t = 0; t < N; t++) {
            sum += (values[t] - 100) / 5;
            walk[t] = sum + 80 * promotion(N).values()[t];
        }
        final ForecastSettings settings = ForecastSettings.defaults().withAveraged(1);
        final Observations observations = new Observations(walk, List.of(promotion(N + HORIZON)));
        final SarimaModel model =
                (SarimaModel) SeriesForecaster.learn(observations, 1, settings).model();
        assertEquals(1, model.order().d());
        assertEquals(80, effect(model, "promotion"), 10);
        final double[] exponential = Arrays.stream(walk).map(v -> Math.exp(v / 200)).toArray();
        final SarimaModel onLogs =
                (SarimaModel)
                        SeriesForecaster.learn(
                                        new Observations(exponential, observations.regressors()),
                                        1,
                                        settings.withTransform(TransformChoice.LOG))
                                .model();
        assertEquals(0.4, effect(onLogs, "promotion"), 0.05);
    }

    @Test
    void withoutFutureValues_theForecastSaysWhatIsMissing() {
        final SarimaModel model = learn(demand(30), promotion(N + 2), price(N + 1));
        assertEquals(List.of("promotion", "price"), model.explanatory());
        assertEquals(1, model.knownPeriods(4));
        assertEquals(1, model.forecast(1).horizon());
        final String message =
                assertThrows(UnknownFutureException.class, () -> model.forecast(3)).getMessage();
        assertTrue(message.contains("\"promotion\"") && message.contains("period 3"), message);
        final ForecastModel told =
                model.withFuture(
                        Map.of(
                                "promotion", new double[] {0, 0, 1},
                                "price", new double[] {9, 9, 9},
                                "weather", new double[] {1, 1, 1}));
        final double[] without =
                model.withFuture(
                                Map.of("promotion", new double[3], "price", new double[] {9, 9, 9}))
                        .forecast(3)
                        .mean();
        final double[] with = told.forecast(3).mean();
        assertEquals(without[1], with[1]);
        assertEquals(effect(model, "promotion"), with[2] - without[2], DENSE * with[2]);
    }

    @Test
    void regressorsThatTellNothing_areLeftOutWithAReason() {
        final double[] twice = Arrays.stream(price(N).values()).map(v -> 2 * v + 1).toArray();
        final double[] constant = new double[N];
        Arrays.fill(constant, 3);
        final LearnedSeries learned =
                SeriesForecaster.learn(
                        new Observations(
                                demand(30),
                                List.of(
                                        price(N),
                                        new Explanatory("open", constant),
                                        new Explanatory("gross price", twice))),
                        1,
                        PLAIN);
        assertEquals(List.of("price"), learned.model().explanatory());
        assertEquals(
                List.of(
                        "\"open\" is left out: it never changes while demand is known",
                        "\"gross price\" is left out: it follows from the regressors before it"),
                learned.trace().notes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 1e300; its values are too large to calculate with; divide",
                "0; 1e-300; its values are too small to calculate with; multiply",
                "1e15; 1; it hardly changes, for its size, while demand is known; subtract"
            })
    void regressorsThatCannotBeCalculatedWith_haveAWayOut(
            final double added, final double factor, final String reason, final String wayOut) {
        final double[] values =
                Arrays.stream(promotion(N).values()).map(v -> added + factor * v).toArray();
        final LearnedSeries learned =
                SeriesForecaster.learn(
                        new Observations(
                                demand(30), List.of(price(N), new Explanatory("size", values))),
                        1,
                        PLAIN);
        assertEquals(List.of("price"), learned.model().explanatory());
        final String note = learned.trace().notes().get(0);
        assertTrue(note.startsWith("\"size\" is left out: " + reason + "; " + wayOut), note);
    }

    /** As far as squares can be summed up, the unit of a regressor does not matter. */
    @ParameterizedTest
    @ValueSource(ints = {-500, 500})
    void regressorsOfAnyOtherSize_haveTheSameEffect(final int exponent) {
        final double[] scaled =
                Arrays.stream(promotion(N).values()).map(v -> Math.scalb(v, exponent)).toArray();
        final SarimaModel expected = learn(demand(30), promotion(N));
        final SarimaModel model = learn(demand(30), new Explanatory("promotion", scaled));
        final double effect = effect(expected, "promotion");
        assertEquals(
                effect, Math.scalb(effect(model, "promotion"), exponent), SAME_OPTIMUM * effect);
    }

    @Test
    void aRegressorThatTheSeasonalDifferenceTakesAway_hasNoEffect() {
        final double[] months = new double[120];
        Arrays.setAll(months, t -> 0.1 * (t % 12));
        final ForecastModel model =
                SeriesForecaster.learn(
                                new Observations(
                                        SeriesForecasterTest.seasonal(96, 12, 1),
                                        List.of(new Explanatory("month", months))),
                                12,
                                ForecastSettings.defaults()
                                        .withAveraged(1)
                                        .withSeason(SeasonChoice.ALWAYS))
                        .model();
        assertEquals(0, effect((SarimaModel) model, "month"));
        assertTrue(Arrays.stream(model.forecast(24).mean()).allMatch(Double::isFinite));
    }

    @Test
    void periodsWithoutRegressor_areMissing() {
        final double[] gappy = promotion(N).values();
        gappy[10] = Double.NaN;
        gappy[11] = Double.POSITIVE_INFINITY;
        final double[] missing = demand(30);
        missing[10] = Double.NaN;
        missing[11] = Double.NaN;
        assertEquals(
                learn(missing, promotion(N)).coefficients(),
                learn(demand(30), new Explanatory("promotion", gappy)).coefficients());
    }

    @Test
    void heldOutPeriods_areForecastWithTheirRegressors() {
        final Accuracy with =
                SeriesForecaster.learn(
                                new Observations(demand(300), List.of(promotion(N))),
                                1,
                                PLAIN.withHeldOut(12))
                        .heldOut()
                        .orElseThrow();
        final Accuracy without =
                SeriesForecaster.learn(demand(300), 1, PLAIN.withHeldOut(12))
                        .heldOut()
                        .orElseThrow();
        assertEquals(12, with.count());
        assertTrue(with.rmse() < 0.2 * without.rmse());
    }

    @Test
    void model_isTheSameAfterItsStateWasStored() {
        final List<Regressor> regressors =
                List.of(
                        promotion(N + HORIZON),
                        new FourierTerm(30, 2, true),
                        new FourierTerm(30, 2, false),
                        new Outlier(Outlier.Type.LEVEL_SHIFT, 40),
                        new Outlier(Outlier.Type.TEMPORARY_CHANGE, 50));
        for (final int averaged : new int[] {1, 3}) {
            final ForecastModel model =
                    SeriesForecaster.learn(
                                    new Observations(demand(30), regressors),
                                    1,
                                    PLAIN.withAveraged(averaged))
                            .model();
            final ForecastModel again = ForecastModel.of(model.state());
            assertEquals(model.state(), again.state());
            assertEquals(model.description(), again.description());
            assertEquals(regressors, again.regressors());
            assertArrayEquals(
                    model.forecast(HORIZON).upper(0.95), again.forecast(HORIZON).upper(0.95));
            assertTrue(again.isSeasonal());
            assertEquals(30, again.period());
        }
    }

    /**
     * As version 1.0 stored an average of (1,0,0) with mean and (0,1,1), each of 5 parameters
     * first.
     */
    @Test
    void averageOfAnOlderVersion_isStillRead() {
        final ModelState old =
                new ModelState(
                        "AVERAGE",
                        new int[] {
                            6, 1, 0, 0, 0, 0, 0, 1, 1, 0, //
                            6, 0, 1, 1, 0, 0, 0, 1, 0, 0
                        },
                        new double[] {
                            2, 0.1, 0.5, 1, 10, 0.5, //
                            0, 0, 0.5, 1, 10, -0.3
                        },
                        new double[] {20, 24, 16, 20, 22, 20});
        final AverageModel read = (AverageModel) ForecastModel.of(old);
        assertEquals("average of (1,0,0) with mean; (0,1,1)", read.description());
        // the mean is 2 tens, and the last value is on it
        assertEquals(20, read.members().get(0).forecast(3).mean()[2], DENSE);
        assertEquals(read.state(), ForecastModel.of(read.state()).state());
    }

    @Test
    void twoRegressorsOfOneName_areRefused() {
        final List<Regressor> twice = List.of(price(N), price(N));
        assertThrows(IllegalArgumentException.class, () -> new Observations(demand(1), twice));
    }
}
