// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.salescleaner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.nodes.testing.CancelledRuns;
import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.NodeSettings;

class SalesCleanerExecuteTest {

    /** Sums of a few cents and hundreds: a double is far more exact. */
    private static final double CENT_FRACTION = 1e-9;

    private static BufferedDataTable[] clean(
            final BufferedDataTable input, final Consumer<NodeSettings> change) throws Exception {
        return new NodeRun(new SalesCleanerNodeFactory())
                .with(input.getDataTableSpec(), change)
                .execute(input);
    }

    private static BufferedDataTable[] clean(final BufferedDataTable input) throws Exception {
        return clean(input, settings -> {});
    }

    @Test
    void everyRow_isCleanOrRejectedUnderItsRowId() throws Exception {
        final BufferedDataTable[] out = clean(RawSales.dirty());
        assertEquals(List.of("r0", "r8"), Tables.keys(out[0]));
        assertEquals(List.of("r1", "r2", "r3", "r4", "r5", "r6", "r7"), Tables.keys(out[1]));
    }

    @Test
    void rejectedRows_haveTheirReasonDetailAndAllReasons() throws Exception {
        final BufferedDataTable rejected = clean(RawSales.dirty())[1];
        assertEquals(
                List.of(
                        "Duplicate row",
                        "Cancellation",
                        "Zero price",
                        "Accounting adjustment",
                        "Negative price",
                        "Unreadable date",
                        "Unreadable price"),
                Tables.texts(rejected, "Reason"));
        assertEquals("InvoiceNo \"C536379\"", Tables.text(rejected, "r2", "Detail"));
        assertEquals(
                "Cancellation, Non-positive quantity", Tables.text(rejected, "r2", "All Reasons"));
        assertEquals(
                "Zero price, Missing customer, Missing description",
                Tables.text(rejected, "r3", "All Reasons"));
        assertEquals(
                "Unreadable price, Missing product", Tables.text(rejected, "r7", "All Reasons"));
    }

    @Test
    void rejectedRows_areOtherwiseUnchanged() throws Exception {
        final BufferedDataTable input = RawSales.dirty();
        final BufferedDataTable rejected = clean(input)[1];
        for (final String column : RawSales.SPEC.getColumnNames()) {
            final var expected = new ArrayList<>(Tables.column(input, column).subList(1, 8));
            assertEquals(expected, Tables.column(rejected, column), column);
        }
    }

    @Test
    void cleanRows_areCanonicalWithUnicodeIntact() throws Exception {
        final BufferedDataTable clean = clean(RawSales.dirty())[0];
        assertEquals("536365", Tables.text(clean, "r0", "Order"));
        assertEquals("2010-12-01T08:26", Tables.text(clean, "r0", "Date"));
        assertEquals("85123A", Tables.text(clean, "r0", "Product"));
        assertEquals("17850", Tables.text(clean, "r0", "Customer"));
        assertEquals("?", Tables.text(clean, "r8", "Customer"));
        assertEquals("ÜBERZUG 暖 \"A\"", Tables.text(clean, "r8", "Description"));
        assertEquals("Österreich", Tables.text(clean, "r8", "Country"));
        assertEquals(6 * 2.55 + 2.51, Tables.sum(clean, "Revenue"), CENT_FRACTION);
    }

    @Test
    void ruleReport_countsMatchesOnTheRawDataAndDecisions() throws Exception {
        final BufferedDataTable report = clean(RawSales.dirty())[2];
        assertEquals(Tables.texts(report, "Rule"), Tables.keys(report));
        assertEquals("REJECT", Tables.text(report, "Cancellation", "Policy"));
        assertEquals("KEEP", Tables.text(report, "Missing customer", "Policy"));
        assertEquals("4", Tables.text(report, "Missing customer", "Matched"));
        assertEquals("0", Tables.text(report, "Missing customer", "Decided"));
        assertEquals("1", Tables.text(report, "Non-positive quantity", "Matched"));
        assertEquals("0", Tables.text(report, "Non-positive quantity", "Decided"));
        assertEquals("?", Tables.text(report, "Missing order", "Example"));
        assertEquals(7, Tables.sum(report, "Decided"));
    }

