// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.cleaning;

import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * A rule made ready for a table.
 *
 * @param rule the rule
 * @param applicable whether the table has the column that the rule is about; if not, no row matches
 * @param matches whether the row with this index matches
 * @param describe says what the row with this index holds that makes it match
 */
record RuleCheck(
        CleaningRule rule, boolean applicable, IntPredicate matches, IntFunction<String> describe) {

    /** A rule about a column that the table lacks. */
    static RuleCheck notApplicable(final CleaningRule rule) {
        return new RuleCheck(rule, false, row -> false, row -> "");
    }
}
