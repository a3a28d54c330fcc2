// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.cleaning;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which rows are clean, why the others are not, and the report. Rows are those of the cleaned
 * table, from 0.
 */
public final class CleaningResult {

    private final List<RuleCheck> checks;
    private final int[] matchedBits;
    private final int rejectingBits;
    private final CleaningReport report;

    CleaningResult(
            final List<RuleCheck> checks,
            final int[] matchedBits,
            final int rejectingBits,
            final CleaningReport report) {
        this.checks = checks;
        this.matchedBits = matchedBits;
        this.rejectingBits = rejectingBits;
        this.report = report;
    }

    /** Returns the number of rows of the input. */
    public int size() {
        return matchedBits.length;
    }

    /** Tells whether the row is clean; if not, it is rejected. */
    public boolean isClean(final int row) {
        return (matchedBits[row] & rejectingBits) == 0;
    }

    /** Returns the clean rows, ascending. */
    public int[] cleanRows() {
        return IntStream.range(0, size()).filter(this::isClean).toArray();
    }

    /** Returns the rejected rows, ascending. */
    public int[] rejectedRows() {
        return IntStream.range(0, size()).filter(row -> !isClean(row)).toArray();
    }

    /**
     * Returns the rule that rejected the row: the first rejecting one that it matches; empty if the
     * row is clean.
     */
    public Optional<CleaningRule> decidedBy(final int row) {
        return isClean(row)
                ? Optional.empty()
                : Optional.of(
                        checks.get(Integer.numberOfTrailingZeros(matchedBits[row] & rejectingBits))
                                .rule());
    }

    /** Returns all rules that the row matches, kept ones too, in deciding order. */
    public List<CleaningRule> matched(final int row) {
        return CleaningRule.ofBits(matchedBits[row]);
    }

    /**
     * Says in words what the row holds that made the deciding rule match; empty if the row is
     * clean.
     */
    public Optional<String> detail(final int row) {
        return decidedBy(row).map(rule -> checks.get(rule.ordinal()).describe().apply(row));
    }

    /** Returns the report. */
    public CleaningReport report() {
        return report;
    }
}
