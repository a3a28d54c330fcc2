// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.cleaning;

import io.replenish.engine.data.Progress;
import io.replenish.engine.data.SalesTable;
import java.util.List;

/**
 * Separates clean sales from rows to reject, by rules that each look at one row (for duplicates: at
 * it and the earlier ones) and do not depend on each other.
 *
 * <p>Every row of the input is either clean or rejected. Cleaning is idempotent: the clean rows,
 * cleaned again with the same settings, are all clean. The order of rows matters only for which one
 * of several equal rows is kept. Takes time in proportion to the number of rows. Stateless and
 * thread-safe.
 */
public final class SalesCleaner {

    /**
     * Rows between two reports of progress: often enough for cancelling, too seldom to cost time.
     */
    private static final int ROWS_PER_REPORT = 1 << 16;

    private SalesCleaner() {}

    /**
     * Cleans a table.
     *
     * @param table the raw data; not changed
     * @param settings what to reject
     * @param progress told about the work done, may cancel it
     * @throws IllegalArgumentException if a rule that is set to reject, or a column to ignore, has
     *     no column in the table
     * @throws java.util.concurrent.CancellationException if {@code progress} cancels
     */
    public static CleaningResult clean(
            final SalesTable table, final CleaningSettings settings, final Progress progress) {
        progress.report(0);
        final List<RuleCheck> checks = RuleChecks.of(table, settings);
        final int[] matchedBits = new int[table.size()];
        int rejectingBits = 0;
        for (final RuleCheck check : checks) {
            mark(check, matchedBits);
            if (settings.policy(check.rule()) == Policy.REJECT) {
                rejectingBits |= check.rule().bit();
            }
            progress.report(0.5 * (check.rule().ordinal() + 1) / checks.size());
        }
        final ReportBuilder report = new ReportBuilder(table, checks, settings);
        for (int row = 0; row < table.size(); row++) {
            if (row % ROWS_PER_REPORT == 0) {
                progress.report(0.5 + 0.5 * row / table.size());
            }
            report.add(row, matchedBits[row], matchedBits[row] & rejectingBits);
        }
        progress.report(1);
        return new CleaningResult(checks, matchedBits, rejectingBits, report.build());
    }

    private static void mark(final RuleCheck check, final int[] matchedBits) {
        for (int row = 0; row < matchedBits.length; row++) {
            if (check.matches().test(row)) {
                matchedBits[row] |= check.rule().bit();
            }
        }
    }
}