    @Test
    void beforeAndAfter_addsUp() throws Exception {
        final BufferedDataTable profile = clean(RawSales.dirty())[3];
        assertEquals(List.of("Before", "After", "Rejected"), Tables.keys(profile));
        for (final String measure : List.of("Rows", "Quantity", "Revenue")) {
            final double[] values =
                    Tables.texts(profile, measure).stream()
                            .mapToDouble(Double::parseDouble)
                            .toArray();
            assertEquals(values[0], values[1] + values[2], CENT_FRACTION, measure);
        }
        assertEquals("2", Tables.text(profile, "Before", "Distinct Country"));
        assertEquals("2011-08-12T14:50", Tables.text(profile, "After", "Last Date"));
    }

    @Test
    void policies_decideWhatIsRejected() throws Exception {
        final BufferedDataTable[] out =
                clean(
                        RawSales.dirty(),
                        settings -> {
                            settings.addString("duplicate", "KEEP");
                            settings.addString("cancellation", "KEEP");
                            settings.addString("nonPositiveQuantity", "KEEP");
                            settings.addString("missingCustomer", "REJECT");
                        });
        assertEquals(List.of("r0", "r1", "r2"), Tables.keys(out[0]));
        assertEquals("Missing customer", Tables.text(out[1], "r8", "Reason"));
        assertEquals("-27.5", Tables.text(out[0], "r2", "Revenue"));
    }

    @Test
    void prefixes_areAListAndMayBeEmpty() throws Exception {
        final BufferedDataTable none =
                clean(
                        RawSales.dirty(),
                        settings -> {
                            settings.addString("cancellationPrefixes", " ");
                            settings.addString("adjustmentPrefixes", "");
                        })[1];
        assertEquals("Non-positive quantity", Tables.text(none, "r2", "Reason"));
        final BufferedDataTable two =
                clean(
                        RawSales.dirty(),
                        settings -> settings.addString("cancellationPrefixes", "X, A ,C"))[1];
        assertEquals("Cancellation", Tables.text(two, "r2", "Reason"));
        assertEquals("Cancellation", Tables.text(two, "r4", "Reason"));
    }

    @Test
    void cleaningTheCleanSalesAgain_rejectsNothing() throws Exception {
        final BufferedDataTable once = clean(RawSales.dirty())[0];
        final BufferedDataTable[] twice = clean(once);
        assertEquals(Tables.keys(once), Tables.keys(twice[0]));
        assertEquals(0, twice[1].size());
        assertEquals(Tables.column(once, "Revenue"), Tables.column(twice[0], "Revenue"));
    }

    @Test
    void emptyTable_givesEmptyTablesAndAWarning() throws Exception {
        final NodeRun node = new NodeRun(new SalesCleanerNodeFactory());
        final BufferedDataTable[] out = node.execute(RawSales.empty());
        assertEquals(0, out[0].size());
        assertEquals(0, out[1].size());
        assertEquals(13, out[2].size());
        assertEquals(List.of("0", "0", "0"), Tables.texts(out[3], "Rows"));
        assertEquals(Optional.of("The input table has no rows."), node.warning());
    }

    @Test
    void warning_countsWhatWasRejectedAndSaysWhereItIs() throws Exception {
        final NodeRun node = new NodeRun(new SalesCleanerNodeFactory());
        node.execute(RawSales.dirty());
        final String warning = node.warning().orElseThrow();
        assertTrue(warning.startsWith("7 of 9 rows rejected ("), warning);
        assertTrue(
                warning.contains("Unreadable date: 1") && warning.contains("and others"), warning);
        assertTrue(warning.contains("\"Rejected Sales\""), warning);
    }

    @Test
    void nothingRejected_isNoWarning() throws Exception {
        final BufferedDataTable once = clean(RawSales.dirty())[0];
        final NodeRun node = new NodeRun(new SalesCleanerNodeFactory());
        node.execute(once);
        assertEquals(Optional.empty(), node.warning());
    }

