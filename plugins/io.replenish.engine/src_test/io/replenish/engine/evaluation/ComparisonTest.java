// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.data.Progress;
import io.replenish.engine.evaluation.ReplayLine.Effect;
import io.replenish.engine.evaluation.ReplaySettings.StartStock;
import io.replenish.engine.evaluation.StockProfile.Amount;
import io.replenish.engine.inventory.Shortage;
import io.replenish.engine.inventory.StockoutCost;
import io.replenish.engine.simulation.ReplayTotals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** History: several policies on random demand of a few items. */
class ComparisonTest {

    private static final int ITEMS = 12;
    private static final int PERIODS = 60;
    private static final double DAYS = 365.25;
    private static final double NONE = Double.NaN;
    private static final int CURRENT = 0;
    private static final int PROPOSED = 1;
    private static final int LEAN = 2;

    /** Sums of some hundred numbers around a thousand. */
    private static final double ROUNDING = 1e-9;

    /** Ratios of such sums. */
    private static final double SHARE = 1e-12;

    private static final ReplaySettings SETTINGS =
            new ReplaySettings(
                    PERIODS,
                    Shortage.LOST_SALE,
                    StartStock.FULL,
                    1,
                    4,
                    Optional.of(new CurrentPolicy(14, 28, 7)));

    private static final OrderRule RULE = new OrderRule(60, 50, 1);

    private static PolicyItem item(final String product) {
        return new PolicyItem(product, RULE, 4, NONE, 0.1, 20, StockoutCost.perUnit(2), NONE, RULE);
    }

