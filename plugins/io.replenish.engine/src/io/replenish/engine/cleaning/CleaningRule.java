// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.cleaning;

import java.util.Arrays;
import java.util.List;

/**
 * Reasons not to take a row for a sale, in deciding order: of all rejecting rules that a row
 * matches, the first one decides. Whether a row matches a rule depends on the raw data only, not on
 * the other rules or on any policy.
 *
 * <p>The names are API, because saved settings refer to them.
 */
public enum CleaningRule {
    /** The date is missing or cannot be read. */
    UNREADABLE_DATE(
            "Unreadable date",
            Group.MANDATORY,
            "The date is missing, is not a date, or lies before 1700 or after 2199."),
    /** The quantity is missing or cannot be read. */
    UNREADABLE_QUANTITY(
            "Unreadable quantity", Group.MANDATORY, "The quantity is missing or is not a number."),
    /** The unit price is missing or cannot be read. */
    UNREADABLE_PRICE(
            "Unreadable price", Group.MANDATORY, "The unit price is missing or is not a number."),
    /** The product is missing. */
    MISSING_PRODUCT("Missing product", Group.MANDATORY, "The product is missing or blank."),
    /** The order is missing. */
    MISSING_ORDER("Missing order", Group.REJECTED, "The number of the order is missing or blank."),
    /** The order number marks a cancellation. */
    CANCELLATION(
            "Cancellation",
            Group.REJECTED,
            "The number of the order marks a cancellation by its first letters."),
    /** The order number marks an accounting entry. */
    ADJUSTMENT(
            "Accounting adjustment",
            Group.REJECTED,
            "The number of the order marks an accounting entry by its first letters."),
    /** The unit price is below zero. */
    NEGATIVE_PRICE("Negative price", Group.REJECTED, "The unit price is below zero."),
    /** The unit price is zero. */
    ZERO_PRICE(
            "Zero price",
            Group.REJECTED,
            "The unit price is zero: a sample, a gift or a stock correction."),
    /** The quantity is zero or below. */
    NON_POSITIVE_QUANTITY(
            "Non-positive quantity",
            Group.REJECTED,
            "The quantity is zero or below: a return or a stock correction."),
    /** The customer is missing. */
    MISSING_CUSTOMER(
            "Missing customer", Group.KEPT, "The customer is missing or blank: an anonymous sale."),
    /** The description of the product is missing. */
    MISSING_DESCRIPTION(
            "Missing description", Group.KEPT, "The description of the product is missing."),
    /** The row repeats an earlier one. */
    DUPLICATE("Duplicate row", Group.REJECTED, "The row equals an earlier row in all columns.");

    /** How a rule behaves unless told otherwise. */
    private enum Group {
        MANDATORY,
        REJECTED,
        KEPT
    }

    private final String title;
    private final Group group;
    private final String description;

    CleaningRule(final String title, final Group group, final String description) {
        this.title = title;
        this.group = group;
        this.description = description;
    }

    /** Returns the name of the rule for people, such as "Missing customer". */
    public String title() {
        return title;
    }

    /** Returns one sentence on which rows match. */
    public String description() {
        return description;
    }

    /**
     * Tells whether rows that match have no place in a table of clean sales, so that they can only
     * be rejected.
     */
    public boolean isMandatory() {
        return group == Group.MANDATORY;
    }

    /** Returns the policy that applies unless another one is chosen. */
    public Policy defaultPolicy() {
        return group == Group.KEPT ? Policy.KEEP : Policy.REJECT;
    }

    /**
     * Returns the rules of a set of bits, bit {@code ordinal()} for each rule, in deciding order.
     */
    static List<CleaningRule> ofBits(final int bits) {
        return Arrays.stream(values()).filter(rule -> (bits & rule.bit()) != 0).toList();
    }

    /** Returns the bit of this rule in a set of bits. */
    int bit() {
        return 1 << ordinal();
    }
}
