// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.inventory.theory.EmpiricalDemand;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastErrorsTest {

    /** Standardised sums of a few hundred numbers. */
    private static final double ROUNDING = 1e-9;

    private static double[] errors(final int count) {
        final SplittableRandom random = new SplittableRandom(11);
        return random.doubles(count).map(u -> -Math.log(1 - u) - 1).toArray();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 1, 2.4, 5, 7.5, 20})
    void distribution_isThatOfAllStretches(final double periods) {
        final double[] errors = errors(300);
        final EmpiricalDemand seen = PastErrors.of(errors, periods).orElseThrow();
        assertEquals(0, seen.mean(), ROUNDING);
        assertEquals(1, seen.standardDeviation(), ROUNDING);
        final int length = (int) Math.max(1, Math.round(periods));
        final double[] sums = new double[301 - length];
        Arrays.setAll(sums, i -> Arrays.stream(errors, i, i + length).sum());
        final double mean = Arrays.stream(sums).average().orElseThrow();
        final double variance =
                Arrays.stream(sums).map(s -> (s - mean) * (s - mean)).average().orElseThrow();
        for (final double share : new double[] {0.123, 0.503, 0.903, 0.987}) {
            final double[] sorted = Arrays.stream(sums).sorted().toArray();
            final double quantile = sorted[(int) Math.ceil(share * sums.length) - 1];
            assertEquals((quantile - mean) / Math.sqrt(variance), seen.quantile(share), ROUNDING);
        }
    }

    @Test
    void otherUnitAndBias_changeNothing() {
        final double[] errors = errors(200);
        final EmpiricalDemand seen = PastErrors.of(errors, 4).orElseThrow();
        final EmpiricalDemand other =
                PastErrors.of(Arrays.stream(errors).map(e -> 1000 * e + 7).toArray(), 4)
                        .orElseThrow();
        for (final double stock : new double[] {-1, 0, 0.5, 2}) {
            assertEquals(seen.loss(stock), other.loss(stock), ROUNDING);
        }
    }

    /** One day in seven is closed: five periods have about four days that count. */
    @Test
    void daysWithoutDemand_areLeftOutOfTimeAndErrors() {
        final double[] open = errors(240);
        final double[] week = new double[280];
        int next = 0;
        for (int t = 0; t < week.length; t++) {
            week[t] = t % 7 == 6 ? Double.NaN : open[next++];
        }
        assertEquals(
                PastErrors.of(open, 4).orElseThrow().loss(1),
                PastErrors.of(week, 4.7).orElseThrow().loss(1),
                ROUNDING);
    }

    @Test
    void tooFewOrNoErrors_giveNone() {
        assertTrue(PastErrors.of(new double[0], 3).isEmpty());
        assertTrue(PastErrors.of(errors(49), 1).isEmpty());
        assertTrue(PastErrors.of(errors(50), 1).isPresent());
        assertTrue(PastErrors.of(errors(199), 20).isEmpty());
        assertTrue(PastErrors.of(errors(200), 20).isPresent());
        assertTrue(PastErrors.of(errors(200), 1000).isEmpty());
        final double[] unknown = new double[100];
        Arrays.fill(unknown, Double.NaN);
        assertTrue(PastErrors.of(unknown, 3).isEmpty());
        assertTrue(PastErrors.of(new double[100], 3).isEmpty());
        final double[] same = new double[100];
        Arrays.fill(same, 0.1);
        assertTrue(PastErrors.of(same, 3).isEmpty());
        final double[] huge = errors(100);
        huge[3] = 1e300;
        assertTrue(PastErrors.of(huge, 3).isEmpty());
    }
}
