// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.replenish.engine.data.CodedColumn;
import io.replenish.engine.data.ColumnType;
import io.replenish.engine.data.DateColumn;
import io.replenish.engine.data.DateText;
import io.replenish.engine.data.NumberColumn;
import io.replenish.engine.data.NumberText;
import io.replenish.engine.data.Progress;
import io.replenish.engine.data.RoleGuesser;
import io.replenish.engine.data.SalesRole;
import io.replenish.engine.data.SalesTable;
import io.replenish.engine.testing.SharedData;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Real sales, against counts that others made with pandas and that agree with the published ones.
 */
class RealSalesTest {

    /** The expected sums are printed with two decimals. */
    private static final double CENT = 0.005;

    /**
     * A unit price that is divided out and multiplied in again may miss the line total by a
     * rounding or two.
     */
    private static final double SUM_OF_TOTALS = 1e-6;

    private static CleaningReport clean(final SalesTable table, final CleaningSettings settings) {
        return SalesCleaner.clean(table, settings, Progress.none()).report();
    }

    /** Reads a table whose roles are guessed from the header. */
    private static SalesTable read(final List<String[]> records) {
        final List<String> header = Arrays.asList(records.get(0));
        final Map<SalesRole, String> roles =
                RoleGuesser.guess(
                        header.stream()
                                .map(name -> new RoleGuesser.Candidate(name, ColumnType.TEXT))
                                .toList());
        final List<String[]> rows = records.subList(1, records.size());
        final SalesTable.Builder table =
                SalesTable.builder()
                        .order(text(rows, header, roles.get(SalesRole.ORDER)))
                        .product(text(rows, header, roles.get(SalesRole.PRODUCT)))
                        .customer(text(rows, header, roles.get(SalesRole.CUSTOMER)))
                        .date(dates(rows, header, roles.get(SalesRole.DATE)))
                        .quantity(numbers(rows, header, roles.get(SalesRole.QUANTITY)))
                        .unitPrice(numbers(rows, header, roles.get(SalesRole.UNIT_PRICE)))
                        .description(text(rows, header, roles.get(SalesRole.DESCRIPTION)));
        header.stream()
                .filter(name -> !roles.containsValue(name))
                .forEach(name -> table.attribute(text(rows, header, name)));
        return table.build();
    }

    private static CodedColumn<String> text(
            final List<String[]> rows, final List<String> header, final String name) {
        final int index = header.indexOf(name);
        final CodedColumn.Builder<String> column = CodedColumn.text(name);
        rows.forEach(row -> column.add(row[index]));
        return column.build();
    }

    private static NumberColumn numbers(
            final List<String[]> rows, final List<String> header, final String name) {
        final int index = header.indexOf(name);
        final NumberColumn.Builder column = NumberColumn.builder(name, NumberText.POINT);
        rows.forEach(row -> column.addText(row[index]));
        return column.build();
    }

    private static DateColumn dates(
            final List<String[]> rows, final List<String> header, final String name) {
        final int index = header.indexOf(name);
        final DateColumn.Builder column = DateColumn.builder(name, DateText.iso(), true);
        rows.forEach(row -> column.addText(row[index]));
        return column.build();
    }

    /** Keeps everything that can be kept. */
    private static CleaningSettings keepAll() {
        CleaningSettings settings = CleaningSettings.defaults();
        for (final CleaningRule rule : CleaningRule.values()) {
            if (!rule.isMandatory()) {
                settings = settings.with(rule, Policy.KEEP);
            }
        }
        return settings;
    }

    private static CleaningSettings reject(
            final CleaningSettings base, final CleaningRule... rules) {
        CleaningSettings settings = base;
        for (final CleaningRule rule : rules) {
            settings = settings.with(rule, Policy.REJECT);
        }
        return settings;
    }

