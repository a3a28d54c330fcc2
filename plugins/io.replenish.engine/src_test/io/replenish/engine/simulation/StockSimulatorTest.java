// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.forecast.ForecastModel;
import io.replenish.engine.forecast.ForecastSettings;
import io.replenish.engine.forecast.SeriesForecaster;
import io.replenish.engine.inventory.DemandMoments;
import io.replenish.engine.inventory.DemandShape;
import io.replenish.engine.inventory.ReviewedStock;
import io.replenish.engine.inventory.Shortage;
import io.replenish.engine.inventory.StockoutCost;
import io.replenish.engine.inventory.theory.NormalDemand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StockSimulatorTest {

    /** Sums of a few hundred doubles around a thousand. */
    private static final double ROUNDING = 1e-8;

    private static final StockCosts COSTS = new StockCosts(0.1, 20, StockoutCost.perUnit(3));

    /**
     * Worked out by hand: reorder point 4, quantity 5, lead time 2, review every period, start with
     * 6.
     */
    @Test
    void smallExample_goesAsByHand() {
        final List<StockPeriod> books = new ArrayList<>();
        final ReplayedItem item =
                new ReplayedItem(
                        new double[] {3, 4, 0, 6, 1},
                        LeadTimes.fixed(2, 5),
                        Shortage.BACKORDER,
                        COSTS);
        final ReplayTotals totals =
                StockSimulator.replay(item, new ReorderPolicy(4, 5, 1), 6, books::add);
        assertEquals(
                List.of(0.0, 5.0, 5.0, 0.0, 5.0),
                books.stream().map(StockPeriod::ordered).toList());
        assertEquals(
                List.of(0.0, 0.0, 0.0, 5.0, 5.0),
                books.stream().map(StockPeriod::received).toList());
        assertEquals(
                List.of(3.0, 3.0, 0.0, 4.0, 1.0), books.stream().map(StockPeriod::served).toList());
        assertEquals(
                List.of(3.0, 0.0, 0.0, 0.0, 2.0),
                books.stream().map(StockPeriod::closingOnHand).toList());
        assertEquals(
                List.of(0.0, 1.0, 1.0, 2.0, 0.0),
                books.stream().map(StockPeriod::closingBackorders).toList());
        assertEquals(11.0 / 14, totals.fillRate());
        assertEquals(0.1 * 5 + 20 * 3 + 3 * 3, totals.cost(), ROUNDING);
        assertEquals(2, totals.stockoutPeriods());
        assertEquals(3, totals.orders());
        assertEquals(14, totals.shipped());
        // deliveries in periods 3 and 4, and demand was left in period 1 and in period 3
        assertEquals(2, totals.cycles());
        assertEquals(0, totals.servedCycles());
    }

    @Test
    void lostSales_areNotServedLater() {
        final ReplayedItem item =
                new ReplayedItem(
                        new double[] {3, 4, 0, 6, 1},
                        LeadTimes.fixed(2, 5),
                        Shortage.LOST_SALE,
                        COSTS);
        final ReplayTotals totals = StockSimulator.replay(item, new ReorderPolicy(4, 5, 1), 6);
        assertEquals(0, totals.openBackorders());
        assertEquals(totals.demand() - totals.served(), totals.lost());
    }

    @Test
    void orderWithoutLeadTime_arrivesBeforeTheDemandOfItsPeriod() {
        final ReplayedItem item =
                new ReplayedItem(
                        new double[] {3, 3}, LeadTimes.fixed(0, 2), Shortage.LOST_SALE, COSTS);
        assertEquals(1, StockSimulator.replay(item, new ReorderPolicy(2, 3, 1), 0).fillRate());
    }

    /** Half of the second order is broken, all of the third. */
    @Test
    void damagedUnits_neverReachTheShelf() {
        final List<StockPeriod> books = new ArrayList<>();
        final ReplayedItem item =
                new ReplayedItem(
                        new double[] {4, 4, 4},
                        LeadTimes.fixed(0, 3),
                        new double[] {1, 0.5, 0},
                        Shortage.LOST_SALE,
                        COSTS);
        StockSimulator.replay(item, new ReorderPolicy(0, 4, 1), 0, books::add);
        assertEquals(List.of(0.0, 2.0, 4.0), books.stream().map(StockPeriod::scrapped).toList());
        assertEquals(List.of(4.0, 2.0, 0.0), books.stream().map(StockPeriod::served).toList());
        assertEquals(0, books.get(2).closingOnOrder());
    }

    @Test
    void noPeriods_giveTotalsOfNothing() {
        final ReplayedItem item =
                new ReplayedItem(new double[0], new int[0], Shortage.LOST_SALE, COSTS);
        final ReplayTotals totals = StockSimulator.replay(item, new ReorderPolicy(2, 3, 1), 7);
        assertEquals(ReplayTotals.NONE, totals);
        assertTrue(Double.isNaN(totals.fillRate()));
    }

    /** Deliveries in periods 1 and 3; only period 2 has more demand than there is. */
    @Test
    void orderCycles_endWithADelivery() {
        final ReplayedItem item =
                new ReplayedItem(
                        new double[] {3, 3, 5, 1, 1},
                        LeadTimes.fixed(1, 5),
                        Shortage.LOST_SALE,
                        COSTS);
        final ReplayTotals totals = StockSimulator.replay(item, new ReorderPolicy(3, 4, 1), 3);
        assertEquals(2, totals.cycles());
        assertEquals(1, totals.servedCycles());
    }

    @ParameterizedTest
    @EnumSource
    void books_balanceInEveryPeriodForRandomPoliciesAndFaults(final Shortage shortage) {
        final SplittableRandom random = new SplittableRandom(20_240_611);
        for (int trial = 0; trial < 400; trial++) {
            final int periods = random.nextInt(1, 200);
            final double scale = random.nextDouble(0.1, 100);
            final double[] demand =
                    random.doubles(periods, -0.5 * scale, scale).map(d -> Math.max(0, d)).toArray();
            final int[] leadTimes = random.ints(periods, 0, 15).toArray();
            final StockPolicy policy = randomPolicy(random, scale, demand, periods);
            final double faults = random.nextDouble(0, 0.5);
            final double[] usable =
                    random.doubles(periods)
                            .map(u -> u < faults ? Math.max(0, 2 * u / faults - 1) : 1)
                            .toArray();
            final ReplayedItem item = new ReplayedItem(demand, leadTimes, usable, shortage, COSTS);
            final double start = random.nextDouble(-3 * scale, 8 * scale);
            final List<StockPeriod> books = new ArrayList<>();
            final ReplayTotals totals = StockSimulator.replay(item, policy, start, books::add);
            assertBalance(books, start);
            assertEquals(Arrays.stream(demand).sum(), totals.demand(), ROUNDING);
            assertEquals(
                    books.stream().mapToDouble(StockPeriod::served).sum(),
                    totals.served(),
                    ROUNDING);
            assertEquals(
                    books.stream().mapToDouble(StockPeriod::shipped).sum(),
                    totals.shipped(),
                    ROUNDING);
            assertEquals(
                    books.stream().filter(period -> period.received() > 0).count(),
                    totals.cycles());
            assertTrue(totals.servedCycles() <= totals.cycles());
            assertEquals(
                    books.get(periods - 1).closingBackorders(), totals.openBackorders(), ROUNDING);
        }
    }

    /** The same on futures of a forecast with a season, drawn lead times and damaged orders. */
    @ParameterizedTest
    @EnumSource
    void books_balanceOnEveryFutureOfAForecast(final Shortage shortage) {
        final SplittableRandom random = new SplittableRandom(20_261_125);
        final double[] past =
                IntStream.range(0, 70)
                        .mapToDouble(t -> 20 + 15 * Math.sin(t * Math.PI / 3.5) + random.nextInt(9))
                        .toArray();
        final ForecastModel model =
                SeriesForecaster.learn(past, 7, ForecastSettings.defaults()).model();
        final int periods = 40;
        for (final double[] drawn : model.simulate(periods, 100, 3)) {
            final double[] path = Arrays.stream(drawn).map(d -> Math.max(0, d)).toArray();
            final ReplayedItem item =
                    new ReplayedItem(
                            path,
                            LeadTimes.sampled(Sampler.ofLeadTime(4, 3), periods, random),
                            random.doubles(periods).map(u -> Math.min(1, 2 * u)).toArray(),
                            shortage,
                            COSTS);
            final double start = random.nextDouble(-50, 200);
            final List<StockPeriod> books = new ArrayList<>();
            StockSimulator.replay(item, randomPolicy(random, 30, path, periods), start, books::add);
            assertEquals(periods, books.size());
            assertBalance(books, start);
        }
    }

    private static StockPolicy randomPolicy(
            final SplittableRandom random,
            final double scale,
            final double[] demand,
            final int periods) {
        final int review = random.nextInt(1, 9);
        final double point = random.nextDouble(-scale, 9 * scale);
        final double quantity = random.nextDouble(0.1, 6 * scale);
        switch (random.nextInt(3)) {
            case 0:
                return new ReorderPolicy(point, quantity, review);
            case 1:
                return new MinMaxPolicy(point, point + quantity, review);
            default:
                return coverPolicy(random, demand, periods, review);
        }
    }

    private static StockPolicy coverPolicy(
            final SplittableRandom random,
            final double[] demand,
            final int periods,
            final int review) {
        final double[] known = new double[periods + 5];
        System.arraycopy(demand, 0, known, 5, periods);
        return new CoverPolicy(
                known, periods, random.nextDouble(0.5, 20), random.nextInt(1, 30), review);
    }

    private static void assertBalance(final List<StockPeriod> books, final double start) {
        double onHand = Math.max(0, start);
        double backorders = Math.max(0, -start);
        double onOrder = 0;
        for (final StockPeriod period : books) {
            assertEquals(onHand, period.openingOnHand(), 0);
            assertEquals(backorders, period.openingBackorders(), 0);
            assertEquals(
                    period.openingOnHand() + period.received(),
                    period.closingOnHand() + period.shipped() + period.scrapped(),
                    ROUNDING);
            assertEquals(
                    period.openingBackorders() + period.demand(),
                    period.closingBackorders() + period.shipped() + period.lost(),
                    ROUNDING);
            assertEquals(
                    onOrder + period.ordered(),
                    period.closingOnOrder() + period.received(),
                    ROUNDING);
            assertTrue(period.scrapped() >= 0 && period.scrapped() <= period.received());
            assertTrue(
                    period.closingOnHand() >= 0
                            && period.closingBackorders() >= 0
                            && period.lost() >= 0);
            assertTrue(period.closingOnHand() < ROUNDING || period.closingBackorders() < ROUNDING);
            onHand = period.closingOnHand();
            backorders = period.closingBackorders();
            onOrder = period.closingOnOrder();
        }
    }

    /** Theory and simulation know nothing of each other but the rule when to order. */
    @ParameterizedTest
    @CsvSource({
        "3, 1, 400, 520",
        "3, 1, 430, 150",
        "5, 4, 900, 800",
        "1, 2, 290, 330",
        "8, 7, 1480, 900"
    })
    void longRun_agreesWithTheoryWithinFourStandardErrors(
            final int leadTime,
            final int review,
            final double reorderPoint,
            final double quantity) {
        final int batches = 50;
        final int length = review * 3000;
        final int periods = (batches + 1) * length;
        final SplittableRandom random = new SplittableRandom(leadTime * 31L + review);
        final NormalDemand demand =
                new NormalDemand(100, 20); // five deviations from 0: never negative in practice
        final double[] drawn = random.doubles(periods, 1e-6, 1).map(demand::quantile).toArray();
        final ReplayedItem item =
                new ReplayedItem(
                        drawn, LeadTimes.fixed(leadTime, periods), Shortage.BACKORDER, COSTS);
        final double[] onHand = new double[batches];
        final double[] backorders = new double[batches];
        final double[] unserved = new double[batches];
        StockSimulator.replay(
                item,
                new ReorderPolicy(reorderPoint, quantity, review),
                reorderPoint + quantity,
                p -> {
                    final int batch = p.period() / length - 1; // the first one runs in
                    if (batch >= 0) {
                        onHand[batch] += p.closingOnHand() / length;
                        backorders[batch] += p.closingBackorders() / length;
                        unserved[batch] += (p.demand() - p.served()) / (100.0 * length);
                    }
                });
        final double interval = leadTime + review;
        final ReviewedStock theory =
                ReviewedStock.of(
                        DemandMoments.of(100 * interval, 20 * Math.sqrt(interval)),
                        leadTime,
                        review,
                        DemandShape.NORMAL);
        assertAgree(theory.onHand(reorderPoint, quantity), onHand);
        assertAgree(theory.backorders(reorderPoint, quantity), backorders);
        assertAgree(1 - theory.fillRate(reorderPoint, quantity), unserved);
    }

    private static void assertAgree(final double expected, final double[] batches) {
        final double mean = Arrays.stream(batches).average().orElseThrow();
        final double variance =
                Arrays.stream(batches).map(b -> (b - mean) * (b - mean)).sum()
                        / (batches.length - 1);
        assertEquals(expected, mean, 4 * Math.sqrt(variance / batches.length));
    }

    @Test
    void demandOrLeadTimesOutOfRange_areRefused() {
        for (final double demand : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () ->
                            new ReplayedItem(
                                    new double[] {demand}, new int[1], Shortage.LOST_SALE, COSTS));
        }
        for (final double share : new double[] {-0.1, 1.1, Double.NaN}) {
            final double[] shares = {share};
            assertThrows(
                    IllegalArgumentException.class,
                    () ->
                            new ReplayedItem(
                                    new double[1], new int[1], shares, Shortage.LOST_SALE, COSTS));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> new ReplayedItem(new double[2], new int[1], Shortage.LOST_SALE, COSTS));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ReplayedItem(new double[1], new int[] {-1}, Shortage.LOST_SALE, COSTS));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 0, 0, holding a unit",
        "NaN, 0, 0, 0, holding a unit",
        "0, -1, 0, 0, an order",
        "0, 0, -1, 0, a unit short",
        "0, 0, Infinity, 0, a unit short",
        "0, 0, 0, -1, a stock-out",
        "0, 0, 0, NaN, a stock-out"
    })
    void costsOutOfRange_areRefusedByName(
            final double holding,
            final double order,
            final double unit,
            final double event,
            final String name) {
        final StockoutCost stockout = new StockoutCost(unit, event);
        final String message =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new StockCosts(holding, order, stockout))
                        .getMessage();
        assertTrue(message.startsWith("the cost of " + name + " must be "), message);
    }
}
