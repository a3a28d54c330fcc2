// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class NormalTest {

    /** Of a probability: what the approximation promises. */
    private static final double PROMISED = 2e-15;

    /** Share of a tail's probability: the continued fraction ends after its fourth term. */
    private static final double OF_A_TAIL = 1e-7;

    @Test
    void cumulative_isThatOfCommonsMath() {
        final NormalDistribution library = new NormalDistribution(null, 0, 1);
        for (int i = -1000; i <= 1000; i++) {
            final double z = i / 100.0;
            assertEquals(
                    library.cumulativeProbability(z), Normal.cumulative(z), PROMISED, "z " + z);
        }
    }

    @Test
    void farTails_keepTheirDigits() {
        final NormalDistribution library = new NormalDistribution(null, 0, 1);
        for (int z = -30; z <= 0; z++) {
            final double expected = library.cumulativeProbability(z);
            assertEquals(expected, Normal.cumulative(z), OF_A_TAIL * expected, "z " + z);
        }
    }

    @Test
    void ends_areCertainties() {
        assertEquals(0, Normal.cumulative(Double.NEGATIVE_INFINITY));
        assertEquals(1, Normal.cumulative(Double.POSITIVE_INFINITY));
        assertEquals(0, Normal.cumulative(-1e9));
        assertTrue(Double.isNaN(Normal.cumulative(Double.NaN)));
    }
}
