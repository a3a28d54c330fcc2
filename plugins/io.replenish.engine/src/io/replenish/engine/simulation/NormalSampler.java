// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

import java.util.SplittableRandom;

/**
 * Normal variates, 0 in place of those below.
 *
 * @param mean expected value before that
 * @param deviation standard deviation likewise
 */
record NormalSampler(double mean, double deviation) implements Sampler {

    @Override
    public double next(final SplittableRandom random) {
        return Math.max(0, mean + deviation * random.nextGaussian());
    }

    /** A loop of its own, as a compiler can only see through calls to one and the same sampler. */
    @Override
    public void fill(final double[] values, final SplittableRandom random) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(0, mean + deviation * random.nextGaussian());
        }
    }
}
