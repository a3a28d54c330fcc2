// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.cleaning;

/** What happens to a row that matches a rule. */
public enum Policy {
    /** The row is rejected, unless a rule before this one has rejected it already. */
    REJECT,
    /** The rule rejects nothing; its matches are counted all the same. */
    KEEP
}
