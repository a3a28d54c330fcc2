// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.replenishment;

import io.replenish.engine.data.Progress;
import io.replenish.engine.demand.PeriodUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Plans the orders of all items. Every item and every forecast ends in exactly one line: with a
 * plan, or with the reason why there is none.
 */
public final class ReplenishmentPlanner {

    /** The most urgent first; equals stay in their order. */
    private static final Comparator<OrderLine> URGENCY =
            Comparator.comparing(OrderLine::status)
                    .thenComparingInt(ReplenishmentPlanner::rankOfAlert)
                    .thenComparing(
                            Comparator.comparingDouble(ReplenishmentPlanner::risk).reversed());

    private final Map<String, DemandSource> sources;
    private final Optional<OpenOrders> openOrders;
    private final ReplenishmentSettings settings;

    private ReplenishmentPlanner(
            final Map<String, ? extends DemandSource> sources,
            final Optional<OpenOrders> openOrders,
            final ReplenishmentSettings settings) {
        this.sources = new TreeMap<>(sources);
        this.openOrders = openOrders;
        this.settings = settings;
    }

    /**
     * Plans all items.
     *
     * @param items the items in the order of the data, faulty ones included; the first of several
     *     items of one product counts
     * @param sources what is expected of each product
     * @param openOrders what is on order, and when it arrives; empty if that is not known, so that
     *     the units on order of the items arrive evenly over their lead times
     * @param settings what holds for all items
     * @param progress told about the work done, may cancel it
     * @return one line per item, the most urgent first, then one per forecast without an item by
     *     name
     */
    public static List<OrderLine> plan(
            final List<PlannedItem> items,
            final Map<String, ? extends DemandSource> sources,
            final Optional<OpenOrders> openOrders,
            final ReplenishmentSettings settings,
            final Progress progress) {
        return new ReplenishmentPlanner(sources, openOrders, settings).plan(items, progress);
    }

    private List<OrderLine> plan(final List<PlannedItem> items, final Progress progress) {
        final Map<String, Integer> firstOf = new HashMap<>();
        final List<OrderLine> lines = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            progress.report((double) index / items.size());
            lines.add(line(index, items.get(index), firstOf));
        }
        lines.sort(URGENCY);
        sources.keySet().stream()
                .filter(product -> !firstOf.containsKey(product))
                .map(
                        product ->
                                without(
                                        OptionalInt.empty(),
                                        product,
                                        OrderStatus.NO_PLAN,
                                        "There is a forecast but no policy for this product."))
                .forEach(lines::add);
        progress.report(1);
        return lines;
    }

    private OrderLine line(
            final int index, final PlannedItem item, final Map<String, Integer> firstOf) {
        final Integer first =
                item.product() == null ? null : firstOf.putIfAbsent(item.product(), index);
        final Optional<String> problem =
                first == null
                        ? item.problem(settings.lots(), unit())
                        : Optional.of(
                                "The product stands in the table twice; row "
                                        + (first + 1)
                                        + " counts.");
        return problem.map(reason -> withoutPlan(index, item, reason))
                .orElseGet(() -> plannedLine(index, item));
    }

    /** What all forecasts count in; empty if there are none. */
    private Optional<PeriodUnit> unit() {
        return sources.values().stream().findFirst().map(DemandSource::unit);
    }

    private OrderLine plannedLine(final int index, final PlannedItem item) {
        final DemandSource source = sources.get(item.product());
        if (source == null) {
            return withoutPlan(index, item, "There is no forecast for this product.");
        } else if (!item.isStockKnown()) {
            return without(
                    OptionalInt.of(index),
                    item.product(),
                    OrderStatus.STOCK_UNKNOWN,
                    OrderWords.ofPolicy(item));
        }
        final OrderTimes wanted = OrderTimes.of(item, settings);
        final DemandAhead demand = source.ahead(wanted.neededPeriods());
        final OrderTimes times = wanted.within(demand.periods());
        if (times.horizon() < 1) {
            return withoutPlan(
                    index, item, OrderWords.ofUnknownFuture(wanted, demand, source.unit()));
        }
        final StartingStock stock = StartingStock.of(item, times, openOrders);
        final ItemPlan plan = new ItemPlanner(item, source, times, demand, stock).plan(settings);
        return new OrderLine(
                OptionalInt.of(index),
                item.product(),
                plan.status(),
                Optional.of(plan),
                new OrderWords(plan, settings, openOrders.isPresent()).reason());
    }

    private static OrderLine withoutPlan(
            final int index, final PlannedItem item, final String reason) {
        return without(OptionalInt.of(index), item.product(), OrderStatus.NO_PLAN, reason);
    }

    private static OrderLine without(
            final OptionalInt index,
            final String product,
            final OrderStatus status,
            final String reason) {
        return new OrderLine(index, product, status, Optional.empty(), reason);
    }

    private static int rankOfAlert(final OrderLine line) {
        return line.plan()
                .flatMap(ItemPlan::alert)
                .map(StockAlert::ordinal)
                .orElse(Integer.MAX_VALUE);
    }

    private static double risk(final OrderLine line) {
        return line.plan().map(ItemPlan::stockoutRisk).orElse(0.0);
    }
}
