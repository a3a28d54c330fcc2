// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;

class DataTableSpecTest {

    private static final DataTableSpec SPEC =
            new DataTableSpec(
                    new String[] {"a", "b"}, new DataType[] {IntCell.TYPE, StringCell.TYPE});

    private static DataColumnSpec column(final String name, final DataType type) {
        return new DataColumnSpecCreator(name, type).createSpec();
    }

    @Test
    void duplicateColumn_isRefusedByNameAndPositions() {
        final String message =
                assertThrows(
                                IllegalArgumentException.class,
                                () ->
                                        new DataTableSpec(
                                                column("x", IntCell.TYPE),
                                                column("y", IntCell.TYPE),
                                                column("x", StringCell.TYPE)))
                        .getMessage();
        assertTrue(
                message.contains("\"x\"") && message.contains("0") && message.contains("2"),
                message);
        assertThrows(IllegalArgumentException.class, () -> new DataTableSpec(SPEC, SPEC));
        assertThrows(
                IllegalArgumentException.class,
                () -> new DataTableSpecCreator(SPEC).addColumns(SPEC));
    }

    @Test
    void namesThatDifferInBlanksAroundThem_areTheSame() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new DataTableSpec(column("x", IntCell.TYPE), column(" x ", IntCell.TYPE)));
        assertEquals("x", column("\tx ", IntCell.TYPE).getName());
    }

    @Test
    void emptyName_isReplacedByAnother() {
        assertNotEquals(column(" ", IntCell.TYPE).getName(), column("", IntCell.TYPE).getName());
        assertFalse(column("", IntCell.TYPE).getName().isEmpty());
        assertThrows(NullPointerException.class, () -> column(null, IntCell.TYPE));
        assertThrows(NullPointerException.class, () -> column("x", null));
    }

    @Test
    void columns_areFoundByName() {
        assertEquals(1, SPEC.findColumnIndex("b"));
        assertEquals(-1, SPEC.findColumnIndex("B"));
        assertEquals(-1, SPEC.findColumnIndex(null));
        assertNull(SPEC.getColumnSpec("c"));
        assertArrayEquals(new String[] {"a", "b"}, SPEC.getColumnNames());
        assertArrayEquals(new int[] {1, 0}, SPEC.columnsToIndices("b", "a"));
        assertThrows(IllegalArgumentException.class, () -> SPEC.columnsToIndices("c"));
        assertTrue(SPEC.containsCompatibleType(DoubleValue.class));
        assertFalse(SPEC.containsCompatibleType(BooleanValue.class));
        assertThrows(IndexOutOfBoundsException.class, () -> SPEC.getColumnSpec(2));
    }

    @Test
    void structure_isNamesAndTypesInOrder() {
        final DataTableSpec same = new DataTableSpecCreator(SPEC).setName("other").createSpec();
        assertTrue(SPEC.equalStructure(same));
        assertNotEquals(SPEC, same);
        assertFalse(
                SPEC.equalStructure(
                        new DataTableSpec(
                                new String[] {"b", "a"},
                                new DataType[] {StringCell.TYPE, IntCell.TYPE})));
        assertFalse(SPEC.equalStructure(new DataTableSpec()));
        assertFalse(SPEC.equalStructure(null));
    }

    @Test
    void specOfIntegers_isCompatibleWithOneOfDoublesAndNotTheOtherWayRound() {
        final DataTableSpec integers = new DataTableSpec(column("x", IntCell.TYPE));
        final DataTableSpec doubles = new DataTableSpec(column("x", DoubleCell.TYPE));
        assertTrue(integers.isCompatibleWith(doubles));
        assertFalse(doubles.isCompatibleWith(integers));
        assertFalse(integers.isCompatibleWith(new DataTableSpec(column("y", DoubleCell.TYPE))));
    }

    @Test
    void replacedColumn_mayKeepItsNameAndNotTakeAnothers() {
        final DataTableSpec replaced =
                new DataTableSpecCreator(SPEC)
                        .replaceColumn(0, column("a", DoubleCell.TYPE))
                        .createSpec();
        assertEquals(DoubleCell.TYPE, replaced.getColumnSpec("a").getType());
        assertThrows(
                IllegalArgumentException.class,
                () -> new DataTableSpecCreator(SPEC).replaceColumn(0, column("b", IntCell.TYPE)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new DataTableSpecCreator(SPEC).replaceColumn(2, column("c", IntCell.TYPE)));
    }

    @Test
    void uniqueName_getsTheFirstFreeNumber() {
        assertEquals("c", DataTableSpec.getUniqueColumnName(SPEC, " c "));
        assertEquals("a (#1)", DataTableSpec.getUniqueColumnName(SPEC, "a"));
        final DataTableSpec taken =
                new DataTableSpecCreator(SPEC)
                        .addColumns(column("a (#1)", IntCell.TYPE))
                        .createSpec();
        assertEquals("a (#2)", DataTableSpec.getUniqueColumnName(taken, "a"));
    }

    @Test
    void savedSpec_comesBackWithDomains() throws InvalidSettingsException {
        final DataColumnSpecCreator bounded = new DataColumnSpecCreator("n", IntCell.TYPE);
        bounded.setDomain(
                new DataColumnDomainCreator(new IntCell(-1), new IntCell(1)).createDomain());
        final DataColumnSpecCreator nominal = new DataColumnSpecCreator("s", StringCell.TYPE);
        nominal.setDomain(new DataColumnDomainCreator(Set.of(new StringCell("ä"))).createDomain());
        final DataTableSpec spec =
                new DataTableSpec(
                        "table",
                        bounded.createSpec(),
                        nominal.createSpec(),
                        column("free", DoubleCell.TYPE));
        final NodeSettings settings = new NodeSettings("spec");
        spec.save(settings);

        assertEquals(spec, DataTableSpec.load(settings));
        assertEquals("table", DataTableSpec.load(settings).getName());
        assertNotEquals(spec, new DataTableSpecCreator(spec).dropAllDomains().createSpec());
        assertThrows(
                InvalidSettingsException.class,
                () -> DataTableSpec.load(new NodeSettings("empty")));
    }

    @Test
    void possibleValues_cannotBeChangedFromOutside() {
        final DataColumnDomain domain =
                new DataColumnDomainCreator(new DataCell[] {new StringCell("a")}).createDomain();
        assertThrows(UnsupportedOperationException.class, () -> domain.getValues().clear());
    }
}
