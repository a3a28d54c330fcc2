// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

/** Why a sale belongs to no segment. */
public enum NoSegment {
    /** The sale names no customer. */
    NO_CUSTOMER("No customer"),
    /** The customer is not known, or has no segment. */
    UNKNOWN_CUSTOMER("Customer without a segment"),
    /** The customer has more than one. */
    SEVERAL_SEGMENTS("Customer with several segments");

    private final String title;

    NoSegment(final String title) {
        this.title = title;
    }

    /** Returns the reason in words, which stand in the place of the segment. */
    public String title() {
        return title;
    }
}
