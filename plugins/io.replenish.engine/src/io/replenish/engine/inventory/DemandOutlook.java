// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.demand.DemandClass;
import io.replenish.engine.inventory.theory.EmpiricalDemand;
import java.util.Arrays;
import java.util.Optional;

/** What a forecast says about the demand for one product from now on. */
public interface DemandOutlook {

    /**
     * Returns the moments of the demand summed over the coming periods, the correlation of forecast
     * errors included.
     *
     * @param periods how many, above 0, whole or not
     */
    DemandMoments over(double periods);

    /**
     * Returns the moments over each of several times, which may be cheaper than one by one.
     *
     * @param periods as many as are wanted, in any order, each above 0
     */
    default DemandMoments[] overEach(final double... periods) {
        return Arrays.stream(periods).mapToObj(this::over).toArray(DemandMoments[]::new);
    }

    /** Returns why it says nothing that can be used, in words; empty if it does. */
    default Optional<String> problem() {
        return Optional.empty();
    }

    /** Returns the class of the demand so far; empty if it is not known. */
    default Optional<DemandClass> demandClass() {
        return Optional.empty();
    }

    /**
     * Returns what the demand of some time has been beyond its forecasts, by a distribution with
     * mean 0 and standard deviation 1; empty if too little is known.
     *
     * @param periods how many, above 0, whole or not
     */
    default Optional<EmpiricalDemand> pastErrors(final double periods) {
        return Optional.empty();
    }

    /** Returns the expected demand per period in the long run, in which seasons even out. */
    double perPeriod();
}
