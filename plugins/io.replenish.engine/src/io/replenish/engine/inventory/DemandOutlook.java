// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

/** What a forecast says about the demand for one product from now on. */
public interface DemandOutlook {

    /**
     * Returns the moments of the demand summed over the coming periods, the correlation of forecast
     * errors included.
     *
     * @param periods how many, above 0, whole or not
     */
    DemandMoments over(double periods);

    /** Returns the expected demand per period in the long run, in which seasons even out. */
    double perPeriod();
}
