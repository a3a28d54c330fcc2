// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.rfmsegmenter;

import static io.replenish.nodes.testing.Tables.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.segmentation.RfmSettings;
import io.replenish.engine.segmentation.ScoreRule;
import io.replenish.engine.segmentation.SegmentColumns;
import io.replenish.nodes.port.SegmentationPortObject;
import io.replenish.nodes.port.SegmentationPortObjectSpec;
import io.replenish.nodes.salescleaner.SalesCleanerNodeFactory;
import io.replenish.nodes.salessample.RetailSalesSampleNodeFactory;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.data.time.localdatetime.LocalDateTimeCellFactory;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;

class RfmSegmenterTest {

    /** Sums of hundreds of thousands of cents, added here without care. */
    private static final double SUMMATION = 1e-5;

    private static final DataTableSpec CLEAN =
            Tables.spec(
                    "Order", StringCell.TYPE,
                    "Date", LocalDateTimeCellFactory.TYPE,
                    "Product", StringCell.TYPE,
                    "Customer", StringCell.TYPE,
                    "Quantity", DoubleCell.TYPE,
                    "Revenue", DoubleCell.TYPE);

    private static final LocalDateTime MARCH = LocalDateTime.of(2011, 3, 1, 9, 0);

    private static BufferedDataTable sales() {
        return Tables.table(
                CLEAN,
                row("1", MARCH, "Mug", "A", 2.0, 3.0),
                row("1", MARCH, "Cup", "A", 1.0, 1.5),
                row("2", MARCH.plusDays(9), "Mug", "A", 4.0, 6.0),
                row("3", MARCH.minusDays(90), "Mug", "Bärbel 客", 1.0, 2.0),
                row("4", MARCH, "Mug", null, 7.0, 7.0),
                row("5", MARCH, "Mug", "C", 7.0, Double.NaN));
    }

    private static NodeRun node() {
        return new NodeRun(new RfmSegmenterNodeFactory());
    }

    private static PortObject[] segment(
            final BufferedDataTable input, final Consumer<NodeSettings> change) throws Exception {
        return node().with(input.getDataTableSpec(), change).executePorts(input);
    }

    private static BufferedDataTable table(final PortObject[] out, final int port) {
        return (BufferedDataTable) out[port];
    }

    private static String refusal(final Consumer<NodeSettings> change) {
        return assertThrows(
                        InvalidSettingsException.class,
                        () -> node().with(CLEAN, change).configurePorts(CLEAN))
                .getMessage();
    }

    @Test
    void columnsOfTheCleaner_areGuessed() throws Exception {
        final NodeRun node = node();
        node.configurePorts(CLEAN);
        assertEquals("Customer", node.settings().getString("customerColumn"));
        assertEquals("Order", node.settings().getString("orderColumn"));
        assertEquals("Date", node.settings().getString("dateColumn"));
        assertEquals("Revenue", node.settings().getString("revenueColumn"));
    }

    @Test
    void outputs_areKnownBeforeExecutionAndKeepTheContract() throws Exception {
        final PortObjectSpec[] specs = node().configurePorts(CLEAN);
        assertEquals(ColumnTypes.table(SegmentColumns.CUSTOMERS_TABLE), specs[0]);
        assertEquals(ColumnTypes.table(SegmentColumns.SEGMENTS_TABLE), specs[1]);
        assertEquals(new SegmentationPortObjectSpec(ScoreRule.QUANTILES), specs[2]);
    }

    @Test
    void everyCustomer_isARowUnderItsIdentifier() throws Exception {
        final BufferedDataTable customers = table(segment(sales(), settings -> {}), 0);
        assertEquals(List.of("A", "Bärbel 客"), Tables.keys(customers));
        assertEquals(List.of("1", "100"), Tables.texts(customers, "Recency"));
        assertEquals(List.of("2", "1"), Tables.texts(customers, "Frequency"));
        assertEquals(List.of("10.5", "2.0"), Tables.texts(customers, "Monetary Value"));
        assertEquals(List.of("2011-03-10", "2010-12-01"), Tables.texts(customers, "Last Purchase"));
    }

    @Test
    void rowsOfNoSegment_areReportedAndNothingIsLost() throws Exception {
        final NodeRun node = node();
        final BufferedDataTable segments = (BufferedDataTable) node.executePorts(sales())[1];
        assertEquals("7.0", Tables.text(segments, "No customer", "Revenue"));
        assertEquals("1", Tables.text(segments, "No readable date or revenue", "Lines"));
        assertEquals(sales().size(), Tables.sum(segments, "Lines"));
        assertEquals(19.5, Tables.sum(segments, "Revenue"));
        assertEquals(1, Tables.sum(segments, "Revenue Share"), SUMMATION);
        assertEquals(
                Optional.of(
                        "Rows that belong to no segment (No customer: 1, No readable date or revenue: 1 of 6). The"
                                + " output \"Segments\" has their sums."),
                node.warning());
    }

