// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.data.Progress;
import io.replenish.engine.forecast.UnknownFutureException;
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

    private final Map<String, DemandOutlook> outlooks;
    private final PlanningSettings settings;
    private final PolicyCalculator calculator;

    private InventoryPlanner(
            final Map<String, DemandOutlook> outlooks, final PlanningSettings settings) {
        this.outlooks = new TreeMap<>(outlooks);
        this.settings = settings;
        calculator = new PolicyCalculator(settings);
    }

    /**
     * Plans all items.
     *
     * @param items the items in the order of the data, faulty ones included; the first of several
     *     items of one product counts
     * @param outlooks what is expected of each product
     * @param settings what holds for all items
     * @param progress told about the work done, may cancel it
     * @return one line per item, the most urgent first, then one per forecast without an item by
     *     name
     */
    public static List<PlanLine> plan(
            final List<StockItem> items,
            final Map<String, DemandOutlook> outlooks,
            final PlanningSettings settings,
            final Progress progress) {
        return new InventoryPlanner(outlooks, settings).plan(items, progress);
    }

    private List<PlanLine> plan(final List<StockItem> items, final Progress progress) {
        final Map<String, Integer> firstOf = new HashMap<>();
        final List<PlanLine> lines = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            progress.report((double) index / items.size());
            lines.add(line(index, items.get(index), firstOf));
        }
        lines.sort(URGENCY);
        outlooks.keySet().stream()
                .filter(product -> !firstOf.containsKey(product))
                .map(
                        product ->
                                PlanLine.without(
                                        OptionalInt.empty(),
                                        product,
                                        "There is a forecast but no item for this product."))
                .forEach(lines::add);
        progress.report(1);
        return lines;
    }

    private PlanLine line(
            final int index, final StockItem item, final Map<String, Integer> firstOf) {
        final Integer first =
                item.product() == null ? null : firstOf.putIfAbsent(item.product(), index);
        final Optional<String> problem =
                first == null
                        ? item.problem()
                        : Optional.of(
                                "The product stands in the table twice; row "
                                        + (first + 1)
                                        + " counts.");
        return problem.map(
                        reason -> PlanLine.without(OptionalInt.of(index), item.product(), reason))
                .orElseGet(() -> forecastLine(index, item));
    }

    private PlanLine forecastLine(final int index, final StockItem item) {
        final DemandOutlook outlook = outlooks.get(item.product());
        if (outlook == null) {
            return PlanLine.without(
                    OptionalInt.of(index),
                    item.product(),
                    "There is no forecast for this product.");
        }
        final DemandMoments moments;
        final double perPeriod;
        try {
            moments = outlook.over(item.leadTime() + settings.reviewPeriod());
            perPeriod = outlook.perPeriod();
        } catch (UnknownFutureException e) {
            return PlanLine.without(
                    OptionalInt.of(index),
                    item.product(),
                    "The demand over the lead time cannot be forecast, as "
                            + e.getMessage()
                            + ". Give the learner future values.");
        }
        if (!(moments.mean() > 0 && perPeriod > 0)) {
            return PlanLine.without(
                    OptionalInt.of(index),
                    item.product(),
                    "No demand is expected, so that no stock is needed.");
        }
        return PlanLine.of(index, calculator.policy(item, moments, perPeriod), settings.period());
    }

    private static double knownRisk(final PlanLine line) {
        return Double.isNaN(line.stockoutRisk()) ? 0 : line.stockoutRisk();
    }
}
