// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

import io.replenish.engine.inventory.theory.CertainDemand;
import io.replenish.engine.inventory.theory.GammaDemand;
import io.replenish.engine.inventory.theory.LeadTimeDemand;
import io.replenish.engine.inventory.theory.LogNormalDemand;
import io.replenish.engine.inventory.theory.NormalDemand;
import io.replenish.engine.inventory.theory.ShiftedDemand;
import io.replenish.engine.inventory.theory.UniformDemand;
import java.util.SplittableRandom;

/** Draws the demand of a period, or the lead time of an order: independent and never negative. */
@FunctionalInterface
public interface Sampler {

    /** Returns the next value, 0 or above. */
    double next(SplittableRandom random);

    /** Draws one value after the other, as {@link #next} would, until the array is full. */
    default void fill(final double[] values, final SplittableRandom random) {
        for (int i = 0; i < values.length; i++) {
            values[i] = next(random);
        }
    }

    /**
     * Returns a sampler of a distribution; what lies below 0 is drawn as 0, for example with normal
     * demand.
     */
    static Sampler of(final LeadTimeDemand demand) {
        if (demand instanceof CertainDemand) {
            final double certain = Math.max(0, demand.mean());
            return random -> certain;
        } else if (demand instanceof NormalDemand) {
            return new NormalSampler(demand.mean(), demand.standardDeviation());
        } else if (demand instanceof LogNormalDemand logNormal) {
            final double mean = logNormal.logMean();
            final double deviation = logNormal.logDeviation();
            return random -> Math.exp(mean + deviation * random.nextGaussian());
        } else if (demand instanceof GammaDemand gamma) {
            return new GammaSampler(gamma.shape(), gamma.scale());
        } else if (demand instanceof UniformDemand uniform) {
            final double width = uniform.most() - uniform.least();
            return random -> Math.max(0, uniform.least() + width * random.nextDouble());
        } else if (demand instanceof ShiftedDemand shifted && shifted.fixed() >= 0) {
            final Sampler part = of(shifted.random());
            return random -> shifted.fixed() + part.next(random);
        }
        return TableSampler.of(demand);
    }

    /**
     * Returns a sampler of whole lead times: gamma distributed, a part of a period counts as a
     * whole one. Without deviation the lead time is always the same.
     *
     * @param mean expected periods, above 0, or 0 or above without deviation
     * @param deviation standard deviation in periods, 0 or above
     */
    static Sampler ofLeadTime(final double mean, final double deviation) {
        if (deviation == 0) {
            final double certain = Math.ceil(new CertainDemand(mean).mean());
            return random -> certain;
        }
        final Sampler gamma = of(new GammaDemand(mean, deviation));
        return random -> Math.ceil(gamma.next(random));
    }
}
