// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.cleaning;

import java.util.List;

/**
 * What cleaning did to the data.
 *
 * @param rules one summary per rule, in deciding order
 * @param input profile of all rows
 * @param clean profile of the clean rows
 * @param rejected profile of the rejected rows
 * @param months the months that have rows, in calendar order, last the rows of unknown month if
 *     there are any
 */
public record CleaningReport(
        List<RuleSummary> rules,
        Profile input,
        Profile clean,
        Profile rejected,
        List<MonthSummary> months) {

    /** Copies the lists. */
    public CleaningReport {
        rules = List.copyOf(rules);
        months = List.copyOf(months);
    }

    /** Returns what a rule did. */
    public RuleSummary rule(final CleaningRule rule) {
        return rules.get(rule.ordinal());
    }
}
