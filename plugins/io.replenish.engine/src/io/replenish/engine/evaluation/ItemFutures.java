// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import io.replenish.engine.forecast.ForecastModel;
import io.replenish.engine.simulation.LeadTimes;
import io.replenish.engine.simulation.ReplayTotals;
import io.replenish.engine.simulation.ReplayedItem;
import io.replenish.engine.simulation.Sampler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;

/**
 * What the policies of one item did on its possible futures.
 *
 * @param totals by future and policy
 * @param profiles by policy, summed over futures
 */
record ItemFutures(List<List<ReplayTotals>> totals, List<StockProfile> profiles) {

    /** Returns futures that none has been replayed on. */
    private static ItemFutures none(final List<StockProfile> profiles) {
        return new ItemFutures(new ArrayList<>(), profiles);
    }

    /**
     * Draws futures and replays all policies on each: every policy meets the same demand and the
     * same lead times.
     *
     * @param policies the item with its policies
     * @param item the item, without a problem
     * @param model knows the demand of all periods of the futures
     * @param profiles take the books, one for each policy
     * @return empty if the demand is too large to be counted
     */
    static ItemFutures replay(
            final ItemPolicies policies,
            final PolicyItem item,
            final ForecastModel model,
            final ReplaySettings settings,
            final FutureSettings futures,
            final List<StockProfile> profiles) {
        final SplittableRandom random =
                new SplittableRandom(ProductSeed.of(settings.seed(), item.product()));
        final double[][] paths =
                model.simulate(futures.periods(), futures.paths(), random.nextLong());
        final Sampler leadTime =
                Sampler.ofLeadTime(item.leadTime(), item.leadTimeDeviation(settings));
        final double[] past = past(model);
        final ItemFutures outcome = none(profiles);
        for (final double[] path : paths) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("no longer wanted");
            }
            if (!Arrays.stream(path).allMatch(Double::isFinite)) {
                return none(profiles);
            }
            final double[] demand = Arrays.stream(path).map(d -> Math.max(0, d)).toArray();
            final ReplayedItem befallen =
                    new ReplayedItem(
                            demand,
                            LeadTimes.sampled(leadTime, demand.length, random),
                            settings.shortage(),
                            item.costs());
            outcome.totals.add(policies.replay(joined(past, demand), befallen, profiles));
        }
        return outcome;
    }

    /** The demand that the model has seen; what is not known counts as none, as in a replay. */
    private static double[] past(final ForecastModel model) {
        return Arrays.stream(model.state().values())
                .map(value -> Double.isNaN(value) ? 0 : value)
                .toArray();
    }

    private static double[] joined(final double[] past, final double[] demand) {
        final double[] known = Arrays.copyOf(past, past.length + demand.length);
        System.arraycopy(demand, 0, known, past.length, demand.length);
        return known;
    }
}
