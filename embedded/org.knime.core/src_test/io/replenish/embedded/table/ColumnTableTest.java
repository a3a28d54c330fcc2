// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.embedded.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;
import org.knime.core.data.RowKey;
import org.knime.core.data.container.CloseableRowIterator;
import org.knime.core.data.def.DefaultRow;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.util.DuplicateKeyException;

class ColumnTableTest {

    /** Rows of the Online Retail data of UCI, whose shape the large table below has. */
    private static final int ONLINE_RETAIL_ROWS = 541_909;

    /**
     * Such a table takes 23 MB; cells as objects would take 130 MB. Nodes must run it in a heap of
     * 100 MB.
     */
    private static final long MAX_BYTES = 30_000_000;

    private static final DataTableSpec SPEC =
            new DataTableSpec(
                    new String[] {"name", "n"}, new DataType[] {StringCell.TYPE, IntCell.TYPE});

    private static DataRow row(final String key, final DataCell... cells) {
        return new DefaultRow(key, cells);
    }

    private static ColumnTable table(final DataRow... rows) {
        final ColumnTableBuilder builder = new ColumnTableBuilder(SPEC, true);
        for (final DataRow row : rows) {
            builder.add(row);
        }
        return builder.build();
    }

    private static List<DataRow> rows(final ColumnTable table) {
        final List<DataRow> rows = new ArrayList<>();
        table.forEach(rows::add);
        return rows;
    }

    @Test
    void rows_comeBackInOrder() {
        final DataRow first = row("a", new StringCell("x"), new IntCell(1));
        final DataRow second = row("b", DataType.getMissingCell(), new IntCell(2));
        final ColumnTable table = table(first, second);

        assertEquals(2, table.size());
        assertEquals(List.of(first, second), rows(table));
        assertEquals(rows(table), List.of(first, second), "equality holds both ways");
        assertEquals(first.hashCode(), rows(table).get(0).hashCode());
        assertEquals(first.toString(), rows(table).get(0).toString());
    }

    @Test
    void tableWithoutRows_hasASpec() {
        final ColumnTable table = table();
        assertEquals(0, table.size());
        assertFalse(table.iterator().hasNext());
        assertTrue(SPEC.equalStructure(table.getDataTableSpec()));
    }

    @Test
    void tableWithoutColumns_keepsItsRows() {
        final ColumnTableBuilder builder = new ColumnTableBuilder(new DataTableSpec(), true);
        builder.add(row("a"));
        final ColumnTable table = builder.build();
        assertEquals(1, table.size());
        assertEquals(0, rows(table).get(0).getNumCells());
    }

    @Test
    void iteratorPastTheEndOrClosed_hasNoNext() {
        final ColumnTable table = table(row("a", new StringCell("x"), new IntCell(1)));
        final CloseableRowIterator rows = table.iterator();
        rows.next();
        assertFalse(rows.hasNext());
        assertThrows(NoSuchElementException.class, rows::next);

        final CloseableRowIterator closed = table.iterator();
        closed.close();
        assertFalse(closed.hasNext());
        assertTrue(table.iterator().hasNext());
    }

    @Test
    void rowOfWrongWidth_isRefusedByItsId() {
        for (final DataRow row :
                List.of(
                        row("short", new StringCell("x")),
                        row("short", new StringCell("x"), new IntCell(1), new IntCell(2)))) {
            final String message =
                    assertThrows(IllegalArgumentException.class, () -> table(row)).getMessage();
            assertTrue(message.contains("\"short\""), message);
        }
    }

