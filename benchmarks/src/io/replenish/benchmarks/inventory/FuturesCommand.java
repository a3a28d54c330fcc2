// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.inventory;

import io.replenish.benchmarks.Arguments;
import io.replenish.benchmarks.Command;
import io.replenish.benchmarks.CpuClock;
import io.replenish.benchmarks.UsageException;
import io.replenish.engine.data.Progress;
import io.replenish.engine.evaluation.Comparison;
import io.replenish.engine.evaluation.CurrentPolicy;
import io.replenish.engine.evaluation.ForecastDemand;
import io.replenish.engine.evaluation.FurtherPolicy;
import io.replenish.engine.evaluation.FutureReplay;
import io.replenish.engine.evaluation.FutureSettings;
import io.replenish.engine.evaluation.Interval;
import io.replenish.engine.evaluation.OrderRule;
import io.replenish.engine.evaluation.PolicyItem;
import io.replenish.engine.evaluation.PolicyMeasure;
import io.replenish.engine.evaluation.PolicySet;
import io.replenish.engine.evaluation.ReplaySettings;
import io.replenish.engine.evaluation.ReplaySettings.StartStock;
import io.replenish.engine.forecast.ForecastModel;
import io.replenish.engine.inventory.Shortage;
import io.replenish.engine.inventory.StockoutCost;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What it takes to replay policies of many items on futures drawn from their models. */
public final class FuturesCommand implements Command {

    private static final String ITEMS = "--items";
    private static final String PATHS = "--paths";
    private static final String THREADS = "--threads";

    private static final int LEAD_TIME = 7;
    private static final int REVIEW = 7;

    /** Current, proposed and one more. */
    private static final int POLICIES = 3;

    private static final int[] HORIZONS = {28, 90, 365, 1000};

    private static final double MILLION = 1e6;

    private static final ReplaySettings SETTINGS =
            new ReplaySettings(
                    28,
                    Shortage.LOST_SALE,
                    StartStock.FULL,
                    1,
                    4,
                    Optional.of(new CurrentPolicy(14, 28, REVIEW)));

    @Override
    public String name() {
        return "futures";
    }

    @Override
    public String usage() {
        return "[--items N] [--paths N] [--threads N]";
    }

    @Override
    public String summary() {
        return "three policies on simulated futures of many items: item-periods a second, memory";
    }

    @Override
    public List<String> options() {
        return List.of(ITEMS, PATHS, THREADS);
    }

    @Override
    public int run(final Arguments arguments, final PrintStream out) throws UsageException {
        final int items = arguments.positive(ITEMS, 1_000);
        final int paths = arguments.positive(PATHS, 100);
        final int threads = arguments.positive(THREADS, 1);
        final List<LearnedItem> learned = LearnedItem.some(1);
        out.println(
                POLICIES
                        + " policies, "
                        + paths
                        + " futures of each item, lead time 7 with deviation 1; "
                        + threads
                        + " thread(s), CPU time of all");
        replay(learned, items, new FutureSettings(28, paths), threads);
        out.println();
        out.println(
                "   items  periods       s  ms/item  million item-periods/s  MB kept  cost +-95 %");
        for (final int periods : HORIZONS) {
            // long futures of fewer items: the work of each is what is measured
            final int count = Math.max(1, periods > 90 ? items * 28 / periods : items);
            line(learned, count, new FutureSettings(periods, paths), threads, out);
        }
        line(learned, 10 * items, new FutureSettings(28, paths), threads, out);
        return 0;
    }

    private static void line(
            final List<LearnedItem> learned,
            final int items,
            final FutureSettings futures,
            final int threads,
            final PrintStream out) {
        final long used = Allocations.used();
        final long begin = CpuClock.processNanos();
        final Comparison comparison = replay(learned, items, futures, threads);
        final double seconds = (CpuClock.processNanos() - begin) / 1e9;
        final double kept = Allocations.used() - used;
        final double steps = (double) POLICIES * items * futures.paths() * futures.periods();
        final Interval cost = comparison.level(1, PolicyMeasure.COST);
        out.println(
                String.format(
                        Locale.ROOT,
                        "%8d  %7d  %6.2f  %7.2f  %22.1f  %7.1f  %12.1f %%",
                        items,
                        futures.periods(),
                        seconds,
                        1e3 * seconds / items,
                        steps / seconds / MILLION,
                        kept / MILLION,
                        100 * (cost.upper() - cost.value()) / cost.value()));
    }

    private static Comparison replay(
            final List<LearnedItem> learned,
            final int count,
            final FutureSettings futures,
            final int threads) {
        final List<PolicyItem> items = new ArrayList<>();
        final Map<String, ForecastModel> demand = new HashMap<>();
        final Map<String, OrderRule> lean = new HashMap<>();
        for (int i = 0; i < count; i++) {
            final LearnedItem one = learned.get(i % learned.size());
            final String product = "P" + i;
            final double daily = one.daily();
            final OrderRule rule = rule(1.3, daily);
            items.add(
                    new PolicyItem(
                            product,
                            rule,
                            LEAD_TIME,
                            Double.NaN,
                            0.02,
                            5,
                            StockoutCost.perUnit(2),
                            0,
                            rule));
            demand.put(product, one.model());
            lean.put(product, rule(1.1, daily));
        }
        final Comparison comparison =
                FutureReplay.replay(
                                new PolicySet(
                                        "Proposed",
                                        items,
                                        List.of(new FurtherPolicy("Lean", lean))),
                                new ForecastDemand(demand, 365),
                                SETTINGS,
                                futures,
                                threads,
                                Progress.none())
                        .comparison();
        if (comparison.items() != count) {
            throw new IllegalStateException("not all items could be simulated");
        }
        return comparison;
    }

    private static OrderRule rule(final double share, final double daily) {
        return new OrderRule(share * daily * (LEAD_TIME + REVIEW), daily * REVIEW, REVIEW);
    }
}
