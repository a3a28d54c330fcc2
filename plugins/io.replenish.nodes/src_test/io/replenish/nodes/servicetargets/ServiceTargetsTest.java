// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.servicetargets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.NodeSettings;

/**
 * The node reads the right columns and writes what the engine finds; the engine has the oracles.
 */
class ServiceTargetsTest {

    private static final DataTableSpec RULES =
            Tables.spec(
                    "ABC", StringCell.TYPE,
                    "XYZ", StringCell.TYPE,
                    "Segment", StringCell.TYPE,
                    "Service Target", DoubleCell.TYPE);

    private static final DataTableSpec CLASSES =
            Tables.spec(
                    "Product", StringCell.TYPE,
                    "ABC", StringCell.TYPE,
                    "XYZ", StringCell.TYPE);

    private static final DataTableSpec DEMAND =
            Tables.spec(
                    "Product", StringCell.TYPE,
                    "Segment", StringCell.TYPE,
                    "Quantity", DoubleCell.TYPE);

    private static BufferedDataTable rules() {
        return Tables.table(
                RULES,
                Tables.row("A", "X", null, 0.95),
                Tables.row("A", "X", "Champions", 0.99),
                Tables.row(" ", null, "Lost \u00e9\u4e00", 0.7),
                Tables.row("B", null, null, 0.9));
    }

    private static BufferedDataTable classes() {
        return Tables.table(
                CLASSES,
                Tables.row("tea", "A", "X"),
                Tables.row("cup", "B", null),
                Tables.row(null, "A", "X"),
                Tables.row("pot", "C", "Z"),
                Tables.row("can", "D", "Z"));
    }

    private static BufferedDataTable demand() {
        return Tables.table(
                DEMAND,
                Tables.row("tea", "Champions", 31.0),
                Tables.row("tea", "Champions", 31.0),
                Tables.row("tea", "No customer", 38.0),
                Tables.row("tea", null, 99.0),
                Tables.row(null, "Champions", 99.0),
                Tables.row("cup", "Lost \u00e9\u4e00", -5.0),
                Tables.row("cup", "Champions", null),
                Tables.row("cup", "Champions", Double.POSITIVE_INFINITY),
                Tables.row("pot", "Lost \u00e9\u4e00", 5.0));
    }

    private static NodeRun withDemand() {
        return new NodeRun(
                new ServiceTargetsNodeFactory(), List.of(ServiceTargetsNodeFactory.DEMAND_PORT));
    }

    @Test
    void productsGetTheTargetsOfTheirClassesAndSegments() throws Exception {
        final NodeRun node = withDemand();
        final BufferedDataTable out = node.execute(rules(), classes(), demand())[0];

        assertEquals(List.of("tea", "cup", "pot", "can"), Tables.keys(out));
        assertEquals(Tables.keys(out), Tables.texts(out, "Product"));
        assertEquals(List.of("0.9748", "0.9", "0.7", "?"), Tables.texts(out, "Service Target"));
        assertEquals(List.of("AX", "?", "CZ", "?"), Tables.texts(out, "Class"));
        assertEquals(
                List.of(
                        "Class AX: 0.95; 62 % of the units go to Champions: 0.99; together 0.9748.",
                        "Class B: 0.9; no units of it are known by segment.",
                        "Class CZ: 100 % of the units go to Lost \u00e9\u4e00: 0.7.",
                        "The class \"D\" is none of A, B or C."),
                Tables.texts(out, "Reason"));
        assertEquals(
                Optional.of(
                        "1 of 4 products has no target; the column \"Reason\" says why. 1 row of"
                                + " classes has no product. 4 rows of the demand by segment without"
                                + " product, segment or quantity cannot move any target."),
                node.warning());
    }

    @Test
    void withoutDemandOnlyRulesWithoutASegmentCount() throws Exception {
        final NodeRun node = new NodeRun(new ServiceTargetsNodeFactory());
        final BufferedDataTable out = node.execute(rules(), classes())[0];
        assertEquals(List.of("0.95", "0.9", "?", "?"), Tables.texts(out, "Service Target"));
        assertEquals("Class CZ: no rule matches it.", Tables.text(out, "pot", "Reason"));
        final String warning = node.warning().orElseThrow();
        assertTrue(
                warning.endsWith(
                        "Rules are for segments but there is no table of demand by segment:"
                                + " Champions, Lost \u00e9\u4e00."),
                warning);
    }

    @Test
    void segmentsThatNobodyIsIn_areNamed() throws Exception {
        final NodeRun node = withDemand();
        node.execute(rules(), classes(), Tables.table(DEMAND, Tables.row("tea", "Champions", 1.0)));
        final String warning = node.warning().orElseThrow();
        assertTrue(
                warning.endsWith(
                        "Rules are for segments that the demand by segment does not have:"
                                + " Lost \u00e9\u4e00."),
                warning);
    }

