// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.inventory;

import io.replenish.benchmarks.Arguments;
import io.replenish.benchmarks.Command;
import io.replenish.benchmarks.UsageException;
import io.replenish.engine.inventory.DemandShape;
import io.replenish.engine.inventory.ReviewedStock;
import io.replenish.engine.inventory.ServiceMeasure;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Whether reorder points cover the demand of the lead time as often as they promise: for each week
 * of a year that is held out, one is computed from what was known before it.
 */
public final class CalibrationCommand implements Command {

    private static final String EVERY = "--every";

    private static final int LEAD_TIME = DailySales.WEEK;

    private static final double[] TARGETS = {0.90, 0.95, 0.98};

    /** By how much the share of windows may differ from the target. */
    private static final double BAR = 0.02;

    /** A share of so many windows in so many is not exact in binary. */
    private static final double ROUNDING = 1e-12;

    /** The textbook's mean and deviation are those of the last eight weeks. */
    private static final int TEXTBOOK_DAYS = 56;

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    @Override
    public String name() {
        return "calibration";
    }

    @Override
    public String usage() {
        return "STORE_ITEM_DAILY.csv[.gz] [" + EVERY + " N]";
    }

    @Override
    public String summary() {
        return "share of 7-day windows of 2017 with demand at most the reorder point, beside sqrt(L) sigma";
    }

    @Override
    public List<String> options() {
        return List.of(EVERY);
    }

    @Override
    public int run(final Arguments arguments, final PrintStream out)
            throws IOException, UsageException {
        final List<DailySales> series =
                DailySales.read(arguments.files("STORE_ITEM_DAILY.csv").get(0));
        final int every = arguments.positive(EVERY, 1);
        final List<Tally> tallies =
                series.parallelStream().map(days -> tally(days, every)).toList();
        final Tally all = new Tally();
        tallies.forEach(all::add);
        out.println(
                series.size()
                        + " series, "
                        + all.windows
                        + " windows of "
                        + LEAD_TIME
                        + " days from "
                        + DailySales.FIRST_HELD_OUT
                        + " on; every "
                        + every
                        + ". window, each with a model learned from all days before it; textbook: mean and deviation of the last "
                        + TEXTBOOK_DAYS
                        + " days");
        out.println();
        out.println(
                "target %  from the forecast %  difference  safety  sqrt(L) sigma %  difference  safety");
        boolean met = true;
        for (int target = 0; target < TARGETS.length; target++) {
            final double ours = all.covered[target] / all.windows;
            final double theirs = all.textbookCovered[target] / all.windows;
            met &= Math.abs(ours - TARGETS[target]) <= BAR + ROUNDING;
            out.println(
                    String.format(
                            Locale.ROOT,
                            "%8.0f %20.2f %11.2f %7.1f %16.2f %11.2f %7.1f",
                            100 * TARGETS[target],
                            100 * ours,
                            100 * (ours - TARGETS[target]),
                            all.safety[target] / all.windows,
                            100 * theirs,
                            100 * (theirs - TARGETS[target]),
                            all.textbookSafety[target] / all.windows));
        }
        out.println();
        out.println(
                "safety: units that the reorder point is above the mean demand of its window on average;"
                        + " the forecast is "
                        + (met ? "within " : "NOT within ")
                        + 100 * BAR
                        + " points of every target");
        return met ? 0 : 1;
    }

    /** Sums over windows: how often reorder points cover demand, by target, and what they hold. */
    private static final class Tally {

        private int windows;
        private final double[] covered = new double[TARGETS.length];
        private final double[] safety = new double[TARGETS.length];
        private final double[] textbookCovered = new double[TARGETS.length];
        private final double[] textbookSafety = new double[TARGETS.length];

        void add(final Tally other) {
            windows += other.windows;
            Arrays.setAll(covered, i -> covered[i] + other.covered[i]);
            Arrays.setAll(safety, i -> safety[i] + other.safety[i]);
            Arrays.setAll(textbookCovered, i -> textbookCovered[i] + other.textbookCovered[i]);
            Arrays.setAll(textbookSafety, i -> textbookSafety[i] + other.textbookSafety[i]);
        }
    }

    private static Tally tally(final DailySales sales, final int every) {
        final Tally tally = new Tally();
        final int step = LEAD_TIME * every;
        for (int start = sales.heldOut();
                start + LEAD_TIME <= sales.demand().length;
                start += step) {
            tally.windows++;
            final double actual = Arrays.stream(sales.demand(), start, start + LEAD_TIME).sum();
            final ReviewedStock stock =
                    ReviewedStock.of(
                            sales.outlook(start).over(LEAD_TIME),
                            LEAD_TIME,
                            0,
                            DemandShape.AUTOMATIC);
            final double mean = LEAD_TIME * sales.mean(start, TEXTBOOK_DAYS);
            final double deviation = Math.sqrt(LEAD_TIME) * sales.deviation(start, TEXTBOOK_DAYS);
            for (int target = 0; target < TARGETS.length; target++) {
                final double point =
                        stock.reorderPoint(ServiceMeasure.CYCLE_SERVICE, TARGETS[target], 1);
                tally.covered[target] += actual <= point ? 1 : 0;
                tally.safety[target] += point - stock.protection().mean();
                final double safety =
                        deviation * NORMAL.inverseCumulativeProbability(TARGETS[target]);
                tally.textbookCovered[target] += actual <= mean + safety ? 1 : 0;
                tally.textbookSafety[target] += safety;
            }
        }
        return tally;
    }
}
