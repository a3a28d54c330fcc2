// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliciesTest {

    @ParameterizedTest
    @CsvSource({
        "10, 4, 11, 0",
        "10, 4, 10, 4",
        "10, 4, 7, 4",
        "10, 4, 6.5, 4",
        "10, 4, 6, 8",
        "10, 4, -30, 44"
    })
    void reorderPolicy_ordersTheLeastMultipleThatLiftsAboveTheReorderPoint(
            final double point,
            final double quantity,
            final double position,
            final double expected) {
        assertEquals(expected, new ReorderPolicy(point, quantity, 1).order(0, position));
    }

    @Test
    void coverPolicy_looksAtTheLastKnownPeriodsOnly() {
        final double[] demand = {2, 4, 6, 8, 100};
        final CoverPolicy policy = new CoverPolicy(demand, 2, 3, 2, 1);
        assertEquals(15, policy.fullStock()); // 3 periods of (4 + 6) / 2
        assertEquals(15, policy.order(0, 0));
        assertEquals(
                20,
                policy.order(1, 1)); // 3 periods of (6 + 8) / 2, less 1; the 100 is not yet known
        assertEquals(0, policy.order(1, 30));
    }

    @Test
    void coverPolicy_makesDoWithFewerPeriodsAndRoundsUp() {
        final CoverPolicy policy = new CoverPolicy(new double[] {1, 0.5, 3}, 1, 1, 28, 1);
        assertEquals(1, policy.fullStock());
    }

    @ParameterizedTest
    @CsvSource({
        "3, 1, 1, 1",
        "4, 1, 1, 1",
        "-1, 1, 1, 1",
        "1, 0, 1, 1",
        "1, NaN, 1, 1",
        "1, 1, 0, 1",
        "1, 1, 1, 0"
    })
    void coverPolicyOutOfRange_isRefused(
            final int replayed, final double cover, final int mean, final int review) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new CoverPolicy(new double[3], replayed, cover, mean, review));
    }

    @ParameterizedTest
    @CsvSource({"NaN, 1, 1", "Infinity, 1, 1", "1, 0, 1", "1, NaN, 1", "1, 1, 0"})
    void reorderPolicyOutOfRange_isRefused(
            final double point, final double quantity, final int review) {
        assertThrows(
                IllegalArgumentException.class, () -> new ReorderPolicy(point, quantity, review));
    }

    @Test
    void fixedLeadTimes_areWholePeriods() {
        assertArrayEquals(new int[] {3, 3}, LeadTimes.fixed(2.1, 2));
        assertArrayEquals(new int[] {3, 3}, LeadTimes.drawn(3, 0, 2, 1));
    }

    @Test
    void drawnLeadTimes_repeatWithTheirSeedAndHaveTheirMoments() {
        final int count = 20_000;
        final int[] drawn = LeadTimes.drawn(10, 3, count, 42);
        assertArrayEquals(drawn, LeadTimes.drawn(10, 3, count, 42));
        final double mean = Arrays.stream(drawn).average().orElseThrow();
        final double deviation =
                Math.sqrt(
                        Arrays.stream(drawn).mapToDouble(d -> (d - mean) * (d - mean)).sum()
                                / count);
        // rounding up adds half a period on average and a variance of 1/12; 4 standard errors of
        // 20,000 draws are 0.085
        assertEquals(10.5, mean, 0.085);
        assertEquals(Math.sqrt(9 + 1.0 / 12), deviation, 0.085);
        assertTrue(Arrays.stream(drawn).min().orElseThrow() >= 1);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "NaN, 0", "1e9, 0", "0, 1", "5, -1", "5, NaN"})
    void leadTimesOutOfRange_areRefused(final double leadTime, final double deviation) {
        assertThrows(
                IllegalArgumentException.class, () -> LeadTimes.drawn(leadTime, deviation, 3, 1));
    }
}
