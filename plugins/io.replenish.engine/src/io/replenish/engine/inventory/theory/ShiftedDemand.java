// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

/**
 * Demand of which a part is certain: the sum of a random and of a fixed demand.
 *
 * @param random the random part
 * @param fixed the fixed part in units, whole if the random part comes in whole units; may be
 *     negative
 */
public record ShiftedDemand(LeadTimeDemand random, double fixed) implements LeadTimeDemand {

    /**
     * Checks the fixed part.
     *
     * @throws IllegalArgumentException if it is not finite, or not whole although it must be
     */
    public ShiftedDemand {
        Check.finite("the fixed part of demand", fixed);
        Check.require(
                !random.wholeUnits() || WholeUnitDemand.isWhole(fixed),
                "the fixed part of demand in whole units",
                "whole",
                fixed);
    }

    /** Returns the sum of both, which is the random one if nothing is fixed. */
    public static LeadTimeDemand of(final LeadTimeDemand random, final double fixed) {
        return fixed == 0 ? random : new ShiftedDemand(random, fixed);
    }

    @Override
    public String title() {
        return random.title();
    }

    @Override
    public double mean() {
        return fixed + random.mean();
    }

    @Override
    public double standardDeviation() {
        return random.standardDeviation();
    }

    @Override
    public boolean wholeUnits() {
        return random.wholeUnits();
    }

    @Override
    public double probability(final double units) {
        return random.probability(units - fixed);
    }

    @Override
    public double cumulative(final double units) {
        return random.cumulative(units - fixed);
    }

    @Override
    public double quantile(final double probability) {
        return fixed + random.quantile(probability);
    }

    @Override
    public double loss(final double stock) {
        return random.loss(stock - fixed);
    }

    @Override
    public double surplus(final double stock) {
        return random.surplus(stock - fixed);
    }

    @Override
    public double secondLoss(final double stock) {
        return random.secondLoss(stock - fixed);
    }

    @Override
    public double secondSurplus(final double stock) {
        return random.secondSurplus(stock - fixed);
    }
}
