// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.cleaning;

import io.replenish.engine.data.SalesTable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Collects the {@link CleaningReport} row by row. */
final class ReportBuilder {

    private final SalesTable table;
    private final CleaningSettings settings;
    private final List<RuleTally> rules;
    private final ProfileBuilder input;
    private final ProfileBuilder clean;
    private final ProfileBuilder rejected;
    private final TreeMap<YearMonth, MonthTally> months = new TreeMap<>();
    private final MonthTally unknownMonth;

    ReportBuilder(
            final SalesTable table, final List<RuleCheck> checks, final CleaningSettings settings) {
        this.table = table;
        this.settings = settings;
        rules = checks.stream().map(RuleTally::new).toList();
        input = new ProfileBuilder(table);
        clean = new ProfileBuilder(table);
        rejected = new ProfileBuilder(table);
        unknownMonth = new MonthTally();
    }

    /**
     * Adds a row.
     *
     * @param matchedBits the rules that it matches
     * @param rejectingBits those among them that reject it
     */
    void add(final int row, final int matchedBits, final int rejectingBits) {
        final boolean isClean = rejectingBits == 0;
        input.add(row);
        (isClean ? clean : rejected).add(row);
        monthOf(row).add(row, isClean);
        for (int bits = matchedBits; bits != 0; bits &= bits - 1) {
            rules.get(Integer.numberOfTrailingZeros(bits)).addMatched(row);
        }
        if (!isClean) {
            rules.get(Integer.numberOfTrailingZeros(rejectingBits)).decided.add(row);
        }
    }

    private MonthTally monthOf(final int row) {
        return table.date().isReadable(row)
                ? months.computeIfAbsent(
                        YearMonth.from(table.date().value(row)), month -> new MonthTally())
                : unknownMonth;
    }

    CleaningReport build() {
        final List<MonthSummary> summaries = new ArrayList<>();
        months.forEach((month, tally) -> summaries.add(tally.summary(Optional.of(month))));
        if (unknownMonth.before.rows() > 0) {
            summaries.add(unknownMonth.summary(Optional.empty()));
        }
        return new CleaningReport(
                rules.stream().map(RuleTally::summary).toList(),
                input.build(),
                clean.build(),
                rejected.build(),
                summaries);
    }

    /** What one rule did so far. */
    private final class RuleTally {

        private final RuleCheck check;
        private final Totals decided = new Totals(table);
        private int matched;
        private int firstMatch;

        RuleTally(final RuleCheck check) {
            this.check = check;
        }

        void addMatched(final int row) {
            if (matched++ == 0) {
                firstMatch = row;
            }
        }

        RuleSummary summary() {
            return new RuleSummary(
                    check.rule(),
                    settings.policy(check.rule()),
                    check.applicable(),
                    matched,
                    decided.rows(),
                    decided.quantity(),
                    decided.revenue(),
                    matched == 0
                            ? Optional.empty()
                            : Optional.of(check.describe().apply(firstMatch)));
        }
    }

    /** What happened in one month so far. */
    private final class MonthTally {

        private final Totals before = new Totals(table);
        private final Totals after = new Totals(table);

        void add(final int row, final boolean isClean) {
            before.add(row);
            if (isClean) {
                after.add(row);
            }
        }

        MonthSummary summary(final Optional<YearMonth> month) {
            return new MonthSummary(
                    month, before.rows(), after.rows(), before.revenue(), after.revenue());
        }
    }
}