    private static List<PolicyItem> items() {
        final List<PolicyItem> items = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            items.add(item("P" + i));
        }
        return items;
    }

    private static KnownDemand demand() {
        final SplittableRandom random = new SplittableRandom(5);
        final Map<String, double[]> series = new HashMap<>();
        for (int i = 0; i < ITEMS; i++) {
            series.put("P" + i, random.doubles(PERIODS + 40, 0, 20).toArray());
        }
        return new KnownDemand(series, Map.of(), DAYS);
    }

    private static FurtherPolicy lean(final int products) {
        final Map<String, OrderRule> rules = new HashMap<>();
        for (int i = 0; i < products; i++) {
            rules.put("P" + i, new OrderRule(30, NONE, 70, 2));
        }
        return new FurtherPolicy("Lean", rules);
    }

    private static Replay replay(final FurtherPolicy... further) {
        return PolicyReplay.replay(
                new PolicySet("Proposed", items(), List.of(further)),
                demand(),
                SETTINGS,
                Progress.none());
    }

    @Test
    void furtherPolicies_leaveTheOthersAsTheyAre() {
        final Replay two = replay();
        final Replay three = replay(lean(ITEMS));
        assertEquals(two.lines(), three.lines());
        assertEquals(List.of("Current", "Proposed", "Lean"), three.comparison().policies());
        for (int item = 0; item < ITEMS; item++) {
            assertEquals(
                    two.comparison().parts().get(item),
                    three.comparison().parts().get(item).subList(0, 2));
        }
    }

    @Test
    void costOfHistory_isTheSumOfTheLinesWithTheIntervalOfItsMean() {
        final Replay replay = replay(lean(ITEMS));
        final double[] costs = effects(replay, effect -> effect.proposed().cost());
        final double t = new TDistribution(ITEMS - 1).inverseCumulativeProbability(0.975);
        final Interval cost = replay.comparison().level(PROPOSED, PolicyMeasure.COST);
        assertEquals(sum(costs), cost.value(), ROUNDING);
        assertEquals(sum(costs) + t * Math.sqrt(ITEMS) * deviation(costs), cost.upper(), ROUNDING);
    }

    /** The interval is that of the change, in money. */
    @Test
    void costOfHistory_differsByItsChangeOfTheOtherCost() {
        final Replay replay = replay(lean(ITEMS));
        final Comparison comparison = replay.comparison();
        final double[] costs = effects(replay, effect -> effect.proposed().cost());
        final double[] current = effects(replay, effect -> effect.current().cost());
        final Interval change = comparison.change(PROPOSED, CURRENT, PolicyMeasure.COST);
        final Interval difference = comparison.difference(PROPOSED, CURRENT, PolicyMeasure.COST);
        assertEquals(Interval.ofChange(costs, current), change);
        assertEquals(sum(effects(replay, Effect::costDifference)), difference.value(), ROUNDING);
        assertEquals(change.lower() * sum(current), difference.lower(), ROUNDING);
        assertEquals(change.upper() * sum(current), difference.upper(), ROUNDING);
    }

    @Test
    void policies_differByWhatTheOthersBetweenThemDoTogether() {
        final Comparison comparison = replay(lean(ITEMS)).comparison();
        for (final PolicyMeasure measure : PolicyMeasure.values()) {
            assertEquals(
                    comparison.difference(LEAN, CURRENT, measure).value(),
                    comparison.difference(LEAN, PROPOSED, measure).value()
                            + comparison.difference(PROPOSED, CURRENT, measure).value(),
                    ROUNDING);
            assertEquals(0, comparison.difference(LEAN, LEAN, measure).value(), measure.title());
        }
    }

    private static double[] effects(final Replay replay, final ToDoubleFunction<Effect> number) {
        return replay.lines().stream()
                .mapToDouble(line -> number.applyAsDouble(line.effect().orElseThrow()))
                .toArray();
    }

    private static double sum(final double[] values) {
        return Arrays.stream(values).sum();
    }

    private static double deviation(final double[] values) {
        final double mean = sum(values) / values.length;
        return Math.sqrt(
                Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum()
                        / (values.length - 1));
    }

    @Test
    void sharesAndStock_areThoseOfAllItemsTogether() {
        final Comparison comparison = replay(lean(ITEMS)).comparison();
        for (int policy = CURRENT; policy <= LEAN; policy++) {
            final ReplayTotals sum = sum(comparison, policy);
            final double stock = sum.onHand() / PERIODS;
            assertEquals(sum.fillRate(), value(comparison, policy, PolicyMeasure.FILL_RATE), SHARE);
            assertEquals(
                    (double) sum.servedCycles() / sum.cycles(),
                    value(comparison, policy, PolicyMeasure.CYCLE_SERVICE),
                    SHARE);
            assertEquals(
                    sum.stockoutPeriods(),
                    value(comparison, policy, PolicyMeasure.STOCKOUT_PERIODS),
                    ROUNDING);
            assertEquals(stock, value(comparison, policy, PolicyMeasure.AVERAGE_STOCK), ROUNDING);
            assertEquals(
                    sum.served() / PERIODS * DAYS / stock,
                    value(comparison, policy, PolicyMeasure.TURNS),
                    ROUNDING);
            assertEquals(
                    value(comparison, policy, PolicyMeasure.COST),
                    value(comparison, policy, PolicyMeasure.HOLDING_COST)
                            + value(comparison, policy, PolicyMeasure.ORDER_COST)
                            + value(comparison, policy, PolicyMeasure.STOCKOUT_COST),
                    ROUNDING);
        }
        assertTrue(
                value(comparison, LEAN, PolicyMeasure.FILL_RATE)
                        < value(comparison, PROPOSED, PolicyMeasure.FILL_RATE));
    }

    private static ReplayTotals sum(final Comparison comparison, final int policy) {
        return comparison.parts().stream()
                .map(part -> part.get(policy))
                .reduce(ReplayTotals.NONE, ReplayTotals::plus);
    }

    private static double value(
            final Comparison comparison, final int policy, final PolicyMeasure measure) {
        return comparison.level(policy, measure).value();
    }

    @Test
    void everyMeasure_liesInItsIntervalAndDiffersByWhatTheValuesDo() {
        final Comparison comparison = replay(lean(ITEMS)).comparison();
        for (final PolicyMeasure measure : PolicyMeasure.values()) {
            final double current = value(comparison, CURRENT, measure);
            for (int policy = PROPOSED; policy <= LEAN; policy++) {
                final Interval level = comparison.level(policy, measure);
                assertTrue(0 <= level.lower() && level.lower() <= level.value(), measure.title());
                assertTrue(level.value() <= level.upper() && level.upper() <= measure.most());
                final Interval difference = comparison.difference(policy, CURRENT, measure);
                assertEquals(level.value() - current, difference.value(), ROUNDING);
                assertTrue(difference.lower() < difference.value(), measure.title());
                assertTrue(difference.value() < difference.upper(), measure.title());
                final Interval change = comparison.change(policy, CURRENT, measure);
                assertEquals(
                        measure.isSum() ? difference.value() / current : NONE,
                        change.value(),
                        SHARE);
            }
        }
    }

    @Test
    void stockByPeriod_addsUpToTheTotals() {
        final Comparison comparison = replay(lean(ITEMS)).comparison();
        for (int policy = CURRENT; policy <= LEAN; policy++) {
            final ReplayTotals sum = sum(comparison, policy);
            final StockProfile profile = comparison.profiles().get(policy);
            assertEquals(PERIODS, profile.periods());
            assertEquals(sum.demand(), sum(profile, Amount.DEMAND), ROUNDING);
            assertEquals(sum.served(), sum(profile, Amount.SERVED), ROUNDING);
            assertEquals(sum.lost(), sum(profile, Amount.LOST), ROUNDING);
            assertEquals(sum.onHand(), sum(profile, Amount.ON_HAND), ROUNDING);
            assertEquals(0, sum(profile, Amount.BACKORDERS));
            assertTrue(sum(profile, Amount.ON_ORDER) > 0);
        }
    }

    private static double sum(final StockProfile profile, final Amount amount) {
        return IntStream.range(0, PERIODS).mapToDouble(p -> profile.units(amount, p)).sum();
    }

    @Test
    void itemsThatAPolicyDoesNotKnow_areNotCompared() {
        final Replay replay = replay(lean(ITEMS - 2));
        assertEquals(ITEMS - 2, replay.comparison().items());
        assertEquals(ITEMS - 2, replay.comparison().parts().size());
        final ReplayLine left = replay.lines().get(ITEMS - 1);
        assertTrue(left.effect().isPresent());
        assertEquals(
                "Not compared, because of the policy \"Lean\": There is no policy for this product.",
                left.reason());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            30 | NaN | 20 | 1 | The order-up-to level is 20 but has to be above the reorder point of 30.
            30 | NaN | NaN | 1 | There is no policy for this product.
            30 | -1 | 70 | 1 | The order quantity is -1 but has to be above 0.
            Infinity | 5 | NaN | 1 | The reorder point is Infinity but has to be finite.
            30 | 5 | NaN | NaN | The review period is missing.
            30 | 5 | NaN | -1 | The review period is -1 but has to be from 0 to 10000.
            """)
    void unusableRuleOfAFurtherPolicy_isAReason(
            final double point,
            final double quantity,
            final double level,
            final double review,
            final String reason) {
        final Map<String, OrderRule> rules = new HashMap<>(lean(ITEMS).rules());
        rules.put("P3", new OrderRule(point, quantity, level, review));
        final Replay replay = replay(new FurtherPolicy("Odd", rules));
        assertEquals(ITEMS - 1, replay.comparison().items());
        assertEquals(
                "Not compared, because of the policy \"Odd\": " + reason,
                replay.lines().get(3).reason());
    }

    @Test
    void nothing_isComparedToNothing() {
        final Comparison nothing =
                PolicyReplay.replay(
                                new PolicySet(List.of()),
                                new KnownDemand(Map.of(), Map.of(), NONE),
                                SETTINGS,
                                Progress.none())
                        .comparison();
        assertEquals(0, nothing.items());
        for (final PolicyMeasure measure : PolicyMeasure.values()) {
            final Interval measured = nothing.level(PROPOSED, measure);
            assertTrue(Double.isNaN(measured.value()), measure.title());
            assertTrue(Double.isNaN(measured.lower() + measured.upper()), measure.title());
            assertEquals(Interval.NONE, nothing.change(PROPOSED, CURRENT, measure));
        }
    }
}
