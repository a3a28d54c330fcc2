// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.cleaning;

import java.util.Optional;

/**
 * What one rule did.
 *
 * @param rule the rule
 * @param policy its policy
 * @param applicable whether the data has the column that the rule is about; if not, all counts are
 *     0
 * @param matched rows that match the rule alone, whatever its policy and whatever other rules they
 *     match
 * @param decided rows that were rejected because of this rule: the first rejecting rule that they
 *     match
 * @param quantity units in the decided rows, those that can be read
 * @param revenue revenue of the decided rows, where it is known
 * @param example what the first matching row holds that makes it match; empty if no row matches
 */
public record RuleSummary(
        CleaningRule rule,
        Policy policy,
        boolean applicable,
        int matched,
        int decided,
        double quantity,
        double revenue,
        Optional<String> example) {}
