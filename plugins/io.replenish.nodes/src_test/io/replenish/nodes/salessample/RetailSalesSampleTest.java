// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.salessample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.data.time.localdate.LocalDateCellFactory;
import org.knime.core.data.time.localdatetime.LocalDateTimeCellFactory;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.InvalidSettingsException;

class RetailSalesSampleTest {

    private static NodeRun node(final SampleDataSet dataSet) throws InvalidSettingsException {
        final NodeRun node = new NodeRun(new RetailSalesSampleNodeFactory());
        node.configure();
        final var settings = node.settings();
        settings.addString("dataSet", dataSet.name());
        return node.load(settings);
    }

    @Test
    void newNode_providesOnlineRetail() throws Exception {
        final NodeRun node = new NodeRun(new RetailSalesSampleNodeFactory());
        assertEquals(SampleDataSet.ONLINE_RETAIL.spec(), node.configure()[0]);
        assertEquals("ONLINE_RETAIL", node.settings().getString("dataSet"));
    }

    @Test
    void onlineRetail_hasTheOriginalColumns() throws Exception {
        assertEquals(
                Tables.spec(
                        "InvoiceNo", StringCell.TYPE,
                        "StockCode", StringCell.TYPE,
                        "Description", StringCell.TYPE,
                        "Quantity", IntCell.TYPE,
                        "InvoiceDate", LocalDateTimeCellFactory.TYPE,
                        "UnitPrice", DoubleCell.TYPE,
                        "CustomerID", StringCell.TYPE,
                        "Country", StringCell.TYPE),
                node(SampleDataSet.ONLINE_RETAIL).configure()[0]);
    }

    @Test
    void adventureWorks_hasTheOriginalColumnsWithIdentifiersAsText() throws Exception {
        final DataTableSpec spec = node(SampleDataSet.ADVENTURE_WORKS).configure()[0];
        assertEquals(LocalDateCellFactory.TYPE, spec.getColumnSpec("OrderDate").getType());
        assertEquals(StringCell.TYPE, spec.getColumnSpec("ProductKey").getType());
        assertEquals(IntCell.TYPE, spec.getColumnSpec("OrderQuantity").getType());
        assertEquals(DoubleCell.TYPE, spec.getColumnSpec("ProductPrice").getType());
        assertEquals(12, spec.getNumColumns());
    }

    @ParameterizedTest
    @EnumSource
    void everyDataSet_hasAsManyRowsAsItSaysUnderConsecutiveRowIds(final SampleDataSet dataSet)
            throws Exception {
        final BufferedDataTable table = node(dataSet).execute()[0];
        assertEquals(dataSet.rows(), table.size());
        long row = 0;
        for (final DataRow next : table) {
            assertEquals("Row" + row++, next.getKey().getString());
        }
    }

    @Test
    void onlineRetail_isRealAndDirty() throws Exception {
        final BufferedDataTable table = node(SampleDataSet.ONLINE_RETAIL).execute()[0];
        assertTrue(
                Tables.texts(table, "InvoiceNo").stream()
                        .anyMatch(invoice -> invoice.startsWith("C")));
        assertTrue(Tables.column(table, "CustomerID").stream().anyMatch(DataCell::isMissing));
        assertTrue(Tables.texts(table, "UnitPrice").contains("0.0"));
        assertTrue(
                Tables.texts(table, "Quantity").stream()
                        .anyMatch(quantity -> quantity.startsWith("-")));
        final List<String> dates = Tables.texts(table, "InvoiceDate");
        assertEquals("2010-12-01T08:26", dates.get(0));
        assertTrue(dates.get(dates.size() - 1).startsWith("2011-12-09"));
    }

    @Test
    void execute_reportsProgress() throws Exception {
        final NodeRun node = node(SampleDataSet.ADVENTURE_WORKS);
        node.execute();
        assertFalse(node.progress().isEmpty());
        assertTrue(node.progress().stream().allMatch(fraction -> fraction >= 0 && fraction <= 1));
    }

    @Test
    void execute_stopsWhenCancelled() throws Exception {
        final AtomicInteger asked = new AtomicInteger();
        final NodeRun node =
                node(SampleDataSet.ONLINE_RETAIL).cancelWhen(() -> asked.incrementAndGet() > 10);
        assertThrows(CanceledExecutionException.class, node::execute);
        assertTrue(asked.get() < 100, "asked " + asked);
    }

    @Test
    void unknownDataSet_isRefused() throws Exception {
        final NodeRun node = new NodeRun(new RetailSalesSampleNodeFactory());
        node.configure();
        final var settings = node.settings();
        settings.addString("dataSet", "SUPERSTORE");
        assertThrows(InvalidSettingsException.class, () -> node.load(settings));
    }

    @ParameterizedTest
    @CsvSource({"'', ?", "17850, 17850", "'  ', '  '"})
    void emptyField_isAMissingCellAndNothingElseIs(final String field, final String cell) {
        assertEquals(cell, SampleColumn.text("CustomerID").cell(field).toString());
    }
}
