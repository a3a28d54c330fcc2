// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.junit.jupiter.api.Test;

class ProtectionDemandTest {

    /** Eigenvalues are found to about a billionth. */
    private static final double EIGEN = 1e-7;

    @Test
    void certainLeadTime_addsNothing() {
        final ProtectionDemand demand = ProtectionDemand.of(Outlooks.independent(10, 3), 7, 0, 1);
        assertEquals(70, demand.overLeadTime(), EIGEN);
        assertEquals(80, demand.moments().mean(), EIGEN);
        assertEquals(3 * Math.sqrt(8), demand.moments().standardDeviation(), EIGEN);
        assertEquals(0, demand.leadTimeDeviation());
    }

    /** The textbook's sigma^2 (L + R) + d^2 sigma_L^2. */
    @Test
    void independentDemand_hasTheTextbooksVariance() {
        final ProtectionDemand demand = ProtectionDemand.of(Outlooks.independent(10, 3), 7, 2, 1);
        assertEquals(70, demand.overLeadTime(), EIGEN);
        assertEquals(80, demand.moments().mean(), EIGEN);
        assertEquals(3 * Math.sqrt(8), demand.moments().standardDeviation(), EIGEN);
        assertEquals(20, demand.leadTimeDeviation(), EIGEN);
    }

    /** Lead times drawn one by one are the other way to the moments. */
    @Test
    void growingDemand_hasTheMomentsOfDrawnLeadTimes() {
        final DemandOutlook outlook = Outlooks.growing(10, 0.3, 3);
        final ProtectionDemand demand = ProtectionDemand.of(outlook, 7, 3, 2);
        final GammaDistribution leadTime = new GammaDistribution(null, 49.0 / 9, 9.0 / 7);
        final SplittableRandom random = new SplittableRandom(5);
        final int draws = 200_000;
        final double[] means =
                random.doubles(draws, 1e-12, 1)
                        .map(leadTime::inverseCumulativeProbability)
                        .map(time -> outlook.over(time + 2).mean())
                        .toArray();
        final double mean = Arrays.stream(means).average().orElseThrow();
        final double deviation =
                Math.sqrt(Arrays.stream(means).map(m -> (m - mean) * (m - mean)).sum() / draws);
        final double standardError = deviation / Math.sqrt(draws);
        assertEquals(mean, demand.moments().mean(), 4 * standardError);
        // twice the usual error of a deviation, as the sums are skewed
        assertEquals(deviation, demand.leadTimeDeviation(), 4 * 2 * standardError / Math.sqrt(2));
    }
}