    @Test
    void productsAndSegmentsMayBeNumbers() throws Exception {
        final BufferedDataTable rules =
                Tables.table(
                        Tables.spec(
                                "ABC", StringCell.TYPE,
                                "XYZ", StringCell.TYPE,
                                "Cluster", IntCell.TYPE,
                                "Service Level", DoubleCell.TYPE),
                        Tables.row("a", null, 3, 0.8));
        final BufferedDataTable classes =
                Tables.table(
                        Tables.spec(
                                "SKU", DoubleCell.TYPE,
                                "ABC Class", StringCell.TYPE,
                                "XYZ Class", StringCell.TYPE),
                        Tables.row(17.0, "A", "X"));
        final BufferedDataTable demand =
                Tables.table(
                        Tables.spec(
                                "Item", IntCell.TYPE,
                                "Cluster", StringCell.TYPE,
                                "Units", IntCell.TYPE),
                        Tables.row(17, "3", 4));
        final BufferedDataTable out = withDemand().execute(rules, classes, demand)[0];
        assertEquals("0.8", Tables.text(out, "17", "Service Target"));
    }

    @Test
    void emptyTables_giveNoTargets() throws Exception {
        final NodeRun node = withDemand();
        final BufferedDataTable out =
                node.execute(Tables.table(RULES), Tables.table(CLASSES), Tables.table(DEMAND))[0];
        assertEquals(0, out.size());
        assertEquals(Optional.of("There is no product in the input."), node.warning());
        assertEquals(
                List.of("?", "?", "?", "?"),
                Tables.texts(
                        withDemand().execute(Tables.table(RULES), classes(), demand())[0],
                        "Service Target"));
    }

    @Test
    void aRuleThatCannotBeUsed_isNamedWithTheWayOut() {
        final BufferedDataTable percent =
                Tables.table(
                        RULES, Tables.row("A", null, null, 0.9), Tables.row("B", null, null, 95.0));
        assertEquals(
                "The table \"Target Rules\" cannot be used. The service target of the rule \"r1\" is"
                        + " 95: write a share above 0 and below 1, such as 0.95 for 95 %.",
                refusal(percent));
        final BufferedDataTable twice =
                Tables.table(
                        RULES, Tables.row("A", null, null, 0.9), Tables.row("A", null, null, 0.8));
        assertTrue(refusal(twice).contains("\"r0\" and \"r1\""), refusal(twice));
        final BufferedDataTable both = Tables.table(RULES, Tables.row("AX", null, null, 0.9));
        assertTrue(refusal(both).contains("\"AX\": write A, B or C"), refusal(both));
    }

    private static String refusal(final BufferedDataTable rules) {
        return assertThrows(
                        KNIMEException.class,
                        () ->
                                new NodeRun(new ServiceTargetsNodeFactory())
                                        .execute(rules, classes()))
                .getMessage();
    }

    @Test
    void aTargetThatIsText_isRefusedBeforehand() {
        final String message =
                assertThrows(
                                InvalidSettingsException.class,
                                () ->
                                        new NodeRun(new ServiceTargetsNodeFactory())
                                                .configure(
                                                        Tables.spec(
                                                                "ABC", StringCell.TYPE,
                                                                "XYZ", StringCell.TYPE,
                                                                "Segment", StringCell.TYPE,
                                                                "Service Target", StringCell.TYPE),
                                                        CLASSES))
                        .getMessage();
        assertTrue(message.contains("chosen for \"Service Target\""), message);
    }

    @Test
    void demandWithoutASegment_isRefusedBeforehand() {
        final String message =
                assertThrows(
                                InvalidSettingsException.class,
                                () ->
                                        withDemand()
                                                .configure(
                                                        RULES,
                                                        CLASSES,
                                                        Tables.spec(
                                                                "Product", StringCell.TYPE,
                                                                "Quantity", DoubleCell.TYPE)))
                        .getMessage();
        assertTrue(message.contains("chosen for \"Segment\""), message);
        assertTrue(message.contains("Segment Demand"), message);
    }

    @Test
    void aChosenColumnOfTheDemandIsUsed() throws Exception {
        final NodeRun node = withDemand();
        node.configure(RULES, CLASSES, DEMAND);
        final NodeSettings settings = node.settings();
        settings.addString("quantityColumn", "Revenue");
        node.load(settings);
        final BufferedDataTable demand =
                Tables.table(
                        Tables.spec(
                                "Product", StringCell.TYPE,
                                "Segment", StringCell.TYPE,
                                "Quantity", DoubleCell.TYPE,
                                "Revenue", DoubleCell.TYPE),
                        Tables.row("tea", "Champions", 1.0, 0.0),
                        Tables.row("tea", "No customer", 0.0, 1.0));
        final BufferedDataTable out = node.execute(rules(), classes(), demand)[0];
        assertEquals("0.95", Tables.text(out, "tea", "Service Target"));
    }

    @Test
    void cancellationStopsTheNode() {
        final NodeRun node = withDemand().cancelWhen(() -> true);
        assertThrows(
                CanceledExecutionException.class, () -> node.execute(rules(), classes(), demand()));
    }
}
