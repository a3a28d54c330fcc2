// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.demand;

import java.util.Optional;

/**
 * One period of a series.
 *
 * @param position position in the calendar
 * @param status whether there was a sale, and if not, why not
 * @param complete whether the data covers the whole period
 * @param demand demand in the chosen measure, NaN if it is not known
 * @param reason why the demand is not known; empty if it is
 * @param sold what was sold
 */
public record DemandPeriod(
        int position,
        PeriodStatus status,
        boolean complete,
        double demand,
        Optional<String> reason,
        Sold sold) {}
