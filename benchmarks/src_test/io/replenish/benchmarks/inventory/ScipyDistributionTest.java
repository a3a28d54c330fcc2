// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.replenish.engine.inventory.theory.LeadTimeDemand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moments and a probability by scipy 1.17.1: {@code d.mean(), d.std(), d.cdf(5)}. */
class ScipyDistributionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "scipy.norm(4, 2); 4; 2; 0.6914624612740131",
                "norm(loc=4, scale=2); 4; 2; 0.6914624612740131",
                "scipy.uniform(-0.5, 11); 5; 3.1754264805429413; 0.5",
                "scipy.expon(1, 3); 4; 3; 0.7364028618842733",
                "scipy.stats.lognorm(0.5, 1, scale=3); 4.399445359200479; 1.8117015996326433; 0.7174774760140556",
                "scipy.gamma(2, 0, 3); 6; 4.242640687119285; 0.4963317257665017",
                "scipy.poisson(6); 6; 2.449489742783178; 0.445679641364611",
                "scipy.geom(0.2, -1); 4; 4.47213595499958; 0.7378560000000001",
                "scipy.geom(0.2); 5; 4.47213595499958; 0.6723200000000001",
                "scipy.nbinom(3, 0.2); 12; 7.745966692414834; 0.203082240000000",
                "scipy.binom(12, 0.3); 3.6; 1.587450786638754; 0.882151261138",
                "scipy.randint(2, 9); 5; 2; 0.5714285714285714"
            })
    void distribution_isThatOfScipy(
            final String text, final double mean, final double deviation, final double upTo5) {
        final LeadTimeDemand demand = ScipyDistribution.parse(text);
        assertEquals(mean, demand.mean(), 1e-9);
        assertEquals(deviation, demand.standardDeviation(), 1e-9);
        assertEquals(upTo5, demand.cumulative(5), 1e-9);
    }
}
