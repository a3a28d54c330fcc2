// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.demandaggregator;

import static io.replenish.nodes.testing.Tables.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.demand.ClosedPolicy;
import io.replenish.engine.demand.DemandColumns;
import io.replenish.engine.demand.DemandMeasure;
import io.replenish.engine.demand.DemandSettings;
import io.replenish.engine.demand.PeriodUnit;
import io.replenish.nodes.salescleaner.SalesCleanerNodeFactory;
import io.replenish.nodes.salessample.RetailSalesSampleNodeFactory;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.MissingCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.data.time.localdate.LocalDateCellFactory;
import org.knime.core.data.time.localdatetime.LocalDateTimeCellFactory;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;

class DemandAggregatorTest {

    /** Sums of hundreds of thousands of cents, added here without care. */
    private static final double SUMMATION = 1e-5;

    private static final DataTableSpec CLEAN =
            Tables.spec(
                    "Order", StringCell.TYPE,
                    "Date", LocalDateTimeCellFactory.TYPE,
                    "Product", StringCell.TYPE,
                    "Customer", StringCell.TYPE,
                    "Quantity", DoubleCell.TYPE,
                    "Unit Price", DoubleCell.TYPE,
                    "Revenue", DoubleCell.TYPE,
                    "Country", StringCell.TYPE);

    private static final LocalDateTime MARCH = LocalDateTime.of(2011, 3, 1, 9, 0);

    private static BufferedDataTable sales() {
        return Tables.table(
                CLEAN,
                row("1", MARCH, "Mug", "A", 2.0, 1.5, 3.0, "UK"),
                row("1", MARCH, "Mug", "A", 1.0, 1.5, 1.5, "UK"),
                row("2", MARCH.plusMonths(2), "Mug", "B", 4.0, 1.5, 6.0, "Österreich"),
                row("2", MARCH.plusMonths(2), "Tasse 茶", "B", 1.0, 2.0, 2.0, "Österreich"),
                row("3", MARCH.plusMonths(3), null, "B", 7.0, 1.0, 7.0, "UK"));
    }

    private static NodeRun node() {
        return new NodeRun(new DemandAggregatorNodeFactory());
    }

    private static BufferedDataTable[] aggregate(
            final BufferedDataTable input, final Consumer<NodeSettings> change) throws Exception {
        return node().with(input.getDataTableSpec(), change).execute(input);
    }

    private static Consumer<NodeSettings> monthly() {
        return settings -> settings.addString("period", "MONTH");
    }

    private static String refusal(final DataTableSpec input, final Consumer<NodeSettings> change) {
        return assertThrows(
                        InvalidSettingsException.class,
                        () -> node().with(input, change).configure(input))
                .getMessage();
    }

    @Test
    void columnsOfTheCleaner_areGuessed() throws Exception {
        final NodeRun node = node();
        node.configure(CLEAN);
        final NodeSettings settings = node.settings();
        assertEquals("Product", settings.getString("keyColumn"));
        assertEquals("Date", settings.getString("dateColumn"));
        assertEquals("Quantity", settings.getString("quantityColumn"));
        assertEquals("Revenue", settings.getString("revenueColumn"));
        assertEquals("Order", settings.getString("orderColumn"));
    }

    @Test
    void columnsUnderOtherNames_areGuessedByRole() throws Exception {
        final NodeRun node = node();
        node.configure(
                Tables.spec(
                        "InvoiceNo", LongCell.TYPE,
                        "StockCode", StringCell.TYPE,
                        "Quantity", LongCell.TYPE,
                        "InvoiceDate", LocalDateCellFactory.TYPE,
                        "LINE TOTAL", DoubleCell.TYPE));
        assertEquals("StockCode", node.settings().getString("keyColumn"));
        assertEquals("InvoiceNo", node.settings().getString("orderColumn"));
        assertEquals("InvoiceDate", node.settings().getString("dateColumn"));
        assertEquals("LINE TOTAL", node.settings().getString("revenueColumn"));
    }

    @Test
    void outputs_areKnownBeforeExecutionAndKeepTheContract() throws Exception {
        final DataTableSpec[] specs = node().configure(CLEAN);
        assertEquals(ColumnTypes.table(DemandColumns.DEMAND_TABLE), specs[0]);
        assertEquals(ColumnTypes.table(DemandColumns.PROFILE_TABLE), specs[1]);
    }

