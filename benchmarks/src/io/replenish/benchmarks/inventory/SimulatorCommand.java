// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.inventory;

import io.replenish.benchmarks.Arguments;
import io.replenish.benchmarks.Command;
import io.replenish.benchmarks.CpuClock;
import io.replenish.benchmarks.UsageException;
import io.replenish.engine.inventory.Shortage;
import io.replenish.engine.inventory.StockoutCost;
import io.replenish.engine.inventory.theory.EmpiricalDemand;
import io.replenish.engine.inventory.theory.GammaDemand;
import io.replenish.engine.inventory.theory.LeadTimeDemand;
import io.replenish.engine.inventory.theory.LogNormalDemand;
import io.replenish.engine.inventory.theory.NegativeBinomialDemand;
import io.replenish.engine.inventory.theory.NormalDemand;
import io.replenish.engine.inventory.theory.PoissonDemand;
import io.replenish.engine.simulation.Estimate;
import io.replenish.engine.simulation.LongRun;
import io.replenish.engine.simulation.LongRunSimulator;
import io.replenish.engine.simulation.MinMaxPolicy;
import io.replenish.engine.simulation.RandomItem;
import io.replenish.engine.simulation.ReplayTotals;
import io.replenish.engine.simulation.Sampler;
import io.replenish.engine.simulation.StockCosts;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** How many periods of how many items a core simulates in a second, and how far off it is. */
public final class SimulatorCommand implements Command {

    /** Item-periods a second that normal demand is to reach. */
    private static final double BAR = 20e6;

    private static final String ITEMS = "--items";
    private static final String PERIODS = "--periods";

    private static final int BATCHES = 20;
    private static final int LEAD_TIME = 8;
    private static final StockCosts COSTS = new StockCosts(0.1, 50, StockoutCost.perUnit(2));

    /** Demand with a mean of 100 units and some spread. */
    private static final List<LeadTimeDemand> DEMANDS =
            List.of(
                    new NormalDemand(100, 20),
                    new GammaDemand(100, 60),
                    new LogNormalDemand(100, 60),
                    new PoissonDemand(100),
                    NegativeBinomialDemand.of(100, 40),
                    EmpiricalDemand.observed(0, 0, 80, 90, 100, 110, 130, 290));

    @Override
    public String name() {
        return "simulator";
    }

    @Override
    public String usage() {
        return "[--items N] [--periods N]";
    }

    @Override
    public String summary() {
        return "simulated item-periods a second on one core, sampling included, and standard errors";
    }

    @Override
    public List<String> options() {
        return List.of(ITEMS, PERIODS);
    }

    @Override
    public int run(final Arguments arguments, final PrintStream out) throws UsageException {
        final int items = arguments.positive(ITEMS, 200);
        final int batch = Math.max(1, arguments.positive(PERIODS, 100_000) / BATCHES);
        out.println(
                "(s, S) = (1000, 1600), lead time "
                        + LEAD_TIME
                        + ", demand of 100 a period, costs 0.1 a unit on hand, 50 an order, 2 a unit"
                        + " short; one thread, CPU time");
        out.println(
                items
                        + " items of "
                        + batch * BATCHES
                        + " periods each, after "
                        + batch
                        + " to run in");
        out.println();
        out.println(
                "demand             shortage   lead time   million item-periods/s   cost/period  +-95 %");
        boolean reached = true;
        for (final LeadTimeDemand demand : DEMANDS) {
            for (final Shortage shortage : Shortage.values()) {
                for (final double deviation : new double[] {0, 2}) {
                    final double speed = measure(demand, shortage, deviation, items, batch, out);
                    reached &= speed >= BAR || !(demand instanceof NormalDemand) || deviation > 0;
                }
            }
        }
        out.println();
        out.println(
                "normal demand with fixed lead times "
                        + (reached ? "reaches " : "MISSES ")
                        + BAR / 1e6
                        + " million item-periods/s");
        return reached ? 0 : 1;
    }

    private static double measure(
            final LeadTimeDemand demand,
            final Shortage shortage,
            final double leadTimeDeviation,
            final int items,
            final int batch,
            final PrintStream out) {
        final double mean = LEAD_TIME - (leadTimeDeviation > 0 ? 0.5 : 0); // rounded up when drawn
        final RandomItem item =
                new RandomItem(
                        Sampler.of(demand),
                        Sampler.ofLeadTime(mean, leadTimeDeviation),
                        leadTimeDeviation > 0 ? 63 : LEAD_TIME,
                        shortage,
                        COSTS);
        simulate(item, Math.max(1, items / 10), batch, 1);
        final long begin = CpuClock.nanos();
        final Estimate cost = simulate(item, items, batch, 2);
        final double seconds = (CpuClock.nanos() - begin) / 1e9;
        final double speed = (double) items * batch * (BATCHES + 1) / seconds;
        out.println(
                String.format(
                        Locale.ROOT,
                        "%-18s %-10s %-11s %22.1f %13.3f %7.3f",
                        demand.title(),
                        shortage == Shortage.BACKORDER ? "backorder" : "lost",
                        leadTimeDeviation > 0 ? "random" : "fixed",
                        speed / 1e6,
                        cost.value(),
                        cost.margin(0.95)));
        return speed;
    }

    /** Returns the mean cost of all items; their errors are independent. */
    private static Estimate simulate(
            final RandomItem item, final int items, final int batch, final long seed) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < items; i++) {
            final LongRun run =
                    LongRunSimulator.simulate(
                            item,
                            new MinMaxPolicy(1000, 1600, 1),
                            BATCHES,
                            batch,
                            seed * 1_000_003 + i);
            final Estimate cost = run.perPeriod(ReplayTotals::cost);
            sum += cost.value();
            squares += cost.standardError() * cost.standardError();
        }
        return new Estimate(sum / items, Math.sqrt(squares) / items, items * BATCHES);
    }
}
