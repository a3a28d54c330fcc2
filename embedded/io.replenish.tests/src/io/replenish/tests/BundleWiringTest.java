// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.LoggerFactory;
import smile.clustering.KMeans;
import smile.math.MathEx;

/** The libraries that come with the feature work as bundles, on either SLF4J. */
class BundleWiringTest {

    /** The table value of the standard normal distribution's 97.5 % point has these many digits. */
    private static final double TABLE_PRECISION = 5e-7;

    @Test
    void smileClustersTwoObviousGroups() {
        MathEx.setSeed(1);

        final int[] clusters = KMeans.fit(new double[][] {{0, 0}, {9, 9}, {0, 1}, {9, 8}}, 2).y;

        assertArrayEquals(new int[] {clusters[0], clusters[1], clusters[0], clusters[1]}, clusters);
        assertEquals(1, clusters[0] + clusters[1]);
    }

    @Test
    void commonsMathKnowsTheNormalDistribution() {
        assertEquals(
                1.959964,
                new NormalDistribution().inverseCumulativeProbability(0.975),
                TABLE_PRECISION);
    }

    @Test
    void slf4jIsTheOneThatThisRunIsMeantToProve() {
        final int major = FrameworkUtil.getBundle(LoggerFactory.class).getVersion().getMajor();

        assertEquals(Integer.getInteger("replenish.slf4j"), major);
    }
}
