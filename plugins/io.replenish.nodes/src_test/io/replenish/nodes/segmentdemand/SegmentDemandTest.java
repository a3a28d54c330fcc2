// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.segmentdemand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.nodes.rfmsegmenter.RfmSegmenterNodeFactory;
import io.replenish.nodes.salescleaner.SalesCleanerNodeFactory;
import io.replenish.nodes.salessample.RetailSalesSampleNodeFactory;
import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.port.PortObject;

class SegmentDemandTest {

    private static final DataTableSpec SALES =
            Tables.spec(
                    "Product", StringCell.TYPE,
                    "Customer", IntCell.TYPE,
                    "Quantity", DoubleCell.TYPE,
                    "Revenue", DoubleCell.TYPE);

    private static final DataTableSpec CUSTOMERS =
            Tables.spec("Customer", StringCell.TYPE, "Segment", StringCell.TYPE);

    /** Sums of many thousand amounts of cents. */
    private static final double CENT = 0.01;

    private static BufferedDataTable sales() {
        return Tables.table(
                SALES,
                Tables.row("tea", 1, 3.0, 6.0),
                Tables.row("tea", 2, 1.0, 2.0),
                Tables.row("tea", 1, 0.5, 1.0),
                Tables.row("tea", 3, -2.0, -4.0),
                Tables.row("tea", 4, 0.5, 1.0),
                Tables.row("cups", null, null, 5.0),
                Tables.row("cups", 5, 0.0, 5.0),
                Tables.row(" ", 1, 7.0, 7.0));
    }

    private static BufferedDataTable customers() {
        return Tables.table(
                CUSTOMERS,
                Tables.row("1", "Champions"),
                Tables.row("1", "Champions"),
                Tables.row("2", "Lost"),
                Tables.row("3", "Lost \u00e9\u4e00"),
                Tables.row("5", "Lost"),
                Tables.row("5", "Champions"),
                Tables.row("4", null),
                Tables.row(null, "Lost"));
    }

    @Test
    void salesAreSummedByProductAndSegment() throws Exception {
        final NodeRun node = new NodeRun(new SegmentDemandNodeFactory());
        final BufferedDataTable out = node.execute(sales(), customers())[0];

        assertEquals(
                List.of(
                        "cups#Customer with several segments",
                        "cups#No customer",
                        "tea#Champions",
                        "tea#Customer without a segment",
                        "tea#Lost",
                        "tea#Lost \u00e9\u4e00",
                        "No product#Champions"),
                Tables.keys(out));
        assertEquals(
                List.of("0.0", "0.0", "3.5", "0.5", "1.0", "-2.0", "7.0"),
                Tables.texts(out, "Quantity"));
        assertEquals(List.of("1", "1", "2", "1", "1", "1", "1"), Tables.texts(out, "Lines"));
        assertEquals(
                List.of("?", "?", "0.7", "0.1", "0.2", "0.0", "1.0"),
                Tables.texts(out, "Quantity Share"));
        assertEquals(
                List.of("0.5", "0.5", "0.7", "0.1", "0.2", "0.0", "1.0"),
                Tables.texts(out, "Revenue Share"));
        assertEquals("?", Tables.text(out, "No product#Champions", "Product"));
        assertEquals(
                Optional.of(
                        "1 sale names no product and has a row of its own. 3 sales belong to no"
                                + " segment and have rows of their own."),
                node.warning());
    }

    @Test
    void noSales_giveNoRows() throws Exception {
        final NodeRun node = new NodeRun(new SegmentDemandNodeFactory());
        assertEquals(0, node.execute(Tables.table(SALES), customers())[0].size());
    }

    @Test
    void aTableOfCustomersWithoutSegments_isRefused() {
        final String message =
                assertThrows(
                                InvalidSettingsException.class,
                                () ->
                                        new NodeRun(new SegmentDemandNodeFactory())
                                                .configure(
                                                        SALES,
                                                        Tables.spec("Customer", StringCell.TYPE)))
                        .getMessage();
        assertTrue(message.contains("chosen for \"Segment\""), message);
        assertTrue(message.contains("RFM Segmenter"), message);
    }

    @Test
    void cancellationStopsTheNode() {
        final NodeRun node = new NodeRun(new SegmentDemandNodeFactory()).cancelWhen(() -> true);
        assertThrows(CanceledExecutionException.class, () -> node.execute(sales(), customers()));
    }

    /** The profile of the segments counts revenue and lines by itself. */
    @Test
    void segmentsOfRealSales_haveTheRevenueOfTheirProfile() throws Exception {
        final BufferedDataTable raw = new NodeRun(new RetailSalesSampleNodeFactory()).execute()[0];
        final BufferedDataTable sales = new NodeRun(new SalesCleanerNodeFactory()).execute(raw)[0];
        final PortObject[] segmented =
                new NodeRun(new RfmSegmenterNodeFactory()).executePorts(sales);
        final BufferedDataTable out =
                new NodeRun(new SegmentDemandNodeFactory())
                        .execute(sales, (BufferedDataTable) segmented[0])[0];

        final BufferedDataTable profile = (BufferedDataTable) segmented[1];
        final Map<String, Double> revenue = sums(out, "Revenue");
        final Map<String, Double> expected = sums(profile, "Revenue");
        assertEquals(expected.keySet(), revenue.keySet());
        expected.forEach((segment, sum) -> assertEquals(sum, revenue.get(segment), CENT));
        assertEquals(sums(profile, "Lines"), sums(out, "Lines"));
        assertEquals(sales.size(), Tables.sum(out, "Lines"));
        assertEquals(Tables.sum(sales, "Quantity"), Tables.sum(out, "Quantity"), CENT);
        final long products = Tables.texts(out, "Product").stream().distinct().count();
        assertEquals(products, Tables.sum(out, "Quantity Share"), CENT);
    }

    private static Map<String, Double> sums(final BufferedDataTable table, final String column) {
        final List<String> segments = Tables.texts(table, "Segment");
        final List<String> numbers = Tables.texts(table, column);
        final Map<String, Double> sums = new HashMap<>();
        for (int row = 0; row < segments.size(); row++) {
            sums.merge(segments.get(row), Double.parseDouble(numbers.get(row)), Double::sum);
        }
        return sums;
    }
}
