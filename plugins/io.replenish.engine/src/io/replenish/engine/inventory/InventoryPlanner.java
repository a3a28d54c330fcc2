// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.data.Progress;
import io.replenish.engine.forecast.UnknownFutureException;
import io.replenish.engine.inventory.basket.Allocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Plans the stock of all items. Every item and every forecast ends in exactly one line: with a
 * policy, or with the reason why there is none.
 */
public final class InventoryPlanner {

    /**
     * The most urgent first: what runs out soonest among what has to be ordered; equals stay in
     * their order.
     */
    private static final Comparator<PlanLine> URGENCY =
            Comparator.comparing(PlanLine::status)
                    .thenComparing(
                            Comparator.comparingDouble(InventoryPlanner::knownRisk).reversed());

    /** Share of the work that is done when every item has its own policy. */
    private static final double OWN_POLICIES = 0.6;

    /** Share of the work that is done when it is known what a budget can choose from. */
    private static final double OPTIONS = 0.9;

    private final Map<String, DemandOutlook> outlooks;
    private final PlanningSettings settings;
    private final List<PlanLine> withoutPolicy = new ArrayList<>();
    private final List<Integer> indices = new ArrayList<>();
    private final List<OwnPolicy> policies = new ArrayList<>();

    private InventoryPlanner(
            final Map<String, DemandOutlook> outlooks, final PlanningSettings settings) {
        this.outlooks = new TreeMap<>(outlooks);
        this.settings = settings;
    }

    /**
     * Plans all items.
     *
     * @param items the items in the order of the data, faulty ones included; the first of several
     *     items of one product counts
     * @param outlooks what is expected of each product
     * @param settings what holds for all items
     * @param progress told about the work done, may cancel it
     * @throws UnreachableBudgetException if no policies keep the budget
     */
    public static StockPlan plan(
            final List<StockItem> items,
            final Map<String, DemandOutlook> outlooks,
            final PlanningSettings settings,
            final Progress progress) {
        return new InventoryPlanner(outlooks, settings).plan(items, progress);
    }

    private StockPlan plan(final List<StockItem> items, final Progress progress) {
        final Map<String, Integer> firstOf = new HashMap<>();
        for (int index = 0; index < items.size(); index++) {
            progress.report(OWN_POLICIES * index / items.size());
            final int at = index;
            final StockItem item = items.get(index);
            reason(index, item, firstOf)
                    .ifPresent(
                            reason ->
                                    withoutPolicy.add(
                                            PlanLine.without(
                                                    OptionalInt.of(at), item.product(), reason)));
        }
        final List<ItemPolicy> own = policies.stream().map(OwnPolicy::policy).toList();
        final Portfolio targets = Portfolio.of(own);
        if (own.isEmpty()) {
            progress.report(1);
            return new StockPlan(lines(own, firstOf), targets, Optional.empty(), List.of());
        }
        final SharedBudget shared =
                new SharedBudget(
                        policies, settings.budget(), part(progress, OWN_POLICIES, OPTIONS));
        final boolean isShared = settings.budget().kind() != Budget.Kind.NONE;
        final Allocation allocation =
                isShared ? shared.allocation() : shared.sameStockValue(targets.stockValue());
        final List<ItemPolicy> chosen = isShared ? shared.policies(allocation) : own;
        final StockPlan plan =
                new StockPlan(
                        lines(chosen, firstOf),
                        targets,
                        isShared ? Optional.of(Portfolio.of(chosen)) : Optional.empty(),
                        shared.exchangeCurve(allocation, part(progress, OPTIONS, 1)));
        progress.report(1);
        return plan;
    }

    /** The progress of a part of the work. */
    private static Progress part(final Progress whole, final double from, final double to) {
        return done -> whole.report(from + (to - from) * done);
    }

    private List<PlanLine> lines(
            final List<ItemPolicy> chosen, final Map<String, Integer> firstOf) {
        final List<PlanLine> lines = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            lines.add(PlanLine.of(indices.get(i), chosen.get(i), settings.period()));
        }
        lines.addAll(withoutPolicy);
        // equals in the order of the data
        lines.sort(URGENCY.thenComparingInt(line -> line.itemIndex().orElse(Integer.MAX_VALUE)));
        outlooks.keySet().stream()
                .filter(product -> !firstOf.containsKey(product))
                .map(
                        product ->
                                PlanLine.without(
                                        OptionalInt.empty(),
                                        product,
                                        "There is a forecast but no item for this product."))
                .forEach(lines::add);
        return lines;
    }

    /** Finds the policy of an item, or returns why it has none. */
    private Optional<String> reason(
            final int index, final StockItem item, final Map<String, Integer> firstOf) {
        final Integer first =
                item.product() == null ? null : firstOf.putIfAbsent(item.product(), index);
        if (first != null) {
            return Optional.of(
                    "The product stands in the table twice; row " + (first + 1) + " counts.");
        }
        return item.problem(settings.period())
                .or(() -> settings.budget().problem(item))
                .or(() -> forecastReason(index, item));
    }

    private Optional<String> forecastReason(final int index, final StockItem item) {
        final DemandOutlook outlook = outlooks.get(item.product());
        if (outlook == null) {
            return Optional.of("There is no forecast for this product.");
        }
        return outlook.problem().or(() -> demandReason(index, item, outlook));
    }

    private Optional<String> demandReason(
            final int index, final StockItem item, final DemandOutlook outlook) {
        final ProtectionDemand demand;
        final double perPeriod;
        try {
            demand =
                    ProtectionDemand.of(
                            outlook,
                            item.leadTime(),
                            item.leadTimeDeviation(),
                            settings.reviewPeriod());
            perPeriod = outlook.perPeriod();
        } catch (UnknownFutureException e) {
            return Optional.of(
                    "The demand over the lead time cannot be forecast, as "
                            + e.getMessage()
                            + ". Give the learner future values.");
        }
        if (!(demand.moments().mean() > 0 && perPeriod > 0)) {
            return Optional.of("No demand is expected, so that no stock is needed.");
        }
        indices.add(index);
        policies.add(
                PolicyCalculator.policy(
                        new ItemStock(
                                item,
                                demand,
                                perPeriod,
                                ShapeChoice.of(item, outlook, settings),
                                settings)));
        return Optional.empty();
    }

    private static double knownRisk(final PlanLine line) {
        return Double.isNaN(line.stockoutRisk()) ? 0 : line.stockoutRisk();
    }
}
