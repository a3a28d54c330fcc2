// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import io.replenish.engine.simulation.Estimate;
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

    private static final double CONFIDENCE = 0.95;

    /** Copies the lists. */
    public Comparison {
        policies = List.copyOf(policies);
        parts = List.copyOf(parts);
        profiles = List.copyOf(profiles);
    }

    /**
     * A measure of a policy with its interval of 95 %, cut to what is possible, and the same of its
     * difference to the current policy; NaN where there is none.
     *
     * @param value the measure
     * @param lower lower end
     * @param upper upper end
     * @param difference measure less that of the current policy
     * @param differenceLower lower end
     * @param differenceUpper upper end
     */
    public record Measured(
            double value,
            double lower,
            double upper,
            double difference,
            double differenceLower,
            double differenceUpper) {}

    /** Returns how many parts a sum over all items has: all items of history, one future. */
    double summedParts() {
        return kind == DemandKind.HISTORY ? items : 1;
    }

    /**
     * Returns a measure of a policy.
     *
     * @param policy number of the policy, 0 for the current one
     */
    public Measured measured(final int policy, final PolicyMeasure measure) {
        final double factor = measure.factor(this);
        final double[] amounts = byPart(policy, measure::amount);
        final double[] wholes = byPart(policy, measure::whole);
        final Estimate level = Estimate.ratio(amounts, wholes).times(factor);
        final Estimate difference =
                policy == 0
                        ? new Estimate(Double.NaN, Double.NaN, parts.size())
                        : Estimate.difference(
                                        amounts,
                                        wholes,
                                        byPart(0, measure::amount),
                                        byPart(0, measure::whole))
                                .times(factor);
        final double margin = level.margin(CONFIDENCE);
        final double differenceMargin = difference.margin(CONFIDENCE);
        return new Measured(
                level.value(),
                Math.max(0, level.value() - margin),
                Math.min(measure.most(), level.value() + margin),
                difference.value(),
                difference.value() - differenceMargin,
                difference.value() + differenceMargin);
    }

    private double[] byPart(final int policy, final ToDoubleFunction<ReplayTotals> number) {
        return parts.stream().mapToDouble(part -> number.applyAsDouble(part.get(policy))).toArray();
    }
}
