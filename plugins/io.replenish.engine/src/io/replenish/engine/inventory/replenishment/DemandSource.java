// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.replenishment;

import io.replenish.engine.demand.PeriodUnit;
import java.time.LocalDate;

/** Where the expected demand for one product comes from, and the calendar of its periods. */
public interface DemandSource {

    /**
     * Returns what is expected of the coming periods.
     *
     * @param periods how many are asked for, 1 or more; what is known may end before
     */
    DemandAhead ahead(int periods);

    /** Returns the length of the periods. */
    PeriodUnit unit();

    /** Returns the first day of a coming period, from 1. */
    LocalDate firstDay(int step);

    /** Returns the coming period that a day belongs to; 0 or below if it has passed. */
    long step(LocalDate day);
}
