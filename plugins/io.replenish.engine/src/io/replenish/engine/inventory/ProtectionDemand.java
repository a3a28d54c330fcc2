// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import java.util.Arrays;

/**
 * The demand over lead time and review period, which a reorder point has to cover, with what makes
 * it uncertain.
 *
 * @param overLeadTime expected demand over the lead time alone, units
 * @param moments moments of the whole demand, as far as demand is uncertain and the lead time is
 *     not
 * @param leadTimeDeviation what the lead time adds: standard deviation, in units, of the demand
 *     that is expected over the time that it turns out to be
 */
record ProtectionDemand(double overLeadTime, DemandMoments moments, double leadTimeDeviation) {

    /**
     * Returns the demand of an item. Mean and variance over an uncertain time are the expectations
     * of those over each possible time, and the variance of the mean is added.
     *
     * @param outlook what is expected
     * @param leadTime expected periods from order to delivery
     * @param deviation standard deviation of the lead time in periods
     * @param reviewPeriod periods between two reviews
     */
    static ProtectionDemand of(
            final DemandOutlook outlook,
            final double leadTime,
            final double deviation,
            final double reviewPeriod) {
        final UncertainTime time = UncertainTime.of(leadTime, deviation);
        final int count = time.times().length;
        final double[] both = Arrays.copyOf(time.times(), 2 * count);
        for (int i = 0; i < count; i++) {
            both[count + i] = time.times()[i] + reviewPeriod;
        }
        final DemandMoments[] demands = outlook.overEach(both);
        double overLeadTime = 0;
        double mean = 0;
        double variance = 0;
        for (int i = 0; i < count; i++) {
            final DemandMoments demand = demands[count + i];
            overLeadTime += time.weights()[i] * demands[i].mean();
            mean += time.weights()[i] * demand.mean();
            variance += time.weights()[i] * demand.standardDeviation() * demand.standardDeviation();
        }
        double spread = 0;
        for (int i = 0; i < count; i++) {
            final double distance = demands[count + i].mean() - mean;
            spread += time.weights()[i] * distance * distance;
        }
        final boolean positive = demands[count].positive();
        return new ProtectionDemand(
                overLeadTime,
                new DemandMoments(mean, Math.sqrt(variance), positive),
                Math.sqrt(spread));
    }
}
