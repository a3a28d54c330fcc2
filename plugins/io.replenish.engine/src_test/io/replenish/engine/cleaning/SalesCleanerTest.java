// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.cleaning;

import static io.replenish.engine.testing.Sales.GOOD;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.data.CodedColumn;
import io.replenish.engine.data.DateColumn;
import io.replenish.engine.data.DateText;
import io.replenish.engine.data.Progress;
import io.replenish.engine.data.SalesTable;
import io.replenish.engine.testing.Sales;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule alone, rules together, and the report, on tables small enough to check by eye. */
class SalesCleanerTest {

    private static final CleaningSettings DEFAULTS = CleaningSettings.defaults();

    private static CleaningResult clean(final CleaningSettings settings, final String... rows) {
        return SalesCleaner.clean(Sales.of(rows), settings, Progress.none());
    }

    private static CleaningResult clean(final String... rows) {
        return clean(DEFAULTS, rows);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "UNREADABLE_DATE;     1001|P1|K1||2|1.25|Mug|UK;               Date is missing",
                "UNREADABLE_DATE;     1001|P1|K1|2011-02-30|2|1.25|Mug|UK;     Date \"2011-02-30\" is not a date",
                "UNREADABLE_DATE;     1001|P1|K1|9999-12-31|2|1.25|Mug|UK;     Date \"9999-12-31\" is not a date",
                "UNREADABLE_QUANTITY; 1001|P1|K1|2011-03-04||1.25|Mug|UK;      Quantity is missing",
                "UNREADABLE_QUANTITY; 1001|P1|K1|2011-03-04|two|1.25|Mug|UK;   Quantity \"two\" is not a number",
                "UNREADABLE_PRICE;    1001|P1|K1|2011-03-04|2||Mug|UK;         Price is missing",
                "UNREADABLE_PRICE;    1001|P1|K1|2011-03-04|2|1,25|Mug|UK;     Price \"1,25\" is not a number",
                "UNREADABLE_PRICE;    1001|P1|K1|2011-03-04|2|9e99|Mug|UK;     Price \"9e99\" is not a number",
                "MISSING_PRODUCT;     1001| |K1|2011-03-04|2|1.25|Mug|UK;      Product is missing",
                "MISSING_ORDER;       |P1|K1|2011-03-04|2|1.25|Mug|UK;         Order is missing",
                "CANCELLATION;        C1001|P1|K1|2011-03-04|2|1.25|Mug|UK;    Order \"C1001\"",
                "ADJUSTMENT;          A1001|B|K1|2011-03-04|2|1.25|Mug|UK;     Order \"A1001\"",
                "NEGATIVE_PRICE;      1001|P1|K1|2011-03-04|2|-0.01|Mug|UK;    Price -0.01",
                "ZERO_PRICE;          1001|P1|K1|2011-03-04|2|-0.0|Mug|UK;     Price 0",
                "NON_POSITIVE_QUANTITY; 1001|P1|K1|2011-03-04|0|1.25|Mug|UK;   Quantity 0",
                "NON_POSITIVE_QUANTITY; 1001|P1|K1|2011-03-04|-7|1.25|Mug|UK;  Quantity -7",
                "DUPLICATE;           1001|P1 |K1|2011-03-04T10:15:00|2.0|1.250|Mug|UK; equals row 1 of the input",
            })
    void rowThatMatchesOneRule_isRejectedByItAndSaysWhy(
            final CleaningRule rule, final String row, final String detail) {
        final CleaningResult result = clean(GOOD, row);

        assertTrue(result.isClean(0));
        assertFalse(result.isClean(1));
        assertEquals(Optional.of(rule), result.decidedBy(1));
        assertEquals(List.of(rule), result.matched(1));
        assertEquals(Optional.of(detail), result.detail(1));
        assertEquals(1, result.report().rule(rule).matched());
        assertEquals(1, result.report().rule(rule).decided());
        assertEquals(Optional.of(detail), result.report().rule(rule).example());
    }

    @ParameterizedTest
    @CsvSource({
        "MISSING_CUSTOMER,    1001|P1||2011-03-04|2|1.25|Mug|UK",
        "MISSING_DESCRIPTION, 1001|P1|K1|2011-03-04|2|1.25||UK",
    })
    void rowThatMatchesAKeptRule_isCleanButCounted(final CleaningRule rule, final String row) {
        final CleaningResult kept = clean(GOOD, row);
        assertTrue(kept.isClean(1));
        assertEquals(List.of(rule), kept.matched(1));
        assertEquals(Optional.empty(), kept.decidedBy(1));
        assertEquals(Optional.empty(), kept.detail(1));
        assertEquals(1, kept.report().rule(rule).matched());
        assertEquals(0, kept.report().rule(rule).decided());

        final CleaningResult rejected = clean(DEFAULTS.with(rule, Policy.REJECT), GOOD, row);
        assertEquals(Optional.of(rule), rejected.decidedBy(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CA-2016-152156",
                "C",
                "C-1",
                "c1001",
                "1001C",
                "XC1001",
                "COD1",
                "A",
                "AB1"
            })
    void orderNumberWithoutDigitAfterThePrefix_isAnOrdinaryOne(final String order) {
        assertTrue(clean(order + "|P1|K1|2011-03-04|2|1.25|Mug|UK").isClean(0));
    }

    @Test
    void otherPrefixes_replaceTheDefaults() {
        final CleaningSettings settings =
                DEFAULTS.withCancellationPrefixes(List.of("RET-", "ST"))
                        .withAdjustmentPrefixes(List.of());
        final CleaningResult result =
                clean(
                        settings,
                        "RET-1|P1|K1|2011-03-04|2|1.25|Mug|UK",
                        "ST2|P1|K1|2011-03-04|2|1.25|Mug|UK",
                        "C3|P1|K1|2011-03-04|2|1.25|Mug|UK",
                        "A4|P1|K1|2011-03-04|2|1.25|Mug|UK");
        assertArrayEquals(new int[] {2, 3}, result.cleanRows());
        assertArrayEquals(new int[] {0, 1}, result.rejectedRows());
        assertEquals(0, result.report().rule(CleaningRule.ADJUSTMENT).matched());
    }

    @Test
    void rowThatMatchesManyRules_isDecidedByTheFirstThatRejects() {
        final String row = "C1| ||none|-1|0||";
        assertEquals(
                List.of(
                        CleaningRule.UNREADABLE_DATE,
                        CleaningRule.MISSING_PRODUCT,
                        CleaningRule.CANCELLATION,
                        CleaningRule.ZERO_PRICE,
                        CleaningRule.NON_POSITIVE_QUANTITY,
                        CleaningRule.MISSING_CUSTOMER,
                        CleaningRule.MISSING_DESCRIPTION),
                clean(row).matched(0));
        assertEquals(Optional.of(CleaningRule.UNREADABLE_DATE), clean(row).decidedBy(0));

        final String readable = "C1|P||2011-03-04|-1|0||";
        assertEquals(Optional.of(CleaningRule.CANCELLATION), clean(readable).decidedBy(0));
        assertEquals(
                Optional.of(CleaningRule.ZERO_PRICE),
                clean(DEFAULTS.with(CleaningRule.CANCELLATION, Policy.KEEP), readable)
                        .decidedBy(0));
    }

    @Test
    void firstOfEqualRows_isKeptEvenIfTheyAreMany() {
        final CleaningResult result =
                clean(GOOD, GOOD, "1002|P1|K1|2011-03-04|2|1.25|Mug|UK", GOOD);
        assertArrayEquals(new int[] {0, 2}, result.cleanRows());
        assertEquals(Optional.of("equals row 1 of the input"), result.detail(3));
    }

    @Test
    void rowsThatDifferInAPassedThroughColumnOnly_areDuplicatesOnlyIfItIsIgnored() {
        final String elsewhere = GOOD.replace("UK", "DE");
        assertEquals(2, clean(GOOD, elsewhere).cleanRows().length);

        final CleaningSettings ignoring = DEFAULTS.withIgnoredInDuplicates(Set.of("Country"));
        assertArrayEquals(new int[] {0}, clean(ignoring, GOOD, elsewhere).cleanRows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quantity", "country", "none"})
    void ignoredColumnThatIsNotPassedThrough_isRefusedByName(final String column) {
        final CleaningSettings settings = DEFAULTS.withIgnoredInDuplicates(Set.of(column));
        final var error = assertThrows(IllegalArgumentException.class, () -> clean(settings, GOOD));
        assertTrue(error.getMessage().contains("\"" + column + "\""), error::getMessage);
    }

    @Test
    void duplicatesThatAreKept_areCountedAndStay() {
        final CleaningResult result =
                clean(DEFAULTS.with(CleaningRule.DUPLICATE, Policy.KEEP), GOOD, GOOD);
        assertEquals(2, result.report().clean().rows());
        assertEquals(1, result.report().rule(CleaningRule.DUPLICATE).matched());
    }

    @Test
    void timesOfOneDay_areEqualWhereTheTimeOfDayIsDropped() {
        final SalesTable table = Sales.of(GOOD, GOOD.replace("10:15", "11:00"));
        assertEquals(2, SalesCleaner.clean(table, DEFAULTS, Progress.none()).cleanRows().length);

        final DateColumn.Builder days = DateColumn.builder("Day", DateText.iso(), false);
        days.add(LocalDateTime.parse("2011-03-04T10:15"));
        days.add(LocalDateTime.parse("2011-03-04T11:00"));
        final SalesTable byDay =
                SalesTable.builder()
                        .order(table.order())
                        .product(table.product())
                        .date(days.build())
                        .quantity(table.quantity())
                        .unitPrice(table.unitPrice())
                        .build();
        assertEquals(1, SalesCleaner.clean(byDay, DEFAULTS, Progress.none()).cleanRows().length);
    }

    @Test
    void ruleWithoutItsColumn_matchesNothingAndCannotReject() {
        final SalesTable full = Sales.of(GOOD);
        final SalesTable table =
                SalesTable.builder()
                        .order(full.order())
                        .product(full.product())
                        .date(full.date())
                        .quantity(full.quantity())
                        .unitPrice(full.unitPrice())
                        .build();
        final RuleSummary summary =
                SalesCleaner.clean(table, DEFAULTS, Progress.none())
                        .report()
                        .rule(CleaningRule.MISSING_CUSTOMER);
        assertFalse(summary.applicable());
        assertEquals(0, summary.matched());

        final CleaningSettings rejecting =
                DEFAULTS.with(CleaningRule.MISSING_CUSTOMER, Policy.REJECT);
        final var error =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> SalesCleaner.clean(table, rejecting, Progress.none()));
        assertTrue(error.getMessage().contains("\"Missing customer\""), error::getMessage);
    }

    @Test
    void emptyTable_givesAnEmptyReport() {
        final CleaningReport report = clean().report();
        assertEquals(0, report.input().rows());
        assertEquals(List.of(), report.months());
        assertEquals(Optional.empty(), report.input().firstDate());
        assertEquals(CleaningRule.values().length, report.rules().size());
        assertEquals(0, clean().cleanRows().length);
    }

    @Test
    void tableWithoutAnyValue_isRejectedAsAWhole() {
        final CleaningResult result = clean("|||||||", "|||||||");
        assertArrayEquals(new int[] {0, 1}, result.rejectedRows());
        assertEquals(0, result.report().input().revenue());
        assertEquals(0, result.report().input().orders());
        assertEquals(1, result.report().rule(CleaningRule.DUPLICATE).matched());
        assertEquals("unknown", result.report().months().get(0).label());
    }

    @Test
    void report_accountsForRowsUnitsAndMoney() {
        final CleaningReport report =
                clean(
                                "1001|P1|K1|2011-03-04 10:15|2|1.25|Mug|UK",
                                "1001|P2|K1|2011-03-04 10:15|4|0.5|Pen|UK",
                                "1002|P1||2011-05-01|1|1.25|Mug|DE",
                                "C1003|P1|K2|2011-05-02|-2|1.25|Mug|UK",
                                "1004|P1|K2|soon|3|1.25|Mug|UK",
                                "1005|P3|K2|2011-05-03|3|free|Mug|UK")
                        .report();

        assertEquals(
                new Profile(
                        6,
                        11,
                        7.0,
                        5,
                        3,
                        2,
                        Optional.of(LocalDateTime.parse("2011-03-04T10:15")),
                        Optional.of(LocalDateTime.parse("2011-05-03T00:00")),
                        List.of(
                                new Profile.DistinctCount("Description", 2),
                                new Profile.DistinctCount("Country", 2))),
                report.input());
        assertEquals(3, report.clean().rows());
        assertEquals(5.75, report.clean().revenue());
        assertEquals(1, report.clean().customers());
        assertEquals(3, report.rejected().rows());
        assertEquals(1.25, report.rejected().revenue());
        assertEquals(4, report.rejected().quantity());
        assertEquals(-2, report.rule(CleaningRule.CANCELLATION).quantity());
        assertEquals(-2.5, report.rule(CleaningRule.CANCELLATION).revenue());
        assertEquals(3, report.rule(CleaningRule.UNREADABLE_PRICE).quantity());
        assertEquals(0, report.rule(CleaningRule.UNREADABLE_PRICE).revenue());
        assertEquals(
                List.of("2011-03 2 2 4.5 4.5", "2011-05 3 1 -1.25 1.25", "unknown 1 0 3.75 0.0"),
                report.months().stream()
                        .map(
                                month ->
                                        String.join(
                                                " ",
                                                month.label(),
                                                Integer.toString(month.rowsBefore()),
                                                Integer.toString(month.rowsAfter()),
                                                Double.toString(month.revenueBefore()),
                                                Double.toString(month.revenueAfter())))
                        .toList());
    }

    @Test
    void hugeAmounts_doNotOverflowTheReport() {
        final String huge = "1|P|K|2011-03-04|1000000000000000|1000000000000000|Mug|";
        final CleaningReport report = clean(huge + "UK", huge + "DE").report();
        assertEquals(2, report.clean().rows());
        assertEquals(2e30, report.clean().revenue());
    }

    @Test
    void progress_risesFromZeroToOne() {
        final List<Double> fractions = new ArrayList<>();
        SalesCleaner.clean(Sales.of(GOOD, GOOD), DEFAULTS, fractions::add);
        assertEquals(0.0, fractions.get(0));
        assertEquals(1.0, fractions.get(fractions.size() - 1));
        assertEquals(fractions.stream().sorted().toList(), fractions);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.7, 1})
    void cancellation_passesThrough(final double when) {
        final Progress cancelling =
                fraction -> {
                    if (fraction >= when) {
                        throw new CancellationException();
                    }
                };
        final SalesTable table = Sales.of(GOOD);
        assertThrows(
                CancellationException.class, () -> SalesCleaner.clean(table, DEFAULTS, cancelling));
    }

    @Test
    void titlesAndColumnNames_areDistinct() {
        final List<String> titles = new ArrayList<>();
        for (final CleaningRule rule : CleaningRule.values()) {
            titles.add(rule.title());
            assertFalse(rule.description().isBlank());
        }
        assertEquals(titles.stream().distinct().toList(), titles);
        for (final var columns :
                List.of(
                        CleaningColumns.REJECTED,
                        CleaningColumns.RULES,
                        CleaningColumns.PROFILE,
                        CleaningColumns.MONTHS)) {
            assertEquals(
                    columns.size(),
                    columns.stream().map(column -> column.name()).distinct().count());
        }
    }

    @Test
    void unicodeText_isComparedExactly() {
        final String cafe = "1|caf\u00e9|K|2011-03-04|1|1|Mug|UK";
        final String decomposed = "1|cafe\u0301|K|2011-03-04|1|1|Mug|UK";
        assertEquals(2, clean(cafe, decomposed).cleanRows().length);
        assertEquals(1, clean(cafe, cafe).cleanRows().length);
        final CodedColumn<String> products = Sales.of(cafe, decomposed).product();
        assertEquals(2, products.distinctCount());
    }
}
