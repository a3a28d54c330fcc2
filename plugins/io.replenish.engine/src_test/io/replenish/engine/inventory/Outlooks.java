// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

/** Demand outlooks whose sums are known. */
final class Outlooks {

    private Outlooks() {}

    /** Independent demand with the same moments in every period. */
    static DemandOutlook independent(final double mean, final double deviation) {
        return growing(mean, 0, deviation);
    }

    /** Independent demand whose sum over T periods is expected to be mean T + growth T^2. */
    static DemandOutlook growing(final double mean, final double growth, final double deviation) {
        return new DemandOutlook() {
            @Override
            public DemandMoments over(final double periods) {
                return DemandMoments.of(
                        mean * periods + growth * periods * periods,
                        deviation * Math.sqrt(periods));
            }

            @Override
            public double perPeriod() {
                return mean;
            }
        };
    }
}
