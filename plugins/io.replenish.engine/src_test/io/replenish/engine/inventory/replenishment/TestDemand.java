// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.replenishment;

import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.inventory.DemandMoments;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Demand by day from 2024-01-01 on that is known from the test, independent from day to day.
 *
 * @param means expected demand by period, the last goes on for ever
 * @param deviation standard deviation of each period's demand
 * @param known how many periods are known
 */
record TestDemand(double[] means, double deviation, int known) implements DemandSource {

    static TestDemand of(final double... means) {
        return new TestDemand(means, 0, Integer.MAX_VALUE);
    }

    TestDemand deviating(final double other) {
        return new TestDemand(means, other, known);
    }

    TestDemand known(final int periods) {
        return new TestDemand(means, deviation, periods);
    }

    double at(final int step) {
        return means[Math.min(step, means.length) - 1];
    }

    @Override
    public DemandAhead ahead(final int periods) {
        final double[] expected = new double[Math.min(periods, known)];
        Arrays.setAll(expected, period -> at(period + 1));
        return new DemandAhead(
                expected,
                length ->
                        DemandMoments.of(
                                Arrays.stream(expected, 0, length).sum(),
                                deviation * Math.sqrt(length)));
    }

    @Override
    public PeriodUnit unit() {
        return PeriodUnit.DAY;
    }

    @Override
    public LocalDate firstDay(final int step) {
        return LocalDate.of(2023, 12, 31).plusDays(step);
    }

    @Override
    public long step(final LocalDate day) {
        return day.toEpochDay() - LocalDate.of(2023, 12, 31).toEpochDay();
    }

    /** An item with the given numbers and neither costs nor packs. */
    static PlannedItem item(
            final double reorderPoint,
            final double quantity,
            final double leadTime,
            final double review,
            final double onHand) {
        final double none = Double.NaN;
        return new PlannedItem(
                "A",
                reorderPoint,
                quantity,
                leadTime,
                review,
                onHand,
                none,
                none,
                2,
                none,
                none,
                none,
                none);
    }

    /** Plans an item as the planner does, with deliveries by period. */
    static ItemPlan plan(
            final PlannedItem item,
            final TestDemand demand,
            final Map<Integer, Double> arrivals,
            final ReplenishmentSettings settings) {
        final OrderTimes wanted = OrderTimes.of(item, settings);
        final DemandAhead ahead = demand.ahead(wanted.neededPeriods());
        final NavigableMap<Integer, Double> sorted = new TreeMap<>(arrivals);
        return new ItemPlanner(
                        item,
                        demand,
                        wanted.within(ahead.periods()),
                        ahead,
                        new StartingStock(item.netOnHand(), sorted, 0))
                .plan(settings);
    }

    static ReplenishmentSettings settings(final int horizon, final int frozen, final LotRule lots) {
        return new ReplenishmentSettings(horizon, frozen, lots, 28, 0.1);
    }

    static double[] orders(final ItemPlan plan) {
        return plan.periods().stream().mapToDouble(PlanPeriod::order).toArray();
    }

    static Optional<OpenOrders> noList() {
        return Optional.empty();
    }
}
