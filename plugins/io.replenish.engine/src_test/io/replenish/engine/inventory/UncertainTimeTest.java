// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UncertainTimeTest {

    /** Eigenvalues are found to about a billionth, powers of them to a little less. */
    private static final double EIGEN = 1e-8;

    /** E[T^n] of a gamma distribution is scale^n k (k + 1) ... (k + n - 1). */
    @ParameterizedTest
    @CsvSource({"7, 0.01", "7, 2", "7, 7", "0.5, 0.3", "300, 10"})
    void moments_areThoseOfTheGammaDistribution(final double mean, final double deviation) {
        final UncertainTime time = UncertainTime.of(mean, deviation);
        final double shape = mean * mean / (deviation * deviation);
        double moment = 1;
        for (int n = 1; n <= 9; n++) {
            moment *= mean / shape * (shape + n - 1);
            double sum = 0;
            for (int i = 0; i < time.times().length; i++) {
                assertTrue(time.times()[i] > 0 && time.weights()[i] > 0);
                sum += time.weights()[i] * Math.pow(time.times()[i], n);
            }
            assertEquals(moment, sum, EIGEN * moment, "moment " + n);
        }
        assertEquals(1, Arrays.stream(time.weights()).sum(), EIGEN);
    }

    @Test
    void certainTime_isItself() {
        final UncertainTime time = UncertainTime.of(7, 0);
        assertArrayEquals(new double[] {7}, time.times());
        assertArrayEquals(new double[] {1}, time.weights());
    }
}
