// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.inventory.theory.EconomicOrder;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderQuantityTest {

    /**
     * Least, pack; then cost 50 per order, 1200 units a year, 3 to hold: the economic quantity is
     * 200.
     */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 200",
        "1, 12, 204",
        "1, 150, 150",
        "1, 1000, 1000",
        "250, 1, 250",
        "250, 12, 252",
        "1, 0.3, 200.1",
        "24, 12, 204",
        "204.0000000001, 12, 204"
    })
    void feasibleQuantity_keepsTheRulesAtTheLeastCost(
            final double least, final double pack, final double expected) {
        assertEquals(
                expected,
                OrderQuantity.feasible(least, pack, new EconomicOrder(50, 1200, 3)),
                1e-9);
    }

    @Test
    void feasibleQuantity_isTheBestOfAllMultiples() {
        final SplittableRandom random = new SplittableRandom(5);
        for (int trial = 0; trial < 300; trial++) {
            final double least = random.nextDouble(1, 300);
            final int pack = random.nextInt(1, 40);
            final EconomicOrder order =
                    new EconomicOrder(
                            random.nextDouble(0, 100),
                            random.nextDouble(1, 5000),
                            random.nextDouble(0.1, 20));
            double best = Double.POSITIVE_INFINITY;
            for (double quantity = pack; quantity < 30_000; quantity += pack) {
                if (quantity >= least) {
                    best = Math.min(best, order.cost(quantity));
                }
            }
            final double chosen = OrderQuantity.feasible(least, pack, order);
            assertTrue(chosen >= least && chosen % pack == 0, chosen + " of " + pack);
            assertEquals(best, order.cost(chosen), 1e-9 * best);
        }
    }
}
