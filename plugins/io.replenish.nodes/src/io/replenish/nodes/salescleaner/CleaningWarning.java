// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.salescleaner;

import io.replenish.engine.cleaning.CleaningReport;
import io.replenish.engine.cleaning.RuleSummary;
import io.replenish.nodes.table.WarningText;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in one line what the user must not overlook. */
final class CleaningWarning {

    /** More reasons than this do not fit into a line. */
    private static final int MAX_REASONS = 3;

    private CleaningWarning() {}

    /** Returns the warning, if there is anything to warn of. */
    static Optional<String> of(final CleaningReport report) {
        final int rows = report.input().rows();
        final int rejected = report.rejected().rows();
        if (rows == 0) {
            return Optional.of("The input table has no rows.");
        } else if (rejected == 0) {
            return Optional.empty();
        }
        return Optional.of(
                WarningText.part(rejected, rows, "row", "rows")
                        + " rejected ("
                        + reasons(report)
                        + (rejected == 1 ? "). It is" : "). They are")
                        + " in the output \""
                        + SalesCleanerNodeFactory.REJECTED_PORT
                        + "\".");
    }

    private static String reasons(final CleaningReport report) {
        final long count = deciding(report).count();
        final String listed =
                deciding(report)
                        .sorted(Comparator.comparingInt(RuleSummary::decided).reversed())
                        .limit(MAX_REASONS)
                        .map(
                                rule ->
                                        String.format(
                                                Locale.ROOT,
                                                "%s: %,d",
                                                rule.rule().title(),
                                                rule.decided()))
                        .collect(Collectors.joining(", "));
        return count > MAX_REASONS ? listed + ", and others" : listed;
    }

    private static Stream<RuleSummary> deciding(final CleaningReport report) {
        return report.rules().stream().filter(rule -> rule.decided() > 0);
    }
}
