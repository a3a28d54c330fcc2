// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.inventory;

import io.replenish.benchmarks.Arguments;
import io.replenish.benchmarks.Command;
import io.replenish.benchmarks.UsageException;
import io.replenish.engine.inventory.DemandMoments;
import io.replenish.engine.inventory.DemandShape;
import io.replenish.engine.inventory.Shortage;
import io.replenish.engine.inventory.StockoutCost;
import io.replenish.engine.inventory.theory.Newsvendor;
import io.replenish.engine.simulation.CoverPolicy;
import io.replenish.engine.simulation.Estimate;
import io.replenish.engine.simulation.LeadTimes;
import io.replenish.engine.simulation.ReplayTotals;
import io.replenish.engine.simulation.ReplayedItem;
import io.replenish.engine.simulation.StockCosts;
import io.replenish.engine.simulation.StockPolicy;
import io.replenish.engine.simulation.StockSimulator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What the forecast is worth in money and service: the year that is held out, replayed with orders
 * up to the demand that the forecast covers, and with the rule of thumb.
 */
public final class EffectCommand implements Command {

    private static final String EVERY = "--every";

    private static final int LEAD_TIME = 7;

    private static final double LEAD_TIME_DEVIATION = 1;

    private static final int REVIEW = 7;

    private static final int COVER_DAYS = 14;

    private static final int MEAN_DAYS = 28;

    private static final StockCosts COSTS = new StockCosts(0.02, 10, StockoutCost.perUnit(3));

    @Override
    public String name() {
        return "effect";
    }

    @Override
    public String usage() {
        return "STORE_ITEM_DAILY.csv[.gz] [" + EVERY + " N]";
    }

    @Override
    public String summary() {
        return "cost and fill rate in 2017 against \"order up to 14 days of the last 28 days' mean\"";
    }

    @Override
    public List<String> options() {
        return List.of(EVERY);
    }

    /** Orders up to a level that is set anew at each review. */
    private record LevelPolicy(double[] levels) implements StockPolicy {

        @Override
        public int reviewPeriod() {
            return REVIEW;
        }

        @Override
        public double fullStock() {
            return levels[0];
        }

        @Override
        public double order(final int period, final double position) {
            return Math.max(0, Math.ceil(levels[period] - position));
        }
    }

    /** What both policies did with one series. */
    private record Pair(ReplayTotals thumb, ReplayTotals forecast) {}

    @Override
    public int run(final Arguments arguments, final PrintStream out)
            throws IOException, UsageException {
        final List<DailySales> all =
                DailySales.read(arguments.files("STORE_ITEM_DAILY.csv").get(0));
        final int every = arguments.positive(EVERY, 1);
        final List<Pair> pairs =
                IntStream.range(0, all.size())
                        .filter(series -> series % every == 0)
                        .parallel()
                        .mapToObj(series -> replay(all.get(series), series))
                        .toList();
        out.println(
                pairs.size()
                        + " series, 2017 replayed day by day: review every 7 days, lead time gamma with"
                        + " mean 7 and deviation 1 day, the same draws for both, lost sales");
        out.println(
                "costs: 0.02 a unit and night, 10 an order, 3 a unit short; both start fully stocked");
        out.println(
                "forecast: up to the demand until the order after the next one, learned anew each week,"
                        + " covered with p / (p + 7 h) = "
                        + String.format(Locale.ROOT, "%.3f", criticalRatio()));
        out.println();
        line(out, "cost a day", pairs, totals -> totals.cost() / totals.periods(), 1);
        line(out, "fill rate %", pairs, ReplayTotals::fillRate, 100);
        line(out, "units on hand", pairs, totals -> totals.onHand() / totals.periods(), 1);
        return 0;
    }

    private static Pair replay(final DailySales sales, final int seed) {
        final double[] year =
                Arrays.copyOfRange(sales.demand(), sales.heldOut(), sales.demand().length);
        final ReplayedItem item =
                new ReplayedItem(
                        year,
                        LeadTimes.drawn(LEAD_TIME, LEAD_TIME_DEVIATION, year.length, seed),
                        Shortage.LOST_SALE,
                        COSTS);
        final StockPolicy thumb =
                new CoverPolicy(sales.demand(), year.length, COVER_DAYS, MEAN_DAYS, REVIEW);
        final StockPolicy forecast = new LevelPolicy(levels(sales, year.length));
        return new Pair(
                StockSimulator.replay(item, thumb, thumb.fullStock()),
                StockSimulator.replay(item, forecast, forecast.fullStock()));
    }

    private static double[] levels(final DailySales sales, final int days) {
        final double[] levels = new double[days];
        for (int day = 0; day < days; day += REVIEW) {
            final DemandMoments demand =
                    sales.outlook(sales.heldOut() + day).over(LEAD_TIME + REVIEW);
            final double daily = demand.mean() / (LEAD_TIME + REVIEW);
            final DemandMoments withLeadTime =
                    new DemandMoments(
                            demand.mean(),
                            Math.hypot(demand.standardDeviation(), daily * LEAD_TIME_DEVIATION),
                            demand.positive());
            levels[day] = DemandShape.AUTOMATIC.demand(withLeadTime).quantile(criticalRatio());
        }
        return levels;
    }

    private static double criticalRatio() {
        return new Newsvendor(REVIEW * COSTS.unitHoldingCost(), COSTS.stockoutCost().perUnit())
                .criticalRatio();
    }

    private static void line(
            final PrintStream out,
            final String name,
            final List<Pair> pairs,
            final ToDoubleFunction<ReplayTotals> amount,
            final double factor) {
        final double[] thumb =
                pairs.stream().mapToDouble(p -> factor * amount.applyAsDouble(p.thumb())).toArray();
        final double[] forecast =
                pairs.stream()
                        .mapToDouble(p -> factor * amount.applyAsDouble(p.forecast()))
                        .toArray();
        final double[] difference = new double[thumb.length];
        Arrays.setAll(difference, i -> forecast[i] - thumb[i]);
        out.println(
                String.format(
                        Locale.ROOT,
                        "%-14s rule of thumb %8.2f +-%6.2f   forecast %8.2f +-%6.2f   difference"
                                + " %8.2f +-%6.2f",
                        name,
                        mean(thumb),
                        margin(thumb),
                        mean(forecast),
                        margin(forecast),
                        mean(difference),
                        margin(difference)));
    }

    private static double mean(final double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    /** Half the width of the 95 % interval of the mean over series. */
    private static double margin(final double[] values) {
        final double mean = mean(values);
        final double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        final int count = values.length;
        return count < 2
                ? Double.NaN
                : new Estimate(mean, Math.sqrt(squares / (count - 1) / count), count).margin(0.95);
    }
}
