// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Demand that takes one of some values, each with its probability: a table, or what has been
 * observed. If all values are whole, it comes in whole units.
 */
public final class EmpiricalDemand implements LeadTimeDemand {

    /** Tables in books round probabilities to three digits or cut off the tail. */
    private static final double TABLE = 1e-3;

    private final double[] values;
    private final double[] probabilities;
    private final boolean wholeUnits;

    private EmpiricalDemand(
            final double[] values, final double[] probabilities, final boolean wholeUnits) {
        this.values = values;
        this.probabilities = probabilities;
        this.wholeUnits = wholeUnits;
    }

    /**
     * Returns the demand of a table.
     *
     * @param probabilities probability of each value; they sum to 1 but for the rounding of a table
     * @throws IllegalArgumentException if there is none, if a value is not finite, if a probability
     *     is not between 0 and 1, or if they do not sum to 1
     */
    public static EmpiricalDemand of(final Map<Double, Double> probabilities) {
        final TreeMap<Double, Double> sorted = new TreeMap<>(probabilities);
        final double[] values = new double[sorted.size()];
        final double[] chances = new double[sorted.size()];
        int next = 0;
        double sum = 0;
        for (final Map.Entry<Double, Double> entry : sorted.entrySet()) {
            values[next] = Check.finite("a demand", entry.getKey());
            chances[next] =
                    Check.require(
                            entry.getValue() >= 0 && entry.getValue() <= 1,
                            "the probability of " + entry.getKey(),
                            "from 0 to 1",
                            entry.getValue());
            sum += chances[next++];
        }
        Check.require(
                Math.abs(sum - 1) <= TABLE, "the sum of the probabilities of demand", "1", sum);
        return new EmpiricalDemand(
                values,
                chances,
                Arrays.stream(values).allMatch(value -> value == Math.rint(value)));
    }

    /**
     * Returns the demand of a table whose first entry is the probability of no demand, the second
     * that of one unit, and so on.
     */
    public static EmpiricalDemand ofUnits(final double... probabilities) {
        final Map<Double, Double> table = new TreeMap<>();
        for (int units = 0; units < probabilities.length; units++) {
            table.put((double) units, probabilities[units]);
        }
        return of(table);
    }

    /** Returns demand that is as likely to be one of the observed values as another. */
    public static EmpiricalDemand observed(final double... observations) {
        final Map<Double, Double> table = new TreeMap<>();
        for (final double value : observations) {
            table.merge(value, 1.0 / observations.length, Double::sum);
        }
        return of(table);
    }

    /**
     * Returns the demand whose values are a multiple of these, and more. It is not taken to come in
     * whole units.
     *
     * @param factor above 0
     * @param more units that are added to each value, finite
     */
    public EmpiricalDemand scaled(final double factor, final double more) {
        Check.positive("the factor of demand", factor);
        Check.finite("what is added to demand", more);
        return new EmpiricalDemand(
                Arrays.stream(values).map(value -> factor * value + more).toArray(),
                probabilities,
                false);
    }

    @Override
    public String title() {
        return "Empirical";
    }

    @Override
    public double mean() {
        double mean = 0;
        for (int i = 0; i < values.length; i++) {
            mean += probabilities[i] * values[i];
        }
        return mean;
    }

    @Override
    public double standardDeviation() {
        final double mean = mean();
        double variance = 0;
        for (int i = 0; i < values.length; i++) {
            variance += probabilities[i] * (values[i] - mean) * (values[i] - mean);
        }
        return Math.sqrt(variance);
    }

    @Override
    public boolean wholeUnits() {
        return wholeUnits;
    }

    @Override
    public double probability(final double units) {
        final int place = Arrays.binarySearch(values, units);
        return place < 0 ? 0 : probabilities[place];
    }

    @Override
    public double cumulative(final double units) {
        double sum = 0;
        for (int i = 0; i < values.length && values[i] <= units; i++) {
            sum += probabilities[i];
        }
        return Math.min(1, sum);
    }

    @Override
    public double quantile(final double probability) {
        LeadTimeDemand.checkedProbability(probability);
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += probabilities[i];
            if (sum >= probability) {
                return values[i];
            }
        }
        return values[values.length - 1];
    }

    @Override
    public double loss(final double stock) {
        double loss = 0;
        for (int i = values.length - 1; i >= 0 && values[i] > stock; i--) {
            loss += probabilities[i] * (values[i] - stock);
        }
        return loss;
    }

    @Override
    public double surplus(final double stock) {
        double surplus = 0;
        for (int i = 0; i < values.length && values[i] < stock; i++) {
            surplus += probabilities[i] * (stock - values[i]);
        }
        return surplus;
    }

    @Override
    public double secondLoss(final double stock) {
        double sum = 0;
        for (int i = values.length - 1; i >= 0 && values[i] > stock; i--) {
            sum += probabilities[i] * upTo(values[i] - stock);
        }
        return sum;
    }

    @Override
    public double secondSurplus(final double stock) {
        double sum = 0;
        for (int i = 0; i < values.length && values[i] <= stock; i++) {
            sum += probabilities[i] * upTo(stock - values[i] + (wholeUnits ? 1 : 0));
        }
        return sum;
    }

    /** What d - 1, d - 2, ... add up to while they are above 0, or what d leads to continuously. */
    private double upTo(final double d) {
        if (!wholeUnits) {
            return d * d / 2;
        }
        final double terms = Math.max(0, Math.ceil(d) - 1);
        return terms * d - terms * (terms + 1) / 2;
    }
}
