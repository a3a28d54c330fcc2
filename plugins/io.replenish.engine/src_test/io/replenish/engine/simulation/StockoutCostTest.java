// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.data.Progress;
import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.inventory.Budget;
import io.replenish.engine.inventory.DemandShape;
import io.replenish.engine.inventory.InventoryPlanner;
import io.replenish.engine.inventory.ItemPolicy;
import io.replenish.engine.inventory.PlanningSettings;
import io.replenish.engine.inventory.Shortage;
import io.replenish.engine.inventory.SteadyOutlook;
import io.replenish.engine.inventory.StockGoal;
import io.replenish.engine.inventory.StockItem;
import io.replenish.engine.inventory.StockLimits;
import io.replenish.engine.inventory.StockoutCost;
import io.replenish.engine.inventory.theory.NormalDemand;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What stock-outs cost by unit and by event, in a replay and in the long run. */
class StockoutCostTest {

    private static final double DAYS = 365.25;

    /** Sums of some hundred costs around ten thousand. */
    private static final double ROUNDING = 1e-6;

    private static ReplayTotals replay(
            final double[] demand,
            final Shortage shortage,
            final StockPolicy policy,
            final double start,
            final StockoutCost cost) {
        return StockSimulator.replay(
                new ReplayedItem(
                        demand,
                        LeadTimes.fixed(2, demand.length),
                        shortage,
                        new StockCosts(0.1, 20, cost)),
                policy,
                start);
    }

    /**
     * By hand: reorder point 4, quantity 5, lead time 2, start with 6. Orders of periods 1, 2 and 4
     * are due in periods 3, 4 and 6. Of demand 3, 4, 0, 6, 1, 9 one unit is short in period 1, two
     * are in period 3 and seven in period 5: the deliveries of periods 3 and 4 follow a stock-out,
     * that of period 6 is not seen any more.
     */
    @Test
    void eachDeliveryAfterAStockout_costsOnce() {
        final ReplayTotals totals =
                replay(
                        new double[] {3, 4, 0, 6, 1, 9},
                        Shortage.BACKORDER,
                        new ReorderPolicy(4, 5, 1),
                        6,
                        new StockoutCost(3, 50));
        assertEquals(10, totals.demand() - totals.served());
        assertEquals(2, totals.cycles());
        assertEquals(3 * 10 + 50 * 2, totals.stockoutCost());
        assertEquals(
                totals.holdingCost() + totals.orderCost() + totals.stockoutCost(), totals.cost());
    }

    /** Whatever the policy: the cost of an event changes nothing else, and is paid per event. */
    @ParameterizedTest
    @EnumSource
    void costPerEvent_addsEventsTimesCost(final Shortage shortage) {
        final SplittableRandom random = new SplittableRandom(20_261_126);
        long events = 0;
        for (int trial = 0; trial < 200; trial++) {
            final double[] demand = random.doubles(random.nextInt(1, 200), 0, 20).toArray();
            final StockPolicy policy =
                    new ReorderPolicy(
                            random.nextDouble(-10, 60),
                            random.nextDouble(1, 90),
                            random.nextInt(1, 6));
            final double start = random.nextDouble(-20, 90);
            final double perEvent = random.nextDouble(0, 300);
            final ReplayTotals free =
                    replay(demand, shortage, policy, start, new StockoutCost(3, 0));
            final ReplayTotals once =
                    replay(demand, shortage, policy, start, new StockoutCost(3, perEvent));
            final ReplayTotals twice =
                    replay(demand, shortage, policy, start, new StockoutCost(3, 2 * perEvent));
            final long stockouts = free.cycles() - free.servedCycles();
            events += stockouts;
            assertEquals(stockouts, once.cycles() - once.servedCycles());
            assertEquals(free.stockoutCost() + stockouts * perEvent, once.stockoutCost(), ROUNDING);
            assertEquals(
                    once.stockoutCost() + stockouts * perEvent, twice.stockoutCost(), ROUNDING);
            assertEquals(free.holdingCost(), once.holdingCost());
            assertEquals(free.orderCost(), once.orderCost());
        }
        assertTrue(events > 1000, "trials have stock-outs");
    }

    private static ItemPolicy leastCost(
            final int leadTime, final int review, final StockoutCost cost) {
        final StockItem item =
                new StockItem(
                        "A",
                        50,
                        leadTime,
                        0,
                        null,
                        StockGoal.leastCost(),
                        200,
                        cost,
                        0,
                        1,
                        1,
                        StockLimits.NONE,
                        0,
                        0);
        final PlanningSettings settings =
                new PlanningSettings(
                        review,
                        0.2,
                        PeriodUnit.DAY,
                        DemandShape.NORMAL,
                        true,
                        Shortage.BACKORDER,
                        Budget.none());
        return InventoryPlanner.plan(
                        List.of(item),
                        Map.of("A", new SteadyOutlook(100, 20)),
                        settings,
                        Progress.none())
                .lines()
                .get(0)
                .policy()
                .orElseThrow();
    }

    /** The optimizer knows the policy's cost by formula, the simulator by what happens. */
    @ParameterizedTest
    @CsvSource({"3, 1, 0, 400", "3, 1, 2, 100", "5, 4, 0, 800", "8, 1, 1, 1500"})
    void longRunOfThePlannedPolicy_costsWhatThePlanExpects(
            final int leadTime, final int review, final double perUnit, final double perEvent) {
        final StockoutCost cost = new StockoutCost(perUnit, perEvent);
        final ItemPolicy policy = leastCost(leadTime, review, cost);
        final LongRun run =
                LongRunSimulator.simulate(
                        new RandomItem(
                                Sampler.of(new NormalDemand(100, 20)),
                                Sampler.ofLeadTime(leadTime, 0),
                                leadTime,
                                Shortage.BACKORDER,
                                new StockCosts(policy.unitHoldingCost(), 200, cost)),
                        new ReorderPolicy(policy.reorderPoint(), policy.orderQuantity(), review),
                        50,
                        20_000,
                        leadTime);
        assertAgree(
                policy.yearlyCost().stockout(),
                run.perPeriod(ReplayTotals::stockoutCost).times(DAYS));
        assertAgree(policy.yearlyCost().total(), run.perPeriod(ReplayTotals::cost).times(DAYS));
        assertTrue(perEvent * policy.stockoutsPerYear() > 0, "there are stock-outs to pay for");
    }

    private static void assertAgree(final double expected, final Estimate estimate) {
        assertEquals(expected, estimate.value(), 4 * estimate.standardError());
    }
}
