// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.data.Refusal;
import java.util.Optional;

/**
 * What people say about demand that has no forecast, such as that of a new product: it goes on
 * evenly, each period independent of the others.
 *
 * @param mean expected demand per period, units; NaN if missing
 * @param deviation standard deviation of the demand per period, units; NaN if missing
 */
public record SteadyOutlook(double mean, double deviation) implements DemandOutlook {

    @Override
    public Optional<String> problem() {
        return problem(mean, "demand per period").or(() -> problem(deviation, "demand deviation"));
    }

    private static Optional<String> problem(final double value, final String name) {
        return Refusal.unless(
                value >= 0 && value < Double.POSITIVE_INFINITY, value, name, "0 or above");
    }

    @Override
    public DemandMoments over(final double periods) {
        return DemandMoments.of(periods * mean, Math.sqrt(periods) * deviation);
    }

    @Override
    public double perPeriod() {
        return mean;
    }
}
