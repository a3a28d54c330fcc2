// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

/**
 * Demand for 0, 1, 2, ... units: what follows for any stock from closed forms at whole units.
 * Between them the loss is a line, since no demand lies there.
 */
sealed interface WholeUnitDemand extends LeadTimeDemand
        permits PoissonDemand, NegativeBinomialDemand {

    /** Beyond it, neighbouring whole numbers are no longer told apart. */
    double MOST = 0x1p52;

    /** Returns P(D &gt; k) for a whole k, 0 or above. */
    double above(double k);

    /**
     * Returns E[(D - k)<sup>+</sup>] for a whole k, 0 or above.
     *
     * @param above P(D &gt; k)
     * @param probability P(D = k)
     */
    double lossAt(double k, double above, double probability);

    /** Returns E[(D - k)<sup>+</sup> (D - k - 1)<sup>+</sup>] / 2, as {@link #lossAt}. */
    double secondLossAt(double k, double above, double probability);

    @Override
    default boolean wholeUnits() {
        return true;
    }

    @Override
    default double cumulative(final double units) {
        return units < 0 ? 0 : 1 - above(Math.floor(units));
    }

    @Override
    default double loss(final double stock) {
        if (stock <= 0) {
            return mean() - stock;
        }
        final double k = Math.floor(stock);
        final double above = above(k);
        return Math.max(0, lossAt(k, above, probability(k)) - (stock - k) * above);
    }

    @Override
    default double secondLoss(final double stock) {
        final double k = Math.floor(stock);
        final double whole =
                k < 0 ? secondLossBelowAll(k) : secondLossAt(k, above(k), probability(k));
        return Math.max(0, stock == k ? whole : whole - (stock - k) * loss(k + 1));
    }

    /** {@inheritDoc} At a whole stock both need the same probabilities, which take the time. */
    @Override
    default Losses losses(final double stock) {
        if (stock < 0 || !isWhole(stock)) {
            return new Losses(loss(stock), secondLoss(stock));
        }
        final double above = above(stock);
        final double probability = probability(stock);
        return new Losses(
                stock == 0 ? mean() : Math.max(0, lossAt(stock, above, probability)),
                Math.max(0, secondLossAt(stock, above, probability)));
    }

    @Override
    default double secondSurplus(final double stock) {
        final double k = Math.floor(stock);
        final double above = k - mean();
        final double square = above * (above + 1) + standardDeviation() * standardDeviation();
        final double whole = Math.max(0, square / 2 - secondLoss(k));
        return stock == k ? whole : whole + (stock - k) * surplus(k + 1);
    }

    private double secondLossBelowAll(final double k) {
        final double above = mean() - k;
        return (above * (above - 1) + standardDeviation() * standardDeviation()) / 2;
    }

    /** Bisection on whole units. */
    @Override
    default double quantile(final double probability) {
        LeadTimeDemand.checkedProbability(probability);
        double step = Math.ceil(standardDeviation());
        double reaching = Math.ceil(mean());
        while (cumulative(reaching) < probability && reaching < MOST) {
            reaching += step;
            step *= 2;
        }
        return 1 + Bisection.lastWhole(-1, reaching, units -> cumulative(units) < probability);
    }

    static boolean isWhole(final double units) {
        return units == Math.rint(units) && !Double.isInfinite(units);
    }
}
