// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.salescleaner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.nodes.testing.NodeRun;
import org.junit.jupiter.api.Test;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.webui.page.Page;

class CleanerReportViewTest {

    private static String initialData(final BufferedDataTable input) throws Exception {
        final SalesCleanerNodeFactory factory = new SalesCleanerNodeFactory();
        final NodeRun node = new NodeRun(factory);
        node.execute(input);
        return factory.createNodeView(node.model())
                .createInitialDataService()
                .orElseThrow()
                .getInitialData();
    }

    @Test
    void initialData_isWhatThePageExpects() throws Exception {
        final String json = initialData(RawSales.dirty());
        assertTrue(json.contains("\"rows\":{\"input\":9,\"clean\":2,\"rejected\":7}"), json);
        assertTrue(
                json.contains(
                        "{\"rule\":\"Cancellation\",\"policy\":\"REJECT\",\"matched\":1,\"decided\":1,"
                                + "\"revenue\":-27.5,\"example\":\"InvoiceNo \\\"C536379\\\"\"}"),
                json);
        assertTrue(
                json.contains(
                        "\"rule\":\"Missing order\",\"policy\":\"REJECT\",\"matched\":0,\"decided\":0,"
                                + "\"revenue\":0.0,\"example\":null"),
                json);
        assertTrue(
                json.contains("{\"measure\":\"Orders\",\"before\":7,\"after\":2,\"rejected\":6}"),
                json);
        assertTrue(
                json.contains("\"measure\":\"First Date\",\"before\":\"2010-12-01 08:26:00\""),
                json);
        assertTrue(json.contains("{\"month\":\"2010-12\",\"rowsBefore\":5,\"rowsAfter\":1,"), json);
        assertTrue(json.contains("{\"month\":\"unknown\",\"rowsBefore\":1,\"rowsAfter\":0,"), json);
    }

    @Test
    void initialData_ofAnEmptyTableHasNoNumbersThatJsonLacks() throws Exception {
        final String json = initialData(RawSales.empty());
        assertTrue(json.contains("\"rows\":{\"input\":0,\"clean\":0,\"rejected\":0}"), json);
        assertTrue(
                json.contains(
                        "\"measure\":\"First Date\",\"before\":null,\"after\":null,\"rejected\":null"),
                json);
        assertFalse(json.contains("NaN"), json);
    }

    @Test
    void page_isInTheBundleWithItsScript() {
        final SalesCleanerNodeFactory factory = new SalesCleanerNodeFactory();
        final Page page = factory.createNodeView(new NodeRun(factory).model()).getPage();
        assertEquals("sales-cleaner.html", page.getRelativePath());
        assertTrue(page.getResource("views.js").isPresent());
    }
}
