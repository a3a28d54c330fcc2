// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.demand;

/**
 * What demand is in periods in which the shop was closed. The names are API, because saved settings
 * refer to them.
 */
public enum ClosedPolicy {
    /**
     * Zero on weekdays that are always closed, which a weekly season can learn; missing in all
     * other closed periods, which no season can.
     */
    WEEKLY_ZERO,
    /** Always zero. */
    ZERO,
    /** Always missing. */
    MISSING;

    /**
     * Tells whether demand is zero, rather than missing, in a closed period with the given status.
     */
    boolean isZero(final PeriodStatus status) {
        return this == ZERO || this == WEEKLY_ZERO && status == PeriodStatus.CLOSED_WEEKDAY;
    }
}
