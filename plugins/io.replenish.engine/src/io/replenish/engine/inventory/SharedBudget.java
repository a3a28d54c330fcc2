// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.data.Progress;
import io.replenish.engine.inventory.Budget.Kind;
import io.replenish.engine.inventory.basket.Allocation;
import io.replenish.engine.inventory.basket.Basket;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The reorder points of all items together: the stock goes where a unit of money serves most
 * demand. Order quantities stay what they are.
 */
final class SharedBudget {

    /** Points of the exchange curve, without the chosen one. */
    private static final int POINTS = 21;

    private final List<OwnPolicy> items;
    private final Budget budget;
    private final List<StockOptions> options;
    private final Basket basket;

    /**
     * Computes what there is to choose from.
     *
     * @param items the items, at least one
     * @param budget what they share
     * @param progress told about the work done, may cancel it
     */
    SharedBudget(final List<OwnPolicy> items, final Budget budget, final Progress progress) {
        this.items = items;
        this.budget = budget;
        options = new ArrayList<>(items.size());
        for (final OwnPolicy item : items) {
            progress.report((double) options.size() / items.size());
            options.add(item.options());
        }
        basket = Basket.of(options.stream().map(StockOptions::options).toList());
    }

    /**
     * Chooses a reorder point for every item.
     *
     * @throws UnreachableBudgetException if none do with the budget, or reach it
     */
    Allocation allocation() {
        return budget.kind() == Kind.FILL_RATE ? reaching(budget.value()) : within(budget.value());
    }

    private Allocation within(final double limit) {
        if (limit < basket.leastUse()) {
            throw new UnreachableBudgetException(
                    text(
                            "The budget of %,.2f is too small: even the smallest reorder points keep"
                                    + " a stock %s %,.2f on average, because of the order"
                                    + " quantities. Enter a budget of at least %,.2f.",
                            limit,
                            budget.kind() == Kind.SPACE ? "that takes" : "worth",
                            basket.leastUse(),
                            Math.ceil(basket.leastUse() * 100) / 100));
        }
        return basket.withinBudget(limit);
    }

    private Allocation reaching(final double fillRate) {
        final double demand = demand();
        if (fillRate * demand > basket.mostBenefit()) {
            throw new UnreachableBudgetException(
                    text(
                            "A fill rate of %s for all items together cannot be reached: at most"
                                    + " %.6f within the maximum stock and the shelf life of the"
                                    + " items. Enter a smaller one.",
                            fillRate, Math.floor(1e6 * basket.mostBenefit() / demand) / 1e6));
        }
        return basket.reaching(fillRate * demand);
    }

    /** Returns the policy of every item, in their order. */
    List<ItemPolicy> policies(final Allocation allocation) {
        final List<ItemPolicy> policies = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            final int option = allocation.options()[i];
            policies.add(items.get(i).withBudget(options.get(i).reorderPoint(option)));
        }
        return policies;
    }

    /**
     * Returns the exchange curve by rising stock value, or by rising space if this is limited.
     *
     * @param chosen the allocation to mark on it
     * @param progress told about the work done, may cancel it
     */
    List<CurvePoint> exchangeCurve(final Allocation chosen, final Progress progress) {
        final double least = basket.leastUse();
        final double most = basket.mostUse();
        final List<CurvePoint> curve = new ArrayList<>();
        curve.add(point(chosen, true));
        for (int i = 0; i < POINTS; i++) {
            progress.report((double) i / POINTS);
            final double use = least + (most - least) * i / (POINTS - 1);
            curve.add(point(basket.withinBudget(Math.max(least, use)), false));
        }
        curve.sort(
                Comparator.comparingDouble(
                        budget.kind() == Kind.SPACE ? CurvePoint::space : CurvePoint::stockValue));
        return curve;
    }

    /** Returns the best allocation for the stock value of the items' own policies. */
    Allocation sameStockValue(final double stockValue) {
        return basket.withinBudget(Math.max(basket.leastUse(), stockValue));
    }

    private CurvePoint point(final Allocation allocation, final boolean chosen) {
        double cost = 0;
        double stockValue = 0;
        double space = 0;
        for (int i = 0; i < items.size(); i++) {
            final StockOptions some = options.get(i);
            final int option = allocation.options()[i];
            final ReviewedStock.Outcome outcome = some.outcome(option);
            final ItemStock stock = items.get(i).stock();
            stockValue += outcome.onHand() * stock.item().unitCost();
            space += outcome.onHand() * stock.item().unitSpace();
            cost +=
                    stock.yearlyCost(
                                    some.reorderPoint(option),
                                    items.get(i).orderQuantity(),
                                    outcome)
                            .total();
        }
        return new CurvePoint(
                stockValue,
                allocation.benefit() / demand(),
                cost,
                allocation.multiplier(),
                space,
                chosen);
    }

    private double demand() {
        return items.stream().mapToDouble(item -> item.stock().demandPerYear()).sum();
    }

    private static String text(final String format, final Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
