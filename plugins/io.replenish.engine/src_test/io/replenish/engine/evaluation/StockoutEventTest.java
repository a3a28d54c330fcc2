// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.data.Progress;
import io.replenish.engine.evaluation.ReplaySettings.StartStock;
import io.replenish.engine.forecast.BaselineModel;
import io.replenish.engine.forecast.ForecastModel;
import io.replenish.engine.forecast.ModelState;
import io.replenish.engine.inventory.Shortage;
import io.replenish.engine.inventory.StockoutCost;
import io.replenish.engine.simulation.ReplayTotals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The cost of a stock-out as an event, from items to comparisons of policies. */
class StockoutEventTest {

    private static final int ITEMS = 8;
    private static final double DAYS = 365.25;
    private static final double NONE = Double.NaN;

    /** Sums of some thousand costs around a thousand. */
    private static final double ROUNDING = 1e-6;

    private static final ReplaySettings SETTINGS =
            new ReplaySettings(
                    60,
                    Shortage.LOST_SALE,
                    StartStock.FULL,
                    1,
                    4,
                    Optional.of(new CurrentPolicy(6, 28, 7)));

    private static double[] demand(final int item) {
        return new SplittableRandom(item).doubles(100, 0, 20).toArray();
    }

    private static PolicySet policies(final double perEvent) {
        final List<PolicyItem> items = new ArrayList<>();
        final Map<String, OrderRule> lean = new HashMap<>();
        for (int i = 0; i < ITEMS; i++) {
            final OrderRule rule = new OrderRule(45, 50, 1);
            items.add(
                    new PolicyItem(
                            "P" + i,
                            rule,
                            4,
                            NONE,
                            0.1,
                            20,
                            new StockoutCost(2, perEvent),
                            NONE,
                            rule));
            lean.put("P" + i, new OrderRule(30, 40, 1));
        }
        return new PolicySet("Proposed", items, List.of(new FurtherPolicy("Lean", lean)));
    }

    private static Comparison compare(final DemandKind kind, final double perEvent) {
        if (kind == DemandKind.HISTORY) {
            final Map<String, double[]> series = new HashMap<>();
            for (int i = 0; i < ITEMS; i++) {
                series.put("P" + i, demand(i));
            }
            return PolicyReplay.replay(
                            policies(perEvent),
                            new KnownDemand(series, Map.of(), DAYS),
                            SETTINGS,
                            Progress.none())
                    .comparison();
        }
        final Map<String, ForecastModel> models = new HashMap<>();
        for (int i = 0; i < ITEMS; i++) {
            final ModelState state =
                    new ModelState(
                            BaselineModel.Kind.MEAN.name(),
                            new int[] {1, 1},
                            new double[0],
                            demand(i));
            models.put("P" + i, ForecastModel.of(state));
        }
        return FutureReplay.replay(
                        policies(perEvent),
                        new ForecastDemand(models, DAYS),
                        SETTINGS,
                        new FutureSettings(60, 10),
                        1,
                        Progress.none())
                .comparison();
    }

    @ParameterizedTest
    @EnumSource
    void comparedCosts_riseByStockoutsTimesCost(final DemandKind kind) {
        final double perEvent = 150;
        final Comparison free = compare(kind, 0);
        final Comparison paid = compare(kind, perEvent);
        final double[] events = new double[3];
        for (int policy = 0; policy < events.length; policy++) {
            for (final List<ReplayTotals> part : free.parts()) {
                events[policy] += part.get(policy).cycles() - part.get(policy).servedCycles();
            }
            events[policy] *= free.summedParts() / free.parts().size();
            assertTrue(events[policy] > 10, "stock-outs under policy " + policy);
            for (final PolicyMeasure measure :
                    List.of(PolicyMeasure.COST, PolicyMeasure.STOCKOUT_COST)) {
                assertEquals(
                        free.level(policy, measure).value() + perEvent * events[policy],
                        paid.level(policy, measure).value(),
                        ROUNDING);
                assertEquals(
                        free.difference(policy, 0, measure).value()
                                + perEvent * (events[policy] - events[0]),
                        paid.difference(policy, 0, measure).value(),
                        ROUNDING);
            }
            assertEquals(
                    free.level(policy, PolicyMeasure.FILL_RATE),
                    paid.level(policy, PolicyMeasure.FILL_RATE));
            assertEquals(
                    free.level(policy, PolicyMeasure.HOLDING_COST),
                    paid.level(policy, PolicyMeasure.HOLDING_COST));
        }
    }

    /** A policy is the better, the fewer stock-outs it has, once they cost enough. */
    @ParameterizedTest
    @EnumSource
    void intervalsOfDifferences_areThoseOfAllCosts(final DemandKind kind) {
        final Comparison paid = compare(kind, 1e6);
        final Interval difference = paid.difference(2, 1, PolicyMeasure.COST);
        assertTrue(difference.lower() < difference.value(), "the interval has a width");
        assertTrue(difference.lower() > 0, "fewer stock-outs are cheaper for sure");
    }
}