    @Test
    void everyPeriodOfEverySeries_isARowThatExplainsItself() throws Exception {
        final BufferedDataTable demand = aggregate(sales(), monthly())[0];
        assertEquals(
                List.of(
                        "Mug#2011-03",
                        "Mug#2011-04",
                        "Mug#2011-05",
                        "Tasse 茶#2011-03",
                        "Tasse 茶#2011-04",
                        "Tasse 茶#2011-05"),
                Tables.keys(demand));
        assertEquals(
                List.of("Sold", "True zero", "Sold", "Not yet listed", "Not yet listed", "Sold"),
                Tables.texts(demand, "Status"));
        assertEquals(List.of("3.0", "0.0", "4.0", "?", "?", "1.0"), Tables.texts(demand, "Demand"));
        assertEquals("2011-05-01", Tables.text(demand, "Mug#2011-05", "Period"));
    }

    @Test
    void missingDemand_saysWhy() throws Exception {
        final BufferedDataTable demand = aggregate(sales(), monthly())[0];
        final DataCell cell = Tables.column(demand, "Demand").get(3);
        assertEquals("Not yet listed", ((MissingCell) cell).getError());
    }

    @Test
    void sumsOfTheProfile_areThoseOfTheInput() throws Exception {
        final BufferedDataTable profile = aggregate(sales(), monthly())[1];
        assertEquals(Tables.sum(sales(), "Quantity"), Tables.sum(profile, "Quantity"));
        assertEquals(Tables.sum(sales(), "Revenue"), Tables.sum(profile, "Revenue"));
        assertEquals(sales().size(), Tables.sum(profile, "Lines"));
        assertEquals(List.of("Mug", "Tasse 茶", "The lines have no Product"), Tables.keys(profile));
        assertEquals(List.of("Series", "Series", "Left out"), Tables.texts(profile, "Outcome"));
    }

    @Test
    void productCalledAsAReason_hasARowOfItsOwn() throws Exception {
        final BufferedDataTable input =
                Tables.table(
                        CLEAN,
                        row("1", MARCH, "The lines have no Product", "A", 2.0, 1.5, 3.0, "UK"),
                        row("1", MARCH, null, "A", 2.0, 1.5, 3.0, "UK"));
        assertEquals(
                List.of("The lines have no Product", "The lines have no Product#"),
                Tables.keys(aggregate(input, settings -> {})[1]));
    }

    @Test
    void anyColumn_canBeTheKeyAndOrdersAreOptional() throws Exception {
        final BufferedDataTable demand =
                aggregate(
                        sales(),
                        settings -> {
                            settings.addString("keyColumn", "Country");
                            settings.addString("period", "MONTH");
                            settings.addString("measure", "ORDERS");
                            settings.addBoolean("orderColumn_is_present", false);
                            settings.addString("incompletePeriods", "KEEP");
                        })[0];
        assertEquals("2.0", Tables.text(demand, "Österreich#2011-05", "Demand"));
        assertEquals("2", Tables.text(demand, "UK#2011-03", "Orders"));
    }

    @Test
    void leftOutSeriesAndRows_areCountedInTheWarning() throws Exception {
        final NodeRun node =
                node().with(
                                CLEAN,
                                settings -> {
                                    settings.addString("period", "MONTH");
                                    settings.addInt("maximumSeries", 1);
                                    settings.addBoolean("maximumSeries_is_present", true);
                                });
        final BufferedDataTable[] out = node.execute(sales());
        assertEquals(new HashSet<>(List.of("Mug")), new HashSet<>(Tables.texts(out[0], "Key")));
        assertEquals(
                Optional.of(
                        "1 of 2 series is left out; 1 row belongs to no series (The lines have no Product). The"
                                + " output \"Series Profile\" lists them with their reasons."),
                node.warning());
    }

    @Test
    void emptyTable_givesEmptyTablesAndAWarning() throws Exception {
        final NodeRun node = node();
        final BufferedDataTable[] out = node.execute(Tables.table(CLEAN));
        assertEquals(0, out[0].size());
        assertEquals(0, out[1].size());
        assertEquals(Optional.of("The input table has no rows."), node.warning());
    }

    @Test
    void nothingLeftOut_isNoWarning() throws Exception {
        final NodeRun node = node();
        node.execute(Tables.table(CLEAN, row("1", MARCH, "Mug", "A", 2.0, 1.5, 3.0, "UK")));
        assertEquals(Optional.empty(), node.warning());
    }

    /** One wrong year makes every series that long. */
    @Test
    void yearsWithoutAnySale_areReported() throws Exception {
        for (final int years : List.of(2, 3)) {
            final NodeRun node = node().with(CLEAN, monthly());
            node.execute(
                    Tables.table(
                            CLEAN,
                            row("1", MARCH, "Mug", "A", 2.0, 1.5, 3.0, "UK"),
                            row("2", MARCH.plusYears(years), "Cup", "A", 2.0, 1.5, 3.0, "UK")));
            assertEquals(
                    years == 2
                            ? Optional.empty()
                            : Optional.of(
                                    "Nothing was sold from 2011-03-02 to 2014-02-28: check the"
                                            + " dates of the sales before or after."),
                    node.warning());
        }
    }

