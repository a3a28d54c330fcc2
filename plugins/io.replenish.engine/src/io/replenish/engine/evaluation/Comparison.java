// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import io.replenish.engine.simulation.ReplayTotals;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Policies side by side: the same items, the same demand and the same lead times for all of them.
 *
 * <p>Intervals come from parts that are independent of one another. With history these are the
 * items: the interval says what to expect of other items of this kind, not of other years. With
 * possible futures they are the futures, each summed over all items: the interval says how much the
 * number of futures leaves in doubt.
 *
 * @param kind which demand
 * @param policies names of the policies, the current one first
 * @param items compared items
 * @param paths futures of each item; 1 for history
 * @param periods replayed periods
 * @param periodsPerYear how many of them a year has
 * @param parts what each policy did, by part
 * @param profiles what each policy did, by period
 */
public record Comparison(
        DemandKind kind,
        List<String> policies,
        int items,
        int paths,
        int periods,
        double periodsPerYear,
        List<List<ReplayTotals>> parts,
        List<StockProfile> profiles) {

    /** Copies the lists. */
    public Comparison {
        policies = List.copyOf(policies);
        parts = List.copyOf(parts);
        profiles = List.copyOf(profiles);
    }

    /** Returns how many parts a sum over all items has: all items of history, one future. */
    double summedParts() {
        return kind == DemandKind.HISTORY ? items : 1;
    }

    /**
     * Returns a measure of a policy; its interval is cut to what is possible.
     *
     * @param policy number of the policy, 0 for the current one
     */
    public Interval level(final int policy, final PolicyMeasure measure) {
        return Interval.ofRatio(amounts(policy, measure), wholes(policy, measure))
                .times(measure.factor(this))
                .within(0, measure.most());
    }

    /**
     * Returns a measure of a policy less that of another one. The interval of a sum over items of
     * history is that of its {@link #change}, for other items with the same sum under the other
     * policy.
     *
     * @param policy number of the policy
     * @param other number of the policy that it is compared with
     */
    public Interval difference(final int policy, final int other, final PolicyMeasure measure) {
        final Interval difference =
                Interval.ofDifference(
                                amounts(policy, measure),
                                wholes(policy, measure),
                                amounts(other, measure),
                                wholes(other, measure))
                        .times(measure.factor(this));
        if (kind != DemandKind.HISTORY || !measure.isSum()) {
            return difference;
        }
        final Interval scaled = change(policy, other, measure).times(level(other, measure).value());
        return new Interval(difference.value(), scaled.lower(), scaled.upper());
    }

    /**
     * Returns by which share a measure that is a sum differs from that of another policy, such as
     * -0.1 for a tenth less; none for other measures, or without anything to have a share of.
     *
     * @param policy number of the policy
     * @param other number of the policy that it is compared with
     */
    public Interval change(final int policy, final int other, final PolicyMeasure measure) {
        return measure.isSum()
                ? Interval.ofChange(amounts(policy, measure), amounts(other, measure))
                : Interval.NONE;
    }

    private double[] amounts(final int policy, final PolicyMeasure measure) {
        return byPart(policy, measure::amount);
    }

    private double[] wholes(final int policy, final PolicyMeasure measure) {
        return byPart(policy, measure::whole);
    }

    private double[] byPart(final int policy, final ToDoubleFunction<ReplayTotals> number) {
        return parts.stream().mapToDouble(part -> number.applyAsDouble(part.get(policy))).toArray();
    }
}