    @Test
    void textInput_isReadByTheChosenForms() throws Exception {
        final DataTableSpec spec =
                Tables.spec(
                        "Rechnung", LongCell.TYPE,
                        "Datum", StringCell.TYPE,
                        "Artikel", DoubleCell.TYPE,
                        "Kunde", LongCell.TYPE,
                        "Menge", StringCell.TYPE,
                        "Preis", StringCell.TYPE);
        final BufferedDataTable input =
                Tables.table(
                        spec,
                        Tables.row(1L, "31.12.2010", 4711.0, 9007199254740993L, "1.000", "2,50"),
                        Tables.row(2L, "31.02.2011", 4711.0, 8L, "1", "2,50"),
                        Tables.row(3L, "1.3.2011", 4711.0, 8L, "1", "2.50"),
                        Tables.row(4L, "1.3.2011", null, 8L, "", "2,50"));
        final BufferedDataTable[] out =
                clean(
                        input,
                        settings -> {
                            settings.addString("orderColumn", "Rechnung");
                            settings.addString("dateColumn", "Datum");
                            settings.addString("productColumn", "Artikel");
                            settings.addString("customerColumn", "Kunde");
                            settings.addBoolean("customerColumn_is_present", true);
                            settings.addString("quantityColumn", "Menge");
                            settings.addString("unitPriceColumn", "Preis");
                            settings.addString("dateFormat", "d.M.yyyy");
                            settings.addString("numberFormat", "COMMA_WITH_GROUPS");
                            settings.addBoolean("keepTimeOfDay", false);
                        });
        assertEquals(List.of("r0"), Tables.keys(out[0]));
        assertEquals("1", Tables.text(out[0], "r0", "Order"));
        assertEquals("2010-12-31", Tables.text(out[0], "r0", "Date"));
        assertEquals("4711", Tables.text(out[0], "r0", "Product"));
        assertEquals("9007199254740993", Tables.text(out[0], "r0", "Customer"));
        assertEquals(2500, Tables.sum(out[0], "Revenue"), CENT_FRACTION);
        assertEquals(
                List.of("Unreadable date", "Unreadable price", "Unreadable quantity"),
                Tables.texts(out[1], "Reason"));
        assertEquals("Datum \"31.02.2011\" is not a date", Tables.text(out[1], "r1", "Detail"));
    }

    @Test
    void columnsNotCompared_doNotMakeADuplicateUnique() throws Exception {
        final DataTableSpec spec =
                Tables.spec(
                        "Order", StringCell.TYPE,
                        "Date", StringCell.TYPE,
                        "Product", StringCell.TYPE,
                        "Quantity", DoubleCell.TYPE,
                        "Unit Price", DoubleCell.TYPE,
                        "Line", LongCell.TYPE);
        final BufferedDataTable input =
                Tables.table(
                        spec,
                        Tables.row("1", "2011-01-05", "p", 1.0, 2.0, 1L),
                        Tables.row("1", "2011-01-05", "p", 1.0, 2.0, 2L));
        assertEquals(2, clean(input)[0].size());
        final BufferedDataTable[] out =
                clean(input, settings -> SalesCleanerConfigureTest.notCompared(settings, "Line"));
        assertEquals(List.of("r1"), Tables.keys(out[1]));
        assertEquals("equals row 1 of the input", Tables.text(out[1], "r1", "Detail"));
    }

    @Test
    void withoutCustomerColumn_theCleanTableHasAnEmptyOne() throws Exception {
        final BufferedDataTable clean =
                clean(
                        RawSales.dirty(),
                        settings -> settings.addBoolean("customerColumn_is_present", false))[0];
        assertEquals(List.of("?", "?"), Tables.texts(clean, "Customer"));
        assertEquals(List.of("17850", "?"), Tables.texts(clean, "CustomerID"));
    }

    @Test
    void execute_reportsRisingProgressAndStopsWhereverItIsCancelled() throws Exception {
        final int asked =
                CancelledRuns.assertStopsEverywhere(
                        () -> new NodeRun(new SalesCleanerNodeFactory()), RawSales.dirty());
        assertTrue(asked > 2 * RawSales.dirty().size(), "asked only " + asked + " times");
    }
}
