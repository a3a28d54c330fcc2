// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

import java.util.function.IntToDoubleFunction;

/**
 * Prices that fall with the quantity ordered, [SS] section 3.4. Region j begins at {@code
 * breakpoints[j]} units, the first at 0.
 *
 * <p>With all-units discounts the price of a region holds for the whole order, with incremental
 * ones for the units beyond its breakpoint. Holding a unit costs a share of its price.
 */
public final class QuantityDiscount {

    private final double[] breakpoints;
    private final double[] unitCosts;

    /**
     * Makes a price list.
     *
     * @param breakpoints where regions begin, rising from 0
     * @param unitCosts price of a unit in each region, above 0
     * @throws IllegalArgumentException if they are not of the same length or out of range
     */
    public QuantityDiscount(final double[] breakpoints, final double[] unitCosts) {
        if (breakpoints.length == 0 || breakpoints.length != unitCosts.length) {
            throw new IllegalArgumentException(
                    "each region of a discount needs a breakpoint and a unit cost: "
                            + breakpoints.length
                            + " breakpoints, "
                            + unitCosts.length
                            + " unit costs");
        }
        Check.require(breakpoints[0] == 0, "the first breakpoint", "0", breakpoints[0]);
        for (int j = 0; j < breakpoints.length; j++) {
            Check.finite("breakpoint " + j, breakpoints[j]);
            Check.positive("unit cost " + j, unitCosts[j]);
            Check.require(
                    j == 0 || breakpoints[j] > breakpoints[j - 1],
                    "breakpoint " + j,
                    "above the one before",
                    breakpoints[j]);
        }
        this.breakpoints = breakpoints.clone();
        this.unitCosts = unitCosts.clone();
    }

    /**
     * The best order under a discount.
     *
     * @param quantity units per order
     * @param region number of the region it lies in, from 0
     * @param cost cost per unit of time, the goods included
     */
    public record DiscountedOrder(double quantity, int region, double cost) {}

    /**
     * Returns the best order if the price of a region holds for the whole order: the economic
     * quantity of a region, where it lies in that region, or a breakpoint.
     *
     * @param fixedCost K, cost of an order of whatever size, 0 or above
     * @param demandRate d, units per unit of time, 0 or above
     * @param holdingRate cost of holding stock per unit of time, as a share of its price, above 0
     */
    public DiscountedOrder allUnits(
            final double fixedCost, final double demandRate, final double holdingRate) {
        Check.positive("the holding cost rate", holdingRate);
        return best(demandRate, holdingRate, region -> fixedCost, region -> 0, true);
    }

    /**
     * Returns the best order if the price of a region holds for the units beyond its breakpoint
     * only. The units before it act like a higher fixed cost.
     *
     * @param fixedCost K, cost of an order of whatever size, 0 or above
     * @param demandRate d, units per unit of time, 0 or above
     * @param holdingRate cost of holding stock per unit of time, as a share of its price, above 0
     */
    public DiscountedOrder incremental(
            final double fixedCost, final double demandRate, final double holdingRate) {
        Check.positive("the holding cost rate", holdingRate);
        return best(
                demandRate,
                holdingRate,
                region -> fixedCost + surcharge(region),
                region -> holdingRate * surcharge(region) / 2,
                false);
    }

    private DiscountedOrder best(
            final double demandRate,
            final double holdingRate,
            final IntToDoubleFunction fixedCost,
            final IntToDoubleFunction extraHolding,
            final boolean breakpointsToo) {
        DiscountedOrder best = null;
        for (int region = 0; region < breakpoints.length; region++) {
            final EconomicOrder order =
                    new EconomicOrder(
                            fixedCost.applyAsDouble(region),
                            demandRate,
                            holdingRate * unitCosts[region]);
            final double economic = order.quantity();
            final boolean inside = economic >= breakpoints[region] && economic < end(region);
            if (!inside && !(breakpointsToo && region > 0)) {
                continue;
            }
            final double quantity = inside ? economic : breakpoints[region];
            final double cost =
                    unitCosts[region] * demandRate
                            + (quantity == 0 ? 0 : order.cost(quantity))
                            + extraHolding.applyAsDouble(region);
            if (best == null || cost < best.cost()) {
                best = new DiscountedOrder(quantity, region, cost);
            }
        }
        if (best == null) {
            throw new IllegalArgumentException(
                    "no region of the discount contains its economic quantity: unit costs must"
                            + " fall from region to region");
        }
        return best;
    }

    private double end(final int region) {
        return region + 1 < breakpoints.length ? breakpoints[region + 1] : Double.POSITIVE_INFINITY;
    }

    /** What an order costs more than if all its units had the price of a region. */
    private double surcharge(final int region) {
        double paid = 0;
        for (int before = 0; before < region; before++) {
            paid += unitCosts[before] * (breakpoints[before + 1] - breakpoints[before]);
        }
        return paid - unitCosts[region] * breakpoints[region];
    }
}
