// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.nodes.abcxyzclassifier.AbcXyzClassifierNodeFactory;
import io.replenish.nodes.demandaggregator.DemandAggregatorNodeFactory;
import io.replenish.nodes.salescleaner.SalesCleanerNodeFactory;
import io.replenish.nodes.salessample.RetailSalesSampleNodeFactory;
import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.node.BufferedDataTable;

/**
 * The bundled sales through cleaner, aggregator and classifier. The profile of the aggregator,
 * which counts open periods by itself, is the oracle.
 */
class SampleToClassesTest {

    /** Sums of many thousand amounts of cents. */
    private static final double CENT = 0.01;

    private static Map<String, String> byRow(final BufferedDataTable table, final String column) {
        final List<String> keys = Tables.keys(table);
        final List<String> texts = Tables.texts(table, column);
        final Map<String, String> values = new TreeMap<>();
        for (int row = 0; row < keys.size(); row++) {
            values.put(keys.get(row), texts.get(row));
        }
        return values;
    }

    @ParameterizedTest
    @ValueSource(strings = {"DAY", "WEEK", "MONTH"})
    void everyProductHasTheMeanDemandOfItsProfile(final String period) throws Exception {
        final BufferedDataTable raw = new NodeRun(new RetailSalesSampleNodeFactory()).execute()[0];
        final BufferedDataTable sales = new NodeRun(new SalesCleanerNodeFactory()).execute(raw)[0];
        final BufferedDataTable[] aggregated =
                new NodeRun(new DemandAggregatorNodeFactory())
                        .with(
                                sales.getDataTableSpec(),
                                settings -> {
                                    settings.addString("period", period);
                                    settings.addInt("maximumSeries", 200);
                                    settings.addBoolean("maximumSeries_is_present", true);
                                })
                        .execute(sales);
        final BufferedDataTable[] classified =
                new NodeRun(new AbcXyzClassifierNodeFactory()).execute(aggregated[0]);

        final Map<String, String> outcomes = byRow(aggregated[1], "Outcome");
        final Map<String, String> means = byRow(aggregated[1], "Mean Demand");
        means.keySet().removeIf(product -> !"Series".equals(outcomes.get(product)));
        assertTrue(means.size() >= 100, "too few products: " + means.size());
        assertEquals(means, byRow(classified[0], "Mean Demand"));
        assertEquals(
                Tables.sum(aggregated[0], "Revenue"), Tables.sum(classified[0], "Value"), CENT);
        assertEquals(1, Tables.sum(classified[1], "Share of Value"), 1e-12);
        assertEquals(means.size(), Tables.sum(classified[1], "Products"));
    }
}
