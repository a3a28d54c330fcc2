// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.inventory;

import io.replenish.benchmarks.Arguments;
import io.replenish.benchmarks.Command;
import io.replenish.benchmarks.CpuClock;
import io.replenish.benchmarks.UsageException;
import io.replenish.engine.data.Progress;
import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.forecast.SeriesModel;
import io.replenish.engine.inventory.replenishment.LotRule;
import io.replenish.engine.inventory.replenishment.ModelDemand;
import io.replenish.engine.inventory.replenishment.OrderLine;
import io.replenish.engine.inventory.replenishment.PlannedItem;
import io.replenish.engine.inventory.replenishment.ReplenishmentPlanner;
import io.replenish.engine.inventory.replenishment.ReplenishmentSettings;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the plan of many items takes, and how that grows with lead times and the horizon. */
public final class PlannerCommand implements Command {

    private static final String ITEMS = "--items";
    private static final String SEED = "--seed";

    private static final int REVIEW = 7;

    /** A usual item: two weeks of lead time, four weeks ahead. */
    private static final int LEAD_TIME = 14;

    private static final int HORIZON = 28;

    private static final int[] LEAD_TIMES = {1, 7, 14, 30, 90, 365, 1000};
    private static final int[] HORIZONS = {28, 90, 365};

    /** Items of a cell of the table: their cost varies by the order of the model only. */
    private static final int SAMPLE = 20;

    private static final double BYTES = 1e6;

    @Override
    public String name() {
        return "planner";
    }

    @Override
    public String usage() {
        return "[--items N] [--seed N]";
    }

    @Override
    public String summary() {
        return "plans of orders on one core: items a second, memory, growth with lead time and horizon";
    }

    @Override
    public List<String> options() {
        return List.of(ITEMS, SEED);
    }

    @Override
    public int run(final Arguments arguments, final PrintStream out) throws UsageException {
        final int items = arguments.positive(ITEMS, 10_000);
        final List<LearnedItem> learned = LearnedItem.some(arguments.positive(SEED, 1));
        out.println(
                "daily demand, review every "
                        + REVIEW
                        + " days, items on order evenly over the lead time; one thread, CPU time");
        final int sample = Math.min(items, SAMPLE);
        plan(learned, 100 * sample, LEAD_TIME, HORIZON, LotRule.POLICY);
        out.println();
        out.println("   items  lots              s   items/s  kB allocated  kB of the result");
        for (final int count : new int[] {Math.max(1, items / 10), items}) {
            for (final LotRule lots : LotRule.values()) {
                line(learned, count, lots, out);
            }
        }
        out.println();
        out.println("ms and MB an item by lead time and horizon in days, lots by the policy");
        for (final int leadTime : LEAD_TIMES) {
            final StringBuilder line = new StringBuilder();
            line.append(String.format(Locale.ROOT, "lead time %4d", leadTime));
            for (final int horizon : HORIZONS) {
                final Cost cost = plan(learned, sample, leadTime, horizon, LotRule.POLICY);
                line.append(
                        String.format(
                                Locale.ROOT,
                                "   %3d: %8.3f ms %7.2f MB",
                                horizon,
                                1e3 * cost.seconds / sample,
                                cost.allocated / BYTES / sample));
            }
            out.println(line);
        }
        return 0;
    }

    private static void line(
            final List<LearnedItem> learned,
            final int items,
            final LotRule lots,
            final PrintStream out) {
        final Cost cost = plan(learned, items, LEAD_TIME, HORIZON, lots);
        out.println(
                String.format(
                        Locale.ROOT,
                        "%8d  %-13s %5.2f  %8.0f  %12.1f  %16.1f",
                        items,
                        lots.toString().toLowerCase(Locale.ROOT),
                        cost.seconds,
                        items / cost.seconds,
                        cost.allocated / 1e3 / items,
                        cost.kept / 1e3 / items));
    }

    /** What a plan took: CPU seconds, bytes allocated on the way, and bytes that it is made of. */
    private record Cost(double seconds, double allocated, double kept) {}

    private static Cost plan(
            final List<LearnedItem> learned,
            final int count,
            final int leadTime,
            final int horizon,
            final LotRule lots) {
        final List<PlannedItem> items = new ArrayList<>();
        final Map<String, ModelDemand> sources = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            final LearnedItem one = learned.get(i % learned.size());
            final String product = "P" + i;
            items.add(item(product, one.daily(), leadTime));
            sources.put(
                    product,
                    new ModelDemand(
                            new SeriesModel(
                                    product,
                                    PeriodUnit.DAY,
                                    LocalDate.of(2026, 1, 1),
                                    one.model())));
        }
        final long used = Allocations.used();
        final long allocated = Allocations.bytes();
        final long begin = CpuClock.nanos();
        final List<OrderLine> lines =
                ReplenishmentPlanner.plan(
                        items,
                        sources,
                        Optional.empty(),
                        new ReplenishmentSettings(horizon, 0, lots, 28, 0.1),
                        Progress.none());
        final double seconds = (CpuClock.nanos() - begin) / 1e9;
        final double bytes = Allocations.bytes() - allocated;
        final double kept = Allocations.used() - used;
        if (lines.stream().anyMatch(line -> line.plan().isEmpty())) {
            throw new IllegalStateException("an item has no plan: " + lines.get(0).reason());
        }
        return new Cost(seconds, bytes, kept);
    }

    private static PlannedItem item(final String product, final double daily, final int leadTime) {
        return new PlannedItem(
                product,
                1.3 * daily * (leadTime + REVIEW),
                daily * REVIEW,
                leadTime,
                REVIEW,
                daily * (leadTime + REVIEW) / 2,
                daily * (leadTime + REVIEW) / 2,
                0,
                2,
                0.001,
                5,
                1,
                1);
    }
}
