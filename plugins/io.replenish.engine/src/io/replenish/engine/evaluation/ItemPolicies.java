// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import io.replenish.engine.evaluation.ReplaySettings.StartStock;
import io.replenish.engine.simulation.CoverPolicy;
import io.replenish.engine.simulation.ReplayTotals;
import io.replenish.engine.simulation.ReplayedItem;
import io.replenish.engine.simulation.StockPolicy;
import io.replenish.engine.simulation.StockSimulator;
import java.util.ArrayList;
import java.util.List;

/** One item and the policies that it is replayed under: the current, the proposed, further ones. */
final class ItemPolicies {

    private final PolicyItem item;
    private final List<OrderRule> further;
    private final ReplaySettings settings;

    /**
     * Takes an item without a problem.
     *
     * @param item the item
     * @param further further rules
     * @param settings how to replay
     */
    ItemPolicies(
            final PolicyItem item, final List<OrderRule> further, final ReplaySettings settings) {
        this.item = item;
        this.further = further;
        this.settings = settings;
    }

    /**
     * Replays all policies.
     *
     * @param known demand of all known periods, the replayed ones last
     * @param befallen what befalls the item in the replayed ones, whatever the policy
     * @param profiles take the books, one for each policy; none if nobody looks at them
     * @return what each policy did
     */
    List<ReplayTotals> replay(
            final double[] known, final ReplayedItem befallen, final List<StockProfile> profiles) {
        final List<StockPolicy> policies = new ArrayList<>();
        policies.add(current(known, befallen.demand().length));
        policies.add(item.proposed().policy());
        further.forEach(rule -> policies.add(rule.policy()));
        final List<ReplayTotals> totals = new ArrayList<>();
        for (int i = 0; i < policies.size(); i++) {
            final StockPolicy policy = policies.get(i);
            totals.add(
                    profiles.isEmpty()
                            ? StockSimulator.replay(befallen, policy, start(policy))
                            : StockSimulator.replay(
                                    befallen, policy, start(policy), profiles.get(i)::add));
        }
        return totals;
    }

    private StockPolicy current(final double[] known, final int replayed) {
        return settings.current()
                .<StockPolicy>map(
                        rule ->
                                new CoverPolicy(
                                        known,
                                        replayed,
                                        rule.coverPeriods(),
                                        rule.meanPeriods(),
                                        rule.reviewPeriod()))
                .orElseGet(item.current()::policy);
    }

    private double start(final StockPolicy policy) {
        return settings.start() == StartStock.FULL ? policy.fullStock() : item.onHand();
    }
}
