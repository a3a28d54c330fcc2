// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import io.replenish.engine.data.OnThreads;
import io.replenish.engine.data.Progress;
import io.replenish.engine.forecast.ForecastModel;
import io.replenish.engine.inventory.Phrases;
import io.replenish.engine.simulation.ReplayTotals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Replays the policies of every item on possible futures that are drawn from its forecast model.
 * Futures of different items are drawn independently of one another; the first future of the whole
 * stock has the first of each item, and so on. Draws of an item depend on the seed and its product
 * alone, and sums are made in the order of products: the outcome depends neither on the number of
 * threads nor on the order of the items.
 */
public final class FutureReplay {

    private final PolicySet policies;
    private final ForecastDemand demand;
    private final ReplaySettings settings;
    private final FutureSettings futures;
    private final Map<Integer, String> reasons = new TreeMap<>();
    private final List<List<ReplayTotals>> sums = new ArrayList<>();
    private final List<StockProfile> profiles;
    private int simulated;

    private FutureReplay(
            final PolicySet policies,
            final ForecastDemand demand,
            final ReplaySettings settings,
            final FutureSettings futures) {
        this.policies = policies;
        this.demand = demand;
        this.settings = settings;
        this.futures = futures;
        final List<ReplayTotals> nothing =
                Collections.nCopies(policies.names().size(), ReplayTotals.NONE);
        sums.addAll(Collections.nCopies(futures.paths(), nothing));
        profiles = policies.profiles(futures.periods());
    }

    /**
     * Replays all items that can be.
     *
     * @param policies the items with their policies; the first of several items of one product
     *     counts
     * @param demand the models
     * @param settings how to replay; its number of periods is that of history
     * @param futures how many futures
     * @param threads number of threads, 1 or more; the outcome does not depend on it
     * @param progress told about the work done, may cancel it
     */
    public static Futures replay(
            final PolicySet policies,
            final ForecastDemand demand,
            final ReplaySettings settings,
            final FutureSettings futures,
            final int threads,
            final Progress progress) {
        return new FutureReplay(policies, demand, settings, futures).replay(threads, progress);
    }

    /** What became of the item at a position of the data. */
    private record Outcome(int index, ItemFutures futures) {}

    private Futures replay(final int threads, final Progress progress) {
        OnThreads.each(
                simulable(),
                index -> new Outcome(index, replay(policies.items().get(index))),
                this::add,
                threads,
                progress);
        return new Futures(
                new Comparison(
                        DemandKind.SIMULATED,
                        policies.names(),
                        simulated,
                        futures.paths(),
                        futures.periods(),
                        demand.periodsPerYear(),
                        simulated == 0 ? List.of() : sums,
                        profiles),
                new HashMap<>(reasons));
    }

    /** Positions of the items that can be simulated, by product; the others get their reason. */
    private List<Integer> simulable() {
        final Map<String, Integer> byProduct = new TreeMap<>();
        for (int index = 0; index < policies.items().size(); index++) {
            final PolicyItem item = policies.items().get(index);
            final Optional<String> problem = problem(item);
            if (problem.isPresent()) {
                reasons.put(index, problem.get());
            } else if (byProduct.putIfAbsent(item.product(), index) != null) {
                reasons.put(index, PolicySet.TWICE);
            }
        }
        return new ArrayList<>(byProduct.values());
    }

    private Optional<String> problem(final PolicyItem item) {
        return item.problem(settings)
                .or(() -> modelProblem(item))
                .or(() -> item.startProblem(settings))
                .or(() -> policies.furtherProblem(item.product()));
    }

    private Optional<String> modelProblem(final PolicyItem item) {
        final ForecastModel model = demand.models().get(item.product());
        if (model == null) {
            return Optional.of("There is no forecast for this product.");
        }
        final int known = model.knownPeriods(futures.periods());
        return known >= futures.periods()
                ? Optional.empty()
                : Optional.of(
                        "The forecast needs regressors of "
                                + Phrases.time(futures.periods(), demand.period())
                                + ", of which "
                                + known
                                + (known == 1 ? " is known." : " are known."));
    }

    private ItemFutures replay(final PolicyItem item) {
        return ItemFutures.replay(
                policies.of(item, settings),
                item,
                demand.models().get(item.product()),
                settings,
                futures,
                policies.profiles(futures.periods()));
    }

    private void add(final Outcome outcome) {
        final List<List<ReplayTotals>> totals = outcome.futures().totals();
        if (totals.isEmpty()) {
            reasons.put(outcome.index(), "The forecast allows for demand that is not finite.");
            return;
        }
        simulated++;
        for (int path = 0; path < totals.size(); path++) {
            sums.set(path, sum(sums.get(path), totals.get(path)));
        }
        for (int policy = 0; policy < profiles.size(); policy++) {
            profiles.get(policy)
                    .add(1.0 / futures.paths(), outcome.futures().profiles().get(policy));
        }
    }

    private static List<ReplayTotals> sum(
            final List<ReplayTotals> some, final List<ReplayTotals> more) {
        final List<ReplayTotals> sum = new ArrayList<>(some.size());
        for (int policy = 0; policy < some.size(); policy++) {
            sum.add(some.get(policy).plus(more.get(policy)));
        }
        return sum;
    }
}
