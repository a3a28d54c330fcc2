// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.inventory.theory.LeadTimeDemand;

/** Distributions that are told apart by their moments. */
interface DemandFamily {

    /** Returns the distribution with these moments. */
    LeadTimeDemand demand(DemandMoments moments);

    /** Returns the family that stands for this one if demand has these moments. */
    default DemandFamily resolved(final DemandMoments moments) {
        return this;
    }
}
