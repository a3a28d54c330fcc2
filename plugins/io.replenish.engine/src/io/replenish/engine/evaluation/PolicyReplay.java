// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import io.replenish.engine.data.PlainNumber;
import io.replenish.engine.data.Progress;
import io.replenish.engine.evaluation.ReplayLine.Effect;
import io.replenish.engine.evaluation.ReplaySettings.StartStock;
import io.replenish.engine.simulation.CoverPolicy;
import io.replenish.engine.simulation.LeadTimes;
import io.replenish.engine.simulation.ReorderPolicy;
import io.replenish.engine.simulation.ReplayTotals;
import io.replenish.engine.simulation.ReplayedItem;
import io.replenish.engine.simulation.StockCosts;
import io.replenish.engine.simulation.StockPolicy;
import io.replenish.engine.simulation.StockSimulator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Replays the proposed and the current policy of every item on the last periods of its demand, with
 * the same demand and the same lead times for both. Every item and every series of demand ends in
 * exactly one line.
 */
public final class PolicyReplay {

    private final Map<String, double[]> demand;
    private final ReplaySettings settings;

    private PolicyReplay(final Map<String, double[]> demand, final ReplaySettings settings) {
        this.demand = demand;
        this.settings = settings;
    }

    /**
     * Replays all items.
     *
     * @param items the items in the order of the data, faulty ones included; the first of several
     *     items of one product counts
     * @param demand demand of each product, one value per period, NaN where it is not known;
     *     replayed as no demand
     * @param settings how to replay
     * @param progress told about the work done, may cancel it
     * @return one line per item in their order, then one per series of demand without an item by
     *     name
     */
    public static List<ReplayLine> replay(
            final List<PolicyItem> items,
            final Map<String, double[]> demand,
            final ReplaySettings settings,
            final Progress progress) {
        return new PolicyReplay(demand, settings).replay(items, progress);
    }

    private List<ReplayLine> replay(final List<PolicyItem> items, final Progress progress) {
        final Set<String> seen = new HashSet<>();
        final List<ReplayLine> lines = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            progress.report((double) index / items.size());
            final PolicyItem item = items.get(index);
            final boolean again = item.product() != null && !seen.add(item.product());
            lines.add(
                    again
                            ? without(
                                    index,
                                    item,
                                    "The product stands in the table twice; its first row counts.")
                            : line(index, item));
        }
        final Set<String> left = new TreeSet<>(demand.keySet());
        left.removeAll(seen);
        left.forEach(
                product ->
                        lines.add(
                                ReplayLine.without(
                                        OptionalInt.empty(),
                                        product,
                                        "There is demand but no policy for this product.")));
        progress.report(1);
        return lines;
    }

    private ReplayLine line(final int index, final PolicyItem item) {
        final Optional<String> problem =
                item.problem()
                        .or(
                                () ->
                                        settings.current().isPresent()
                                                ? Optional.empty()
                                                : item.currentProblem())
                        .or(() -> demandProblem(item));
        return problem.map(reason -> without(index, item, reason))
                .orElseGet(() -> replayed(index, item));
    }

    private static ReplayLine without(final int index, final PolicyItem item, final String reason) {
        return ReplayLine.without(OptionalInt.of(index), item.product(), reason);
    }

    private Optional<String> demandProblem(final PolicyItem item) {
        final double[] values = demand.get(item.product());
        if (values == null) {
            return Optional.of("There is no demand for this product.");
        } else if (values.length <= settings.periods()) {
            return Optional.of(
                    "There are "
                            + values.length
                            + " periods of demand; a replay of "
                            + settings.periods()
                            + " needs at least one before them.");
        } else if (settings.start() == StartStock.ON_HAND && !Double.isFinite(item.onHand())) {
            return Optional.of("The stock on hand, which the replay starts with, is missing.");
        }
        return Arrays.stream(values)
                .filter(value -> value < 0 || Double.isInfinite(value))
                .mapToObj(
                        value ->
                                "There is a demand of "
                                        + PlainNumber.text(value)
                                        + "; it must be 0 or above.")
                .findFirst();
    }

    private ReplayLine replayed(final int index, final PolicyItem item) {
        final double[] all = demand.get(item.product());
        final double[] known =
                Arrays.stream(all).map(value -> Double.isNaN(value) ? 0 : value).toArray();
        final double[] last =
                Arrays.copyOfRange(known, known.length - settings.periods(), known.length);
        final ReplayedItem replayed =
                new ReplayedItem(
                        last,
                        LeadTimes.drawn(
                                item.leadTime(),
                                settings.leadTimeDeviation(),
                                last.length,
                                seed(item)),
                        settings.shortage(),
                        new StockCosts(
                                item.unitHoldingCost(),
                                item.fixedOrderCost(),
                                item.unitStockoutCost()));
        final Effect effect =
                new Effect(
                        totals(replayed, currentPolicy(item, known), item),
                        totals(replayed, proposedPolicy(item), item));
        return new ReplayLine(
                OptionalInt.of(index), item.product(), Optional.of(effect), remark(all));
    }

    private ReplayTotals totals(
            final ReplayedItem replayed, final StockPolicy policy, final PolicyItem item) {
        final double start =
                settings.start() == StartStock.FULL ? policy.fullStock() : item.onHand();
        return StockSimulator.replay(replayed, policy, start);
    }

    private static StockPolicy proposedPolicy(final PolicyItem item) {
        return new ReorderPolicy(item.reorderPoint(), item.orderQuantity(), reviews(item));
    }

    private StockPolicy currentPolicy(final PolicyItem item, final double[] known) {
        return settings.current()
                .<StockPolicy>map(
                        rule ->
                                new CoverPolicy(
                                        known,
                                        settings.periods(),
                                        rule.coverPeriods(),
                                        rule.meanPeriods(),
                                        rule.reviewPeriod()))
                .orElseGet(
                        () ->
                                new ReorderPolicy(
                                        item.currentReorderPoint(),
                                        item.currentOrderQuantity(),
                                        reviews(item)));
    }

    /** A replay looks at the stock once per period at most, and in whole periods. */
    private static int reviews(final PolicyItem item) {
        return (int) Math.max(1, Math.ceil(item.reviewPeriod()));
    }

    /** Lead times of one item do not depend on which others there are. */
    private long seed(final PolicyItem item) {
        return settings.seed() * 0x9E3779B97F4A7C15L + item.product().hashCode();
    }

    private String remark(final double[] all) {
        final long unknown =
                Arrays.stream(all, all.length - settings.periods(), all.length)
                        .filter(Double::isNaN)
                        .count();
        return unknown == 0
                ? ""
                : unknown + " periods without known demand were replayed with none.";
    }
}
