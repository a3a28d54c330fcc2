// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every method, whatever it forecasts. */
class MethodsTest {

    private static final int HORIZON = 18;

    /** Ten years of months that grow and swing by shares: a logarithm is called for. */
    private static double[] sales() {
        final double[] y = new double[120];
        Arrays.setAll(
                y,
                t ->
                        Math.exp(
                                5
                                        + 0.01 * t
                                        + 0.4 * Math.sin(t * Math.PI / 6)
                                        + 0.05 * Math.sin(17.0 * t * t)));
        return y;
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", "sarima", "sarima-mean", "naive2", "snaive", "tramo"})
    void forecast_hasEveryStepAndIsWithinItsIntervals(final String name) throws Exception {
        final MethodForecast forecast = Methods.named(name).forecast(sales(), 12, HORIZON);
        assertEquals(HORIZON, forecast.point().length);
        assertTrue(forecast.isComplete());
        if (!Double.isNaN(forecast.lower80()[0])) {
            for (int h = 0; h < HORIZON; h++) {
                assertTrue(forecast.lower95()[h] < forecast.lower80()[h], "step " + h);
                assertTrue(forecast.lower80()[h] < forecast.point()[h], "step " + h);
                assertTrue(forecast.point()[h] < forecast.upper80()[h], "step " + h);
                assertTrue(forecast.upper80()[h] < forecast.upper95()[h], "step " + h);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarima", "tramo"})
    void model_isNamed(final String name) throws Exception {
        final MethodForecast forecast = Methods.named(name).forecast(sales(), 12, HORIZON);
        assertTrue(forecast.order().startsWith("("), forecast.order());
        assertEquals("log", forecast.transform());
    }

    @Test
    void sarimaOfAConstant_isNamedInWords() {
        final double[] y = new double[20];
        Arrays.fill(y, 3);
        final MethodForecast forecast = Sarima.median().forecast(y, 1, 2);
        assertEquals(3, forecast.point()[1]);
        assertEquals("mean", forecast.order());
        assertEquals("none", forecast.transform());
    }

    /** The distribution of sales is skewed to the right where their logarithm is normal. */
    @Test
    void medianOfAModelOfLogarithms_isBelowTheMean() throws Exception {
        final double[] median = Methods.named("sarima").forecast(sales(), 12, HORIZON).point();
        final double[] mean = Methods.named("sarima-mean").forecast(sales(), 12, HORIZON).point();
        for (int h = 0; h < HORIZON; h++) {
            assertTrue(median[h] < mean[h], "step " + h);
        }
    }

    @Test
    void auto_isOneOfTheOthers() throws Exception {
        final ForecastMethod auto = Methods.named("auto");
        assertSame(auto, Methods.named(auto.name()));
    }
}
