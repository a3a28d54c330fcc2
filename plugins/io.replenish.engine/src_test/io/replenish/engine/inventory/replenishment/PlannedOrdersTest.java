// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.replenishment;

import static io.replenish.engine.inventory.replenishment.TestDemand.orders;
import static io.replenish.engine.inventory.replenishment.TestDemand.plan;
import static io.replenish.engine.inventory.replenishment.TestDemand.settings;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.inventory.Shortage;
import io.replenish.engine.inventory.StockoutCost;
import io.replenish.engine.simulation.ReorderPolicy;
import io.replenish.engine.simulation.ReplayedItem;
import io.replenish.engine.simulation.StockCosts;
import io.replenish.engine.simulation.StockPeriod;
import io.replenish.engine.simulation.StockSimulator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlannedOrdersTest {

    /** Sums of at most a hundred numbers below a thousand. */
    private static final double SUM = 1e-9;

    private static final Map<Integer, Double> NOTHING = Map.of();

    /** By hand: ten a day, three days of lead time, twenty arrive on the second day. */
    @Test
    void smallPlan_isThatMadeByHand() {
        final ItemPlan plan =
                plan(
                        TestDemand.item(50, 40, 3, 1, 35),
                        TestDemand.of(10),
                        Map.of(2, 20.0),
                        settings(8, 0, LotRule.POLICY));
        assertEquals(10, plan.safetyStock());
        assertArrayEquals(new double[] {0, 40, 0, 0, 0, 40, 0, 0}, orders(plan));
        assertArrayEquals(
                new double[] {25, 35, 25, 15, 45, 35, 25, 15},
                plan.periods().stream().mapToDouble(PlanPeriod::closing).toArray());
        assertArrayEquals(
                new double[] {0, 0, 0, 0, 40, 0, 0, 0},
                plan.periods().stream().mapToDouble(PlanPeriod::receipt).toArray());
        assertEquals(OrderStatus.ENOUGH, plan.status());
        assertEquals(2, plan.nextOrder().orElseThrow().step());
    }

    /** With the same demand in every period, the reorder point stays: another program's books. */
    @Test
    void planByPolicyOfSteadyDemand_isWhatTheSimulatorDoes() {
        final SplittableRandom random = new SplittableRandom(3);
        for (int trial = 0; trial < 300; trial++) {
            final int horizon = random.nextInt(1, 60);
            final int leadTime = random.nextInt(1, 9);
            final int review = random.nextInt(1, 8);
            final int demand = random.nextInt(0, 20);
            final PlannedItem item =
                    TestDemand.item(
                            random.nextInt(-5, 200),
                            random.nextInt(1, 90),
                            leadTime,
                            review,
                            random.nextInt(-40, 250));
            final List<StockPeriod> books = new ArrayList<>();
            StockSimulator.replay(
                    new ReplayedItem(
                            filled(horizon, demand),
                            leadTimes(horizon, leadTime),
                            Shortage.BACKORDER,
                            new StockCosts(0, 0, StockoutCost.perUnit(0))),
                    new ReorderPolicy(item.reorderPoint(), item.orderQuantity(), review),
                    item.onHand(),
                    books::add);
            final ItemPlan plan =
                    plan(
                            item,
                            TestDemand.of(demand),
                            NOTHING,
                            settings(horizon, 0, LotRule.POLICY));
            for (int step = 1; step <= horizon; step++) {
                final PlanPeriod period = plan.periods().get(step - 1);
                final StockPeriod book = books.get(step - 1);
                assertEquals(book.ordered(), period.order(), "trial " + trial + ", " + step);
                assertEquals(book.received(), period.receipt(), SUM);
                assertEquals(book.openingOnHand(), period.opening(), SUM);
                assertEquals(book.closingOnHand(), period.closing(), SUM);
                assertEquals(book.closingBackorders(), period.backorders(), SUM);
                assertEquals(book.shipped(), period.shipped(), SUM);
            }
        }
    }

    private static double[] filled(final int length, final double value) {
        final double[] values = new double[length];
        Arrays.fill(values, value);
        return values;
    }

    private static int[] leadTimes(final int length, final int value) {
        final int[] values = new int[length];
        Arrays.fill(values, value);
        return values;
    }

    /** An item and what befalls it, at random: demand with gaps, deliveries, backorders. */
    private record Case(PlannedItem item, TestDemand demand, Map<Integer, Double> arrivals) {

        static Case random(final SplittableRandom random) {
            final double[] means = new double[80];
            Arrays.setAll(means, i -> random.nextInt(4) == 0 ? 0 : random.nextInt(0, 40));
            final Map<Integer, Double> arrivals = new HashMap<>();
            for (int order = random.nextInt(4); order > 0; order--) {
                arrivals.put(random.nextInt(1, 40), (double) random.nextInt(1, 90));
            }
            final double[] packs = {Double.NaN, 1, 6, 2.5};
            return new Case(
                    new PlannedItem(
                            "A",
                            random.nextInt(-20, 300),
                            random.nextInt(1, 200),
                            random.nextInt(1, 15) - (random.nextBoolean() ? 0.5 : 0),
                            random.nextInt(0, 8),
                            random.nextInt(-50, 300),
                            Double.NaN,
                            random.nextBoolean() ? Double.NaN : 3,
                            2,
                            random.nextInt(1, 5),
                            random.nextInt(0, 400),
                            random.nextBoolean() ? Double.NaN : 20,
                            packs[random.nextInt(packs.length)]),
                    TestDemand.of(means),
                    arrivals);
        }
    }

    @ParameterizedTest
    @EnumSource
    void booksBalanceInEveryPeriod_andReceiptsAreOrdersOfALeadTimeBefore(final LotRule lots) {
        final SplittableRandom random = new SplittableRandom(5);
        for (int trial = 0; trial < 500; trial++) {
            final Case one = Case.random(random);
            final int horizon = random.nextInt(1, 60);
            final int frozen = random.nextInt(0, horizon + 1);
            final ItemPlan plan =
                    plan(one.item(), one.demand(), one.arrivals(), settings(horizon, frozen, lots));
            final int leadTime = (int) Math.ceil(one.item().leadTime());
            assertEquals(horizon, plan.periods().size());
            double onHand = Math.max(0, one.item().netOnHand());
            double owed = Math.max(0, -one.item().netOnHand());
            for (final PlanPeriod period : plan.periods()) {
                final int step = period.step();
                assertEquals(one.demand().at(step), period.demand(), SUM);
                assertEquals(one.arrivals().getOrDefault(step, 0.0), period.arriving());
                assertEquals(onHand, period.opening(), SUM);
                assertEquals(
                        step > leadTime ? plan.periods().get(step - leadTime - 1).order() : 0,
                        period.receipt());
                assertEquals(
                        onHand + period.arriving() + period.receipt(),
                        period.closing() + period.shipped(),
                        SUM);
                assertEquals(owed + period.demand(), period.backorders() + period.shipped(), SUM);
                assertTrue(period.shipped() >= -SUM);
                assertTrue(period.closing() == 0 || period.backorders() == 0);
                assertEquals(step <= frozen, period.frozen());
                assertTrue(period.order() == 0 || isOrderPeriod(one.item(), step, frozen));
                onHand = period.closing();
                owed = period.backorders();
            }
        }
    }

    private static boolean isOrderPeriod(final PlannedItem item, final int step, final int frozen) {
        final int review = (int) Math.max(1, item.reviewPeriod());
        return step > frozen && (step - frozen - 1) % review == 0;
    }

    /**
     * The rule in other words: with the order, what is there or arrives until a later one could
     * arrive lasts until then, with more than the safety stock left; with one order quantity less,
     * it does not.
     */
    @Test
    void orderByPolicy_isTheLeastThatKeepsTheSafetyStock() {
        final SplittableRandom random = new SplittableRandom(11);
        int placed = 0;
        for (int trial = 0; trial < 500; trial++) {
            final Case one = Case.random(random);
            final ItemPlan plan =
                    plan(one.item(), one.demand(), one.arrivals(), settings(30, 2, LotRule.POLICY));
            final PlannedItem item = one.item();
            final double protection = item.leadTime() + item.reviewPeriod();
            final double safety = item.reorderPoint() - demand(one.demand(), 0, protection);
            assertEquals(safety, plan.safetyStock(), SUM);
            double position = item.netOnHand();
            for (final PlanPeriod period : plan.periods()) {
                if (isOrderPeriod(item, period.step(), 2)) {
                    position += period.order();
                    final double inReach =
                            arrivals(one, period.step() - 1 + (int) Math.ceil(protection));
                    final double left =
                            position
                                    + inReach
                                    - demand(one.demand(), period.step() - 1, protection);
                    assertTrue(left > safety - SUM, "trial " + trial);
                    if (period.order() > 0) {
                        placed++;
                        assertTrue(left - item.orderQuantity() <= safety + SUM, "trial " + trial);
                        assertEquals(0, period.order() % item.orderQuantity());
                    }
                }
                position -= period.demand();
            }
        }
        assertTrue(placed > 1000, "only " + placed + " orders");
    }

    private static double arrivals(final Case one, final int until) {
        return one.arrivals().entrySet().stream()
                .filter(arrival -> arrival.getKey() <= until)
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /** Expected demand of some periods after the first ones, period by period. */
    private static double demand(final TestDemand demand, final int from, final double periods) {
        double sum = 0;
        for (int step = 1; step <= Math.ceil(periods); step++) {
            sum += Math.min(1, periods - step + 1) * demand.at(from + step);
        }
        return sum;
    }

    /**
     * Silver, Pyke and Peterson (1998), table 6.1, whose demand begins where the first order can
     * arrive.
     */
    @ParameterizedTest
    @EnumSource(names = {"SILVER_MEAL", "WAGNER_WHITIN"})
    void lotsOfTheTextbook_comeThroughThePlan(final LotRule lots) {
        final double[] demand = {0, 10, 62, 12, 130, 154, 129, 88, 52, 124, 160, 238, 41};
        final ItemPlan plan =
                plan(
                        costs(10, 1, 1, 0, 0.4, 54),
                        TestDemand.of(demand),
                        NOTHING,
                        settings(12, 0, lots));
        assertEquals(0, plan.safetyStock());
        assertArrayEquals(
                new double[] {84, 0, 0, 130, 283, 0, 140, 0, 124, 160, 279, 0}, orders(plan));
    }

    /** Wagner and Whitin, in the textbook of Snyder and Shen (2019), example 3.9. */
    @Test
    void bestLotsOfTheTextbook_comeThroughThePlan() {
        final ItemPlan plan =
                plan(
                        costs(90, 1, 1, 0, 2, 500),
                        TestDemand.of(0, 90, 120, 80, 70),
                        NOTHING,
                        settings(4, 0, LotRule.WAGNER_WHITIN));
        assertArrayEquals(new double[] {210, 0, 150, 0}, orders(plan));
    }

    private static PlannedItem costs(
            final double reorderPoint,
            final double leadTime,
            final double review,
            final double onHand,
            final double holding,
            final double fixed) {
        final double none = Double.NaN;
        return new PlannedItem(
                "A",
                reorderPoint,
                1,
                leadTime,
                review,
                onHand,
                none,
                none,
                none,
                holding,
                fixed,
                none,
                none);
    }

    /** All 256 choices of periods to order in, each with what is needed until the next. */
    @ParameterizedTest
    @CsvSource({"1, 0", "1, 2", "2, 0", "3, 1"})
    void bestLots_costTheLeastOfAllPlansThatKeepTheSafetyStock(final int review, final int frozen) {
        final SplittableRandom random = new SplittableRandom(17);
        for (int trial = 0; trial < 60; trial++) {
            final double[] means = new double[40];
            Arrays.setAll(means, i -> random.nextInt(3) == 0 ? 0 : random.nextInt(0, 50));
            final int leadTime = random.nextInt(1, 4);
            final PlannedItem item =
                    costs(
                            random.nextInt(0, 200),
                            leadTime,
                            review,
                            random.nextInt(0, 120),
                            random.nextInt(1, 4),
                            random.nextInt(0, 200));
            final Map<Integer, Double> arrivals =
                    Map.of(random.nextInt(1, 9), (double) random.nextInt(0, 60));
            final TestDemand demand = TestDemand.of(means);
            final int horizon = frozen + 8 * review;
            final ItemPlan best =
                    plan(item, demand, arrivals, settings(horizon, frozen, LotRule.WAGNER_WHITIN));
            final ItemPlan heuristic =
                    plan(item, demand, arrivals, settings(horizon, frozen, LotRule.SILVER_MEAL));
            double least = Double.POSITIVE_INFINITY;
            for (int chosen = 0; chosen < 1 << 8; chosen++) {
                least =
                        Math.min(
                                least,
                                cost(
                                        best,
                                        demand,
                                        arrivals,
                                        ordersIn(chosen, best, demand, arrivals)));
            }
            assertEquals(least, cost(best, demand, arrivals, orders(best)), 1e-6, "" + trial);
            final double other = cost(heuristic, demand, arrivals, orders(heuristic));
            assertTrue(other >= least - 1e-6 && other < Double.POSITIVE_INFINITY);
        }
    }

    /** Cost of orders and of stock after demand, up to the last period that an order reaches. */
    private static double cost(
            final ItemPlan plan,
            final TestDemand demand,
            final Map<Integer, Double> arrivals,
            final double... orders) {
        final int leadTime = (int) plan.item().leadTime();
        final double wanted = Math.max(0, plan.safetyStock());
        double net = plan.item().netOnHand();
        double cost = 0;
        for (int step = 1; step <= orders.length + leadTime; step++) {
            final double receipt = step > leadTime ? orders[step - leadTime - 1] : 0;
            net += arrivals.getOrDefault(step, 0.0) + receipt - demand.at(step);
            cost += receipt > 0 ? plan.item().fixedOrderCost() : 0;
            // what is ordered is integer, so that a shortage is at least one unit
            if (step > plan.times().beyondReach() && net < wanted - 0.5) {
                return Double.POSITIVE_INFINITY;
            }
            cost += plan.item().unitHoldingCost() * net;
        }
        return cost;
    }

    /** Orders in the chosen periods, each the least that lasts until the next chosen one. */
    private static double[] ordersIn(
            final int chosen,
            final ItemPlan plan,
            final TestDemand demand,
            final Map<Integer, Double> arrivals) {
        final OrderTimes times = plan.times();
        final double[] orders = new double[times.horizon()];
        double ordered = 0;
        for (int order = 0; order < 8; order++) {
            if ((chosen >> order & 1) == 1) {
                final int step = times.firstOrder() + order * times.review();
                int next = order + 1;
                while (next < 8 && (chosen >> next & 1) == 0) {
                    next++;
                }
                final int until = times.firstOrder() + next * times.review() + times.leadTime() - 1;
                double lacking = 0;
                double net = plan.item().netOnHand() + ordered;
                for (int at = 1; at <= Math.min(until, times.horizon() + times.leadTime()); at++) {
                    net += arrivals.getOrDefault(at, 0.0) - demand.at(at);
                    if (at >= step + times.leadTime()) {
                        lacking = Math.max(lacking, Math.max(0, plan.safetyStock()) - net);
                    }
                }
                orders[step - 1] = lacking;
                ordered += lacking;
            }
        }
        return orders;
    }

    @Test
    void lotsOfLeastCost_areWholePacksAndAtLeastTheMinimum() {
        final double none = Double.NaN;
        final PlannedItem item =
                new PlannedItem("A", 20, 1, 1, 1, 0, none, none, none, 1, 12, 30, 12);
        final ItemPlan plan =
                plan(item, TestDemand.of(10), NOTHING, settings(8, 0, LotRule.WAGNER_WHITIN));
        for (final double order : orders(plan)) {
            assertTrue(order == 0 || order >= 30, "" + order);
            assertEquals(0, order % 12);
        }
        // a lot for two days, with the ten of the first day that are late, in three packs
        assertEquals(36, plan.orderNow());
        // from the first arrival on, nothing is short
        assertArrayEquals(
                new double[7],
                plan.periods().stream().skip(1).mapToDouble(PlanPeriod::backorders).toArray(),
                SUM);
    }

    @Test
    void nothingIsOrderedInFrozenPeriods() {
        final ItemPlan plan =
                plan(
                        TestDemand.item(50, 40, 3, 1, 20),
                        TestDemand.of(10),
                        NOTHING,
                        settings(8, 3, LotRule.POLICY));
        assertArrayEquals(new double[] {0, 0, 0, 80, 0, 40, 0, 0}, orders(plan));
        assertEquals(OrderStatus.FROZEN, plan.status());
        assertTrue(plan.due());
        final ItemPlan all =
                plan(
                        TestDemand.item(50, 40, 3, 1, 20),
                        TestDemand.of(10),
                        NOTHING,
                        settings(8, 8, LotRule.POLICY));
        assertEquals(0, Arrays.stream(orders(all)).sum());
        assertEquals(OrderStatus.FROZEN, all.status());
    }

    @Test
    void reorderPointMovesWithTheSeason() {
        final double[] rising = {10, 10, 10, 10, 10, 10, 30, 30, 30, 30};
        final PlannedItem item = TestDemand.item(25, 50, 2, 0, 100);
        final ItemPlan plan =
                plan(item, TestDemand.of(rising), NOTHING, settings(8, 0, LotRule.POLICY));
        // safety stock 5: before the 6th day, 50 are left of 100, and 40 are wanted in two days;
        // before the 7th, 40 are left, and 60 are wanted
        assertArrayEquals(new double[] {0, 0, 0, 0, 0, 0, 50, 50}, orders(plan));
        assertFalse(plan.due());
    }

    /** In dozens instead of units, everything is a twelfth. */
    @ParameterizedTest
    @EnumSource
    void unitsOfMeasurement_doNotMatter(final LotRule lots) {
        final SplittableRandom random = new SplittableRandom(23);
        for (int trial = 0; trial < 100; trial++) {
            final Case one = Case.random(random);
            final PlannedItem item = one.item();
            final Map<Integer, Double> arrivals = new HashMap<>();
            one.arrivals().forEach((step, units) -> arrivals.put(step, units * 4));
            final PlannedItem scaled =
                    new PlannedItem(
                            "A",
                            item.reorderPoint() * 4,
                            item.orderQuantity() * 4,
                            item.leadTime(),
                            item.reviewPeriod(),
                            item.onHand() * 4,
                            item.onOrder(),
                            item.backorders() * 4,
                            item.unitCost() / 4,
                            item.unitHoldingCost() / 4,
                            item.fixedOrderCost(),
                            item.minimumOrder() * 4,
                            (Double.isNaN(item.packSize()) ? 1 : item.packSize()) * 4);
            final double[] means = Arrays.stream(one.demand().means()).map(d -> d * 4).toArray();
            final double[] orders =
                    orders(plan(item, one.demand(), one.arrivals(), settings(30, 1, lots)));
            assertArrayEquals(
                    Arrays.stream(orders).map(order -> order * 4).toArray(),
                    orders(plan(scaled, TestDemand.of(means), arrivals, settings(30, 1, lots))),
                    SUM);
        }
    }
}
