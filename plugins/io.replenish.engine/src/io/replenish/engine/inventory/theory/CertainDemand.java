// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

/**
 * Demand that is known without any doubt, as forecast for a series that has always been the same.
 *
 * @param mean the demand, finite
 */
public record CertainDemand(double mean) implements LeadTimeDemand {

    /**
     * Checks the demand.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    public CertainDemand {
        Check.finite("certain demand", mean);
    }

    @Override
    public String title() {
        return "Certain";
    }

    @Override
    public double standardDeviation() {
        return 0;
    }

    @Override
    public double cumulative(final double units) {
        return units >= mean ? 1 : 0;
    }

    @Override
    public double quantile(final double probability) {
        LeadTimeDemand.checkedProbability(probability);
        return mean;
    }

    @Override
    public double loss(final double stock) {
        return Math.max(0, mean - stock);
    }

    @Override
    public double secondLoss(final double stock) {
        final double shortage = loss(stock);
        return shortage * shortage / 2;
    }
}
