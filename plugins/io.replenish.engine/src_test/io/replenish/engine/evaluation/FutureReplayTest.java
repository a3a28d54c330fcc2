// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.data.Progress;
import io.replenish.engine.evaluation.ReplaySettings.StartStock;
import io.replenish.engine.evaluation.StockProfile.Amount;
import io.replenish.engine.forecast.BaselineModel;
import io.replenish.engine.forecast.ForecastModel;
import io.replenish.engine.forecast.ModelState;
import io.replenish.engine.inventory.Shortage;
import io.replenish.engine.inventory.StockoutCost;
import io.replenish.engine.inventory.theory.NormalDemand;
import io.replenish.engine.simulation.ReplayTotals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FutureReplayTest {

    private static final double NONE = Double.NaN;
    private static final double DAYS = 365.25;
    private static final int CURRENT = 0;
    private static final int PROPOSED = 1;

    /** Sums of some thousand numbers around a thousand. */
    private static final double ROUNDING = 1e-6;

    private static final FutureSettings FUTURES = new FutureSettings(28, 40);

    private static ReplaySettings settings(final Shortage shortage, final double deviation) {
        return new ReplaySettings(
                30,
                shortage,
                StartStock.FULL,
                deviation,
                4,
                Optional.of(new CurrentPolicy(14, 28, 7)));
    }

    private static final ReplaySettings SETTINGS = settings(Shortage.LOST_SALE, 1);

    private static PolicyItem item(final String product, final OrderRule rule) {
        return new PolicyItem(product, rule, 3, NONE, 0.1, 20, StockoutCost.perUnit(2), NONE, rule);
    }

    private static PolicyItem item(final String product) {
        return item(product, new OrderRule(60, 50, 1));
    }

    private static ForecastModel model(final BaselineModel.Kind kind, final double... values) {
        return ForecastModel.of(
                new ModelState(kind.name(), new int[] {1, 1}, new double[0], values));
    }

    /** Independent demand with a deviation that makes stock-outs likely. */
    private static ForecastModel model(final int seed) {
        return model(
                BaselineModel.Kind.MEAN, new SplittableRandom(seed).doubles(80, 0, 30).toArray());
    }

    private static List<PolicyItem> items(final String... products) {
        return Arrays.stream(products).map(FutureReplayTest::item).toList();
    }

    private static ForecastDemand demand(final String... products) {
        final Map<String, ForecastModel> models = new HashMap<>();
        for (final String product : products) {
            models.put(product, model(product.hashCode()));
        }
        return new ForecastDemand(models, DAYS);
    }

    private static Futures replay(
            final List<PolicyItem> items, final ForecastDemand demand, final int threads) {
        return FutureReplay.replay(
                new PolicySet(items), demand, SETTINGS, FUTURES, threads, Progress.none());
    }

    /**
     * Demand walks from 1000 by steps with a deviation of 10, whose sum over n periods is normal
     * with variance 100 n (n + 1) (2 n + 1) / 6. With an order in every period, the stock of the
     * period in which the first of them is due is the level less that sum.
     */
    @ParameterizedTest
    @CsvSource({"3, 4000", "3, 4080", "1, 1990"})
    void stockOnWalkingDemand_isThatOfTheClosedForm(final int leadTime, final double level) {
        final double[] steps = new double[101];
        Arrays.setAll(steps, t -> t % 2 == 0 ? 1000 : 1010);
        final int paths = 4000;
        final OrderRule fill = new OrderRule(Math.nextDown(level), NONE, level, 1);
        final Comparison comparison =
                FutureReplay.replay(
                                new PolicySet(
                                        List.of(
                                                new PolicyItem(
                                                        "A",
                                                        fill,
                                                        leadTime,
                                                        NONE,
                                                        1,
                                                        1,
                                                        StockoutCost.perUnit(1),
                                                        NONE,
                                                        fill))),
                                new ForecastDemand(
                                        Map.of("A", model(BaselineModel.Kind.NAIVE, steps)), DAYS),
                                settings(Shortage.BACKORDER, 0),
                                new FutureSettings(leadTime + 1, paths),
                                2,
                                Progress.none())
                        .comparison();
        final int n = leadTime + 1;
        final double deviation = 10 * Math.sqrt(n * (n + 1) * (2 * n + 1) / 6.0);
        final NormalDemand sum = new NormalDemand(1000.0 * n, deviation);
        // no part of a normal number varies more than the number itself
        final double fourErrors = 4 * deviation / Math.sqrt(paths);
        final StockProfile profile = comparison.profiles().get(PROPOSED);
        assertEquals(sum.loss(level), profile.units(Amount.BACKORDERS, leadTime), fourErrors);
        assertEquals(sum.surplus(level), profile.units(Amount.ON_HAND, leadTime), fourErrors);
        final long shortAtTheEnd =
                comparison.parts().stream()
                        .filter(part -> part.get(PROPOSED).openBackorders() > 0)
                        .count();
        assertEquals(
                1 - sum.cumulative(level),
                (double) shortAtTheEnd / paths,
                4 * Math.sqrt(0.25 / paths));
    }

    @Test
    void samePolicies_meetTheSameDemandAndLeadTimes() {
        final Comparison comparison =
                FutureReplay.replay(
                                new PolicySet(
                                        "Proposed",
                                        items("A", "B"),
                                        List.of(
                                                new FurtherPolicy(
                                                        "Twin",
                                                        Map.of(
                                                                "A", new OrderRule(60, 50, 1),
                                                                "B", new OrderRule(60, 50, 1))))),
                                demand("A", "B"),
                                SETTINGS,
                                FUTURES,
                                2,
                                Progress.none())
                        .comparison();
        comparison.parts().forEach(part -> assertEquals(part.get(1), part.get(2)));
        for (final PolicyMeasure measure : PolicyMeasure.values()) {
            assertEquals(comparison.level(1, measure), comparison.level(2, measure));
            assertEquals(0, comparison.difference(2, 1, measure).value());
            assertEquals(
                    comparison.difference(1, 0, measure), comparison.difference(2, 0, measure));
        }
    }

    @Test
    void outcome_dependsNeitherOnThreadsNorOnTheOrderOfItems() {
        final String[] products = {"E", "A", "D", "Ä", "C", "B", "F", "G", "H", "I", "J", "K"};
        final List<PolicyItem> items = new ArrayList<>(items(products));
        final Comparison one = replay(items, demand(products), 1).comparison();
        Collections.reverse(items);
        final Comparison four = replay(items, demand(products), 4).comparison();
        assertEquals(one.parts(), four.parts());
        for (int period = 0; period < FUTURES.periods(); period++) {
            assertEquals(
                    one.profiles().get(PROPOSED).units(Amount.ON_HAND, period),
                    four.profiles().get(PROPOSED).units(Amount.ON_HAND, period));
        }
    }

    @Test
    void drawsOfAnItem_dependOnNoOtherItem() {
        final List<List<ReplayTotals>> a = replay(items("A"), demand("A"), 1).comparison().parts();
        final List<List<ReplayTotals>> b = replay(items("B"), demand("B"), 1).comparison().parts();
        final List<List<ReplayTotals>> both =
                replay(items("A", "B"), demand("A", "B"), 1).comparison().parts();
        for (int path = 0; path < FUTURES.paths(); path++) {
            for (int policy = CURRENT; policy <= PROPOSED; policy++) {
                assertEquals(
                        a.get(path).get(policy).plus(b.get(path).get(policy)),
                        both.get(path).get(policy));
            }
        }
    }

    /** "Aa" and "BB" have the same hash code in Java. */
    @Test
    void everyProductAndSeed_hasDrawsOfItsOwn() {
        final ForecastModel model = model(1);
        final ForecastDemand demand = new ForecastDemand(Map.of("Aa", model, "BB", model), DAYS);
        assertNotEquals(
                replay(items("Aa"), demand, 1).comparison().parts(),
                replay(items("BB"), demand, 1).comparison().parts());
        final ReplaySettings otherSeed =
                new ReplaySettings(
                        30, Shortage.LOST_SALE, StartStock.FULL, 1, 5, SETTINGS.current());
        assertNotEquals(
                replay(items("Aa"), demand, 1).comparison().parts(),
                FutureReplay.replay(
                                new PolicySet(items("Aa")),
                                demand,
                                otherSeed,
                                FUTURES,
                                1,
                                Progress.none())
                        .comparison()
                        .parts());
    }

    @ParameterizedTest
    @EnumSource
    void units_areConservedOnEveryFuture(final Shortage shortage) {
        final Comparison comparison =
                FutureReplay.replay(
                                new PolicySet(items("A", "B", "C")),
                                demand("A", "B", "C"),
                                settings(shortage, 2),
                                FUTURES,
                                2,
                                Progress.none())
                        .comparison();
        for (final List<ReplayTotals> part : comparison.parts()) {
            assertEquals(
                    part.get(CURRENT).demand(), part.get(PROPOSED).demand(), "the same demand");
            for (final ReplayTotals totals : part) {
                assertEquals(
                        totals.demand(),
                        totals.shipped() + totals.lost() + totals.openBackorders(),
                        ROUNDING);
                assertEquals(3L * FUTURES.periods(), totals.periods());
            }
        }
        for (int policy = CURRENT; policy <= PROPOSED; policy++) {
            final int one = policy;
            final double demand =
                    comparison.parts().stream().mapToDouble(p -> p.get(one).demand()).sum();
            double byPeriod = 0;
            for (int period = 0; period < FUTURES.periods(); period++) {
                byPeriod += comparison.profiles().get(policy).units(Amount.DEMAND, period);
            }
            assertEquals(demand / FUTURES.paths(), byPeriod, ROUNDING);
        }
    }

    /** An interval from four times as many futures is about half as wide. */
    @Test
    void intervals_narrowWithTheNumberOfFutures() {
        final Interval few = cost(100);
        final Interval many = cost(400);
        assertTrue(few.lower() < many.value() && many.value() < few.upper());
        assertEquals(
                2,
                (few.upper() - few.lower()) / (many.upper() - many.lower()),
                0.5, // a deviation of 100 numbers is within 20 % at three errors
                "width");
    }

    private static Interval cost(final int paths) {
        return FutureReplay.replay(
                        new PolicySet(items("A", "B")),
                        demand("A", "B"),
                        SETTINGS,
                        new FutureSettings(28, paths),
                        2,
                        Progress.none())
                .comparison()
                .level(PROPOSED, PolicyMeasure.COST);
    }

    @Test
    void itemsThatCannotBeSimulated_haveAReason() {
        final double huge = Double.MAX_VALUE / 2;
        final Map<String, ForecastModel> models = new HashMap<>(demand("A", "Odd").models());
        models.put("Huge", model(BaselineModel.Kind.NAIVE, -huge, huge, -huge, huge));
        final PolicyItem odd = item("Odd", new OrderRule(NONE, 3, 1));
        final List<PolicyItem> items =
                List.of(item("A"), item("Unknown"), item("A"), item(null), odd, item("Huge"));
        final Futures futures = replay(items, new ForecastDemand(models, DAYS), 2);
        assertEquals(1, futures.comparison().items());
        assertEquals(
                Map.of(
                        1,
                        "There is no forecast for this product.",
                        2,
                        "The product stands in the table twice; its first row counts.",
                        3,
                        "The product is missing.",
                        4,
                        "There is no policy for this product: reorder point or order quantity is"
                                + " missing.",
                        5,
                        "The forecast allows for demand that is not finite."),
                futures.reasons());
        assertEquals(
                replay(items("A"), demand("A"), 1).comparison().parts(),
                futures.comparison().parts());
    }

    @Test
    void reasons_areNotedOnTheLinesOfTheReplay() {
        final List<PolicyItem> items = List.of(item("A"), item("Unknown"), item(null));
        final KnownDemand known =
                new KnownDemand(
                        Map.of("A", new double[60], "Unknown", new double[60]), Map.of(), DAYS);
        final Replay history =
                PolicyReplay.replay(new PolicySet(items), known, SETTINGS, Progress.none());
        final List<ReplayLine> lines = history.linesWith(replay(items, demand("A"), 1));
        assertEquals(
                List.of(
                        "",
                        "Not simulated: There is no forecast for this product.",
                        "The product is missing."),
                lines.stream().map(ReplayLine::reason).toList());
    }

    @Test
    void noItems_areComparedToNothing() {
        final Comparison nothing = replay(List.of(), demand(), 2).comparison();
        assertEquals(0, nothing.items());
        assertTrue(Double.isNaN(nothing.level(PROPOSED, PolicyMeasure.COST).value()));
    }

    @Test
    void cancelling_stopsTheWork() {
        final String[] products = {"A", "B", "C", "D", "E", "F", "G", "H", "I", "J"};
        assertThrows(
                CancellationException.class,
                () ->
                        FutureReplay.replay(
                                new PolicySet(items(products)),
                                demand(products),
                                SETTINGS,
                                FUTURES,
                                1,
                                fraction -> {
                                    if (fraction > 0.2) {
                                        throw new CancellationException("enough");
                                    }
                                }));
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "1001, 10", "10, 1", "10, 10001"})
    void settingsOutOfRange_areRefused(final int periods, final int paths) {
        assertThrows(IllegalArgumentException.class, () -> new FutureSettings(periods, paths));
    }
}