    @Test
    void unusableNumbers_areReported() throws Exception {
        final BufferedDataTable input =
                Tables.table(
                        CLEAN,
                        row("1", MARCH, "Mug", "A", Double.NaN, 1.5, 3.0, "UK"),
                        row("1", null, "Mug", "A", 1.0, 1.5, 3.0, "UK"),
                        row("1", MARCH, "Mug", "A", 1.0, 1.5, Double.POSITIVE_INFINITY, "UK"));
        final BufferedDataTable[] out = aggregate(input, settings -> {});
        assertEquals(0, out[0].size());
        assertEquals("3", Tables.texts(out[1], "Lines").get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "keyColumn, One series per",
        "dateColumn, Date",
        "quantityColumn, Quantity",
        "revenueColumn, Revenue"
    })
    void columnThatIsGone_isNamedWithItsOption(final String key, final String option) {
        final String message = refusal(CLEAN, settings -> settings.addString(key, "Gone"));
        assertTrue(message.contains("\"Gone\"") && message.contains('"' + option + '"'), message);
        final String none = refusal(CLEAN, settings -> settings.addString(key, ""));
        assertTrue(none.contains('"' + option + '"') && none.contains("Choose one"), none);
    }

    @Test
    void columnOfTheWrongType_isRefused() {
        final String message =
                refusal(CLEAN, settings -> settings.addString("quantityColumn", "Country"));
        assertTrue(
                message.contains("\"Country\"") && message.contains("has to hold numbers"),
                message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimumLength", "delistedAfterDays"})
    void numberBelowOne_isRefused(final String key) {
        final String message = refusal(CLEAN, settings -> settings.addInt(key, 0));
        assertTrue(message.contains("at least 1, got 0"), message);
    }

    @Test
    void defaults_areTheEnginesDefaults() {
        assertEquals(DemandSettings.defaults(), new DemandAggregatorParameters().demandSettings());
    }

    @ParameterizedTest
    @EnumSource
    void units_areAllOfTheEngine(final PeriodUnit unit) {
        assertEquals(unit, PeriodChoice.valueOf(unit.name()).toEngine());
    }

    @ParameterizedTest
    @EnumSource
    void measures_areAllOfTheEngine(final DemandMeasure measure) {
        assertEquals(measure, MeasureChoice.valueOf(measure.name()).toEngine());
    }

    @ParameterizedTest
    @EnumSource
    void closedPolicies_areAllOfTheEngine(final ClosedPolicy policy) {
        assertEquals(policy, ClosedChoice.valueOf(policy.name()).toEngine());
    }

    @Test
    void cancelling_endsTheNode() {
        final AtomicInteger asked = new AtomicInteger();
        final NodeRun node = node().cancelWhen(() -> asked.incrementAndGet() > 3);
        assertThrows(CanceledExecutionException.class, () -> node.execute(sales()));
    }

    /**
     * The bundled data through cleaner and aggregator with nothing but defaults: what a user sees
     * first.
     */
    @Test
    void sample_isConservedFromCleanSalesToSeries() throws Exception {
        final NodeRun sample = new NodeRun(new RetailSalesSampleNodeFactory());
        final BufferedDataTable clean =
                new NodeRun(new SalesCleanerNodeFactory()).execute(sample.execute()[0])[0];
        final BufferedDataTable[] out = aggregate(clean, settings -> {});
        assertEquals(Tables.sum(clean, "Quantity"), Tables.sum(out[0], "Quantity"));
        assertEquals(Tables.sum(clean, "Revenue"), Tables.sum(out[0], "Revenue"), SUMMATION);
        assertEquals(clean.size(), Tables.sum(out[0], "Lines"));
        assertEquals(Tables.sum(out[1], "Orders"), Tables.sum(out[0], "Orders"));
        final List<String> periods = Tables.texts(out[0], "Period");
        final List<String> statuses = Tables.texts(out[0], "Status");
        for (int i = 0; i < periods.size(); i++) {
            final boolean saturday = LocalDate.parse(periods.get(i)).getDayOfWeek().getValue() == 6;
            assertFalse(saturday && statuses.get(i).equals("True zero"), periods.get(i));
        }
        assertTrue(statuses.contains("Weekly closing day") && statuses.contains("Closed"));
    }
}