    @Test
    void onlineRetail_hasEveryExpectedCount() {
        final SalesTable table = read(SharedData.csv("retail_online_retail_uci.csv.gz"));
        final CleaningSettings sales =
                reject(
                        keepAll(),
                        CleaningRule.CANCELLATION,
                        CleaningRule.NEGATIVE_PRICE,
                        CleaningRule.ZERO_PRICE,
                        CleaningRule.NON_POSITIVE_QUANTITY);
        final CleaningSettings withCustomer = reject(sales, CleaningRule.MISSING_CUSTOMER);
        final CleaningReport all = clean(table, keepAll());
        final Profile input = all.input();
        final Profile clean = clean(table, sales).clean();
        final Profile known = clean(table, withCustomer).clean();
        final Profile distinct = clean(table, reject(withCustomer, CleaningRule.DUPLICATE)).clean();

        final Map<String, Object> counted = new LinkedHashMap<>();
        counted.put("rows", input.rows());
        counted.put("missing_customer_id", all.rule(CleaningRule.MISSING_CUSTOMER).matched());
        counted.put("missing_description", all.rule(CleaningRule.MISSING_DESCRIPTION).matched());
        counted.put("cancellation_rows", all.rule(CleaningRule.CANCELLATION).matched());
        counted.put("adjustment_rows_A", all.rule(CleaningRule.ADJUSTMENT).matched());
        counted.put("quantity_le_0", all.rule(CleaningRule.NON_POSITIVE_QUANTITY).matched());
        counted.put("quantity_le_0_not_cancelled", decidedAfterCancellation(table));
        counted.put(
                "price_le_0",
                all.rule(CleaningRule.NEGATIVE_PRICE).matched()
                        + all.rule(CleaningRule.ZERO_PRICE).matched());
        counted.put("price_lt_0", all.rule(CleaningRule.NEGATIVE_PRICE).matched());
        counted.put("exact_duplicate_rows", all.rule(CleaningRule.DUPLICATE).matched());
        counted.put("distinct_invoices", input.orders());
        counted.put("distinct_stockcodes", input.products());
        counted.put("distinct_customers", input.customers());
        counted.put("distinct_countries", distinctValues(input, "Country"));
        counted.put("rows_sales", clean.rows());
        counted.put("revenue_sales", clean.revenue());
        counted.put("rows_sales_with_customer", known.rows());
        counted.put("customers_sales", known.customers());
        counted.put("invoices_sales_with_customer", known.orders());
        counted.put("revenue_sales_with_customer", known.revenue());
        counted.put("rows_sales_with_customer_dedup", distinct.rows());
        counted.put("revenue_sales_with_customer_dedup", distinct.revenue());
        counted.put("net_revenue_all_rows", input.revenue());
        counted.put("first_date", input.firstDate().orElseThrow());
        counted.put("last_date", input.lastDate().orElseThrow());

        assertCounts("retail_online_retail_cleaning_expected.csv", counted);
    }

    private static int decidedAfterCancellation(final SalesTable table) {
        final CleaningSettings settings =
                reject(keepAll(), CleaningRule.CANCELLATION, CleaningRule.NON_POSITIVE_QUANTITY);
        return clean(table, settings).rule(CleaningRule.NON_POSITIVE_QUANTITY).decided();
    }

    private static int distinctValues(final Profile profile, final String column) {
        return profile.attributes().stream()
                .filter(attribute -> attribute.column().equals(column))
                .findFirst()
                .orElseThrow()
                .count();
    }

    /** Every line of the file is counted, and nothing else. */
    private static void assertCounts(final String file, final Map<String, Object> counted) {
        final Map<String, String> expected = new LinkedHashMap<>();
        SharedData.csv(file).stream().skip(1).forEach(line -> expected.put(line[0], line[1]));
        assertEquals(expected.keySet(), counted.keySet());
        counted.forEach(
                (check, value) -> {
                    if (value instanceof Double amount) {
                        assertEquals(Double.parseDouble(expected.get(check)), amount, CENT, check);
                    } else if (value instanceof Integer count) {
                        assertEquals(Integer.parseInt(expected.get(check)), count, check);
                    } else {
                        assertEquals(
                                expected.get(check).replace(' ', 'T').replaceAll(":00$", ""),
                                value.toString(),
                                check);
                    }
                });
    }

    /** Its orders begin with CA- and US-, which the prefix C must not take for cancellations. */
    @Test
    void superstore_isCleanExceptForOneDuplicate() {
        final SalesTable table = read(withUnitPrice(SharedData.csv("retail_superstore.csv")));
        final CleaningReport report =
                clean(table, CleaningSettings.defaults().withIgnoredInDuplicates(Set.of("row_id")));

        assertEquals(9994, report.input().rows());
        assertEquals(5009, report.input().orders());
        assertEquals(793, report.input().customers());
        assertEquals(1862, report.input().products());
        assertEquals(37_873, report.input().quantity());
        assertEquals(2_297_200.8603, report.input().revenue(), SUM_OF_TOTALS);
        assertEquals(1, report.rule(CleaningRule.DUPLICATE).decided());
        assertEquals(9993, report.clean().rows());
        assertEquals(48, report.months().size());
    }

    /** The file has line totals: the last column becomes total by quantity, "price". */
    private static List<String[]> withUnitPrice(final List<String[]> records) {
        final List<String> header = Arrays.asList(records.get(0));
        final int sales = header.indexOf("sales");
        final int quantity = header.indexOf("quantity");
        final List<String[]> priced = new ArrayList<>();
        for (final String[] record : records) {
            final String[] row = Arrays.copyOf(record, record.length + 1);
            row[record.length] =
                    priced.isEmpty()
                            ? "price"
                            : new BigDecimal(
                                            Double.parseDouble(record[sales])
                                                    / Double.parseDouble(record[quantity]))
                                    .toPlainString();
            priced.add(row);
        }
        return priced;
    }

    @Test
    void adventureWorks_isCleanAlready() {
        final SalesTable table = read(SharedData.csv("retail_adventureworks.csv.gz"));
        final CleaningReport report = clean(table, CleaningSettings.defaults());

        assertEquals(56_046, report.clean().rows());
        assertEquals(0, report.rejected().rows());
        assertEquals(17_416, report.clean().customers());
        assertEquals(130, report.clean().products());
        assertEquals(30, report.months().size());
    }
}
