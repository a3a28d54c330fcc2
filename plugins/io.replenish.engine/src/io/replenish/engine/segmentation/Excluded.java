// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

/**
 * Lines of sales that belong to no customer of the result.
 *
 * @param reason why not
 * @param orders number of distinct orders
 * @param revenue sum of the revenues that can be read, in currency
 * @param lines number of lines
 */
public record Excluded(Reason reason, int orders, double revenue, int lines) {

    /** Why a line belongs to no customer. A line with several reasons has the first of them. */
    public enum Reason {
        /** The customer is missing. */
        NO_CUSTOMER("No customer"),
        /** The date or the revenue is missing or unusable. */
        UNREADABLE("No readable date or revenue"),
        /** It was sold after the analysis date. */
        AFTER_ANALYSIS_DATE("After the analysis date");

        private final String title;

        Reason(final String title) {
            this.title = title;
        }

        /** Returns the reason in words, such as "No customer". */
        public String title() {
            return title;
        }
    }
}
