// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

/**
 * The economic order quantity if the supplier is at times unable to deliver: times up and down are
 * exponentially distributed, and what is asked for while stock and supplier are out is lost. [SS]
 * equation 9.5 after Parlar and Berkin (1991) and Berk and Arreola-Risa (1994).
 *
 * @param order the order without disruptions; demand and fixed cost above 0
 * @param stockoutCost p, cost of a unit lost, above 0
 * @param disruptionRate disruptions per unit of time up, above 0
 * @param recoveryRate recoveries per unit of time down, above 0
 */
public record DisruptedOrder(
        EconomicOrder order, double stockoutCost, double disruptionRate, double recoveryRate) {

    /**
     * Checks the parameters.
     *
     * @throws IllegalArgumentException if one is not above 0
     */
    public DisruptedOrder {
        Check.positive("the demand rate", order.demandRate());
        Check.positive("the stock-out cost", stockoutCost);
        Check.positive("the disruption rate", disruptionRate);
        Check.positive("the recovery rate", recoveryRate);
    }

    /**
     * Returns the expected cost of a quantity per unit of time.
     *
     * @param quantity units per order, above 0
     */
    public double cost(final double quantity) {
        Check.positive("the order quantity", quantity);
        final double both = disruptionRate + recoveryRate;
        final double reached = -Math.expm1(-both * quantity / order.demandRate());
        return cost(quantity, longRunDown() * reached);
    }

    /** Returns the quantity of least cost: the cost falls up to it and rises from there on. */
    public double quantity() {
        double low = approximateQuantity();
        double high = low;
        while (!falls(low)) {
            low /= 2;
        }
        while (falls(high)) {
            high *= 2;
        }
        return Bisection.last(low, high, this::falls);
    }

    /** Returns whether the derivative of the cost, a quotient of cost and length of a cycle, is. */
    private boolean falls(final double quantity) {
        final double rate = order.demandRate();
        final double speed = (disruptionRate + recoveryRate) / rate;
        final double decay = Math.exp(-speed * quantity);
        final double lostTime = longRunDown() * -Math.expm1(-speed * quantity) / recoveryRate;
        final double lostTimeSlope = longRunDown() * speed * decay / recoveryRate;
        final double cycleSlope =
                order.holdingCost() * quantity / rate + stockoutCost * rate * lostTimeSlope;
        final double lengthSlope = 1 / rate + lostTimeSlope;
        return cycleSlope * (quantity / rate + lostTime)
                < cycleCost(quantity, lostTime) * lengthSlope;
    }

    /**
     * Returns the cost by the approximation of Snyder (2014): when stock runs out, the supplier is
     * down with the probability of the long run.
     */
    public double approximateCost(final double quantity) {
        Check.positive("the order quantity", quantity);
        return cost(quantity, longRunDown());
    }

    /** Returns the quantity that is best by the approximation of Snyder (2014). */
    public double approximateQuantity() {
        final double rate = order.demandRate();
        final double holding = order.holdingCost();
        final double lostTime = longRunDown() / recoveryRate;
        final double lost = lostTime * rate;
        return Math.sqrt(
                        lost * lost
                                + 2
                                        * rate
                                        * (order.fixedCost() + rate * stockoutCost * lostTime)
                                        / holding)
                - lost;
    }

    /** Returns the cost if the supplier is down with this probability when stock runs out. */
    private double cost(final double quantity, final double down) {
        final double lostTime = down / recoveryRate;
        return cycleCost(quantity, lostTime) / (quantity / order.demandRate() + lostTime);
    }

    private double cycleCost(final double quantity, final double lostTime) {
        return order.fixedCost()
                + order.holdingCost() * quantity * quantity / (2 * order.demandRate())
                + stockoutCost * order.demandRate() * lostTime;
    }

    private double longRunDown() {
        return disruptionRate / (disruptionRate + recoveryRate);
    }
}
