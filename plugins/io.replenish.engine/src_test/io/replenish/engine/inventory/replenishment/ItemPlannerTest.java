// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.replenishment;

import static io.replenish.engine.inventory.replenishment.TestDemand.item;
import static io.replenish.engine.inventory.replenishment.TestDemand.plan;
import static io.replenish.engine.inventory.replenishment.TestDemand.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemPlannerTest {

    /** Probabilities of two implementations of the normal distribution. */
    private static final double PROBABILITY = 1e-12;

    private static final TestDemand TEN = TestDemand.of(10).deviating(3);
    private static final ReplenishmentSettings BY_POLICY = settings(14, 0, LotRule.POLICY);

    private static double beyond(final double units, final int periods) {
        return new NormalDistribution(10 * periods, 3 * Math.sqrt(periods))
                .cumulativeProbability(2 * 10 * periods - units);
    }

    @Test
    void risk_isThatOfTheWorstPeriodBeforeAnOrderOfNowCouldArrive() {
        assertEquals(
                beyond(25, 3),
                plan(item(50, 40, 3, 1, 25), TEN, Map.of(), BY_POLICY).stockoutRisk(),
                PROBABILITY);
        // what comes on the third day does not help on the second
        assertEquals(
                beyond(21, 2),
                plan(item(50, 40, 3, 1, 21), TEN, Map.of(3, 50.0), BY_POLICY).stockoutRisk(),
                PROBABILITY);
        // if that is little, the third day is the worst
        assertEquals(
                beyond(31, 3),
                plan(item(50, 40, 3, 1, 26), TEN, Map.of(3, 5.0), BY_POLICY).stockoutRisk(),
                PROBABILITY);
        // what comes with or after the order of now does not count
        assertEquals(
                beyond(25, 3),
                plan(item(50, 40, 3, 1, 25), TEN, Map.of(4, 90.0), BY_POLICY).stockoutRisk(),
                PROBABILITY);
    }

    @Test
    void frozenPeriods_makeTheTimeWithoutHelpLonger() {
        assertEquals(
                beyond(45, 5),
                plan(item(50, 40, 3, 1, 45), TEN, Map.of(), settings(14, 2, LotRule.POLICY))
                        .stockoutRisk(),
                PROBABILITY);
    }

    /** Draws of demand: a lower bound of running out at all, and exact without deliveries. */
    @Test
    void risk_isTheShareOfFuturesThatRunOut() {
        final ItemPlan plan = plan(item(50, 40, 4, 1, 44), TEN, Map.of(), BY_POLICY);
        final SplittableRandom random = new SplittableRandom(1);
        final int draws = 100_000;
        int out = 0;
        for (int draw = 0; draw < draws; draw++) {
            double left = 44;
            for (int step = 1; step <= 4; step++) {
                left -= 10 + 3 * gaussian(random);
            }
            out += left < 0 ? 1 : 0;
        }
        final double share = (double) out / draws;
        final double standardError = Math.sqrt(share * (1 - share) / draws);
        assertEquals(share, plan.stockoutRisk(), 4 * standardError);
    }

    private static double gaussian(final SplittableRandom random) {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble()))
                * Math.cos(2 * Math.PI * random.nextDouble());
    }

    /** Reorder point 50 and quantity 40: 90 are ordered up to; 28 days and 10 of safety are 290. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, OUT_OF_STOCK, 0, 0",
        "-4, 500, OUT_OF_STOCK, 0, 206",
        "12, 0, AT_RISK, 0, 0",
        "12, 500, AT_RISK, 0, 222",
        "60, 0, , 0, 0",
        "290, 0, , 0, 0",
        "300, 0, OVERSTOCK, 10, 0",
        "300, 20, OVERSTOCK, 10, 20",
        "280, 20, OVER_ORDERED, 0, 10"
    })
    void alertAndExcess_areThoseByHand(
            final double onHand,
            final double onOrder,
            final StockAlert alert,
            final double overstock,
            final double overOrdered) {
        final ItemPlan plan = plan(item(50, 40, 3, 1, onHand), TEN, Map.of(20, onOrder), BY_POLICY);
        assertEquals(Optional.ofNullable(alert), plan.alert());
        assertEquals(overstock, plan.overstock());
        assertEquals(2 * overstock, plan.overstockValue());
        assertEquals(overOrdered, plan.overOrdered());
    }

    @Test
    void stockThatThePolicyWants_isNeverTooMuch() {
        final ItemPlan plan = plan(item(50, 4000, 3, 1, 4050), TEN, Map.of(), BY_POLICY);
        assertEquals(Optional.empty(), plan.alert());
        assertEquals(0, plan.overstock());
    }

    @Test
    void cover_isHowLongThePositionLasts() {
        final TestDemand uneven = TestDemand.of(10, 0, 0, 20, 5);
        final ReplenishmentSettings some = settings(2, 0, LotRule.POLICY);
        assertEquals(0.5, plan(item(5, 40, 3, 1, 5), uneven, Map.of(), some).cover());
        // the next who wants any comes on the fourth day
        assertEquals(3, plan(item(5, 40, 3, 1, 10), uneven, Map.of(), some).cover());
        assertEquals(3.75, plan(item(5, 40, 3, 1, 25), uneven, Map.of(), some).cover());
        assertEquals(0, plan(item(5, 40, 3, 1, -5), uneven, Map.of(), some).cover());
        // six days are known and want 40, so a mean of 40 / 6 a day
        assertEquals(12, plan(item(5, 40, 3, 1, 70), uneven, Map.of(9, 10.0), some).cover(), 1e-9);
    }

    @Test
    void unitsOnOrderWithoutDates_arriveEvenlyOverTheLeadTime() {
        final double none = Double.NaN;
        final PlannedItem item =
                new PlannedItem("A", 50, 40, 2.5, 1, 10, 60, none, none, none, none, none, none);
        final StartingStock stock =
                StartingStock.of(item, OrderTimes.of(item, BY_POLICY), Optional.empty());
        assertEquals(new TreeMap<>(Map.of(1, 20.0, 2, 20.0, 3, 20.0)), stock.arrivals());
        assertEquals(70, stock.position());
    }

    @Test
    void demandBelowZero_isNone() {
        final ItemPlan plan =
                plan(
                        item(20, 40, 1, 1, 30),
                        TestDemand.of(10, -5, 10),
                        Map.of(),
                        settings(3, 0, LotRule.POLICY));
        assertEquals(0, plan.periods().get(1).demand());
        assertTrue(plan.periods().stream().allMatch(period -> period.shipped() >= 0));
    }
}