    @Test
    void cellOfWrongType_isRefusedByRowColumnAndValue() {
        final String message =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> table(row("r", new StringCell("x"), new DoubleCell(1.5))))
                        .getMessage();
        for (final String part :
                List.of("\"r\"", "\"n\"", "1.5", "Number (Float)", "Number (Integer)")) {
            assertTrue(message.contains(part), () -> part + " is not in: " + message);
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> table(row("r", new StringCell("x"), new LongCell(1))));
    }

    @Test
    void integersInAColumnOfDoubles_areTakenAsInKnime() {
        final ColumnTableBuilder builder =
                new ColumnTableBuilder(
                        new DataTableSpec(new String[] {"d"}, new DataType[] {DoubleCell.TYPE}),
                        true);
        builder.add(row("a", new DoubleCell(0.5)));
        builder.add(row("b", new IntCell(2)));
        assertEquals(new IntCell(2), rows(builder.build()).get(1).getCell(0));
    }

    @Test
    void refusedRow_leavesTheTableAsItWas() {
        final ColumnTableBuilder builder = new ColumnTableBuilder(SPEC, true);
        builder.add(row("a", new StringCell("x"), new IntCell(1)));
        assertThrows(
                DuplicateKeyException.class,
                () -> builder.add(row("a", new StringCell("y"), new IntCell(2))));
        assertThrows(
                IllegalArgumentException.class,
                () -> builder.add(row("b", new IntCell(3), new IntCell(3))));
        builder.add(row("b", new StringCell("z"), new IntCell(4)));

        final ColumnTable table = builder.build();
        assertEquals(2, table.size());
        assertEquals(new StringCell("z"), rows(table).get(1).getCell(0));
        assertEquals(
                new IntCell(4),
                table.getDataTableSpec().getColumnSpec("n").getDomain().getUpperBound());
        assertFalse(
                table.getDataTableSpec()
                        .getColumnSpec("name")
                        .getDomain()
                        .getValues()
                        .contains(new StringCell("y")));
    }

    @Test
    void maximumOfPossibleValues_canBeSetBeforeTheFirstRowOnly() {
        final ColumnTableBuilder builder = new ColumnTableBuilder(SPEC, true);
        assertThrows(IllegalArgumentException.class, () -> builder.setMaxPossibleValues(-1));
        builder.setMaxPossibleValues(0);
        builder.add(row("a", new StringCell("x"), new IntCell(1)));
        assertThrows(IllegalStateException.class, () -> builder.setMaxPossibleValues(5));
        assertFalse(builder.build().getDataTableSpec().getColumnSpec(0).getDomain().hasValues());
    }

    @Test
    void tableOfOnlineRetailsShape_fitsAQuarterOfTheHeapItMayTake() {
        final DataType text = StringCell.TYPE;
        final DataTableSpec spec =
                new DataTableSpec(
                        new String[] {
                            "Invoice",
                            "Stock",
                            "Description",
                            "Quantity",
                            "Date",
                            "Price",
                            "Customer",
                            "Country"
                        },
                        new DataType[] {
                            text,
                            text,
                            text,
                            IntCell.TYPE,
                            LongCell.TYPE,
                            DoubleCell.TYPE,
                            text,
                            text
                        });
        final ColumnTableBuilder builder = new ColumnTableBuilder(spec, true);
        for (int i = 0; i < ONLINE_RETAIL_ROWS; i++) {
            builder.add(
                    new DefaultRow(
                            RowKey.createRowKey(i),
                            new StringCell("5" + i / 21),
                            new StringCell("S" + i % 4070),
                            new StringCell("WHITE HANGING HEART T-LIGHT HOLDER " + i % 4223),
                            new IntCell(i % 80_000 - 40_000),
                            new LongCell(1_291_191_960L + i / 21),
                            new DoubleCell(i % 1630 / 100.0),
                            i % 4 == 0 ? DataType.getMissingCell() : new StringCell("1" + i % 4372),
                            new StringCell("Country " + i % 38)));
        }
        final ColumnTable table = builder.build();

        assertEquals(ONLINE_RETAIL_ROWS, table.size());
        assertTrue(table.retainedBytes() < MAX_BYTES, () -> table.retainedBytes() + " bytes");
        assertTrue(
                table.retainedBytes() > 32L * ONLINE_RETAIL_ROWS,
                () ->
                        "six columns of 4 bytes and one of 8 cannot take only "
                                + table.retainedBytes());
    }
}
