// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.replenishment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An order that has been placed but not yet been delivered, as it stands in the data: nothing is
 * checked yet.
 *
 * @param product identifier; null if missing
 * @param quantity units; NaN if missing
 * @param arrivesIn periods from now until it arrives, 0 for the first coming period; NaN if missing
 * @param arrivesOn the day on which it arrives, which takes the place of that number
 */
public record OpenOrder(
        String product, double quantity, double arrivesIn, Optional<LocalDate> arrivesOn) {

    /** Tells whether this says what comes, how much and when. */
    boolean isUsable() {
        return product != null
                && quantity >= 0
                && quantity < Double.POSITIVE_INFINITY
                && (arrivesOn.isPresent() || Double.isFinite(arrivesIn));
    }
}
