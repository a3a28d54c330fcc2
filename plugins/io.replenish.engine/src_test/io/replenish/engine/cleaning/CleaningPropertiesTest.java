// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.replenish.engine.data.Progress;
import io.replenish.engine.testing.Sales;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Random small tables full of trouble, against a naive cleaner that reads the text of one row after
 * the other, and against what must hold for every table.
 */
class CleaningPropertiesTest {

    private static final int TABLES = 400;

    /**
     * Clean and rejected sums are rounded once each: their sum is off by no more than three
     * roundings.
     */
    private static final double RELATIVE_ROUNDING = 3 * 0x1p-53;

    private static final String[][] CELLS = {
        {"1", "1 ", "2", "C3", "A4", "CA-5", ""},
        {"P", "Q", " "},
        {"K", "L", ""},
        {"2011-03-04", "2011-03-04 00:00", "2011-04-01T10:00:00", "04.03.2011", ""},
        {"1", "1.0", "3", "0", "-2", "0.1", "few", ""},
        {"1", "1.10", "0", "-1", "2.55", "free", "1e20", ""},
        {"Mug", ""},
        {"UK", "DE", ""}
    };

    private final Random random = new Random(397_884);

    private List<String[]> rows() {
        final List<String[]> rows = new ArrayList<>();
        final int size = random.nextInt(40);
        while (rows.size() < size) {
            if (!rows.isEmpty() && random.nextInt(4) == 0) {
                rows.add(rows.get(random.nextInt(rows.size())));
            } else {
                rows.add(Arrays.stream(CELLS).map(this::anyOf).toArray(String[]::new));
            }
        }
        return rows;
    }

    /**
     * The first cell is an ordinary one and comes up often, so that clean rows are not too rare.
     */
    private String anyOf(final String[] cells) {
        return cells[random.nextBoolean() ? 0 : random.nextInt(cells.length)];
    }

    private CleaningSettings settings() {
        CleaningSettings settings = CleaningSettings.defaults();
        for (final CleaningRule rule : CleaningRule.values()) {
            if (!rule.isMandatory()) {
                settings = settings.with(rule, Policy.values()[random.nextInt(2)]);
            }
        }
        return settings;
    }

    private static CleaningResult clean(
            final List<String[]> rows, final CleaningSettings settings) {
        return SalesCleaner.clean(Sales.ofCells(rows), settings, Progress.none());
    }

    @Test
    void randomTable_isCleanedAsByTheNaiveCleaner() {
        for (int table = 0; table < TABLES; table++) {
            final List<String[]> rows = rows();
            final CleaningSettings settings = settings();
            final CleaningResult result = clean(rows, settings);

            final Map<CleaningRule, Integer> matchedRows = new EnumMap<>(CleaningRule.class);
            final Map<CleaningRule, Integer> decidedRows = new EnumMap<>(CleaningRule.class);
            BigDecimal cleanRevenue = BigDecimal.ZERO;
            final Set<List<String>> earlier = new HashSet<>();
            for (int row = 0; row < rows.size(); row++) {
                final List<CleaningRule> matched = NaiveCleaner.matched(rows.get(row), earlier);
                final Optional<CleaningRule> decided =
                        matched.stream()
                                .filter(rule -> settings.policy(rule) == Policy.REJECT)
                                .findFirst();
                assertEquals(matched, result.matched(row));
                assertEquals(decided, result.decidedBy(row));
                assertEquals(decided.isEmpty(), result.isClean(row));
                matched.forEach(rule -> matchedRows.merge(rule, 1, Integer::sum));
                decided.ifPresent(rule -> decidedRows.merge(rule, 1, Integer::sum));
                if (decided.isEmpty()) {
                    cleanRevenue = cleanRevenue.add(NaiveCleaner.revenue(rows.get(row)));
                }
            }
            for (final RuleSummary summary : result.report().rules()) {
                assertEquals(matchedRows.getOrDefault(summary.rule(), 0), summary.matched());
                assertEquals(decidedRows.getOrDefault(summary.rule(), 0), summary.decided());
            }
            assertEquals(cleanRevenue.doubleValue(), result.report().clean().revenue());
        }
    }

    @Test
    void cleanRowsCleanedAgain_areAllClean() {
        for (int table = 0; table < TABLES; table++) {
            final List<String[]> rows = rows();
            final CleaningSettings settings = settings();
            final CleaningResult first = clean(rows, settings);
            final CleaningResult second =
                    clean(Arrays.stream(first.cleanRows()).mapToObj(rows::get).toList(), settings);
            assertEquals(0, second.rejectedRows().length);
            assertEquals(first.report().clean(), second.report().clean());
        }
    }

    @Test
    void rejectedAndCleanRows_areTheInputInEveryCount() {
        for (int table = 0; table < TABLES; table++) {
            final CleaningReport report = clean(rows(), settings()).report();
            final Profile input = report.input();

            assertEquals(input.rows(), report.clean().rows() + report.rejected().rows());
            assertConserved(
                    input.quantity(), report.clean().quantity(), report.rejected().quantity());
            assertConserved(input.revenue(), report.clean().revenue(), report.rejected().revenue());
            assertEquals(
                    report.rejected().rows(),
                    report.rules().stream().mapToInt(RuleSummary::decided).sum());
            assertEquals(
                    input.rows(),
                    report.months().stream().mapToInt(MonthSummary::rowsBefore).sum());
            assertEquals(
                    report.clean().rows(),
                    report.months().stream().mapToInt(MonthSummary::rowsAfter).sum());
        }
    }

    private static void assertConserved(
            final double input, final double clean, final double rejected) {
        final double scale = Math.abs(clean) + Math.abs(rejected);
        assertEquals(input, clean + rejected, RELATIVE_ROUNDING * scale);
    }

    @Test
    void orderOfRows_changesNothingButWhichOfEqualRowsIsKept() {
        for (int table = 0; table < TABLES; table++) {
            final List<String[]> rows = rows();
            final CleaningSettings settings = settings();
            final List<String[]> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, random);
            final CleaningReport report = clean(rows, settings).report();
            final CleaningReport other = clean(shuffled, settings).report();

            assertEquals(report.input(), other.input());
            assertEquals(report.clean(), other.clean());
            assertEquals(report.rejected(), other.rejected());
            assertEquals(report.months(), other.months());
            assertEquals(withoutExamples(report), withoutExamples(other));
        }
    }

    private static List<RuleSummary> withoutExamples(final CleaningReport report) {
        return report.rules().stream()
                .map(
                        rule ->
                                new RuleSummary(
                                        rule.rule(),
                                        rule.policy(),
                                        rule.applicable(),
                                        rule.matched(),
                                        rule.decided(),
                                        rule.quantity(),
                                        rule.revenue(),
                                        Optional.empty()))
                .toList();
    }

    @Test
    void policies_doNotChangeWhatMatches() {
        for (int table = 0; table < TABLES; table++) {
            final List<String[]> rows = rows();
            final CleaningResult one = clean(rows, settings());
            final CleaningResult other = clean(rows, settings());
            IntStream.range(0, rows.size())
                    .forEach(row -> assertEquals(one.matched(row), other.matched(row)));
        }
    }
}
