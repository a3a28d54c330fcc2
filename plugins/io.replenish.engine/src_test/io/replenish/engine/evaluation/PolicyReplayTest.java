// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.data.Progress;
import io.replenish.engine.evaluation.ReplayLine.Effect;
import io.replenish.engine.evaluation.ReplaySettings.StartStock;
import io.replenish.engine.inventory.Shortage;
import io.replenish.engine.inventory.StockoutCost;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyReplayTest {

    private static final double NONE = Double.NaN;
    private static final double DAYS = 365.25;
    private static final OrderRule RULE_50_70 = new OrderRule(50, 70, 1);
    private static final OrderRule NO_RULE = new OrderRule(NONE, NONE, 1);
    private static final Optional<CurrentPolicy> RULE = Optional.of(new CurrentPolicy(14, 28, 7));
    private static final ReplaySettings SETTINGS =
            new ReplaySettings(30, Shortage.LOST_SALE, StartStock.FULL, 0, 1, RULE);
    private static final double[] STEADY = steady(90, 10);

    private static double[] steady(final int periods, final double demand) {
        final double[] values = new double[periods];
        Arrays.fill(values, demand);
        return values;
    }

    private static PolicyItem item(final String product) {
        return new PolicyItem(
                product, RULE_50_70, 4, NONE, 0.1, 20, StockoutCost.perUnit(2), NONE, NO_RULE);
    }

    private static List<ReplayLine> replay(
            final ReplaySettings settings,
            final Map<String, double[]> demand,
            final PolicyItem... items) {
        return PolicyReplay.replay(
                        new PolicySet(List.of(items)),
                        new KnownDemand(demand, Map.of(), DAYS),
                        settings,
                        Progress.none())
                .lines();
    }

    private static Effect effect(
            final ReplaySettings settings, final double[] demand, final PolicyItem item) {
        return replay(settings, Map.of("A", demand), item).get(0).effect().orElseThrow();
    }

    @Test
    void steadyDemand_isServedByBothPolicies() {
        final Effect effect = effect(SETTINGS, STEADY, item("A"));
        assertEquals(300, effect.current().demand());
        assertEquals(1, effect.current().fillRate());
        assertEquals(1, effect.proposed().fillRate());
        assertEquals(0, effect.fillRateDifference());
        // up to 140 every 7 periods: nothing at period 0, then 70 in periods 7, 14, 21 and 28
        assertEquals(4, effect.current().orders());
        assertEquals(280, effect.current().ordered());
        assertEquals(effect.proposed().cost() - effect.current().cost(), effect.costDifference());
    }

    @Test
    void replay_isOfTheLastPeriodsAndKnowsThoseBefore() {
        final double[] demand = steady(90, 0);
        Arrays.fill(demand, 60, 90, 10); // sells only when the replay begins
        final Effect effect = effect(SETTINGS, demand, item("A"));
        assertEquals(300, effect.current().demand());
        assertTrue(effect.current().fillRate() < 0.8, "the rule of thumb did not see it coming");
    }

    @Test
    void samePolicies_haveNoDifference() {
        final SplittableRandom random = new SplittableRandom(3);
        final double[] demand = random.doubles(120, 0, 20).toArray();
        final PolicyItem same =
                new PolicyItem(
                        "A",
                        new OrderRule(50, 70, 2),
                        4,
                        NONE,
                        0.1,
                        20,
                        StockoutCost.perUnit(2),
                        NONE,
                        new OrderRule(50, 70, 2));
        final ReplaySettings drawn =
                new ReplaySettings(90, Shortage.BACKORDER, StartStock.FULL, 2, 9, Optional.empty());
        final Effect effect = effect(drawn, demand, same);
        assertEquals(effect.current(), effect.proposed());
        assertTrue(effect.current().fillRate() < 1);
    }

    @Test
    void missingCurrentPolicy_isAReasonIfThereIsNoRule() {
        final ReplaySettings own =
                new ReplaySettings(30, Shortage.LOST_SALE, StartStock.FULL, 0, 1, Optional.empty());
        assertEquals(
                "The current reorder point is missing.",
                replay(own, Map.of("A", STEADY), item("A")).get(0).reason());
    }

    @Test
    void drawnLeadTimes_dependOnTheSeedAndNotOnOtherItems() {
        final ReplaySettings one =
                new ReplaySettings(60, Shortage.LOST_SALE, StartStock.FULL, 3, 1, RULE);
        final ReplaySettings two =
                new ReplaySettings(60, Shortage.LOST_SALE, StartStock.FULL, 3, 2, RULE);
        final Effect alone = effect(one, STEADY, item("A"));
        assertEquals(alone, effect(one, STEADY, item("A")));
        assertNotEquals(alone, effect(two, STEADY, item("A")));
        final List<ReplayLine> among =
                replay(one, Map.of("A", STEADY, "B", STEADY), item("B"), item("A"));
        assertEquals(alone, among.get(1).effect().orElseThrow());
    }

    @Test
    void deviationOfTheItem_countsBeforeThatOfTheSettings() {
        final PolicyItem own =
                new PolicyItem(
                        "A", RULE_50_70, 4, 3, 0.1, 20, StockoutCost.perUnit(2), NONE, NO_RULE);
        final PolicyItem none =
                new PolicyItem(
                        "A", RULE_50_70, 4, 0, 0.1, 20, StockoutCost.perUnit(2), NONE, NO_RULE);
        final ReplaySettings three =
                new ReplaySettings(60, Shortage.LOST_SALE, StartStock.FULL, 3, 1, RULE);
        final ReplaySettings fixed =
                new ReplaySettings(60, Shortage.LOST_SALE, StartStock.FULL, 0, 1, RULE);
        assertEquals(effect(three, STEADY, none), effect(fixed, STEADY, own));
        assertNotEquals(effect(fixed, STEADY, none), effect(fixed, STEADY, own));
    }

    @Test
    void stockOnHand_isTheStartOfBothIfWanted() {
        final ReplaySettings fromOnHand =
                new ReplaySettings(3, Shortage.LOST_SALE, StartStock.ON_HAND, 0, 1, RULE);
        final PolicyItem empty =
                new PolicyItem(
                        "A", RULE_50_70, 4, NONE, 0.1, 20, StockoutCost.perUnit(2), 0, NO_RULE);
        final Effect effect = effect(fromOnHand, STEADY, empty);
        assertEquals(0, effect.current().served());
        assertEquals(0, effect.proposed().served());
    }

    @Test
    void unknownDemand_isReplayedAsNoneAndSaid() {
        final double[] demand = STEADY.clone();
        demand[70] = NONE;
        demand[10] = NONE;
        final ReplayLine line = replay(SETTINGS, Map.of("A", demand), item("A")).get(0);
        assertEquals(290, line.effect().orElseThrow().current().demand());
        assertEquals("1 day without known demand was replayed with none.", line.reason());
    }

    @Test
    void everyItemAndEverySeries_endsInOneLine() {
        final List<ReplayLine> lines =
                replay(
                        SETTINGS,
                        Map.of(
                                "A",
                                STEADY,
                                "Lonely",
                                STEADY,
                                "Short",
                                steady(30, 1),
                                "Odd",
                                new double[] {1, -2}),
                        item("A"),
                        item("A"),
                        item(null),
                        item("Short"),
                        item("Gone"));
        assertEquals(7, lines.size());
        assertEquals("", lines.get(0).reason());
        assertEquals(
                "The product stands in the table twice; its first row counts.",
                lines.get(1).reason());
        assertEquals("The product is missing.", lines.get(2).reason());
        assertEquals(
                "The demand is that of 30 days; a replay of 30 days needs at least one before them.",
                lines.get(3).reason());
        assertEquals("There is no demand for this product.", lines.get(4).reason());
        assertEquals("Lonely", lines.get(5).product());
        assertEquals("There is demand but no policy for this product.", lines.get(6).reason());
        assertEquals(OptionalInt.empty(), lines.get(6).itemIndex());
        assertEquals(1, lines.stream().filter(line -> line.effect().isPresent()).count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            NaN | 70 | 4 | 0 | 0.1 | 0 | There is no policy for this product: reorder point or order quantity is missing.
            50 | NaN | 4 | 0 | 0.1 | 0 | There is no policy for this product: reorder point or order quantity is missing.
            50 | 0 | 4 | 0 | 0.1 | 0 | The order quantity is 0 but has to be above 0.
            50 | 70 | 0 | 0 | 0.1 | 0 | The lead time is 0 but has to be above 0 and at most 10000.
            50 | 70 | NaN | 0 | 0.1 | 0 | The lead time is missing.
            50 | 70 | 4 | -1 | 0.1 | 0 | The lead time deviation is -1 but has to be from 0 to 10000.
            50 | 70 | 4 | 0 | -1 | 0 | The unit holding cost is -1 but has to be 0 or above.
            50 | 70 | 4 | 0 | 0.1 | -1 | The cost per stock-out is -1 but has to be 0 or above.
            50 | 70 | 4 | 0 | 0.1 | NaN | The cost per stock-out is missing.
            """)
    void unusablePolicy_isALineWithItsReason(
            final double point,
            final double quantity,
            final double leadTime,
            final double deviation,
            final double cost,
            final double eventCost,
            final String reason) {
        final PolicyItem item =
                new PolicyItem(
                        "A",
                        new OrderRule(point, quantity, 1),
                        leadTime,
                        deviation,
                        cost,
                        20,
                        new StockoutCost(2, eventCost),
                        NONE,
                        NO_RULE);
        assertEquals(reason, replay(SETTINGS, Map.of("A", STEADY), item).get(0).reason());
    }

    @Test
    void negativeDemandAndMissingStock_areReasons() {
        final double[] demand = STEADY.clone();
        demand[3] = -2;
        assertEquals(
                "There is a demand of -2; it must be 0 or above.",
                replay(SETTINGS, Map.of("A", demand), item("A")).get(0).reason());
        final ReplaySettings fromOnHand =
                new ReplaySettings(3, Shortage.LOST_SALE, StartStock.ON_HAND, 0, 1, RULE);
        assertEquals(
                "The stock on hand, which the replay starts with, is missing.",
                replay(fromOnHand, Map.of("A", STEADY), item("A")).get(0).reason());
    }

    @Test
    void settingsOutOfRange_areRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new ReplaySettings(0, Shortage.LOST_SALE, StartStock.FULL, 0, 1, RULE));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ReplaySettings(1, Shortage.LOST_SALE, StartStock.FULL, NONE, 1, RULE));
        assertThrows(IllegalArgumentException.class, () -> new CurrentPolicy(0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new CurrentPolicy(1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new CurrentPolicy(1, 1, 0));
    }
}
