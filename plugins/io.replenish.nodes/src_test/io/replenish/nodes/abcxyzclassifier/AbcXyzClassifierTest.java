// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.abcxyzclassifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.data.time.localdate.LocalDateCellFactory;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.NodeSettings;

/**
 * The node reads the right columns and writes what the engine finds; the engine has the oracles.
 */
class AbcXyzClassifierTest {

    private static final DataTableSpec DEMAND =
            Tables.spec(
                    "Key", StringCell.TYPE,
                    "Period", LocalDateCellFactory.TYPE,
                    "Demand", DoubleCell.TYPE,
                    "Status", StringCell.TYPE,
                    "Coverage", StringCell.TYPE,
                    "Revenue", DoubleCell.TYPE);

    private static final DataTableSpec ITEMS =
            Tables.spec("SKU", StringCell.TYPE, "Unit Cost", DoubleCell.TYPE);

    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    private static void add(
            final List<Object[]> rows,
            final String key,
            final double price,
            final double... demand) {
        for (int day = 0; day < demand.length; day++) {
            rows.add(
                    Tables.row(
                            key,
                            MONDAY.plusDays(day),
                            demand[day],
                            "Sold",
                            "Complete",
                            demand[day] * price));
        }
    }

    private static BufferedDataTable demand() {
        final List<Object[]> rows = new ArrayList<>();
        add(rows, "cheap", 0.1, 1, 0, 0, 0, 5);
        add(rows, "dear", 10, 8, 9, 10, 9, 8);
        add(rows, "fair", 5, 1, 2, 0, 2, 1);
        rows.add(Tables.row("dear", MONDAY.plusDays(5), 0.0, "Closed", "Complete", 0.0));
        rows.add(Tables.row("dear", MONDAY.plusDays(6), 0.0, "Weekly closing day", null, 0.0));
        rows.add(Tables.row("dear", MONDAY.plusDays(7), 1.0, "Sold", "Incomplete", 10.0));
        rows.add(Tables.row(null, MONDAY, 1.0, "Sold", "Complete", 99.0));
        add(rows, "once \u00e9\u4e00", 1, 7);
        return Tables.table(DEMAND, rows.toArray(Object[][]::new));
    }

    private static BufferedDataTable items() {
        return Tables.table(
                ITEMS,
                Tables.row("cheap", 100.0),
                Tables.row("dear", 1.0),
                Tables.row("fair", -1.0),
                Tables.row("unsold", 1.0));
    }

    private static NodeRun node(final DataTableSpec demand, final Consumer<NodeSettings> change)
            throws Exception {
        return new NodeRun(new AbcXyzClassifierNodeFactory()).with(demand, change);
    }

    private static NodeRun withItems() throws Exception {
        final NodeRun node =
                new NodeRun(
                        new AbcXyzClassifierNodeFactory(),
                        List.of(AbcXyzClassifierNodeFactory.ITEM_PORT));
        node.configure(DEMAND, ITEMS);
        final NodeSettings settings = node.settings();
        settings.addString("value", ValueChoice.COST.name());
        return node.load(settings);
    }

    @Test
    void productsAreRankedAndClassedByTheGuessedColumns() throws Exception {
        final NodeRun node = node(DEMAND, settings -> {});
        final BufferedDataTable classes = node.execute(demand())[0];

        assertEquals(List.of("dear", "fair", "once \u00e9\u4e00", "cheap"), Tables.keys(classes));
        assertEquals(List.of("450.0", "30.0", "7.0", "0.6"), values(classes));
        assertEquals(List.of("1", "2", "3", "4"), Tables.texts(classes, "Rank"));
        assertEquals(List.of("A", "B", "C", "C"), Tables.texts(classes, "ABC"));
        assertEquals(List.of("X", "Y", "?", "Z"), Tables.texts(classes, "XYZ"));
        assertEquals(List.of("AX", "BY", "?", "CZ"), Tables.texts(classes, "Class"));
        assertEquals(
                "5", Tables.text(classes, "dear", "Periods")); // three are closed or incomplete
        assertEquals("8.8", Tables.text(classes, "dear", "Mean Demand"));
        assertEquals(
                "Demand is known for 1 of the 2 days that X, Y and Z need.",
                Tables.text(classes, "once \u00e9\u4e00", "Reason"));
        assertEquals(
                Optional.of(
                        "1 of 4 products lacks a class; the output \"Classes\" says why. 1 row of"
                                + " demand has no product."),
                node.warning());
    }

    private static List<String> values(final BufferedDataTable classes) {
        return Tables.texts(classes, "Value");
    }

    @Test
    void matrixHoldsEveryProductOnce() throws Exception {
        final BufferedDataTable matrix = node(DEMAND, settings -> {}).execute(demand())[1];

        assertEquals(
                List.of("AX", "AY", "AZ", "BX", "BY", "BZ", "CX", "CY", "CZ", "No class"),
                Tables.keys(matrix));
        assertEquals(
                List.of("1", "0", "0", "0", "1", "0", "0", "0", "1", "1"),
                Tables.texts(matrix, "Products"));
        assertEquals("450.0", Tables.text(matrix, "AX", "Value"));
        assertEquals("7.0", Tables.text(matrix, "No class", "Value"));
        assertEquals(1, Tables.sum(matrix, "Share of Products"));
        assertEquals(1, Tables.sum(matrix, "Share of Value"), 1e-15);
    }

