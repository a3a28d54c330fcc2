// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.inventory.theory.CertainDemand;
import io.replenish.engine.inventory.theory.EmpiricalDemand;
import io.replenish.engine.inventory.theory.GammaDemand;
import io.replenish.engine.inventory.theory.LeadTimeDemand;
import io.replenish.engine.inventory.theory.LogNormalDemand;
import io.replenish.engine.inventory.theory.NegativeBinomialDemand;
import io.replenish.engine.inventory.theory.NormalDemand;
import io.replenish.engine.inventory.theory.PoissonDemand;
import io.replenish.engine.inventory.theory.ShiftedDemand;
import io.replenish.engine.inventory.theory.UniformDemand;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplerTest {

    private static final int DRAWS = 200_000;

    /** Of some hundred comparisons none should be off by chance: 5 standard errors, 6e-7 each. */
    private static final double ERRORS = 5;

    static Stream<LeadTimeDemand> demands() {
        return Stream.of(
                new NormalDemand(100, 20),
                new LogNormalDemand(10, 15),
                new GammaDemand(10, 2),
                new GammaDemand(10, 25),
                GammaDemand.exponential(3),
                new UniformDemand(2, 5),
                new PoissonDemand(0.03),
                new PoissonDemand(7),
                new PoissonDemand(50_000),
                new NegativeBinomialDemand(0.3, 0.05),
                NegativeBinomialDemand.of(1e6, 5e5),
                NegativeBinomialDemand.trialsUntilSuccess(0.3),
                EmpiricalDemand.ofUnits(0.5, 0, 0, 0.1, 0.4),
                EmpiricalDemand.observed(0.5, 2.25, 9),
                new ShiftedDemand(new GammaDemand(4, 4), 3));
    }

    @ParameterizedTest
    @MethodSource("demands")
    void draws_haveTheDistribution(final LeadTimeDemand demand) {
        final int draws = demand.mean() > 1e5 ? DRAWS / 100 : DRAWS; // solved for one by one
        final SplittableRandom random = new SplittableRandom(3);
        final Sampler sampler = Sampler.of(demand);
        final double[] drawn =
                DoubleStream.generate(() -> sampler.next(random)).limit(draws).toArray();
        assertEquals(
                demand.mean(),
                DoubleStream.of(drawn).average().orElseThrow(),
                ERRORS * demand.standardDeviation() / Math.sqrt(draws));
        for (final double probability : new double[] {0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 0.999}) {
            final double units = demand.quantile(probability);
            final double expected = demand.cumulative(units);
            final double share =
                    DoubleStream.of(drawn).filter(d -> d <= units).count() / (double) draws;
            assertEquals(
                    expected, share, ERRORS * Math.sqrt(expected * (1 - expected) / draws) + 1e-12);
        }
    }

    /** An odd number of values, as some samplers draw more than one random number for each. */
    @ParameterizedTest
    @MethodSource("demands")
    void filledArray_hasWhatIsDrawnOneByOne(final LeadTimeDemand demand) {
        final Sampler sampler = Sampler.of(demand);
        final SplittableRandom random = new SplittableRandom(6);
        final double[] filled = new double[333];
        sampler.fill(filled, random);
        final double next = sampler.next(random);
        final SplittableRandom again = new SplittableRandom(6);
        for (final double value : filled) {
            assertEquals(sampler.next(again), value);
        }
        assertEquals(sampler.next(again), next);
    }

    @Test
    void negativeDemand_isDrawnAsNone() {
        final SplittableRandom random = new SplittableRandom(5);
        for (final LeadTimeDemand demand :
                new LeadTimeDemand[] {
                    new NormalDemand(0, 1),
                    new UniformDemand(-2, 1),
                    new CertainDemand(-1),
                    EmpiricalDemand.observed(-3, 0.5),
                    EmpiricalDemand.observed(-3, 2),
                    new ShiftedDemand(new GammaDemand(1, 1), -1)
                }) {
            final Sampler sampler = Sampler.of(demand);
            for (int i = 0; i < 1000; i++) {
                assertTrue(sampler.next(random) >= 0, demand.title());
            }
        }
    }

    @Test
    void leadTimes_areWholeAndAtLeastOnePeriodIfDrawn() {
        final SplittableRandom random = new SplittableRandom(6);
        assertEquals(3, Sampler.ofLeadTime(2.5, 0).next(random));
        assertEquals(0, Sampler.ofLeadTime(0, 0).next(random));
        final Sampler sampler = Sampler.ofLeadTime(4, 2);
        final LeadTimeDemand gamma = new GammaDemand(4, 2);
        int upTo3 = 0;
        for (int i = 0; i < DRAWS; i++) {
            final double leadTime = sampler.next(random);
            assertTrue(leadTime >= 1 && leadTime == Math.rint(leadTime));
            upTo3 += leadTime <= 3 ? 1 : 0;
        }
        assertEquals(gamma.cumulative(3), upTo3 / (double) DRAWS, ERRORS * 0.5 / Math.sqrt(DRAWS));
        assertThrows(IllegalArgumentException.class, () -> Sampler.ofLeadTime(0, 1));
        assertThrows(IllegalArgumentException.class, () -> Sampler.ofLeadTime(3, -1));
        assertThrows(IllegalArgumentException.class, () -> Sampler.ofLeadTime(Double.NaN, 0));
    }
}
