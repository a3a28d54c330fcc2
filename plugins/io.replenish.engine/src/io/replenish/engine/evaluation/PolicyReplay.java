// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import io.replenish.engine.data.PlainNumber;
import io.replenish.engine.data.Progress;
import io.replenish.engine.evaluation.ReplayLine.Effect;
import io.replenish.engine.inventory.Phrases;
import io.replenish.engine.simulation.LeadTimes;
import io.replenish.engine.simulation.ReplayTotals;
import io.replenish.engine.simulation.ReplayedItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Replays the policies of every item on the last periods of its demand, with the same demand and
 * the same lead times for all. Every item and every series of demand ends in exactly one line.
 */
public final class PolicyReplay {

    private final KnownDemand demand;
    private final PolicySet policies;
    private final ReplaySettings settings;
    private final List<List<ReplayTotals>> compared = new ArrayList<>();
    private final List<StockProfile> profiles;

    private PolicyReplay(
            final PolicySet policies, final KnownDemand demand, final ReplaySettings settings) {
        this.policies = policies;
        this.demand = demand;
        this.settings = settings;
        profiles = policies.profiles(settings.periods());
    }

    /**
     * Replays all items.
     *
     * @param policies the items with their policies; the first of several items of one product
     *     counts
     * @param demand demand of each product
     * @param settings how to replay
     * @param progress told about the work done, may cancel it
     */
    public static Replay replay(
            final PolicySet policies,
            final KnownDemand demand,
            final ReplaySettings settings,
            final Progress progress) {
        return new PolicyReplay(policies, demand, settings).replay(progress);
    }

    private Replay replay(final Progress progress) {
        final List<PolicyItem> items = policies.items();
        final Set<String> seen = new HashSet<>();
        final List<ReplayLine> lines = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            progress.report((double) index / items.size());
            final PolicyItem item = items.get(index);
            final boolean again = item.product() != null && !seen.add(item.product());
            lines.add(again ? without(index, item, PolicySet.TWICE) : line(index, item));
        }
        final Set<String> left = new TreeSet<>(demand.series().keySet());
        left.addAll(demand.problems().keySet());
        left.removeAll(seen);
        left.forEach(
                product ->
                        lines.add(
                                ReplayLine.without(
                                        OptionalInt.empty(),
                                        product,
                                        "There is demand but no policy for this product.")));
        progress.report(1);
        return new Replay(lines, comparison());
    }

    private Comparison comparison() {
        return new Comparison(
                DemandKind.HISTORY,
                policies.names(),
                compared.size(),
                1,
                settings.periods(),
                demand.periodsPerYear(),
                compared,
                profiles);
    }

    private ReplayLine line(final int index, final PolicyItem item) {
        return item.problem(settings)
                .or(() -> demandProblem(item))
                .or(() -> item.startProblem(settings))
                .map(reason -> without(index, item, reason))
                .orElseGet(() -> replayed(index, item));
    }

    private static ReplayLine without(final int index, final PolicyItem item, final String reason) {
        return ReplayLine.without(OptionalInt.of(index), item.product(), reason);
    }

    private Optional<String> demandProblem(final PolicyItem item) {
        final String problem = demand.problems().get(item.product());
        final double[] values = demand.series().get(item.product());
        if (problem != null) {
            return Optional.of(problem);
        } else if (values == null) {
            return Optional.of("There is no demand for this product.");
        } else if (values.length <= settings.periods()) {
            return Optional.of(
                    "The demand is that of "
                            + time(values.length)
                            + "; a replay of "
                            + time(settings.periods())
                            + " needs at least one before them.");
        }
        return Arrays.stream(values)
                .filter(value -> value < 0 || Double.isInfinite(value))
                .mapToObj(
                        value ->
                                "There is a demand of "
                                        + PlainNumber.text(value)
                                        + "; it must be 0 or above.")
                .findFirst();
    }

    private ReplayLine replayed(final int index, final PolicyItem item) {
        final double[] all = demand.series().get(item.product());
        final double[] known =
                Arrays.stream(all).map(value -> Double.isNaN(value) ? 0 : value).toArray();
        final double[] last =
                Arrays.copyOfRange(known, known.length - settings.periods(), known.length);
        final ReplayedItem befallen =
                new ReplayedItem(
                        last,
                        LeadTimes.drawn(
                                item.leadTime(),
                                item.leadTimeDeviation(settings),
                                last.length,
                                seed(item)),
                        settings.shortage(),
                        item.costs());
        final Optional<String> problem = policies.furtherProblem(item.product());
        final List<ReplayTotals> totals =
                problem.isEmpty()
                        ? policies.of(item, settings).replay(known, befallen, profiles)
                        : new ItemPolicies(item, List.of(), settings)
                                .replay(known, befallen, List.of());
        if (problem.isEmpty()) {
            compared.add(totals);
        }
        return new ReplayLine(
                OptionalInt.of(index),
                item.product(),
                Optional.of(new Effect(totals.get(0), totals.get(1))),
                Stream.concat(remark(all).stream(), problem.stream())
                        .collect(Collectors.joining(" ")));
    }

    /** Lead times of one item do not depend on which others there are. */
    private long seed(final PolicyItem item) {
        return settings.seed() * 0x9E3779B97F4A7C15L + item.product().hashCode();
    }

    private String time(final long periods) {
        return Phrases.time(periods, demand.period());
    }

    private Optional<String> remark(final double[] all) {
        final long unknown =
                Arrays.stream(all, all.length - settings.periods(), all.length)
                        .filter(Double::isNaN)
                        .count();
        return unknown == 0
                ? Optional.empty()
                : Optional.of(
                        time(unknown)
                                + " without known demand "
                                + (unknown == 1 ? "was" : "were")
                                + " replayed with none.");
    }
}
