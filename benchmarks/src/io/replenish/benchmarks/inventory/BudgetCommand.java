// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.inventory;

import io.replenish.benchmarks.Arguments;
import io.replenish.benchmarks.Command;
import io.replenish.benchmarks.UsageException;
import io.replenish.engine.inventory.DemandMoments;
import io.replenish.engine.inventory.DemandShape;
import io.replenish.engine.inventory.ReviewedStock;
import io.replenish.engine.inventory.StockOptions;
import io.replenish.engine.inventory.basket.Allocation;
import io.replenish.engine.inventory.basket.Basket;
import io.replenish.engine.inventory.basket.ExchangePoint;
import io.replenish.engine.inventory.theory.EconomicOrder;
import io.replenish.engine.inventory.theory.FillRate;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** How long the best service for a budget takes for many items, and how near the best it is. */
public final class BudgetCommand implements Command {

    private static final String ITEMS = "--items";
    private static final String SEED = "--seed";

    /** Seconds for 100,000 items. */
    private static final double BAR = 5;

    private static final int BAR_ITEMS = 100_000;

    /** Holding a unit for a year costs this share of its price. */
    private static final double HOLDING_RATE = 0.2;

    /** The same cycle service for every item, as it is usually done. */
    private static final double USUAL_SERVICE = 0.95;

    @Override
    public String name() {
        return "budget";
    }

    @Override
    public String usage() {
        return "[--items N] [--seed N]";
    }

    @Override
    public String summary() {
        return "best service for the money over many items: seconds, optimality gap, exchange curve";
    }

    @Override
    public List<String> options() {
        return List.of(ITEMS, SEED);
    }

    /** An item with a weekly demand, a lead time in weeks and an economic order quantity. */
    private record Item(ReviewedStock stock, double weekly, double price, double quantity) {

        static Item random(final SplittableRandom random) {
            final double weekly = Math.exp(2 + 1.5 * random.nextGaussian());
            final double price = Math.exp(2.5 + random.nextGaussian());
            final double leadTime = random.nextInt(1, 9);
            final double deviation = weekly * random.nextDouble(0.2, 1.5);
            final DemandMoments demand =
                    DemandMoments.of(weekly * leadTime, deviation * Math.sqrt(leadTime));
            final double quantity =
                    new EconomicOrder(25, 52 * weekly, HOLDING_RATE * price).quantity();
            return new Item(
                    ReviewedStock.of(demand, leadTime, 0, DemandShape.AUTOMATIC),
                    weekly,
                    price,
                    quantity);
        }

        StockOptions options() {
            return StockOptions.of(stock, quantity, price, weekly, price, point -> point);
        }

        double served(final double point) {
            return price * weekly * new FillRate(stock.protection(), quantity).of(point);
        }

        double usualPoint() {
            return stock.protection().quantile(USUAL_SERVICE);
        }
    }

    @Override
    public int run(final Arguments arguments, final PrintStream out) throws UsageException {
        final int count = arguments.positive(ITEMS, BAR_ITEMS);
        final SplittableRandom random = new SplittableRandom(arguments.positive(SEED, 1));
        final List<Item> items = Stream.generate(() -> Item.random(random)).limit(count).toList();
        final double usualCash =
                items.stream()
                        .mapToDouble(i -> i.price * i.stock.onHand(i.usualPoint(), i.quantity))
                        .sum();
        final double usualServed = items.stream().mapToDouble(i -> i.served(i.usualPoint())).sum();
        final double demand = items.stream().mapToDouble(i -> i.price * i.weekly).sum();

        final long begin = System.nanoTime();
        final List<StockOptions> options = items.parallelStream().map(Item::options).toList();
        final double optionSeconds = seconds(begin);
        final Basket basket = Basket.of(options.stream().map(StockOptions::options).toList());
        final Allocation best = basket.withinBudget(usualCash);
        final double total = seconds(begin);
        final Allocation cheapest = basket.reaching(usualServed);
        print(
                out,
                "%d items with demand of %.0f a week (in money), %d processors",
                count,
                demand,
                Runtime.getRuntime().availableProcessors());
        print(
                out,
                "%.2f s for the best service within a budget: %.2f s for %d options, %.2f s to choose",
                total,
                optionSeconds,
                options.stream().mapToInt(o -> o.reorderPoints().length).sum(),
                total - optionSeconds);
        print(
                out,
                "fill rate %.3f %% with cycle service %.0f %% for every item, cash on hand %.0f",
                100 * usualServed / demand,
                100 * USUAL_SERVICE,
                usualCash);
        print(
                out,
                "fill rate %.3f %% with the same cash; gap to the optimum at most %.2g %%",
                100 * best.benefit() / demand,
                100 * best.gap() / best.bound());
        print(
                out,
                "cash %.0f (%.1f %% less) for the same fill rate; gap to the optimum at most %.2g %%",
                cheapest.use(),
                100 * (1 - cheapest.use() / usualCash),
                100 * cheapest.gap() / cheapest.bound());
        print(out, "%nexchange curve%n%14s %12s %22s", "cash", "fill rate %", "service per cash");
        for (final ExchangePoint point : basket.exchangeCurve(11)) {
            print(
                    out,
                    "%14.0f %12.3f %22.3g",
                    point.use(),
                    100 * point.benefit() / demand,
                    point.multiplier());
        }
        return count > BAR_ITEMS || total < BAR ? 0 : 1;
    }

    private static double seconds(final long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void print(final PrintStream out, final String format, final Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