    @Test
    void analysisDate_setsLaterSalesAside() throws Exception {
        final PortObject[] out =
                segment(
                        sales(),
                        settings -> {
                            settings.addString("analysisDate", "2011-03-05");
                            settings.addBoolean("analysisDate_is_present", true);
                        });
        assertEquals(List.of("4", "94"), Tables.texts(table(out, 0), "Recency"));
        assertEquals("6.0", Tables.text(table(out, 1), "After the analysis date", "Revenue"));
        assertEquals(
                LocalDate.of(2011, 3, 5), ((SegmentationPortObject) out[2]).model().analysisDate());
    }

    @Test
    void model_hasTheSegmentsOfTheTable() throws Exception {
        final PortObject[] out =
                segment(sales(), settings -> settings.addString("scoreRule", "QUANTILES_PLUS_ONE"));
        final SegmentationPortObject model = (SegmentationPortObject) out[2];
        assertEquals(2, model.model().names().size());
        assertEquals(ScoreRule.QUANTILES_PLUS_ONE, model.getSpec().rule());
        assertTrue(
                model.getSummary().startsWith("2 segments as of 2011-03-11: "), model.getSummary());
        assertEquals(model.model().names().get(0).title(), Tables.keys(table(out, 1)).get(0));
    }

    @Test
    void emptyTable_givesEmptyTablesAndAWarning() throws Exception {
        final NodeRun node = node();
        final PortObject[] out = node.executePorts(Tables.table(CLEAN));
        assertEquals(0, table(out, 0).size());
        assertEquals(0, table(out, 1).size());
        assertEquals(Optional.of("The input table has no rows."), node.warning());
    }

    @Test
    void tooFewCustomers_giveFewerSegmentsAndAWarning() throws Exception {
        final NodeRun node =
                node().with(
                                CLEAN,
                                settings -> {
                                    settings.addInt("numberOfSegments", 4);
                                    settings.addBoolean("numberOfSegments_is_present", true);
                                });
        node.executePorts(Tables.table(CLEAN, row("1", MARCH, "Mug", "A", 2.0, 3.0)));
        assertEquals(
                Optional.of("1 segment instead of 4: there are not enough customers that differ."),
                node.warning());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -3, 11})
    void numberOfSegmentsOutOfRange_isRefused(final int number) {
        final String message =
                refusal(
                        settings -> {
                            settings.addInt("numberOfSegments", number);
                            settings.addBoolean("numberOfSegments_is_present", true);
                        });
        assertTrue(message.contains("between 1 and 10, got " + number), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"customerColumn", "orderColumn", "dateColumn", "revenueColumn"})
    void columnThatIsGone_isNamed(final String key) {
        final String message = refusal(settings -> settings.addString(key, "Gone"));
        assertTrue(
                message.contains("\"Gone\"")
                        && message.contains("not in the table \"Clean Sales\""),
                message);
    }

    @Test
    void defaults_areTheEnginesDefaults() {
        assertEquals(RfmSettings.defaults(), new RfmSegmenterParameters().rfmSettings());
    }

    @ParameterizedTest
    @EnumSource
    void rules_areAllOfTheEngine(final ScoreRule rule) {
        assertEquals(rule, ScoreRuleChoice.valueOf(rule.name()).toEngine());
    }

    @Test
    void cancelling_endsTheNode() {
        final AtomicInteger asked = new AtomicInteger();
        final NodeRun node = node().cancelWhen(() -> asked.incrementAndGet() > 3);
        assertThrows(CanceledExecutionException.class, () -> node.executePorts(sales()));
    }

    /**
     * The bundled data through cleaner and segmenter with nothing but defaults: what a user sees
     * first.
     */
    @Test
    void sample_isConservedFromCleanSalesToSegments() throws Exception {
        final NodeRun sample = new NodeRun(new RetailSalesSampleNodeFactory());
        final BufferedDataTable clean =
                new NodeRun(new SalesCleanerNodeFactory()).execute(sample.execute()[0])[0];
        final PortObject[] out = segment(clean, settings -> {});
        assertEquals(clean.size(), Tables.sum(table(out, 1), "Lines"));
        assertEquals(Tables.sum(clean, "Revenue"), Tables.sum(table(out, 1), "Revenue"), SUMMATION);
        assertEquals(table(out, 0).size(), Tables.sum(table(out, 1), "Customers"));
        assertEquals("0", Tables.text(table(out, 1), "No customer", "Customers"));
    }
}
