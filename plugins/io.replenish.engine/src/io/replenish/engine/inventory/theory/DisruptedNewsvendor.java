// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

/**
 * Stock against a supplier who is at times unable to deliver, with a known demand each period that
 * waits, [SS] section 9.2.3: after n periods of disruption, n + 1 periods of demand have to last.
 *
 * @param costs costs per period of a unit held and of a unit owed
 * @param demand units per period, above 0
 * @param disruptionChance probability that a period with deliveries is followed by one without,
 *     above 0 and below 1
 * @param recoveryChance probability that a period without deliveries is followed by one with them,
 *     above 0 and below 1
 */
public record DisruptedNewsvendor(
        Newsvendor costs, double demand, double disruptionChance, double recoveryChance) {

    /**
     * Checks the parameters.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public DisruptedNewsvendor {
        Check.positive("the demand of a period", demand);
        Check.probability("the probability of a disruption", disruptionChance);
        Check.probability("the probability of a recovery", recoveryChance);
    }

    /** Returns the least of the best stocks, a multiple of the demand of a period. */
    public double stock() {
        double down = longRunDown();
        int disrupted = 0;
        while (1 - down < costs.criticalRatio()) {
            down *= 1 - recoveryChance;
            disrupted++;
        }
        return demand * (1 + disrupted);
    }

    /**
     * Returns the expected cost of a stock per period. The periods of demand to last have a mean of
     * 1 + P(down) / recovery; what exceeds the stock follows from the geometric tail of
     * disruptions.
     */
    public double cost(final double stock) {
        Check.finite("the stock", stock);
        final double mean = demand * (1 + longRunDown() / recoveryChance);
        final double shortage = shortage(stock / demand - 1) * demand;
        return costs.holdingCost() * (stock - mean + shortage) + costs.stockoutCost() * shortage;
    }

    /** Returns E[(N - x)<sup>+</sup>] of the number N of disrupted periods so far. */
    private double shortage(final double x) {
        if (x <= 0) {
            return longRunDown() / recoveryChance - x;
        }
        final double whole = Math.floor(x);
        final double above = longRunDown() * Math.pow(1 - recoveryChance, whole);
        return above * (1 / recoveryChance - (x - whole));
    }

    private double longRunDown() {
        return disruptionChance / (disruptionChance + recoveryChance);
    }
}
