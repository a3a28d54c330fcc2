// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

/**
 * Demand that is equally likely anywhere between two bounds.
 *
 * @param least lower bound
 * @param most upper bound, above the lower one
 */
public record UniformDemand(double least, double most) implements LeadTimeDemand {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if they are not finite or not in this order
     */
    public UniformDemand {
        Check.finite("the least demand", least);
        Check.require(
                most > least && Double.isFinite(most - least),
                "the most demand",
                "finite and above the least, " + least,
                most);
    }

    @Override
    public String title() {
        return "Uniform";
    }

    @Override
    public double mean() {
        return least + width() / 2;
    }

    @Override
    public double standardDeviation() {
        return width() / Math.sqrt(12);
    }

    @Override
    public double cumulative(final double units) {
        return clamped(units - least) / width();
    }

    @Override
    public double quantile(final double probability) {
        return least + LeadTimeDemand.checkedProbability(probability) * width();
    }

    @Override
    public double loss(final double stock) {
        final double above = clamped(most - stock);
        return above * above / 2 / width() + Math.max(0, least - stock);
    }

    @Override
    public double secondLoss(final double stock) {
        final double above = clamped(most - stock);
        final double below = Math.max(0, least - stock);
        return above * above * above / 6 / width() + below * (below + width()) / 2;
    }

    private double width() {
        return most - least;
    }

    private double clamped(final double part) {
        return Math.min(width(), Math.max(0, part));
    }
}
