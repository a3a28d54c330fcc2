// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import io.replenish.engine.simulation.ReplayTotals;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The outcome of one item, or of one series of demand without an item.
 *
 * @param itemIndex position of the item in the data; empty for demand without an item
 * @param product identifier; null if the item has none
 * @param effect what both policies did; empty if the item was not replayed
 * @param reason why it was not replayed, or what to know about the replay; empty if there is
 *     nothing to say
 */
public record ReplayLine(
        OptionalInt itemIndex, String product, Optional<Effect> effect, String reason) {

    /**
     * Two policies in the same replay.
     *
     * @param current what the policy in use today did
     * @param proposed what the proposed policy did
     */
    public record Effect(ReplayTotals current, ReplayTotals proposed) {

        /** The effect of nothing. */
        public static final Effect NONE = new Effect(ReplayTotals.NONE, ReplayTotals.NONE);

        /** Returns the sum of both effects. */
        public Effect plus(final Effect other) {
            return new Effect(current.plus(other.current), proposed.plus(other.proposed));
        }

        /** Returns by how much the proposed policy costs more; negative if it saves. */
        public double costDifference() {
            return proposed.cost() - current.cost();
        }

        /**
         * Returns by how much the fill rate of the proposed policy is higher; NaN if there was no
         * demand.
         */
        public double fillRateDifference() {
            return proposed.fillRate() - current.fillRate();
        }
    }

    /** Returns this line with one more thing to know, unless it says so already. */
    ReplayLine noted(final String topic, final String note) {
        return reason.contains(note)
                ? this
                : new ReplayLine(itemIndex, product, effect, (reason + ' ' + topic + note).strip());
    }

    static ReplayLine without(
            final OptionalInt itemIndex, final String product, final String reason) {
        return new ReplayLine(itemIndex, product, Optional.empty(), reason);
    }
}
