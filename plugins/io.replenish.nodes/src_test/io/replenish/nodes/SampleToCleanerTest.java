// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.replenish.nodes.salescleaner.SalesCleanerNodeFactory;
import io.replenish.nodes.salessample.RetailSalesSampleNodeFactory;
import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.NodeSettings;

/** The bundled data through the cleaner, without any setting: what a user sees first. */
class SampleToCleanerTest {

    /** The sums are given with two decimals. */
    private static final double CENT = 0.005;

    private static BufferedDataTable sample(final String dataSet) throws Exception {
        final NodeRun node = new NodeRun(new RetailSalesSampleNodeFactory());
        node.configure();
        final NodeSettings settings = node.settings();
        settings.addString("dataSet", dataSet);
        return node.load(settings).execute()[0];
    }

    private static BufferedDataTable[] clean(final BufferedDataTable input) throws Exception {
        return new NodeRun(new SalesCleanerNodeFactory()).execute(input);
    }

    private static String matched(final BufferedDataTable[] out, final String rule) {
        return Tables.text(out[2], rule, "Matched");
    }

    private static String before(final BufferedDataTable[] out, final String measure) {
        return Tables.text(out[3], "Before", measure);
    }

    /**
     * The counts were made with other tools when the excerpt was cut; they stand in data/README.md.
     */
    @Test
    void onlineRetail_hasTheCountsOfItsDescription() throws Exception {
        final BufferedDataTable[] out = clean(sample("ONLINE_RETAIL"));
        assertEquals("262474", before(out, "Rows"));
        assertEquals("21557", before(out, "Orders"));
        assertEquals("483", before(out, "Products"));
        assertEquals("4273", before(out, "Customers"));
        assertEquals("38", before(out, "Distinct Country"));
        assertEquals(5868723.94, Double.parseDouble(before(out, "Revenue")), CENT);
        assertEquals("4916", matched(out, "Cancellation"));
        assertEquals("3", matched(out, "Accounting adjustment"));
        assertEquals("55245", matched(out, "Missing customer"));
        assertEquals("187", matched(out, "Missing description"));
        assertEquals("5064", matched(out, "Non-positive quantity"));
        assertEquals("445", matched(out, "Zero price"));
        assertEquals("2", matched(out, "Negative price"));
        assertEquals("2487", matched(out, "Duplicate row"));
    }

    @Test
    void onlineRetail_losesNoRowAndIsCleanAfterOneCleaning() throws Exception {
        final BufferedDataTable raw = sample("ONLINE_RETAIL");
        final BufferedDataTable[] once = clean(raw);
        assertEquals(raw.size(), once[0].size() + once[1].size());
        final BufferedDataTable[] twice = clean(once[0]);
        assertEquals(once[0].size(), twice[0].size());
        assertEquals(
                Double.parseDouble(Tables.text(once[3], "After", "Revenue")),
                Double.parseDouble(Tables.text(twice[3], "Before", "Revenue")));
    }

    @Test
    void adventureWorks_isGuessedAndCleanAsItComes() throws Exception {
        final BufferedDataTable[] out = clean(sample("ADVENTURE_WORKS"));
        assertEquals(List.of("56046", "56046", "0"), Tables.texts(out[3], "Rows"));
        assertEquals("130", before(out, "Products"));
        assertEquals("17416", before(out, "Customers"));
        assertEquals("2015-01-01", before(out, "First Date"));
        assertEquals("2017-06-30", before(out, "Last Date"));
    }
}