    @Test
    void valueCanBeDemandTimesUnitCost() throws Exception {
        final BufferedDataTable classes = withItems().execute(demand(), items())[0];

        assertEquals(
                List.of("cheap", "dear", "fair", "once \u00e9\u4e00", "unsold"),
                Tables.keys(classes));
        assertEquals(List.of("600.0", "44.0", "?", "?", "?"), values(classes));
        assertEquals(
                List.of(
                        "?",
                        "?",
                        "The unit cost -1.0 is below 0.",
                        "There is no unit cost of this product. Demand is known for 1 of the 2 days that"
                                + " X, Y and Z need.",
                        "There is no demand for this product."),
                Tables.texts(classes, "Reason"));
    }

    @Test
    void unitCostsNeedItems() throws Exception {
        final NodeRun node =
                node(DEMAND, settings -> settings.addString("value", ValueChoice.COST.name()));
        final String message =
                assertThrows(InvalidSettingsException.class, () -> node.configure(DEMAND))
                        .getMessage();
        assertTrue(message.contains("Add the port \"Items\""), message);

        final String lacking =
                assertThrows(
                                InvalidSettingsException.class,
                                () ->
                                        withItems()
                                                .configure(
                                                        DEMAND,
                                                        Tables.spec("SKU", StringCell.TYPE)))
                        .getMessage();
        assertTrue(lacking.contains("\"Unit Cost\""), lacking);
    }

    @Test
    void aTableWithoutRevenueSaysSo() throws Exception {
        final DataTableSpec bare =
                Tables.spec(
                        "SKU", IntCell.TYPE,
                        "Week", StringCell.TYPE,
                        "Units", IntCell.TYPE);
        final String message =
                assertThrows(
                                InvalidSettingsException.class,
                                () -> node(bare, settings -> {}).configure(bare))
                        .getMessage();
        assertTrue(message.contains("chosen for \"Value\""), message);

        final BufferedDataTable classes =
                node(
                                bare,
                                settings -> {
                                    settings.addString("valueColumn", "Units");
                                    settings.addString("periodColumn", "Week");
                                })
                        .execute(
                                Tables.table(
                                        bare,
                                        Tables.row(17, "2024-01-01", 4),
                                        Tables.row(17, "2024-01-08", 4)))[0];
        assertEquals(List.of("17"), Tables.keys(classes));
        assertEquals(List.of("AX"), Tables.texts(classes, "Class"));
        assertEquals(List.of("8.0"), values(classes));
    }

    @ParameterizedTest
    @CsvSource({
        "shareOfA, 0.97, grow from above 0 to at most 1",
        "shareOfAandB, 1.5, grow from above 0 to at most 1",
        "highestCvOfX, 1, grow from above 0",
        "highestCvOfY, NaN, grow from above 0"
    })
    void cutPointsOutOfOrderAreRefused(final String key, final double value, final String words) {
        final String message =
                assertThrows(
                                InvalidSettingsException.class,
                                () -> node(DEMAND, settings -> settings.addDouble(key, value)))
                        .getMessage();
        assertTrue(message.contains(words), message);
    }

    @Test
    void cutPointsDecide() throws Exception {
        final BufferedDataTable classes =
                node(
                                DEMAND,
                                settings -> {
                                    settings.addDouble("shareOfA", 0.95);
                                    settings.addDouble("shareOfAandB", 0.99);
                                    settings.addDouble("highestCvOfY", 0.6);
                                    settings.addInt("minimumPeriods", 5);
                                })
                        .execute(demand())[0];
        assertEquals(List.of("AX", "AZ", "?", "CZ"), Tables.texts(classes, "Class"));
        assertEquals("B", Tables.text(classes, "once \u00e9\u4e00", "ABC"));
    }

    @Test
    void anUnknownStatusIsNamed() throws Exception {
        final BufferedDataTable table =
                Tables.table(DEMAND, Tables.row("a", MONDAY, 1.0, "On holiday", "Complete", 1.0));
        final NodeRun node = node(DEMAND, settings -> {});
        final String message =
                assertThrows(KNIMEException.class, () -> node.execute(table)).getMessage();
        assertTrue(message.contains("\"On holiday\""), message);
    }

    @Test
    void anEmptyTableGivesEmptyClassesAndAWarning() throws Exception {
        final NodeRun node = node(DEMAND, settings -> {});
        final BufferedDataTable[] out = node.execute(Tables.table(DEMAND));
        assertEquals(0, out[0].size());
        assertEquals(10, out[1].size());
        assertEquals(Optional.of("There is no product in the input."), node.warning());
    }

    @Test
    void cancellationStopsTheNode() throws Exception {
        final NodeRun node = node(DEMAND, settings -> {}).cancelWhen(() -> true);
        assertThrows(CanceledExecutionException.class, () -> node.execute(demand()));
    }
}
